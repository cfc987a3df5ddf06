-- One row for each version of each author's report; what was read from the file stands in it as it was read.
create table report (
    id             uuid primary key,
    conference_id  uuid  not null references conference (id),
    author_id      uuid  not null references conference_person (id),
    version        int   not null,
    form           text  not null,
    content        jsonb not null,
    content_hash   text  not null,
    nothing_to_add text,
    state          text  not null,
    findings       jsonb not null,
    original_id    uuid references content (id),
    file_hash      text,
    unique (conference_id, author_id, version)
);
create index report_file_hash on report (conference_id, author_id, file_hash);

-- When a report first came to each state.
create table report_time (
    report_id uuid        not null references report (id),
    state     text        not null,
    at        timestamptz not null,
    primary key (report_id, state)
);
