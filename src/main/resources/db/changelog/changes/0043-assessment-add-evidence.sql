--liquibase formatted sql
--changeset readback:0043-assessment-add-evidence
--comment What recomputing an attempt needs and was not kept: the rules in force, and the part each item was asked in, since an item may move to another pool later.
alter table attempt
    add column rules jsonb not null default '{"prior": {"theta": 0.0, "standardError": 1.0}, "interval": 0.95}',
    add column asked jsonb not null default '[]';
alter table attempt alter column rules drop default;
update attempt a set asked = coalesce((
        select jsonb_agg(coalesce((
                select p ->> 'part'
                from blueprint b cross join lateral jsonb_array_elements(b.body -> 'parts') p
                where b.blueprint_id = a.blueprint_id and b.version = a.blueprint_version and p ->> 'pool' = i.pool
                limit 1), '') order by r.position)
        from response r join item_version v on v.id = r.item_version join item i on i.item_id = v.item_id
        where r.sitting = a.attempt_id), '[]')
    || case when a.shown is null then '[]' else jsonb_build_array(a.shown -> 'part') end;
comment on column attempt.rules is 'the prior in logits, and the belief inside the interval';
comment on column attempt.asked is 'the part of each item asked, by position';
--rollback alter table attempt drop column asked, drop column rules;
