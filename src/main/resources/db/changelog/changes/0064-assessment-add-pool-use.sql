--liquibase formatted sql
--changeset readback:0064-assessment-add-pool-use
--comment How an attempt uses each pool, settled at its start, and whether it was counted for its pools. Older attempts took all items for independent and used start values without exposure control.
alter table attempt add column counted_at timestamptz;
update attempt set rules = rules || '{"passageDeviation": 0.0}', plan = plan || '{"pools": {}}';
create index attempt_uncounted on attempt (finished_at) where finished_at is not null and counted_at is null;
comment on column attempt.plan is 'the items of a fixed form; the items not to be asked, as seen lately; parameter version, selection and exposure control of each pool';
comment on column attempt.rules is 'the prior in logits, the belief inside the interval, and the sigma of a passage in logits';
comment on column attempt.counted_at is 'when it was counted in the ledger of its pools';
--rollback drop index attempt_uncounted;
--rollback alter table attempt drop column counted_at;
--rollback update attempt set rules = rules - 'passageDeviation', plan = plan - 'pools';
--rollback comment on column attempt.plan is 'the items of a fixed form; the items not to be asked, as seen lately';
--rollback comment on column attempt.rules is 'the prior in logits, and the belief inside the interval';
