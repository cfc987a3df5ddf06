-- What a reader was given as one document: a new number where it held other copies than the one before.
create table family_pack (
    reader_id uuid not null,
    number int not null,
    copies text not null,
    given_at timestamptz not null,
    primary key (reader_id, number)
);
