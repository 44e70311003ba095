--liquibase formatted sql
--changeset readback:0092-marking-create-rating
--comment Who rates what: a claim for a while, the rating as it was given, and what came of all ratings together.
create table marking_claim (
    work_id uuid not null references hand_in,
    account_id uuid not null references account,
    until timestamptz not null,
    primary key (work_id, account_id)
);
create index marking_claim_account on marking_claim (account_id);
create table rating (
    work_id uuid not null references hand_in,
    position smallint not null check (position between 1 and 3),
    account_id uuid not null references account,
    points jsonb not null,
    remark text not null check (length(remark) <= 4000),
    recording_id uuid references recording,
    rated_at timestamptz not null default now(),
    primary key (work_id, position),
    unique (work_id, account_id)
);
create index rating_account on rating (account_id);
create table marked_work (
    work_id uuid primary key references hand_in,
    points jsonb not null,
    way text not null check (way in ('ONE_RATER', 'MEAN_OF_TWO', 'THIRD_RATER')),
    marked_at timestamptz not null default now()
);
comment on column marking_claim.until is 'after that, another may take the work';
comment on column rating.account_id is 'who rated';
comment on column rating.points is 'by scale, 0 to 4';
comment on column marked_work.points is 'by scale, 0 to 4 in steps of a half';
grant select, insert, update (until), delete on marking_claim to readback_app;
grant select, insert on rating, marked_work to readback_app;
--rollback drop table marked_work; drop table rating; drop table marking_claim;
