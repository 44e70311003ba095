--liquibase formatted sql
--changeset readback:0066-bank-add-effort
--comment Whether an answer was worked on, as judged when it was given. Never judged again: later answers change an item's mean time. What was answered before, and on occasions that judge nobody, counts as worked on.
create type effort as enum ('SOLUTION', 'RAPID_GUESS');
alter table response add column effort effort not null default 'SOLUTION';
comment on column response.effort is 'RAPID_GUESS: in less than a fifth of the time the item took others on average, at most 10 s';
--rollback alter table response drop column effort; drop type effort;
