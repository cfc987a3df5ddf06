-- The versions of each authority's file. A deadline names the version it was computed from, so none is ever changed or removed.
create table authority_file (
    id      bigint generated always as identity primary key,
    name    text        not null,
    number  int         not null,
    since   timestamptz not null,
    by      text        not null,
    reason  text        not null check (reason <> ''),
    yaml    text        not null,
    shipped boolean     not null, -- came with Cleardays or its folder; false for one that somebody put in force
    unique (name, number)
);

create function authority_files_are_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the versions of authority files are kept as they are';
end $$;
create trigger authority_file_is_kept before update or delete or truncate on authority_file
    for each statement execute function authority_files_are_kept();
