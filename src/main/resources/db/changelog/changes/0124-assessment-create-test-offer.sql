--liquibase formatted sql
--changeset readback:0124-assessment-create-test-offer
--comment Which version of a test people put on offer here. Rows are added; the newest of a test counts, over the content files.
create table test_offer (
    offer_id integer primary key generated always as identity,
    blueprint_id text not null,
    version integer not null,
    offered_by uuid not null references account,
    offered_at timestamptz not null default clock_timestamp(),
    foreign key (blueprint_id, version) references blueprint
);
grant select, insert on test_offer to readback_app;
--rollback drop table test_offer;
