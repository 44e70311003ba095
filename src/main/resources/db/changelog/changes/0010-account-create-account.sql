--liquibase formatted sql
--changeset readback:0010-account-create-account
--comment Who may sign in. A password hash is missing until a one-time link was used. The stamp rises with every change that ends running sessions.
create table account (
    account_id uuid primary key,
    sign_in_name text not null,
    display_name text not null,
    locale text not null,
    state text not null check (state in ('ACTIVE', 'DISABLED')),
    password_hash text,
    stamp integer not null default 0,
    created_at timestamptz not null default now(),
    version integer not null default 0
);
create unique index account_sign_in_name on account (lower(sign_in_name));
create table account_role (
    account_id uuid not null references account,
    role text not null check (role in ('TRAINEE', 'INSTRUCTOR', 'SUPERVISOR', 'ADMINISTRATOR')),
    primary key (account_id, role)
);
create index account_role_role on account_role (role);
create table account_right (
    account_id uuid not null references account,
    "right" text not null check ("right" in ('APPROVE_LAW', 'APPROVE_ENGLISH', 'RATE_STANAG', 'SEE_EXAM_ITEMS')),
    primary key (account_id, "right")
);
grant select, insert, update on account to readback_app;
grant select, insert, delete on account_role, account_right to readback_app;
--rollback drop table account_right; drop table account_role; drop table account;
