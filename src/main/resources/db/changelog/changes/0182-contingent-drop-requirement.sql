--liquibase formatted sql
--changeset readback:0182-contingent-drop-requirement
--comment What posts ask for stands in requirement profiles alone: two places could contradict each other.
drop table post_requirement;
--rollback create table post_requirement (contingent_id uuid not null references contingent, post text not null, part text not null, band smallint not null check (band between 1 and 5), set_at timestamptz not null default now(), primary key (contingent_id, post, part)); comment on column post_requirement.part is 'code of the skill, such as listening'; comment on column post_requirement.band is 'of the product''s own five; never a level of another framework'; grant select, insert, update, delete on post_requirement to readback_app;
