create table inspection (
  like standard including all,
  document_id uuid not null references document (id),
  authority text not null,
  urn text,
  framework text not null,
  kind text not null,
  start_on date,
  end_on date,
  published_on date,
  lead_inspectors text[] not null default '{}',
  overall text,
  read jsonb not null,
  accepted_at timestamptz,
  accepted_by uuid references worker (id),
  accepted_note text
);
comment on column inspection.read is 'What read-report found, as it found it; what people corrected stands in the other columns and tables';

create table inspection_judgement (
  like standard including all,
  inspection_id uuid not null references inspection (id),
  position integer not null,
  area text not null,
  label text not null,
  grade text not null
);
create index inspection_judgement_inspection on inspection_judgement (inspection_id);

create table inspection_finding (
  like standard including all,
  inspection_id uuid not null references inspection (id),
  position integer not null,
  paragraph text,
  section text,
  text text not null,
  tone text
);
create index inspection_finding_inspection on inspection_finding (inspection_id);

create table improvement_item (
  like standard including all,
  inspection_id uuid not null references inspection (id),
  number integer not null,
  text text not null,
  "group" text,
  is_priority boolean not null default false,
  paragraph text,
  owner_id uuid references worker (id),
  due_on date,
  rag rag_code not null default 'W',
  rag_because text,
  rag_by uuid references worker (id),
  rag_on date
);
comment on column improvement_item.rag is 'What a person says of it, with why; what the record suggests, and its status, are worked out from the actions and measures each time';
create unique index improvement_item_once on improvement_item (inspection_id, number) where voided_at is null;

create table improvement_action (
  like standard including all,
  improvement_item_id uuid not null references improvement_item (id),
  what text not null,
  owner_id uuid references worker (id),
  start_on date,
  due_on date not null,
  done_on date,
  evidence text
);
create index improvement_action_item on improvement_action (improvement_item_id);

create table improvement_redating (
  like standard including all,
  improvement_action_id uuid not null references improvement_action (id),
  from_due_on date not null,
  to_due_on date not null check (to_due_on <> from_due_on),
  because text not null,
  redated_on date not null
);
comment on table improvement_redating is 'Each time an action was given another date: the old one stands, and is counted';
create index improvement_redating_action on improvement_redating (improvement_action_id);

create table improvement_measure (
  like standard including all,
  improvement_item_id uuid not null references improvement_item (id),
  measure text not null,
  baseline_on date not null,
  baseline_numerator integer not null,
  baseline_denominator integer not null,
  target numeric not null,
  target_on date not null,
  why text not null
);
create unique index improvement_measure_once on improvement_measure (improvement_item_id, measure) where voided_at is null;
