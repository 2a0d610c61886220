-- The second lock asks of each person once a transaction, and what it asks for every table is one short row.
create or replace function is_hidden(person uuid) returns boolean language plpgsql stable strict security definer set search_path = public, pg_temp as $$
declare
  asker text := concat_ws(' ', current_setting('app.worker_id', true), current_setting('app.role', true), current_setting('app.asked_at', true));
  answers text := current_setting('app.hidden', true);
  place integer;
  answer boolean;
begin
  if answers is null or not starts_with(answers, asker || ':') or octet_length(answers) > 8000 then answers := asker || ':'; end if;
  place := strpos(answers, person::text);
  if place > 0 then return substr(answers, place + 36, 1) = '-'; end if;
  answer := exists (
    select from closed_to(nullif(current_setting('app.worker_id', true), '')::uuid, coalesce(current_setting('app.role', true), '')) closed
    where closed.person_id = person
  );
  perform set_config('app.hidden', answers || person || case when answer then '-' else '+' end, true);
  return answer;
end $$;
comment on function is_hidden is 'Whether row-level security hides this person''s record from the person now signed in; asked once a transaction, and again when what it depends on was written in it';

create function forget_hidden() returns trigger language plpgsql as $$
begin
  perform set_config('app.hidden', '', true);
  return null;
end $$;
do $$
declare
  name text;
begin
  foreach name in array array['restriction', 'restriction_member', 'break_glass', 'conflict_of_interest'] loop
    execute format('create trigger forget_hidden after insert or update on %I for each statement execute function forget_hidden()', name);
    execute format('alter table %I enable always trigger forget_hidden', name);
  end loop;
end $$;

-- A statement at a time, since every change of the row leaves the old one to be read over until it is cleared away.
create or replace function mark_closed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  marked bytea;
  person uuid;
begin
  if not exists (select from written, closed_mark where get_bit(bits, mark_of(written.person_id)) = 0) then return null; end if;
  select bits into marked from closed_mark for update;
  for person in select distinct person_id from written loop
    marked := set_bit(marked, mark_of(person), 1);
  end loop;
  update closed_mark set bits = marked;
  return null;
end $$;
do $$
declare
  name text;
begin
  foreach name in array array['restriction', 'conflict_of_interest'] loop
    execute format('drop trigger mark_closed on %I', name);
    execute format('create trigger mark_closed after insert on %I referencing new table as written for each statement execute function mark_closed()', name);
    execute format('create trigger mark_changed after update on %I referencing new table as written for each statement execute function mark_closed()', name);
    execute format('alter table %1$I enable always trigger mark_closed, enable always trigger mark_changed', name);
  end loop;
end $$;

-- The old rows of every mark ever set are read with it wherever a table is locked: write it anew.
do $$
declare
  marked bytea;
begin
  select bits into marked from closed_mark;
  if marked is null then return; end if;
  truncate closed_mark;
  insert into closed_mark (bits) values (marked);
end $$;

-- What pages and lists ask of many people at once, answered from the index alone where the rows are many.
create index assessment_open_of_worker on assessment (worker_id) where authorised_on is null and ended_early_on is null and voided_at is null;
create index assessment_open_of_child on assessment (person_id) where authorised_on is null and ended_early_on is null and voided_at is null;
create index case_episode_open_of_child on case_episode (person_id) where close_on is null and voided_at is null;
create index cp_plan_person on cp_plan (person_id, start_on desc);
create index contact_waiting_of_person on contact (person_id) where decided_at is null and voided_at is null;
create index involvement_lead_of_child on involvement (person_id) where is_lead and end_at is null and voided_at is null;
create index restriction_owner on restriction (owner_id) where end_at is null and voided_at is null;
create index visit_person_of_child on visit_person (person_id) include (visit_id, seen, seen_alone) where voided_at is null;
create index visit_held on visit (id) include (held_at, mode) where held_at is not null and voided_at is null;

-- A line is sealed with one change of its chain's head instead of a lock and a change: every page that is read waits for this.
create function access_log_line(entry access_log) returns text language plpgsql stable as $$
begin
  return concat_ws(chr(31), extract(epoch from entry.at), coalesce(entry.worker_id::text, ''), coalesce(entry.role, ''),
    coalesce(entry.session_id::text, ''), entry.action, entry.entity, coalesce(entry.entity_id::text, ''), coalesce(entry.person_id::text, ''),
    coalesce(entry.act, ''), coalesce(entry.purpose, ''), coalesce(entry.break_glass_id::text, ''), coalesce(entry.terms, ''),
    coalesce(entry.shown::text, ''), coalesce(entry.before::text, ''), coalesce(entry.after::text, ''));
end $$;
comment on function access_log_line is 'All that a line says, but for its place in the chain';

create function access_log_words(lane smallint, seq bigint, line text) returns bytea language sql stable as $$
  select convert_to(concat_ws(chr(31), lane, seq, line), 'utf8')
$$;
comment on function access_log_words(smallint, bigint, text) is 'What is sealed: a line and its place in the chain';

create or replace function access_log_words(entry access_log) returns bytea language sql stable as $$
  select access_log_words(entry.lane, entry.seq, access_log_line(entry))
$$;

create or replace function seal_access_log() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  line text;
begin
  new.lane := pg_backend_pid() % 64;
  new.at := clock_timestamp();
  line := access_log_line(new);
  update access_lane
  set last_seq = last_seq + 1, last_hash = sha256(last_hash || access_log_words(lane, last_seq + 1, line))
  where lane = new.lane
  returning last_seq, last_hash into strict new.seq, new.hash;
  return new;
end $$;
