-- A deadline whose step failed. The deadline itself stays in scheduled_tasks, moved beyond the end of time until an operator retries it;
-- a deadline that is cancelled or done takes its line here with it.
create table parked_deadline (
    task_name     text        not null,
    task_instance text        not null,
    kind          text        not null,
    case_id       text        not null,
    due           timestamptz not null,
    error_class   text        not null,
    error_detail  text        not null,
    error_trace   text        not null,
    category      text        not null,
    attempts      integer     not null default 1,
    parked_at     timestamptz not null default clock_timestamp(),
    failed_at     timestamptz not null default clock_timestamp(),
    primary key (task_name, task_instance),
    foreign key (task_name, task_instance) references scheduled_tasks on delete cascade
);
create index parked_deadline_case on parked_deadline (case_id);
