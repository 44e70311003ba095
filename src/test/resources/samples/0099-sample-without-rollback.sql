--liquibase formatted sql
--changeset readback:0099-sample-without-rollback
--comment What MigrationsTest refuses: it cannot be taken back.
create table sample (one integer);
--changeset readback:0099-sample-without-comment
create table other_sample (one integer);
--rollback drop table other_sample;
