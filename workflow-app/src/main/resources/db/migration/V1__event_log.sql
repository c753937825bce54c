-- The log of events. Positions come from a sequence of its own; a cache above 1 would hand out old numbers late and is refused by a test.
create sequence domain_event_position as bigint cache 1;

-- Column order keeps the fixed-width columns together, which saves the padding between them.
create table domain_event (
    position        bigint      not null default nextval('domain_event_position'),
    sequence_number bigint      not null,
    occurred_at     timestamptz not null,
    recorded_at     timestamptz not null default clock_timestamp(),
    stream_id       uuid        not null,
    event_id        uuid        not null,
    version         smallint    not null,
    stream_type     text        not null,
    name            text        not null,
    payload         bytea       not null,
    metadata        bytea       not null,
    stream_name     text,
    constraint domain_event_pk primary key (position),
    constraint domain_event_stream unique (stream_id, sequence_number)
);

alter sequence domain_event_position owned by domain_event.position;
alter table domain_event alter column payload set storage main;
alter table domain_event alter column metadata set storage main;

comment on table domain_event is 'Every event, once, for ever: no update, no delete.';
comment on column domain_event.stream_name is 'The id of a stream that is not named by a UUID; stream_id is then derived from it.';
comment on column domain_event.occurred_at is 'Clock of the engine that appended the event.';
comment on column domain_event.recorded_at is 'Clock of the database.';
