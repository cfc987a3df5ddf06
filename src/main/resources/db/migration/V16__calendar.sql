-- The tables of each place's working calendar. A deadline names the table it was counted with, so none is ever changed or removed.
create table calendar_table (
    id      bigint generated always as identity primary key,
    place   text        not null,
    number  int         not null,
    since   timestamptz not null,
    by      text        not null,
    reason  text        not null check (reason <> ''),
    csv     text        not null,
    shipped boolean     not null, -- came with Cleardays; false for one that somebody put in force
    unique (place, number)
);

create function calendar_tables_are_kept() returns trigger language plpgsql as $$
begin
    raise exception 'calendar tables are kept as they are';
end $$;
create trigger calendar_table_is_kept before update or delete or truncate on calendar_table
    for each statement execute function calendar_tables_are_kept();
