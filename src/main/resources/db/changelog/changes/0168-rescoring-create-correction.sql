--liquibase formatted sql
--changeset readback:0168-rescoring-create-correction
--comment Corrections of items whose key was found wrong: proposed by one person, put in force or refused by another; whose results were computed again by each, and who has read of it.
create table correction (
    correction_id integer primary key generated always as identity,
    item_id text not null,
    number smallint not null,
    judged_by smallint,
    key jsonb,
    reason text not null check (length(reason) between 1 and 1000),
    state text not null default 'PROPOSED' check (state in ('PROPOSED', 'IN_FORCE', 'REFUSED')),
    proposed_by uuid not null references account,
    proposed_at timestamptz not null default clock_timestamp(),
    decided_by uuid references account,
    decided_at timestamptz,
    refusal text check (length(refusal) between 1 and 1000),
    foreign key (item_id, number) references item_version (item_id, number),
    foreign key (item_id, judged_by) references item_version (item_id, number),
    check ((state = 'PROPOSED') = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null)),
    check ((state = 'REFUSED') = (refusal is not null)),
    check (decided_by <> proposed_by),
    check (key is null or state <> 'IN_FORCE' or judged_by is not null)
);
create unique index correction_proposed on correction (item_id, number) where state = 'PROPOSED';
create table correction_effect (
    correction_id integer not null references correction,
    attempt_id uuid not null,
    number smallint not null,
    account_id uuid not null references account,
    felt boolean not null,
    primary key (correction_id, attempt_id),
    foreign key (attempt_id, number) references attempt_decision (attempt_id, number)
);
create index correction_effect_person on correction_effect (account_id);
create table correction_read (
    correction_id integer not null references correction,
    account_id uuid not null references account,
    read_at timestamptz not null default clock_timestamp(),
    primary key (correction_id, account_id)
);
comment on column correction.judged_by is 'the version whose key marks the answers';
comment on column correction.key is 'by place of the item: all right options, or what is accepted besides; a version with it is made when it is in force. Without key and version the item is withdrawn';
comment on column correction.refusal is 'why it was refused';
comment on column correction_effect.number is 'of the decision that it led to';
comment on column correction_effect.felt is 'whether a band, a pass or a duty changed';
grant select, insert, update (state, judged_by, decided_by, decided_at, refusal) on correction to readback_app;
grant select, insert on correction_effect, correction_read to readback_app;
--rollback drop table correction_read; drop table correction_effect; drop table correction;
