-- The engine's own table, as db-scheduler defines it.
create table scheduled_tasks (
    task_name            text                     not null,
    task_instance        text                     not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean                  not null,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures int,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

-- Work that failed to the last try and waits for a person.
create table held_work (
    id          uuid primary key,
    route       text        not null,
    subject_id  uuid        not null,
    because     text        not null,
    held_at     timestamptz not null,
    resolved_at timestamptz,
    resolved_by text
);
