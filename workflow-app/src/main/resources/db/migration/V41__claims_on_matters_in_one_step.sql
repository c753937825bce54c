-- One call for each event that opens a case, chooses its instrument (no matter given) or reopens it (neither given). It gives the cases that
-- stand in the way. The lock is taken before rivals are looked for, so that of two cases that come at once the second sees the first.
create function claim_open_case(which uuid, matter bytea, law text) returns setof uuid language plpgsql as $$
declare
    own bytea := matter;
begin
    if matter is not null then
        perform pg_advisory_xact_lock(('x' || encode(substring(matter for 8), 'hex'))::bit(64)::bigint);
        insert into open_case (case_id, natural_key, instrument) values (which, matter, law)
            on conflict (case_id) do update set natural_key = excluded.natural_key, instrument = excluded.instrument;
    else
        if law is null then
            select c.natural_key into own from open_case c where c.case_id = which;
        else
            update open_case c set instrument = law where c.case_id = which and c.instrument <> law
                returning c.natural_key into own;
        end if;
        if own is null then
            return;
        end if;
        perform pg_advisory_xact_lock(('x' || encode(substring(own for 8), 'hex'))::bit(64)::bigint);
    end if;
    return query select other.case_id from open_case other join open_case mine using (natural_key)
        where mine.case_id = which and other.case_id <> mine.case_id
        and (other.instrument = mine.instrument or other.instrument = '' or mine.instrument = '');
end $$;

revoke all on function claim_open_case(uuid, bytea, text) from public;
grant execute on function claim_open_case(uuid, bytea, text) to repatria_app;
