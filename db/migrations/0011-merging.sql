-- Two records of one person made one, and taken apart again when that was an error.
create table person_merge (
  like standard including all,
  person_id uuid not null references person (id),
  merged_id uuid not null references person (id),
  reason text not null,
  merged_at timestamptz not null,
  merged_by uuid not null references worker (id),
  undone_at timestamptz,
  undone_by uuid references worker (id),
  undone_because text,
  check (person_id <> merged_id),
  check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_because is null))
);
comment on table person_merge is 'Which record was merged into which, by whom and why, and who took them apart again';
comment on column person_merge.person_id is 'The record that was kept';
comment on column person_merge.merged_id is 'The record that goes on under the kept one';
create index person_merge_person on person_merge (person_id);
create unique index person_merge_in_force on person_merge (merged_id) where undone_at is null and voided_at is null;

create table person_merge_row (
  id uuid primary key default uuidv7(),
  person_merge_id uuid not null references person_merge (id),
  person_id uuid not null references person (id),
  table_name text not null,
  row_id uuid not null,
  before jsonb,
  after jsonb,
  left_as text not null
);
comment on table person_merge_row is 'Every row a merge wrote, in order: taking the records apart puts back each from here, the last first';
comment on column person_merge_row.before is 'What the columns that changed held; null for a row the merge made';
comment on column person_merge_row.left_as is 'A fingerprint of the row as the merge left it, which tells whether somebody has changed it since';
create index person_merge_row_merge on person_merge_row (person_merge_id);

create table told_apart (
  like standard including all,
  person_id uuid not null references person (id),
  other_id uuid not null references person (id),
  reason text not null
);
comment on table told_apart is 'Two people who could have been one: somebody looked, and says that they are two';
create index told_apart_person on told_apart (person_id);
create index told_apart_other on told_apart (other_id);

create table likely_duplicate (
  person_id uuid not null references person (id),
  other_id uuid not null references person (id),
  score smallint not null,
  because text[] not null,
  primary key (person_id, other_id),
  check (person_id < other_id)
);
comment on table likely_duplicate is 'Who may be on the record twice, worked out each night from everybody on it; a copy to read quickly';
create index likely_duplicate_other on likely_duplicate (other_id);
create index likely_duplicate_score on likely_duplicate (score desc);

do $$
declare
  each record;
begin
  for each in select * from (values ('person_merge', 'merged_id'), ('person_merge_row', 'person_id'), ('told_apart', 'other_id'), ('likely_duplicate', 'other_id')) as pair (name, other) loop
    execute format('alter table %I enable row level security', each.name);
    execute format('create policy not_hidden on %1$I to golden_thread_web using (
      (get_bit((select bits from closed_mark), mark_of(person_id)) = 0 or not is_hidden(person_id))
      and (get_bit((select bits from closed_mark), mark_of(%2$I)) = 0 or not is_hidden(%2$I)))', each.name, each.other);
    execute format('grant select, insert, update on %I to golden_thread_web', each.name);
  end loop;
  for each in select unnest(array['person_merge', 'told_apart']) as name loop
    execute format('create trigger next_version before update on %I for each row execute function next_version()', each.name);
    execute format('create trigger record_change after insert or update on %I for each row execute function record_change()', each.name);
    execute format('create trigger never_deleted before delete on %I for each row execute function never()', each.name);
  end loop;
  create trigger append_only before update or delete on person_merge_row for each row execute function never();
end $$;

create function fingerprint(row_of jsonb) returns text language sql immutable parallel safe
  return md5((row_of - 'version' - 'updated_at')::text);
comment on function fingerprint is 'Tells two states of a row apart, however often it was written between them';

create function merge_change(merge uuid, whose text, ids uuid[], changes jsonb) returns void language plpgsql as $$
declare
  columns text := (select string_agg(quote_ident(key), ', ') from jsonb_object_keys(changes) key);
