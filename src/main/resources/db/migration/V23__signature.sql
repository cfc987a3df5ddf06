-- What checking the S/MIME signature of a mail came to, kept as evidence: intact, altered or unchecked; empty where it bore none.
alter table incoming add column signature text not null default '' check (signature in ('', 'intact', 'altered', 'unchecked'));
-- Of the certificate that came with it: its serial number and the SHA-256 of its issuer's name, both in hexadecimal.
alter table incoming add column certificate text not null default '';
