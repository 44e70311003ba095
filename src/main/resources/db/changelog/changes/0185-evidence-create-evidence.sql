--liquibase formatted sql
--changeset readback:0185-evidence-create-evidence
--comment What people entered about what others can do or hold, and what was taken back; both only grow. What tests and courses show is not in here: it is read where it stands.
create table evidence (
    evidence_id uuid primary key,
    account_id uuid not null references account,
    subject text not null check (subject ~ '^(course|test|language|practical|document):[a-z0-9][a-z0-9.-]{0,59}$'),
    outcome text not null check (outcome in ('ACHIEVED', 'FAILED', 'RATED')),
    level text check (level ~ '^[0-5][+]?$'),
    obtained_on date not null,
    valid_until date,
    number text not null default '' check (length(number) <= 60),
    issuer text not null check (length(issuer) between 1 and 120),
    remark text not null default '' check (length(remark) <= 1000),
    corrects uuid references evidence,
    entered_by uuid not null references account,
    entered_at timestamptz not null default clock_timestamp(),
    check (valid_until >= obtained_on),
    check ((outcome = 'RATED') = (level is not null)),
    check ((outcome = 'RATED') = (subject like 'language:%')),
    check (entered_by <> account_id)
);
create index evidence_person on evidence (account_id);
create table evidence_revocation (
    account_id uuid not null references account,
    evidence text not null check (length(evidence) <= 120),
    from_on date not null,
    reason text not null check (length(reason) between 1 and 1000),
    revoked_by uuid not null references account,
    revoked_at timestamptz not null default clock_timestamp(),
    primary key (account_id, evidence),
    check (revoked_by <> account_id)
);
comment on column evidence.issuer is 'who says so: the assessor or the authority, as papers name it';
comment on column evidence.number is 'of a document; empty if it has none';
comment on column evidence.corrects is 'the entry in whose place it stands, which is revoked';
comment on column evidence_revocation.evidence is 'where it comes from and which one, such as entry:UUID or attempt:UUID';
comment on column evidence_revocation.from_on is 'from this day on it is not good';
grant select, insert on evidence, evidence_revocation to readback_app;
--rollback drop table evidence_revocation; drop table evidence;
