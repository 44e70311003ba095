--liquibase formatted sql
--changeset readback:0121-paper-create-sitting
--comment What is typed in of a person's answer sheet. A cell is added, never overwritten: the newest counts, the earlier ones stay. Once finished, the cells are an attempt with the same id.
create table paper_sitting (
    paper_sitting_id uuid primary key,
    paper_form_id uuid not null references paper_form,
    account_id uuid not null references account,
    taken_on date not null,
    begun_by uuid not null references account,
    begun_at timestamptz not null default clock_timestamp(),
    finished_at timestamptz,
    unique (paper_form_id, account_id)
);
create table paper_cell (
    paper_sitting_id uuid not null references paper_sitting,
    position smallint not null check (position > 0),
    revision smallint not null check (revision > 0),
    written text not null check (length(written) <= 1000),
    entered_by uuid not null references account,
    entered_at timestamptz not null default clock_timestamp(),
    primary key (paper_sitting_id, position, revision)
);
comment on column paper_cell.written is 'as typed: letters, an order or words; empty for left blank, a question mark for the cross at I don''t know';
grant select, insert on paper_sitting, paper_cell to readback_app;
grant update (finished_at) on paper_sitting to readback_app;
--rollback drop table paper_cell; drop table paper_sitting;
