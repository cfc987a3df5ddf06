-- Each place of a mailbox at which something was seen. What stands here is not fetched again, whoever has read the mail meanwhile; when
-- the mailbox gets another UIDVALIDITY everything is, and turns out to be known by its bytes.
create table mailbox_position (
    mailbox      text   not null,
    uid_validity bigint not null,
    uid          bigint not null,
    incoming_id  uuid   not null references incoming (id),
    primary key (mailbox, uid_validity, uid)
);
insert into mailbox_position (mailbox, uid_validity, uid, incoming_id)
select mailbox, uid_validity, uid, id from incoming where mailbox is not null and uid_validity is not null and uid is not null
on conflict do nothing;

-- A person has read an answer.
alter table incoming drop constraint incoming_resolution_check;
alter table incoming add constraint incoming_resolution_check check (resolution in ('filed', 'refused', 'read'));
create index incoming_answers on incoming (received_at) where outcome = 'response' and resolution is null;
create index incoming_sender on incoming (sender, received_at);

-- What cannot be read has a wider reason since more than Word files can be.
update incoming set reason = 'not-a-document' where reason = 'not-word';
