-- One call for each event that opens a case, chooses its instrument (no matter given) or reopens it (neither given). It gives the cases that
-- stand in the way, null for none. The lock is taken before rivals are looked for, so that of two cases that come at once the second sees the
-- first. It does what claim_open_case (V41) did; an array instead of rows spares the caller a query around it.
create function claim_matter(which uuid, matter bytea, law text) returns uuid[] language plpgsql as $$
declare
    own bytea := matter;
    chosen text := law;
    rivals uuid[];
    locked text;
begin
    if matter is null then
        if law is null then
            select c.natural_key, c.instrument into own, chosen from open_case c where c.case_id = which;
        else
            update open_case c set instrument = law where c.case_id = which and c.instrument <> law
                returning c.natural_key into own;
        end if;
        if own is null then
            return null;
        end if;
    end if;
    locked := pg_advisory_xact_lock(('x' || encode(substring(own for 8), 'hex'))::bit(64)::bigint)::text;
    if matter is not null then
        insert into open_case (case_id, natural_key, instrument) values (which, matter, law)
            on conflict (case_id) do update set natural_key = excluded.natural_key, instrument = excluded.instrument;
    end if;
    select array_agg(other.case_id) into rivals from open_case other
        where other.natural_key = own and other.case_id <> which
        and (other.instrument = chosen or other.instrument = '' or chosen = '');
    return rivals;
end $$;

revoke all on function claim_matter(uuid, bytea, text) from public;
grant execute on function claim_matter(uuid, bytea, text) to repatria_app;

-- For nodes of the version before, which may still run.
create or replace function claim_open_case(which uuid, matter bytea, law text) returns setof uuid language sql as $$
    select unnest(claim_matter(which, matter, law));
$$;

-- Commands that are committed together, in one call: their claims on matters, their events, their receipts. The body of an answer is put
-- together around the position of the command's last event, of which its place in the list is given (null: it recorded none). Raises RP002 if
-- another transaction has one of the keys, and RP003, with the cases in its detail, if others stand in the way of a claim.
create or replace function append_commands(sequence_numbers bigint[], occurred_micros bigint[], stream_ids uuid[], event_ids uuid[], versions bigint[],
    stream_types text[], names text[], payloads bytea[], metadatas bytea[], stream_names text[],
    clients text[], keys text[], fingerprints bytea[], statuses bigint[], before_position bytea[], last_places bigint[], after_position bytea[],
    claiming uuid[], matters bytea[], laws text[], out first_position bigint) language plpgsql as $$
#variable_conflict use_column
declare
    rivals uuid[];
    kept bigint;
begin
    if cardinality(claiming) > 0 then
        for place in 1 .. cardinality(claiming) loop
            rivals := claim_matter(claiming[place], matters[place], laws[place]);
            if rivals is not null then
                raise exception using errcode = 'RP003', message = 'other cases have the same matter', detail = array_to_string(rivals, ' ');
            end if;
        end loop;
    end if;
    if cardinality(event_ids) > 0 then
        append_commands.first_position := append_events(sequence_numbers, occurred_micros, stream_ids, event_ids, versions, stream_types,
            names, payloads, metadatas, stream_names);
    end if;
    insert into command_receipt (client, key, fingerprint, status, answer)
        select made.client, made.key, made.fingerprint, made.status, made.before_position
            || coalesce(convert_to((append_commands.first_position + made.last_place - 1)::text, 'UTF8'), '') || made.after_position
        from (select unnest(clients) as client, unnest(keys) as key, unnest(fingerprints) as fingerprint, unnest(statuses) as status,
            unnest(before_position) as before_position, unnest(last_places) as last_place, unnest(after_position) as after_position) as made
        where pg_try_advisory_xact_lock(hashtextextended(made.client || ' ' || made.key, 0));
    get diagnostics kept = row_count;
    if kept < cardinality(keys) then
        raise exception using errcode = 'RP002', message = 'a key is at work elsewhere';
    end if;
end $$;
