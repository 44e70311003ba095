--liquibase formatted sql
--changeset readback:0176-standard-create-edition
--comment Editions of training standards, their lessons, what became of lessons of the edition before, and lessons of ours tied to them by hand.
create table standard_edition (
    edition_id text primary key check (edition_id ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    name text not null check (length(name) between 1 and 60),
    edition text not null check (length(edition) between 1 and 30),
    title text not null check (length(title) between 1 and 200),
    note text not null default '',
    replaces text references standard_edition check (replaces <> edition_id),
    added_at timestamptz not null default now()
);
create unique index standard_edition_name on standard_edition (lower(name), lower(edition));
create table standard_lesson (
    edition_id text not null references standard_edition,
    number text not null check (number ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,11}$'),
    title text not null check (length(title) between 1 and 200),
    minutes smallint check (minutes between 1 and 1000),
    confirmed boolean not null,
    primary key (edition_id, number)
);
create table standard_successor (
    edition_id text not null references standard_edition,
    old_number text not null,
    new_number text not null,
    primary key (edition_id, old_number, new_number)
);
create table standard_trace (
    edition_id text not null,
    number text not null,
    lesson_id text not null references lesson,
    primary key (edition_id, number, lesson_id),
    foreign key (edition_id, number) references standard_lesson on delete cascade
);
comment on column standard_lesson.minutes is 'the least that the standard asks for; empty where that is not known';
comment on column standard_lesson.confirmed is 'whether number and title were read in the standard itself';
comment on column standard_successor.edition_id is 'the newer edition';
comment on column standard_successor.new_number is 'empty: nothing became of it. No row at all: nobody has decided';
grant select, insert, update on standard_edition to readback_app;
grant select, insert, update, delete on standard_lesson to readback_app;
grant select, insert, delete on standard_successor, standard_trace to readback_app;
--rollback drop table standard_trace; drop table standard_successor; drop table standard_lesson; drop table standard_edition;
