--liquibase formatted sql
--changeset readback:0073-panel-create-standard-rating
--comment Each judgement as it was given. Nothing is changed: of one rater on one item and border in one round the newest counts.
create table standard_rating (
    rating_id bigint primary key generated always as identity,
    setting_id uuid not null,
    round smallint not null,
    account_id uuid not null,
    position smallint not null,
    band smallint not null,
    rating double precision not null check (rating between 0 and 1),
    rated_at timestamptz not null default clock_timestamp(),
    foreign key (setting_id, round) references standard_round,
    foreign key (setting_id, account_id) references standard_rater,
    foreign key (setting_id, position) references standard_item,
    foreign key (setting_id, band) references standard_border
);
create index standard_rating_round on standard_rating (setting_id, round, account_id);
comment on column standard_rating.rating is 'probability that a person who has just reached the band earns the item';
grant select, insert on standard_rating to readback_app;
--rollback drop table standard_rating;
