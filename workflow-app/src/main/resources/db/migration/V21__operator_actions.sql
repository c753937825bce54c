-- What operators did. No update, no delete.
create table operator_action (
    id      bigint generated always as identity primary key,
    at      timestamptz not null default clock_timestamp(),
    actor   text        not null,
    action  text        not null,
    subject text        not null,
    reason  text,
    outcome text        not null
);

revoke update, delete on operator_action from repatria_app;
