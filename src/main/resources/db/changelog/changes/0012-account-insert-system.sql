--liquibase formatted sql
--changeset readback:0012-account-insert-system
--comment The account in whose name commands and the server itself work. Nobody signs in with it: it is disabled and has no password.
insert into account (account_id, sign_in_name, display_name, locale, state)
values ('00000000-0000-0000-0000-000000000001', 'readback', 'Readback', 'en', 'DISABLED');
--rollback delete from account where account_id = '00000000-0000-0000-0000-000000000001';
