--liquibase formatted sql
--changeset readback:0135-drafting-create-step
--comment What happened to a draft on its way: sent, taken back, sent back with a reason, approved; added, never changed.
create table draft_step (
    step_id integer primary key generated always as identity,
    draft_id integer not null references item_draft,
    revision integer not null,
    taken_by uuid not null references account,
    taken_at timestamptz not null default clock_timestamp(),
    state draft_state not null,
    reason text not null
);
create index draft_step_of_draft on draft_step (draft_id);
comment on column draft_step.state is 'the state it brought the draft to';
grant select, insert on draft_step to readback_app;
--rollback drop table draft_step;
