create sequence person_reference start 100001;

create table person (
  like standard including all,
  reference integer not null unique default nextval('person_reference'),
  forename text not null,
  surname text not null,
  known_as text,
  pronouns text,
  date_of_birth date,
  expected_on date,
  birth_is_estimated boolean not null default false,
  died_on date,
  sex sex_code not null default 'U',
  gender gender_code,
  ethnicity ethnicity_code not null default 'NOBT',
  nationality text,
  language text,
  interpreter_needed boolean not null default false,
  merged_into uuid references person (id),
  check (date_of_birth is null or expected_on is null),
  check (died_on is null or date_of_birth is null or died_on >= date_of_birth)
);
comment on table person is 'Everyone: children, parents, carers and other adults; roles come from relationships and cases';
comment on column person.reference is 'The number people quote on the telephone';
comment on column person.expected_on is 'An unborn baby''s expected date of birth';
comment on column person.birth_is_estimated is 'The date of birth is an estimate; an unknown day is the 15th';
comment on column person.merged_into is 'This row was a duplicate: the record goes on under the other person';
create index person_date_of_birth on person (date_of_birth);

create table person_name (
  like standard including all,
  person_id uuid not null references person (id),
  kind name_kind_code not null,
  forename text,
  surname text
);
create index person_name_person on person_name (person_id);

create table person_identifier (
  like standard including all,
  person_id uuid not null references person (id),
  type identifier_type_code not null,
  value text not null,
  valid_from date,
  valid_to date,
  check (type <> 'nhs' or value ~ '^[0-9]{10}$'),
  check (type <> 'upn' or value ~ '^[A-Z][0-9]{11}[0-9A-Z]$')
);
create unique index person_identifier_value on person_identifier (type, value) where voided_at is null and type in ('nhs', 'la_id', 'upn');
create index person_identifier_person on person_identifier (person_id);
create index person_identifier_any on person_identifier (value);

create table person_address (
  like standard including all,
  person_id uuid not null references person (id),
  type address_type_code not null default 'home',
  uprn text,
  lines text not null,
  postcode text check (postcode ~ '^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$'),
  start_on date not null,
  end_on date,
  is_confidential boolean not null default false,
  check (end_on is null or end_on >= start_on)
);
comment on column person_address.is_confidential is 'Shown only to those on the person''s named list or holding the child; never searched';
comment on column person_address.uprn is 'Unique property reference number';
create index person_address_person on person_address (person_id);
create index person_address_postcode on person_address (postcode text_pattern_ops) where not is_confidential and voided_at is null;

create table person_disability (
  like standard including all,
  person_id uuid not null references person (id),
  code disability_code not null,
  start_on date,
  end_on date
);
create unique index person_disability_once on person_disability (person_id, code) where voided_at is null and end_on is null;

create table relationship (
  like standard including all,
  from_person uuid not null references person (id),
  to_person uuid not null references person (id),
  type relationship_type_code not null,
  parental_responsibility boolean not null default false,
  start_on date,
  end_on date,
  source text,
  check (from_person <> to_person)
);
comment on table relationship is 'from_person is the <type> of to_person: Sarah is the mother of Leo';
create index relationship_from on relationship (from_person);
create index relationship_to on relationship (to_person);
create unique index relationship_once on relationship (from_person, to_person, type) where voided_at is null and end_on is null;

create table family_group (
  like standard including all,
  name text not null,
  kind text not null default 'household' check (kind in ('household', 'sibling_set', 'plo_family'))
);

create table family_member (
  like standard including all,
  family_group_id uuid not null references family_group (id),
  person_id uuid not null references person (id),
  role text,
  start_on date not null,
  end_on date,
  end_reason text,
  check (end_on is not null or end_reason is null),
  exclude using gist (family_group_id with =, person_id with =, daterange(start_on, end_on, '[)') with &&) where (voided_at is null)
);
comment on table family_member is 'Who lives, or lived, in a household; dates are half-open';
comment on column family_member.end_reason is 'Why they moved out, in words';
create index family_member_person on family_member (person_id);
create index family_member_group on family_member (family_group_id);

create table person_warning (
  like standard including all,
  person_id uuid not null references person (id),
  type risk_flag_type_code not null,
  detail text not null,
  start_on date not null,
  end_on date,
  review_on date not null
);
create index person_warning_person on person_warning (person_id);

create function unaccented(words text) returns text language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, words));

create table person_word (
  person_id uuid not null references person (id),
  word text not null,
  sound text not null,
  kind text not null,
  primary key (person_id, word, kind)
);
comment on table person_word is 'Each word of each name a person goes by, folded, with its sound: what search and the duplicate check read';
create index person_word_prefix on person_word (word text_pattern_ops, person_id) include (kind);
create index person_word_sound on person_word (sound, person_id) include (word);
create index person_word_trigram on person_word using gin (word gin_trgm_ops);

create function words_in(name text) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct word), '{}')
  from unnest(
    string_to_array(regexp_replace(regexp_replace(unaccented(name), '[''’`]', '', 'g'), '[^[:alpha:] ]+', ' ', 'g'), ' ')
    || string_to_array(regexp_replace(unaccented(name), '[^[:alpha:] ]+', ' ', 'g'), ' ')
    || array[regexp_replace(unaccented(name), '[^[:alpha:]]+', '', 'g')]
  ) word
  where word <> ''
$$;
comment on function words_in is 'The words of a name, folded; O''Brien is obrien, o and brien, and Smith-Jones is smith, jones and smithjones, so that each way of typing it finds it';

create function write_person_words(whose uuid) returns void language sql as $$
  delete from person_word where person_id = whose;
  insert into person_word (person_id, word, sound, kind)
  select distinct on (word, kind) whose, word, dmetaphone(word), kind
  from (
    select unnest(words_in(forename)) as word, 'forename' as kind from person where id = whose
    union all
    select unnest(words_in(known_as)), 'forename' from person where id = whose
    union all
    select unnest(words_in(surname)), 'surname' from person where id = whose
    union all
    select unnest(words_in(forename) || words_in(surname)), 'other' from person_name where person_id = whose and voided_at is null and kind <> 'pronouns'
  ) words;
$$;

create function person_words_changed() returns trigger language plpgsql as $$
begin
  perform write_person_words(case when tg_table_name = 'person' then new.id else (to_jsonb(new) ->> 'person_id')::uuid end);
  return null;
end $$;
create trigger person_words after insert or update of forename, surname, known_as on person for each row execute function person_words_changed();
create trigger person_words after insert or update on person_name for each row execute function person_words_changed();
