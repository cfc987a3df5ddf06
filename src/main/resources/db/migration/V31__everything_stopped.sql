-- What the gate found in a reader's copies printed together as one document, and in none of them alone; and what a person decided.
create table everything_stopped (
    id            uuid primary key,
    sequence      bigint generated always as identity,
    conference_id uuid        not null references conference (id),
    reader_id     uuid        not null references conference_person (id),
    hits          jsonb       not null,
    stopped_at    timestamptz not null,
    decision      text check (decision in ('let-through', 'kept')),
    decided_by    text,
    reason        text,
    actor         text,
    decided_at    timestamptz,
    check ((decision is null) = (decided_by is null or reason is null or actor is null or decided_at is null))
);
create unique index everything_stopped_one_open on everything_stopped (conference_id, reader_id) where decision is null;
