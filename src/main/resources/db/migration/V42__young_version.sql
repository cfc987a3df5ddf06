-- What somebody decided that a young person reads, with whom beside them, and on which day. The newest decision about a child counts.
create table young_version (
    sequence      bigint generated always as identity,
    id            uuid primary key,
    conference_id uuid        not null references conference (id),
    child_id      uuid        not null references conference_child (id),
    decided_by    text        not null check (decided_by <> ''),
    beside        text        not null check (beside <> ''),
    day           date        not null,
    decided_at    timestamptz not null,
    actor         text        not null,
    given_at      timestamptz,
    withdrawn_at  timestamptz
);
create index young_version_child on young_version (conference_id, child_id);

create table young_version_statement (
    version_id uuid not null references young_version (id),
    report_id  uuid not null references report (id),
    number     int  not null,
    primary key (version_id, report_id, number)
);
