create table published_judgement (
  like standard including all,
  authority text not null,
  urn text,
  framework text not null,
  start_on date not null,
  end_on date check (end_on >= start_on),
  published_on date not null,
  overall text,
  leaders text,
  help_and_protection text,
  children_in_care text,
  care_leavers text,
  adoption text,
  improvements integer check (improvements >= 0),
  source text not null default 'loaded' check (source = 'loaded'),
  check (published_on >= coalesce(end_on, start_on)),
  check (num_nonnulls(overall, leaders, help_and_protection, children_in_care, care_leavers, adoption) > 0),
  check (
    array_remove(array[overall, leaders, help_and_protection, children_in_care, care_leavers, adoption], null)
    <@ array['outstanding', 'good', 'requires improvement', 'inadequate', 'adequate', 'not judged']
  )
);
comment on table published_judgement is 'Judgements of other authorities as they were published, loaded here from a file; loading an inspection again puts its earlier row aside';
comment on column published_judgement.authority is 'As the list of authorities names it, or as the file did where it is not in the list';
comment on column published_judgement.urn is 'The number Ofsted gives the authority';
comment on column published_judgement.improvements is 'How many things the report asks to improve';
create unique index published_judgement_once on published_judgement (authority, framework, start_on) where voided_at is null;

create trigger next_version before update on published_judgement for each row execute function next_version();
create trigger record_change after insert or update on published_judgement for each row execute function record_change();
create trigger never_deleted before delete on published_judgement for each row execute function never();
grant select, insert, update on published_judgement to golden_thread_web;
