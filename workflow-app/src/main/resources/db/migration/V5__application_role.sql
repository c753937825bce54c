-- The role of the running engine. Migrations run as the owner; the engine may only add to the log.
-- A database administrator can create the role beforehand (with a login and a password); otherwise it is created here without a login.
do $$
begin
    if not exists (select from pg_roles where rolname = 'repatria_app') then
        create role repatria_app nologin;
    end if;
exception
    when insufficient_privilege then
        raise exception 'create role repatria_app first: the migration user may not create roles';
    when duplicate_object or unique_violation then
        null; -- another database of this server was migrated at the same moment
end
$$;

grant usage on schema public to repatria_app;

alter default privileges in schema public grant select, insert, update, delete on tables to repatria_app;
alter default privileges in schema public grant usage, select on sequences to repatria_app;
grant select, insert, update, delete on all tables in schema public to repatria_app;
grant usage, select on all sequences in schema public to repatria_app;

-- The position and the recorded time are the database's to give.
revoke all on domain_event from repatria_app;
grant select on domain_event to repatria_app;
grant insert (sequence_number, occurred_at, stream_id, event_id, version, stream_type, name, payload, metadata, stream_name)
    on domain_event to repatria_app;
