--liquibase formatted sql
--changeset readback:0120-paper-create-form
--comment Forms of tests to print: which items, in which order of their options. Two forms of a set are parallel and share no item. Added to, never changed: what was printed stays what it was.
create table paper_set (
    paper_set_id uuid primary key,
    number integer generated always as identity unique,
    blueprint_id text not null,
    blueprint_version integer not null,
    language text not null,
    account_id uuid not null references account,
    made_at timestamptz not null default clock_timestamp(),
    foreign key (blueprint_id, blueprint_version) references blueprint
);
create table paper_form (
    paper_form_id uuid primary key,
    paper_set_id uuid not null references paper_set,
    letter text not null check (letter in ('A', 'B')),
    items jsonb not null,
    information jsonb not null,
    unique (paper_set_id, letter)
);
comment on column paper_set.number is 'with the letter of the form the code on each page';
comment on column paper_form.items is 'item version, part, use and the order of its options, in the order of the paper';
comment on column paper_form.information is 'Fisher information of the form at -2 to 2 logits, in 1/logit^2';
grant select, insert on paper_set, paper_form to readback_app;
--rollback drop table paper_form; drop table paper_set;
