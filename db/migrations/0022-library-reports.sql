-- Reports of other authorities, read by the dozen, with every word of them to be searched; and who is compared with whom.
create table library_load (
  like standard including all
);
comment on table library_load is 'Files of reports given to the library at once: who gave them and when';

create table library_report (
  like standard including all,
  document_id uuid not null references document (id),
  sha256 bytea not null,
  authority text not null,
  slug text not null,
  urn text,
  framework text not null,
  kind text not null,
  visit_number integer check (visit_number > 0),
  start_on date,
  end_on date,
  published_on date,
  known_on date not null generated always as (coalesce(published_on, end_on, start_on)) stored,
  overall text,
  leaders text,
  help_and_protection text,
  children_in_care text,
  care_leavers text,
  adoption text,
  faults text[] not null default '{}',
  checked_by uuid references worker (id),
  checked_on date,
  check (
    array_remove(array[overall, leaders, help_and_protection, children_in_care, care_leavers, adoption], null)
    <@ array['outstanding', 'good', 'requires improvement', 'inadequate', 'adequate', 'not judged']
  ),
  check ((checked_by is null) = (checked_on is null))
);
comment on table library_report is 'A report or a letter as the reader read it, of any authority; nobody who inspected is kept';
comment on column library_report.authority is 'As the list of authorities names it, or as the report does where it is not in the list';
comment on column library_report.slug is 'The authority as an address holds it';
comment on column library_report.urn is 'The number Ofsted gives the authority';
comment on column library_report.visit_number is 'Which visit since the judgement a monitoring visit is: 4 for the fourth';
comment on column library_report.known_on is 'Its publication, or where that is not known the last day of the inspection';
comment on column library_report.faults is 'What a person should look at, since the reader was not sure; until somebody has, the report is not checked';
create unique index library_report_once on library_report (sha256) where voided_at is null;
create index library_report_slug on library_report (slug);
create index document_sha256 on document (sha256);

create function plain_marks(text text) returns text language sql immutable parallel safe as $$
  select translate(text, '‘’“”–—…', '''''""--.')
$$;
comment on function plain_marks is 'A text with plain quotes and dashes, letter for letter: where the database sorts by bytes it takes a curly one for part of the word beside it';

create table library_passage (
  like standard including all,
  library_report_id uuid not null references library_report (id),
  part text not null check (part in ('improvement', 'finding')),
  position integer not null,
  paragraph text,
  section text,
  text text not null,
  tone text,
  is_priority boolean not null default false,
  themes text[] not null default '{}',
  words tsvector not null generated always as (to_tsvector('english', plain_marks(text))) stored,
  exact tsvector not null generated always as (to_tsvector('simple', plain_marks(text))) stored
);
comment on table library_passage is 'One thing a report asks to improve, or one of its findings';
comment on column library_passage.themes is 'The themes that the wording rules found when the report was read';
comment on column library_passage.words is 'Its words by their stems, without the smallest, for what is looked for';
comment on column library_passage.exact is 'Every word as it stands, for what is looked for in quotes';
create index library_passage_report on library_passage (library_report_id);
create index library_passage_words on library_passage using gin (words);
create index library_passage_exact on library_passage using gin (exact);
create index library_passage_themes on library_passage using gin (themes);
create index inspection_finding_words on inspection_finding using gin (to_tsvector('english', plain_marks(text)));
create index improvement_item_words on improvement_item using gin (to_tsvector('english', plain_marks(text)));

create table library_file (
  like standard including all,
  library_load_id uuid not null references library_load (id),
  position integer not null,
  file_name text not null,
  document_id uuid references document (id),
  library_report_id uuid references library_report (id),
  state text not null default 'waiting' check (state in ('waiting', 'read', 'here', 'failed')),
  says text,
  tries integer not null default 0,
  settled_at timestamptz,
  check ((state = 'waiting') = (settled_at is null)),
  check ((state in ('here', 'failed')) = (says is not null)),
  check (state <> 'waiting' or document_id is not null)
);
comment on table library_file is 'One file of a load, and what became of it';
comment on column library_file.state is 'Waiting to be read, read, here already, or failed; says has why';
comment on column library_file.tries is 'How often reading it began: a file that ends the program each time is given up after three';
create index library_file_load on library_file (library_load_id);
create index library_file_waiting on library_file (created_at, position) where state = 'waiting';

-- What is searched: the library, and the reports accepted here. A file that is in both is searched as it was accepted.
create view searched_report with (security_invoker = true) as
select id, 'library' as source, authority, framework, kind, visit_number, known_on, start_on, overall
from library_report
where voided_at is null
  and not exists (
    select from inspection
    join document on document.id = inspection.document_id
    where document.sha256 = library_report.sha256 and inspection.accepted_at is not null and inspection.voided_at is null
  )
union all
select id, 'accepted', authority, framework, kind, visit_number, coalesce(published_on, end_on, start_on), start_on, overall
from inspection
where accepted_at is not null and voided_at is null and coalesce(published_on, end_on, start_on) is not null;

create view searched_passage with (security_invoker = true) as
select id, library_report_id as report_id, part, position, paragraph, section, text, tone, themes, words, exact
from library_passage
where voided_at is null
union all
select id, inspection_id, 'finding', position, paragraph, section, text, tone, null, to_tsvector('english', plain_marks(text)), to_tsvector('simple', plain_marks(text))
from inspection_finding
where voided_at is null
union all
select id, inspection_id, 'improvement', number, paragraph, "group", text, null, null, to_tsvector('english', plain_marks(text)), to_tsvector('simple', plain_marks(text))
from improvement_item
where voided_at is null;
comment on view searched_passage is 'Everything reports ask and find; themes is null where they are worked out each time, since people may change them';

-- The queue is the owner's, and is there only once the jobs have run; what is waiting is also taken up when they start.
create function queue_library_reading() returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if to_regnamespace('graphile_worker') is not null then
    perform graphile_worker.add_job(
      identifier => 'library_reading', queue_name => 'library_reading', max_attempts => 12,
      job_key => 'library_reading', job_key_mode => 'replace'
    );
  end if;
end $$;
comment on function queue_library_reading is 'Asks, in the transaction that keeps the files, for them to be read once it is committed';
revoke execute on function queue_library_reading from public;
grant execute on function queue_library_reading to golden_thread_web;

create table statistical_neighbour (
  like standard including all,
  authority text not null,
  neighbour text not null,
  rank integer not null check (rank > 0)
);
comment on table statistical_neighbour is 'The authorities most like another, the most alike first; loading an authority again puts its earlier rows aside';
create unique index statistical_neighbour_once on statistical_neighbour (authority, neighbour) where voided_at is null;
create unique index statistical_neighbour_rank on statistical_neighbour (authority, rank) where voided_at is null;

do $$
declare
  name text;
begin
  foreach name in array array['library_load', 'library_report', 'library_passage', 'library_file', 'statistical_neighbour'] loop
    execute format('create trigger next_version before update on %I for each row execute function next_version()', name);
    execute format('create trigger record_change after insert or update on %I for each row execute function record_change()', name);
    execute format('create trigger never_deleted before delete on %I for each row execute function never()', name);
    execute format('grant select on %I to golden_thread_web', name);
  end loop;
end $$;
grant insert on library_load, library_file, statistical_neighbour to golden_thread_web;
grant update on library_report, statistical_neighbour to golden_thread_web;
grant select on searched_report, searched_passage to golden_thread_web;
