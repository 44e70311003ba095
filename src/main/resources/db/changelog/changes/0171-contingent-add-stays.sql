--liquibase formatted sql
--changeset readback:0171-contingent-add-stays
--comment The end of a deployment; sub-units within sub-units; several posts a membership; why a membership ended.
alter table contingent add column ends_on date;
alter table contingent add constraint contingent_days check (ends_on >= departs_on);
alter table sub_unit add column parent_id uuid references sub_unit;
alter table sub_unit add column place integer not null default 0;
alter table sub_unit drop constraint sub_unit_contingent_id_name_key;
create unique index sub_unit_name on sub_unit (contingent_id, parent_id, name) nulls not distinct;
alter table membership add column left_why text;
alter table membership add column left_words text not null default '';
alter table membership add constraint membership_days check (left_on >= joined_on);
create index membership_account on membership (account_id);
create table membership_post (
    membership_id uuid not null references membership,
    place integer not null check (place >= 0),
    post text not null,
    primary key (membership_id, place),
    unique (membership_id, post)
);
insert into membership_post (membership_id, place, post) select membership_id, 0, post from membership;
comment on column sub_unit.place is 'order among its sisters';
comment on column membership.left_on is 'first day on which it held no more';
comment on column membership.left_why is 'MOVED within the contingent, TRANSFERRED to another, or LEFT; none: it holds, or is older than this column';
comment on column membership.left_words is 'the reason as somebody wrote it';
comment on column membership_post.place is '0 is the main post, which membership.post repeats';
grant select, insert on membership_post to readback_app;
--rollback drop table membership_post;
--rollback comment on column membership.left_on is null;
--rollback drop index membership_account;
--rollback alter table membership drop constraint membership_days;
--rollback alter table membership drop column left_words;
--rollback alter table membership drop column left_why;
--rollback drop index sub_unit_name;
--rollback alter table sub_unit add constraint sub_unit_contingent_id_name_key unique (contingent_id, name);
--rollback alter table sub_unit drop column place;
--rollback alter table sub_unit drop column parent_id;
--rollback alter table contingent drop constraint contingent_days;
--rollback alter table contingent drop column ends_on;
