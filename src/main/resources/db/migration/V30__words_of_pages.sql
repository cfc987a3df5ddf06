-- What each page of a carried file says as text, the first page first, and the pages on which there is more to see than those words.
-- Where nothing stands no word is known, and a person looks.
alter table carried_file add column words text[] not null default '{}';
alter table carried_file add column unsearched int[] not null default '{}';
