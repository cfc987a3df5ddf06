-- The page on which each chapter that draws on all reports begins, so that a supplement can say where the whole of it stands.
create table pack_chapter (
    pack_id uuid not null references pack (id),
    anchor  text not null,
    page    int  not null,
    primary key (pack_id, anchor)
);
