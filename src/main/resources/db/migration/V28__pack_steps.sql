-- Each building of a pack has its own number, so that whoever looks on after a cut line is told what is new and nothing twice; and each
-- step says what it is: done, somebody should look, the end, or the end without a pack.
alter table pack_step add column build integer not null default 1;
alter table pack_step add column kind text not null default 'DONE' check (kind in ('DONE', 'NAMED', 'ENDED', 'FAILED'));
update pack_step set kind = 'ENDED' where last;
alter table pack_step drop column last;
