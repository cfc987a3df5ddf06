-- Which node reads the mailbox, and until when without renewing.
create table mailbox_lease (
    mailbox    text primary key,
    holder     uuid        not null,
    held_until timestamptz not null
);
