-- One row for each command that came with an idempotency key, written in the transaction of its events.
create table command_receipt (
    client      text        not null,
    key         text        not null,
    fingerprint bytea       not null,
    status      smallint    not null,
    answer      bytea       not null,
    created_at  timestamptz not null default now(),
    primary key (client, key)
);
create index command_receipt_age on command_receipt using brin (created_at);

-- One row for each open case: a second one for the same reference, person and instrument is refused.
create table open_case (
    natural_key bytea not null primary key,
    case_id     uuid  not null unique
);
comment on column open_case.natural_key is 'SHA-256 of State, reference, person and instrument, so that no personal data are kept here.';
