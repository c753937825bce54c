-- Draws the positions of one append and its recorded time together, so that time never decreases along the positions, even if the clock is
-- set back. The lock is held for microseconds: it belongs to the inner block, which is rolled back on purpose and gives it back long before
-- the commit. Sequences are not rolled back.
create sequence domain_event_clock as bigint cache 1;
comment on sequence domain_event_clock is 'The latest recorded time, in microseconds since 1970.';

create function domain_event_stamp(events integer, out first_position bigint, out recorded_at timestamptz) language plpgsql as $$
declare
    locked text;
    number bigint;
begin
    begin
        locked := pg_advisory_xact_lock('domain_event'::regclass::oid::integer, 0)::text;
        first_position := nextval('domain_event_position'::regclass);
        for more in 2 .. events loop
            number := nextval('domain_event_position'::regclass);
        end loop;
        number := setval('domain_event_clock'::regclass, greatest(
            pg_sequence_last_value('domain_event_clock'::regclass),
            (extract(epoch from clock_timestamp()) * 1000000)::bigint));
        raise exception sqlstate 'RP001';
    exception
        when sqlstate 'RP001' then
            recorded_at := timestamptz 'epoch' + number * interval '1 microsecond';
    end;
end $$;

alter table domain_event alter column position drop default;
alter table domain_event alter column recorded_at drop default;

revoke all on function domain_event_stamp(integer) from public;
grant execute on function domain_event_stamp(integer) to repatria_app;
grant update on sequence domain_event_clock to repatria_app;
revoke insert on domain_event from repatria_app;
grant insert on domain_event to repatria_app;
