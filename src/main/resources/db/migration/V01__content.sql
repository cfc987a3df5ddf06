-- Bytes: once for each hash within a scope, in chunks of 1 MB.
create table content (
    id         uuid primary key,
    scope      text   not null,
    sha256     bytea  not null,
    length     bigint not null,
    media_type text   not null,
    unique (scope, sha256)
);

create table content_chunk (
    content_id uuid  not null references content (id),
    position   int   not null,
    bytes      bytea not null,
    primary key (content_id, position)
);
