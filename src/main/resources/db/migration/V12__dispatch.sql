-- One message to one recipient: there is no second column for a recipient, and no list.
create table dispatch (
    id            uuid primary key,
    written_once  text        not null unique,
    conference_id uuid,
    person_id     uuid,
    kind          text        not null,
    subject_id    uuid        not null,
    way           text        not null check (way in ('mail', 'paper')),
    recipient     text        not null,
    subject       text        not null,
    message_id    text        not null unique,
    return_token  text unique,
    content_id    uuid        not null references content (id),
    written_at    timestamptz not null,
    sequence      bigint generated always as identity,
    unique (id, recipient),
    check (recipient !~ '[,;[:space:]<>]' or recipient in ('by post', 'by hand')),
    check ((way = 'paper') = (recipient in ('by post', 'by hand')))
);
create index dispatch_conference on dispatch (conference_id, sequence);
create index dispatch_subject on dispatch (subject_id, kind);

-- An attempt to send: the number is the fence, the recipient is what the frozen mail itself says, and must be the dispatch's.
create table dispatch_attempt (
    dispatch_id uuid        not null,
    number      int         not null,
    recipient   text        not null,
    lease_until timestamptz not null,
    outcome     text,
    primary key (dispatch_id, number),
    foreign key (dispatch_id, recipient) references dispatch (id, recipient)
);
create unique index dispatch_attempt_one_open on dispatch_attempt (dispatch_id) where outcome is null;

-- What happened to it; its state is computed from all of these.
create table dispatch_event (
    sequence    bigint generated always as identity primary key,
    dispatch_id uuid        not null references dispatch (id),
    what        text        not null,
    at          timestamptz not null,
    detail      text        not null,
    evidence_id uuid,
    unique (dispatch_id, what, evidence_id)
);
create index dispatch_event_dispatch on dispatch_event (dispatch_id, sequence);

-- What the gate found in it.
create table dispatch_hit (
    dispatch_id uuid    not null references dispatch (id),
    position    int     not null,
    words       text    not null,
    found       text    not null,
    near        boolean not null,
    place       text    not null,
    primary key (dispatch_id, position)
);

-- Who let a stopped message go, and why.
create table dispatch_decision (
    sequence    bigint generated always as identity primary key,
    dispatch_id uuid        not null references dispatch (id),
    decided_by  text        not null,
    reason      text        not null,
    decided_at  timestamptz not null
);

-- Personal links; the token itself is kept in no table.
create table link (
    id            uuid primary key,
    token_hash    bytea       not null unique,
    conference_id uuid        not null,
    person_id     uuid        not null,
    purpose       text        not null,
    target_id     uuid        not null,
    made_at       timestamptz not null,
    expires_at    timestamptz not null,
    revoked_at    timestamptz,
    revoked_by    text
);

-- Single-use codes, and each time somebody entered one.
create table code (
    id            uuid primary key,
    conference_id uuid        not null,
    person_id     uuid        not null,
    salt          bytea       not null,
    hash          bytea       not null,
    issued_at     timestamptz not null,
    issued_by     text        not null,
    expires_at    timestamptz not null,
    ended_at      timestamptz,
    used          boolean     not null default false
);
create unique index code_one_for_a_person on code (person_id) where ended_at is null;

create table code_attempt (
    sequence  bigint generated always as identity primary key,
    person_id uuid        not null,
    at        timestamptz not null,
    entered   text        not null check (entered in ('right', 'wrong', 'locked'))
);
create index code_attempt_person on code_attempt (person_id, at);
