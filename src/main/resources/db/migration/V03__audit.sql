-- Append-only: no row is ever changed or removed.
create table audit_entry (
    sequence      bigint primary key,
    at            timestamptz not null,
    actor         text        not null,
    what          text        not null,
    record_type   text        not null,
    record_id     uuid        not null,
    conference_id uuid,
    detail        text        not null,
    hash          bytea       not null
);
create index audit_entry_conference on audit_entry (conference_id, sequence);

create table audit_head (
    only_one boolean primary key default true check (only_one),
    sequence bigint not null,
    hash     bytea  not null
);
insert into audit_head (sequence, hash) values (0, decode(repeat('00', 32), 'hex'));

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are append-only';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_is_append_only();
