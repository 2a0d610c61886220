-- A name as it is looked for in what a board will read: folded, without marks, each word apart.
create function name_words(name text) returns text language sql immutable parallel safe
  return trim(regexp_replace(regexp_replace(unaccented(name), '[''’`]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'));
comment on function name_words is 'A whole name folded, with one space between its words: Mary-Ann O’Neil is mary ann oneil';
create index person_whole_name on person (name_words(forename || ' ' || surname));
create index person_known_name on person (name_words(known_as || ' ' || surname)) where known_as is not null;
create index person_name_whole on person_name (name_words(forename || ' ' || surname));
create index worker_whole_name on worker (name_words(full_name));
