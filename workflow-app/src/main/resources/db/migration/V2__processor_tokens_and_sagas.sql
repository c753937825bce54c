-- How far each segment of each event processor has read (Axon JdbcTokenStore, see EventStoreConfiguration.tokenSchema).
create table processor_token (
    processor  text    not null,
    segment    integer not null,
    token      bytea,
    token_type text,
    claimed_at text,
    owner      text,
    primary key (processor, segment)
) with (fillfactor = 50);

-- Sagas (Axon JdbcSagaStore, PostgresSagaSqlSchema with these names).
create table saga (
    saga_id         text not null primary key,
    revision        text,
    saga_type       text,
    serialized_saga bytea
) with (fillfactor = 50);

create table saga_association (
    id                bigint generated always as identity primary key,
    association_key   text not null,
    association_value text,
    saga_id           text not null,
    saga_type         text
);
create index saga_association_lookup on saga_association (saga_type, association_key, association_value);
create index saga_association_owner on saga_association (saga_id, saga_type);
