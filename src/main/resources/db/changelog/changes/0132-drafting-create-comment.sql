--liquibase formatted sql
--changeset readback:0132-drafting-create-comment
--comment What people say about a draft at one of its places, and what was answered.
create table draft_comment (
    comment_id integer primary key generated always as identity,
    draft_id integer not null references item_draft,
    answers integer references draft_comment,
    written_by uuid not null references account,
    written_at timestamptz not null default clock_timestamp(),
    resolved_by uuid references account,
    resolved_at timestamptz,
    place text not null,
    words text not null check (length(words) between 1 and 2000),
    check (num_nonnulls(resolved_by, resolved_at) in (0, 2)),
    check (answers is null or resolved_by is null)
);
create index draft_comment_of_draft on draft_comment (draft_id);
comment on column draft_comment.answers is 'the comment to which this is an answer; such a one is resolved with it';
comment on column draft_comment.place is 'of the text it is about, such as stem or option.a; empty for the whole';
grant select, insert, update (resolved_by, resolved_at) on draft_comment to readback_app;
--rollback drop table draft_comment;
