-- One request for each version of a report that a manager is asked to agree to; bound to the hash of what was read.
create table countersign_request (
    id            uuid primary key,
    report_id     uuid        not null unique,
    conference_id uuid        not null,
    author_id     uuid        not null,
    person_id     uuid        not null,
    content_hash  text        not null,
    asked_at      timestamptz not null,
    decision      text check (decision in ('signed', 'declined', 'lapsed')),
    reasons       text        not null default '',
    decided_at    timestamptz,
    decided_by    text,
    check ((decision is null) = (decided_at is null)),
    check (decision is distinct from 'declined' or reasons <> '')
);
create index countersign_request_conference on countersign_request (conference_id, author_id);
