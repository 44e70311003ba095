--liquibase formatted sql
--changeset readback:0186-evidence-create-waiver
--comment Leave to go without something: asked for by one person, given or refused by another, perhaps ended early. Steps are added, nothing is changed.
create table waiver (
    waiver_id uuid primary key,
    account_id uuid not null references account,
    subject text not null check (subject ~ '^[a-z]+:[a-z0-9][a-z0-9.-]{0,59}$'),
    from_on date not null,
    until_on date,
    reason text not null check (length(reason) between 1 and 1000),
    asked_by uuid not null references account,
    asked_at timestamptz not null default clock_timestamp(),
    check (until_on >= from_on),
    check (asked_by <> account_id),
    unique (waiver_id, account_id, asked_by)
);
create index waiver_person on waiver (account_id);
create table waiver_step (
    waiver_id uuid not null,
    number smallint not null check (number in (1, 2)),
    account_id uuid not null,
    asked_by uuid not null,
    step text not null check (step in ('APPROVED', 'REFUSED', 'ENDED')),
    from_on date not null,
    reason text not null default '' check (length(reason) <= 1000),
    taken_by uuid not null references account,
    taken_at timestamptz not null default clock_timestamp(),
    primary key (waiver_id, number),
    foreign key (waiver_id, account_id, asked_by) references waiver (waiver_id, account_id, asked_by),
    check ((step = 'ENDED') = (number = 2)),
    check (step = 'APPROVED' or reason <> ''),
    check (taken_by <> account_id),
    check (step = 'ENDED' or taken_by <> asked_by)
);
comment on column waiver_step.from_on is 'the day at the centre; from then on it holds, or no longer';
comment on column waiver_step.asked_by is 'beside who took the step, so that the database knows they are two';
grant select, insert on waiver, waiver_step to readback_app;
--rollback drop table waiver_step; drop table waiver;
