-- One reader's copy of one version of a report: how it stands, and, once released, the very words the reader gets.
create table disclosed_copy (
    id            uuid primary key,
    sequence      bigint generated always as identity,
    report_id     uuid        not null,
    conference_id uuid        not null references conference (id),
    reader_id     uuid        not null references conference_person (id),
    state         text        not null,
    by_itself     boolean     not null,
    hits          jsonb       not null,
    content       jsonb,
    decided_by    text,
    reason        text        not null default '',
    drawn_up_at   timestamptz not null,
    released_at   timestamptz,
    unique (report_id, reader_id),
    check (state <> 'READY' or content is not null)
);
create index disclosed_copy_conference on disclosed_copy (conference_id);

-- Who decided what about a copy, and why; never changed.
create table disclosure_decision (
    id            uuid primary key,
    copy_id       uuid        not null references disclosed_copy (id),
    kind          text        not null,
    statements    jsonb       not null,
    decided_by    text        not null,
    reason        text        not null,
    gate_override text        not null,
    decided_at    timestamptz not null,
    actor         text        not null
);
create index disclosure_decision_copy on disclosure_decision (copy_id);
