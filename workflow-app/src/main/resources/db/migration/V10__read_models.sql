-- Read models: written in the transaction of their processor's token, folded from events only; each can be emptied and built again.
create table case_summary (
    case_id              uuid    not null primary key,
    version              integer not null,
    position             bigint  not null,
    opened_on            date    not null,
    sentencing           text    not null,
    sentencing_reference text,
    sentencing_authority text,
    receiving            text    not null,
    receiving_reference  text,
    receiving_authority  text,
    person_id            text    not null,
    person_name          text    not null,
    treaty               text,
    treaty_version       text,
    stage                text    not null,
    stage_since          date    not null,
    resume_to            text,
    transferred_on       date
) with (fillfactor = 70);
create index case_summary_sentencing on case_summary (sentencing, case_id);
create index case_summary_receiving on case_summary (receiving, case_id);
create index case_summary_stage on case_summary (stage, case_id);

create table timeline_entry (
    case_id       uuid        not null,
    sequence      bigint      not null,
    position      bigint      not null,
    sentencing    text        not null,
    receiving     text        not null,
    event         text        not null,
    sentence      text        not null,
    actor         text        not null,
    role          text        not null,
    state         text        not null,
    authority     text        not null,
    basis         text        not null,
    documents     text        not null,
    own_documents text        not null,
    effective_on  date        not null,
    recorded_at   timestamptz not null,
    primary key (case_id, sequence)
);

create table work_item (
    case_id      uuid   not null,
    sequence     bigint not null,
    sentencing   text   not null,
    receiving    text   not null,
    step         text   not null,
    side         text   not null,
    role         text   not null,
    subject      text,
    due_on       date,
    cite_source  text   not null,
    cite_article text   not null,
    authority    text,
    since        date   not null,
    missed_on    date,
    ended_on     date,
    ended_by     bigint,
    primary key (case_id, sequence)
) with (fillfactor = 80);
create index work_item_waiting on work_item ((coalesce(due_on, date '9999-12-31')), case_id, sequence) where ended_on is null;

create table treaty_version (
    profile_id text        not null,
    version    text        not null,
    kind       text        not null,
    title      text        not null,
    sha256     text        not null,
    status     text        not null,
    reason     text,
    adopted_at timestamptz not null,
    position   bigint      not null,
    content    text        not null,
    primary key (profile_id, version)
);

comment on table case_summary is 'Where each case stands. Names are never searched.';
comment on table timeline_entry is 'One sentence for every event.';
comment on table work_item is 'What waits for whom; ended_on is empty while it waits.';
comment on table treaty_version is 'Every adopted profile and overlay.';
