--liquibase formatted sql
--changeset readback:0130-bank-add-continues
--comment Items edited here: a version may go on with the statistics of an earlier one, and a person may take an item out of use, which the content files then do not undo.
alter table item_version add column continues smallint check (continues > 0 and continues < number);
alter table item add column retired_at timestamptz;
comment on column item_version.continues is 'the version whose statistics and parameters go on in this one: the first of them; null: it begins anew';
comment on column item.retired_at is 'when a person took it out of use; null while the versions say it';
grant update (retired_at) on item to readback_app;
--rollback alter table item drop column retired_at; alter table item_version drop column continues;
