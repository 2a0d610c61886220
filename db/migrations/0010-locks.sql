-- The second lock on restricted records, the change log, and row versions, for every table of the record.
do $$
declare
  name text;
begin
  for name in
    select tables.table_name from information_schema.tables
    where tables.table_schema = 'public' and tables.table_type = 'BASE TABLE'
      and exists (select from information_schema.columns c where c.table_schema = 'public' and c.table_name = tables.table_name and c.column_name = 'void_reason')
      and tables.table_name <> 'standard'
  loop
    execute format('create trigger next_version before update on %I for each row execute function next_version()', name);
    execute format('create trigger record_change after insert or update on %I for each row execute function record_change()', name);
    execute format('create trigger never_deleted before delete on %I for each row execute function never()', name);
  end loop;

  -- Who has no mark is hidden from nobody; only of the few others is it asked whether this reader may know of them. Reading and hashing
  -- every hidden id for each mention of a table was nine tenths of the price of reading a child's family.
  for name in
    select c.table_name from information_schema.columns c
    join information_schema.tables using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'person_id' and tables.table_type = 'BASE TABLE'
      and c.table_name not like 'access\_log%' and c.table_name not in ('restriction', 'break_glass', 'access_grant', 'conflict_of_interest')
  loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy not_hidden on %I to golden_thread_web using (get_bit((select bits from closed_mark), mark_of(person_id)) = 0 or not is_hidden(person_id))', name);
  end loop;
end $$;

alter table person enable row level security;
create policy not_hidden on person to golden_thread_web using (get_bit((select bits from closed_mark), mark_of(id)) = 0 or not is_hidden(id));
alter table relationship enable row level security;
create policy not_hidden on relationship to golden_thread_web
  using (
    (get_bit((select bits from closed_mark), mark_of(from_person)) = 0 or not is_hidden(from_person))
    and (get_bit((select bits from closed_mark), mark_of(to_person)) = 0 or not is_hidden(to_person))
  );
create function hidden_documents() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(document_id), '{}') from document_person where person_id = any (hidden_people())
$$;
comment on function hidden_documents is 'A document about a hidden child is hidden, whoever else it is about';
alter table document enable row level security;
create policy not_hidden on document to golden_thread_web using (id <> all ((select hidden_documents())::uuid[]));

alter table access_log enable row level security;
create policy not_hidden on access_log for select to golden_thread_web
  using (person_id is null or get_bit((select bits from closed_mark), mark_of(person_id)) = 0 or not is_hidden(person_id));
create policy any_line on access_log for insert to golden_thread_web with check (true);

create function read_through(opening uuid) returns table (at timestamptz, action text, entity text)
language sql stable security definer set search_path = public, pg_temp as $$
  select at, action, entity from access_log where break_glass_id = opening order by at limit 500
$$;
comment on function read_through is 'Which pages were read through one opening of a record, for whoever reviews it and may not read the record';

grant usage on schema public to golden_thread_web;
grant select, insert, update on all tables in schema public to golden_thread_web;
grant delete on form_draft, person_word to golden_thread_web;
grant usage on all sequences in schema public to golden_thread_web;
revoke update on access_log from golden_thread_web;
revoke all on access_log_rest from golden_thread_web;
revoke insert, update on access_lane, closed_mark from golden_thread_web;
revoke update on clock_length, added_holiday, setting from golden_thread_web;
grant delete on clock_run to golden_thread_web;

create function reach_of(asking uuid, asking_team uuid, people uuid[])
returns table (person_id uuid, "exists" boolean, own boolean, team boolean, service boolean, named boolean, level text, listed boolean, conflict boolean, break_glass_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select
    asked.person_id,
    person.id is not null,
    coalesce(held.own, false),
    coalesce(held.team, false),
    coalesce(held.service, false),
    exists (select from access_grant where worker_id = asking and access_grant.person_id = asked.person_id and voided_at is null and asked_at() between start_at and end_at),
    restriction.level::text,
    exists (select from restriction_member where restriction_id = restriction.id and worker_id = asking and end_at is null and voided_at is null),
    exists (select from conflict_of_interest where worker_id = asking and conflict_of_interest.person_id = asked.person_id and end_on is null and voided_at is null),
    (select id from break_glass where worker_id = asking and break_glass.person_id = asked.person_id and approved_at is not null and expires_at > asked_at() and voided_at is null order by expires_at desc limit 1)
  from unnest(people) with ordinality as asked (person_id, place)
  left join person on person.id = asked.person_id and person.voided_at is null
  left join lateral (
    select id, level from restriction
    where restriction.person_id = asked.person_id and end_at is null and voided_at is null
    limit 1
  ) restriction on true
  left join lateral (
    select
      bool_or(holding.worker_id = asking) as own,
      bool_or(holding.team_id = asking_team) as team,
      bool_or(team.service_id = asking_team) as service
    from (
      select involvement.worker_id, involvement.team_id from involvement
      where involvement.person_id = asked.person_id and involvement.voided_at is null and (end_at is null or end_at > asked_at()::date - 14)
      union all
      select null, case_episode.team_id from case_episode
      where case_episode.person_id = asked.person_id and close_on is null and voided_at is null
      union all
      select null, early_help_episode.team_id from early_help_episode
      where early_help_episode.person_id = asked.person_id and end_on is null and declined_on is null and voided_at is null
      union all
      select involvement.worker_id, involvement.team_id
      from relationship
      join involvement on involvement.person_id = case when relationship.from_person = asked.person_id then relationship.to_person else relationship.from_person end
      where asked.person_id in (relationship.from_person, relationship.to_person)
        and relationship.voided_at is null and involvement.voided_at is null and involvement.end_at is null
        and (person.date_of_birth is null or person.date_of_birth <= asked_at()::date - interval '18 years')
        and person.expected_on is null
    ) holding
    left join team on team.id = holding.team_id
  ) held on true
  order by asked.place
$$;
comment on function reach_of is 'What stands between one person who asks and each of these records; an adult is reached through a child held, a child only through a case of their own';
