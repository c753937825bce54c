-- Several nodes share the work. A claim on a segment is dated by the clock of the database, not by the clock of the node that holds it.
alter table processor_token alter column claimed_at type timestamptz using claimed_at::timestamptz;

-- How far a node has looked beyond the stored token: what lies between had nothing for this segment.
alter table processor_token add column passed bigint;

-- Who works on this database: one row for each process, renewed while it lives.
create table node (
    name    text        not null primary key,
    seen_at timestamptz not null default clock_timestamp()
);
