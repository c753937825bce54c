-- Any number of events in one call, at positions that follow each other. It gives the first of them.
create function append_events(sequence_numbers bigint[], occurred_micros bigint[], stream_ids uuid[], event_ids uuid[], versions bigint[],
    stream_types text[], names text[], payloads bytea[], metadatas bytea[], stream_names text[], out first_position bigint) language plpgsql as $$
#variable_conflict use_column
declare
    stamped timestamptz;
begin
    select stamp.first_position, stamp.recorded_at into append_events.first_position, stamped
        from domain_event_stamp(cardinality(event_ids)) as stamp;
    insert into domain_event (position, recorded_at, sequence_number, occurred_at, stream_id, event_id, version, stream_type, name, payload,
            metadata, stream_name)
        select append_events.first_position + added.place - 1, stamped, added.sequence_number,
            timestamptz 'epoch' + added.occurred_at * interval '1 microsecond', added.stream_id, added.event_id, added.version,
            added.stream_type, added.name, added.payload, added.metadata, added.stream_name
        from unnest(sequence_numbers, occurred_micros, stream_ids, event_ids, versions, stream_types, names, payloads, metadatas, stream_names)
            with ordinality as added (sequence_number, occurred_at, stream_id, event_id, version, stream_type, name, payload, metadata,
            stream_name, place);
end $$;

-- Commands that are committed together, in one call: their claims on matters, their events, their receipts. The body of an answer is put
-- together around the position of the command's last event, of which its place in the list is given (null: it recorded none). Raises RP002 if
-- another transaction has one of the keys, and RP003, with the cases in its detail, if others stand in the way of a claim.
create function append_commands(sequence_numbers bigint[], occurred_micros bigint[], stream_ids uuid[], event_ids uuid[], versions bigint[],
    stream_types text[], names text[], payloads bytea[], metadatas bytea[], stream_names text[],
    clients text[], keys text[], fingerprints bytea[], statuses bigint[], before_position bytea[], last_places bigint[], after_position bytea[],
    claiming uuid[], matters bytea[], laws text[], out first_position bigint) language plpgsql as $$
#variable_conflict use_column
declare
    rivals text;
    kept bigint;
begin
    if cardinality(claiming) > 0 then
        select string_agg(rival::text, ' ') into rivals
            from unnest(claiming, matters, laws) with ordinality as claim (case_id, matter, law, place)
            cross join lateral claim_open_case(claim.case_id, claim.matter, claim.law) as rival;
        if rivals is not null then
            raise exception using errcode = 'RP003', message = 'other cases have the same matter', detail = rivals;
        end if;
    end if;
    if cardinality(event_ids) > 0 then
        append_commands.first_position := append_events(sequence_numbers, occurred_micros, stream_ids, event_ids, versions, stream_types,
            names, payloads, metadatas, stream_names);
    end if;
    insert into command_receipt (client, key, fingerprint, status, answer)
        select made.client, made.key, made.fingerprint, made.status, made.before_position
            || coalesce(convert_to((append_commands.first_position + made.last_place - 1)::text, 'UTF8'), '') || made.after_position
        from unnest(clients, keys, fingerprints, statuses, before_position, last_places, after_position)
            as made (client, key, fingerprint, status, before_position, last_place, after_position)
        where pg_try_advisory_xact_lock(hashtextextended(made.client || ' ' || made.key, 0));
    get diagnostics kept = row_count;
    if kept < cardinality(keys) then
        raise exception using errcode = 'RP002', message = 'a key is at work elsewhere';
    end if;
end $$;

revoke all on function append_events(bigint[], bigint[], uuid[], uuid[], bigint[], text[], text[], bytea[], bytea[], text[]) from public;
revoke all on function append_commands(bigint[], bigint[], uuid[], uuid[], bigint[], text[], text[], bytea[], bytea[], text[], text[], text[],
    bytea[], bigint[], bytea[], bigint[], bytea[], uuid[], bytea[], text[]) from public;
grant execute on function append_events(bigint[], bigint[], uuid[], uuid[], bigint[], text[], text[], bytea[], bytea[], text[])
    to repatria_app;
grant execute on function append_commands(bigint[], bigint[], uuid[], uuid[], bigint[], text[], text[], bytea[], bytea[], text[], text[], text[],
    bytea[], bigint[], bytea[], bigint[], bytea[], uuid[], bytea[], text[]) to repatria_app;
