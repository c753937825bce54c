-- A case is parked for one processor when one of its events could not be handled there.
-- The events themselves stay in the log; only their positions wait here, the failing one first.
create table parked_case (
    processor    text        not null,
    case_id      text        not null,
    event_name   text        not null,
    error_class  text        not null,
    error_detail text        not null,
    error_trace  text        not null,
    category     text        not null,
    attempts     integer     not null default 1,
    parked_at    timestamptz not null default clock_timestamp(),
    failed_at    timestamptz not null default clock_timestamp(),
    primary key (processor, case_id)
);

create table parked_event (
    processor  text   not null,
    case_id    text   not null,
    position   bigint not null,
    event_name text   not null,
    primary key (processor, case_id, position),
    foreign key (processor, case_id) references parked_case on delete cascade
);

-- Whoever lets a processor go on without an event leaves a line here for ever.
create table discarded_event (
    id           bigint generated always as identity primary key,
    processor    text        not null,
    case_id      text        not null,
    position     bigint      not null,
    event_name   text        not null,
    error_class  text        not null,
    error_detail text        not null,
    reason       text        not null check (length(trim(reason)) > 0),
    discarded_by text        not null,
    discarded_at timestamptz not null default clock_timestamp()
);

revoke update, delete on discarded_event from repatria_app;
