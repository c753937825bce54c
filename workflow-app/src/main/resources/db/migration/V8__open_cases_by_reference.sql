-- One row for each case with a State's reference. Rows of closed cases stay until a new case asks for their key.
drop table open_case;
create table open_case (
    case_id     uuid  not null primary key,
    natural_key bytea not null,
    instrument  text  not null
);
create index open_case_key on open_case (natural_key);
grant select, insert, update, delete on open_case to repatria_app;

comment on column open_case.natural_key is 'SHA-256 of both States, the reference and the id of the person: no personal data are kept here.';
comment on column open_case.instrument is 'Empty until an instrument is chosen; such a case collides with every other of its key.';