begin
  execute format('
    with was as (select id, to_jsonb(each) as row from %1$I each where id = any($2)),
    changed as (
      update %1$I each set (%2$s) = (select %2$s from jsonb_populate_record(null::%1$I, $3)) where id = any($2)
      returning each.id, to_jsonb(each) as row
    )
    insert into person_merge_row (person_merge_id, person_id, table_name, row_id, before, after, left_as)
    select $1, (select person_id from person_merge where id = $1), %3$L, id,
      (select jsonb_object_agg(key, value) from jsonb_each(was.row) where value is distinct from changed.row -> key and key not in (''version'', ''updated_at'')),
      (select jsonb_object_agg(key, value) from jsonb_each(changed.row) where value is distinct from was.row -> key and key not in (''version'', ''updated_at'')),
      fingerprint(changed.row)
    from was join changed using (id)
    order by id', whose, columns, whose) using merge, ids, changes;
end $$;
comment on function merge_change is 'Changes rows for a merge, and writes down of each what changed';

create function merge_made(merge uuid, whose text, made uuid) returns void language plpgsql as $$
begin
  execute format('insert into person_merge_row (person_merge_id, person_id, table_name, row_id, left_as)
    select $1, (select person_id from person_merge where id = $1), %L, id, fingerprint(to_jsonb(each)) from %I each where id = $2', whose, whose) using merge, made;
end $$;
comment on function merge_made is 'Writes down a row that a merge made';

create function doubles_of(kept uuid, gone uuid) returns table (table_name text, row_id uuid) language sql stable as $$
  -- Of two entries of one relationship the one with parental responsibility stays.
  select 'relationship', case when twice.parental_responsibility and not once.parental_responsibility then once.id else twice.id end
    from relationship twice join relationship once
    on once.type = twice.type and once.voided_at is null and once.end_on is not distinct from twice.end_on
    and ((twice.from_person = gone and once.from_person = kept and once.to_person = twice.to_person) or (twice.to_person = gone and once.to_person = kept and once.from_person = twice.from_person))
    where twice.voided_at is null and gone in (twice.from_person, twice.to_person)
  union select 'person_disability', twice.id from person_disability twice join person_disability once using (code)
    where twice.person_id = gone and once.person_id = kept and twice.voided_at is null and once.voided_at is null and twice.end_on is null and once.end_on is null
  union select 'person_identifier', twice.id from person_identifier twice join person_identifier once using (type, value)
    where twice.person_id = gone and once.person_id = kept and twice.voided_at is null and once.voided_at is null
  union select 'person_name', twice.id from person_name twice join person_name once using (kind)
    where twice.person_id = gone and once.person_id = kept and twice.voided_at is null and once.voided_at is null
      and (once.forename, once.surname) is not distinct from (twice.forename, twice.surname)
  -- Of two entries of one home the confidential one stays.
  union select 'person_address', case when twice.is_confidential and not once.is_confidential then once.id else twice.id end
    from person_address twice join person_address once
    on once.type = twice.type and once.postcode is not distinct from twice.postcode and regexp_replace(lower(once.lines), '[^a-z0-9]+', '', 'g') = regexp_replace(lower(twice.lines), '[^a-z0-9]+', '', 'g')
    where twice.person_id = gone and once.person_id = kept and twice.voided_at is null and once.voided_at is null and twice.end_on is null and once.end_on is null
  union select 'family_member', twice.id from family_member twice join family_member once using (family_group_id)
    where twice.person_id = gone and once.person_id = kept and twice.voided_at is null and once.voided_at is null
      and daterange(twice.start_on, twice.end_on, '[)') && daterange(once.start_on, once.end_on, '[)')
  union select 'document_person', twice.id from document_person twice join document_person once using (document_id)
    where twice.person_id = gone and once.person_id = kept and twice.voided_at is null and once.voided_at is null
  union select 'visit_planned_for', twice.id from visit_planned_for twice join visit_planned_for once using (visit_id)
    where twice.person_id = gone and once.person_id = kept and twice.voided_at is null and once.voided_at is null
  union select 'contact_adult', twice.id from contact_adult twice join contact_adult once using (about_id)
    where twice.person_id = gone and once.person_id = kept and twice.voided_at is null and once.voided_at is null
  -- Of one seen and one not seen at the same visit, the child was seen.
  union select 'visit_person', case when twice.seen and not once.seen then once.id else twice.id end
    from visit_person twice join visit_person once using (visit_id)
    where twice.person_id = gone and once.person_id = kept and twice.voided_at is null and once.voided_at is null
  union select 'involvement', case when twice.is_lead and not once.is_lead then once.id else twice.id end
    from involvement twice join involvement once using (worker_id, role_code)
    where twice.person_id = gone and once.person_id = kept and twice.voided_at is null and once.voided_at is null and twice.end_at is null and once.end_at is null
  union select 'told_apart', id from told_apart where voided_at is null and kept in (person_id, other_id) and gone in (person_id, other_id)
$$;
comment on function doubles_of is 'Entries that both records hold: of each two one is put aside and kept when they become one record';

create function move_person(merge uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  kept uuid;
  gone uuid;
  each record;
  ids uuid[];
begin
  select person_id, merged_id into strict kept, gone from person_merge where id = merge and undone_at is null;
  for each in select table_name as name, array_agg(row_id) as doubles from doubles_of(kept, gone) group by 1 order by 1 loop
    perform merge_change(merge, each.name, each.doubles, jsonb_build_object('voided_at', recorded_now(), 'void_reason', 'duplicate'));
  end loop;
  select array_agg(twice.id) into ids from involvement twice
  where twice.person_id = gone and twice.is_lead and twice.voided_at is null and exists (
    select from involvement once where once.person_id = kept and once.is_lead and once.voided_at is null
      and daterange(once.start_at, once.end_at, '[)') && daterange(twice.start_at, twice.end_at, '[)'));
  if ids is not null then perform merge_change(merge, 'involvement', ids, '{"is_lead": false}'); end if;
  for each in
    select relname as name, attname as person
    from pg_constraint join pg_class on pg_class.oid = conrelid join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where confrelid = 'person'::regclass and contype = 'f'
      and relname not in ('restriction', 'access_grant', 'break_glass', 'conflict_of_interest', 'person_word', 'clock_run', 'person_merge', 'person_merge_row', 'likely_duplicate')
    order by 1, 2
  loop
    -- What stands between the two of them would stand between somebody and themself.
    execute format('select array_agg(id order by id) from %I each where %I = $1 %s', each.name, each.person, case each.name
      when 'relationship' then 'and $2 not in (from_person, to_person)' when 'told_apart' then 'and $2 not in (person_id, other_id)' else '' end)
      into ids using gone, kept;
    if ids is not null then perform merge_change(merge, each.name, ids, jsonb_build_object(each.person, kept)); end if;
  end loop;
  perform merge_change(merge, 'person', array[gone], jsonb_build_object('merged_into', kept, 'voided_at', recorded_now(), 'void_reason', 'duplicate'));
  perform write_person_words(kept), write_person_words(gone);
end $$;
comment on function move_person is 'Moves all that names a merged person to the kept one. It goes past row-level security, and gives nothing back: what the merging worker may not see, such as the link to a restricted brother, must move too. Access stays where it was';

create function unmove_person(merge uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  written person_merge_row;
  held jsonb;
  back jsonb;
  columns text;
  kept uuid;
  gone uuid;
begin
  select person_id, merged_id into strict kept, gone from person_merge where id = merge and undone_at is null;
  for written in select * from person_merge_row where person_merge_id = merge order by id desc loop
    if written.before is null then
      execute format('update %I set voided_at = recorded_now(), void_reason = ''wrong_child'' where id = $1 and voided_at is null', written.table_name) using written.row_id;
      continue;
    end if;
    execute format('select to_jsonb(each) from %I each where id = $1', written.table_name) into held using written.row_id;
    select jsonb_object_agg(key, value), string_agg(quote_ident(key), ', ') into back, columns
    from jsonb_each(written.before) where held -> key is not distinct from written.after -> key;
    if back is null then continue; end if;
    execute format('update %1$I set (%2$s) = (select %2$s from jsonb_populate_record(null::%1$I, $2)) where id = $1', written.table_name, columns) using written.row_id, back;
  end loop;
  perform write_person_words(kept), write_person_words(gone);
end $$;
comment on function unmove_person is 'Puts back what a merge wrote, the last first; what somebody has changed since stays as they left it';
