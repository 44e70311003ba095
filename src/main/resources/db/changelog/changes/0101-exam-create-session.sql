--liquibase formatted sql
--changeset readback:0101-exam-create-session
--comment Sessions in which an instructor holds a test for a roster in a room, who has a seat there, and codes that were typed wrong.
create table exam_session (
    session_id uuid primary key,
    blueprint_id text not null,
    title text not null,
    room text not null,
    planned_at timestamptz not null,
    state text not null check (state in ('PLANNED', 'OPEN', 'PAUSED', 'CLOSED')),
    code text,
    planned_by uuid not null references account,
    created_at timestamptz not null default now(),
    opened_at timestamptz,
    closed_at timestamptz,
    check ((state = 'CLOSED') = (closed_at is not null)),
    check (state not in ('OPEN', 'PAUSED') or (code is not null and opened_at is not null))
);
create unique index exam_session_code on exam_session (code) where state in ('OPEN', 'PAUSED');
create table exam_seat (
    session_id uuid not null references exam_session,
    account_id uuid not null references account,
    admitted_at timestamptz,
    attempt_id uuid unique references attempt,
    primary key (session_id, account_id)
);
create index exam_seat_account on exam_seat (account_id);
create table exam_code_try (
    tried_by uuid not null references account,
    tried_at timestamptz not null default clock_timestamp()
);
create index exam_code_try_person on exam_code_try (tried_by, tried_at);
comment on column exam_session.code is 'six signs, made when it is opened';
comment on column exam_seat.admitted_at is 'when the person typed the code';
comment on column exam_seat.attempt_id is 'the one attempt that was begun in the session';
comment on table exam_code_try is 'wrong codes only; forgotten when the right one comes';
grant select, insert, update (state, code, opened_at, closed_at) on exam_session to readback_app;
grant select, insert, update (admitted_at, attempt_id) on exam_seat to readback_app;
grant select, insert, delete on exam_code_try to readback_app;
--rollback drop table exam_code_try; drop table exam_seat; drop table exam_session;
