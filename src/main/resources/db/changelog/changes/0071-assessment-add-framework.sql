--liquibase formatted sql
--changeset readback:0071-assessment-add-framework
--comment Whose levels a scale speaks of, settled once: its cuts can only be those of the same framework. How far a panel was apart stands with its cuts.
create table scale (
    scale text primary key,
    framework text not null check (framework in ('BANDS', 'CEFR', 'STANAG_6001')),
    unique (scale, framework)
);
insert into scale (scale, framework) select distinct scale, 'BANDS' from cut_score;
alter table cut_score
    add column framework text not null default 'BANDS',
    add column low double precision,
    add column high double precision,
    add constraint cut_score_framework foreign key (scale, framework) references scale (scale, framework),
    add constraint cut_score_interval check (low <= theta and theta <= high);
alter table cut_score alter column framework drop default;
comment on column cut_score.low is 'lower end of the 95 % interval from the spread between raters, logits; none without a panel';
comment on column cut_score.high is 'upper end, likewise';
grant select, insert on scale to readback_app;
--rollback alter table cut_score drop column high, drop column low, drop column framework; drop table scale;
