-- Everything that arrived, kept before it was looked at, and what became of it.
create table incoming (
    id                uuid primary key,
    channel           text        not null check (channel in ('mail', 'upload')),
    -- "mail:" and the hash of the raw bytes; for an upload also whose it is: the same again is the same row
    identity          text        not null unique,
    received_at       timestamptz not null,
    size              bigint      not null,
    raw_content_id    uuid        not null references content (id),
    over_limit        boolean     not null,
    -- where it was first seen; never its identity
    mailbox           text,
    uid_validity      bigint,
    uid               bigint,
    sender            text        not null default '',
    subject           text        not null default '',
    message_id        text        not null default '',
    conference_id     uuid references conference (id),
    person_id         uuid references conference_person (id),
    report_id         uuid,
    outcome           text check (outcome in ('filed', 'nothing-to-add', 'returned', 'held', 'receipt', 'response', 'ignored', 'duplicate')),
    reason            text        not null default '',
    answerable        boolean     not null default false,
    sorted_at         timestamptz,
    resolution        text check (resolution in ('filed', 'refused')),
    resolution_reason text,
    resolved_by       text,
    resolved_at       timestamptz,
    check ((outcome is null) = (sorted_at is null)),
    check (resolution is null or outcome is not null)
);
create index incoming_conference on incoming (conference_id, received_at);
create index incoming_held on incoming (received_at) where outcome = 'held' and resolution is null;

-- The first mail with this Message-ID and body; relays add headers, so the bytes may differ.
create table incoming_message (
    message_id  text not null,
    body_hash   text not null,
    incoming_id uuid not null references incoming (id),
    primary key (message_id, body_hash)
);

-- The one answer a day to each sender of what is held or unknown.
create table incoming_answer (
    sender      text not null,
    day         date not null,
    incoming_id uuid not null references incoming (id),
    primary key (sender, day)
);
