--liquibase formatted sql
--changeset readback:0167-assessment-create-attempt-decision
--comment Decisions about an attempt that came after the one at its end, which stays in attempt: number 1 is that one, the highest number holds.
create table attempt_decision (
    attempt_id uuid not null references attempt,
    number smallint not null check (number > 1),
    decided_at timestamptz not null default clock_timestamp(),
    decision jsonb not null,
    primary key (attempt_id, number)
);
comment on column attempt_decision.decision is 'the result, what it was computed from, and the rulings about items that it follows';
grant select, insert on attempt_decision to readback_app;
--rollback drop table attempt_decision;
