-- Besides the chair's packs, each professional's own bundle, where the authority's file asks for one.
alter table pack add column kind text not null default 'CHAIRS_PACK' check (kind in ('CHAIRS_PACK', 'BUNDLE'));
alter table pack drop constraint pack_conference_id_reader_id_number_key;
alter table pack add unique (conference_id, reader_id, kind, number);
