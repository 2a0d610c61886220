create table assessment (
  like standard including all,
  person_id uuid not null references person (id),
  case_episode_id uuid not null references case_episode (id),
  header_id uuid not null default uuidv7(),
  type assessment_type_code not null,
  worker_id uuid not null references worker (id),
  team_id uuid not null references team (id),
  started_on date not null,
  child_development text,
  parenting_capacity text,
  family_and_environment text,
  lived_experience text,
  wishes_and_feelings text,
  analysis text,
  recommendation text,
  not_seen_because text,
  no_factors_because text,
  submitted_at timestamptz,
  submitted_by uuid references worker (id),
  authorised_at timestamptz,
  authorised_on date,
  authorised_by uuid references worker (id),
  authorising_note text,
  next_step text,
  family_told_on date,
  family_told_by uuid references worker (id),
  family_told_how text,
  agencies_told_on date,
  agencies_told_by uuid references worker (id),
  agencies_told_how text,
  extended_to date,
  extension_reason text,
  ended_early_on date,
  ended_early_because text,
  ended_early_by uuid references worker (id),
  check (authorised_on is null or authorised_on >= started_on),
  check (authorised_by is null or authorised_by is distinct from submitted_by),
  check ((authorised_on is null) = (authorised_by is null)),
  check (authorised_on is null or ended_early_on is null)
);
comment on column assessment.header_id is 'Shared by the siblings'' assessments made together; each child keeps their own analysis';
create index assessment_person on assessment (person_id, started_on desc);
create index assessment_episode on assessment (case_episode_id);
create unique index assessment_open on assessment (case_episode_id) where authorised_on is null and ended_early_on is null and voided_at is null;
create index assessment_waiting on assessment (team_id) where submitted_at is not null and authorised_on is null and ended_early_on is null and voided_at is null;
create index assessment_authorised on assessment (authorised_on);

comment on column assessment.not_seen_because is 'Why the assessment was submitted though nobody had seen the child';
comment on column assessment.family_told_by is 'Who told them; null where the authorising manager gave only the day';
comment on column assessment.no_factors_because is 'Why it was submitted though no factor, not even "none", was chosen';

create table assessment_factor (
  like standard including all,
  assessment_id uuid not null references assessment (id),
  person_id uuid not null references person (id),
  code assessment_factors_code not null
);
create unique index assessment_factor_once on assessment_factor (assessment_id, code) where voided_at is null;

create table assessment_outcome (
  like standard including all,
  assessment_id uuid not null references assessment (id),
  person_id uuid not null references person (id),
  code assessment_outcome_code not null
);
create unique index assessment_outcome_once on assessment_outcome (assessment_id, code) where voided_at is null;

create table assessment_view (
  like standard including all,
  assessment_id uuid not null references assessment (id),
  person_id uuid not null references person (id),
  whose text not null check (whose in ('child', 'mother', 'father', 'carer', 'agency', 'other')),
  whose_id uuid references person (id),
  named text,
  said text,
  obtained_on date,
  not_obtained_because text,
  check (said is not null or not_obtained_because is not null)
);
comment on table assessment_view is 'What the child, each parent and each agency said; or why their view is missing';
comment on column assessment_view.whose_id is 'The parent or carer asked, so that their name is read through their own record and never leaks';
comment on column assessment_view.named is 'Who it was, where it is nobody on record: a school, a health visitor';
create index assessment_view_assessment on assessment_view (assessment_id);
create index assessment_view_person on assessment_view (person_id);

create table assessment_checkpoint (
  like standard including all,
  assessment_id uuid not null references assessment (id),
  person_id uuid not null references person (id),
  held_on date not null,
  held_by uuid not null references worker (id),
  decision checkpoint_decision_code not null,
  note text not null,
  remaining_work text
);
create index assessment_checkpoint_assessment on assessment_checkpoint (assessment_id);

create table assessment_return (
  like standard including all,
  assessment_id uuid not null references assessment (id),
  person_id uuid not null references person (id),
  returned_at timestamptz not null,
  returned_by uuid not null references worker (id),
  comments text not null,
  answered_at timestamptz,
  answer text
);
create index assessment_return_assessment on assessment_return (assessment_id);
create index assessment_return_open on assessment_return (assessment_id) where answered_at is null and voided_at is null;

create table service_given (
  like standard including all,
  person_id uuid not null references person (id),
  case_episode_id uuid not null references case_episode (id),
  what text not null,
  provider text not null,
  start_on date not null,
  end_on date,
  ended_because text,
  what_changed text,
  corrects uuid references service_given (id),
  check (end_on is null or end_on >= start_on),
  check (ended_because is null or end_on is not null)
);
comment on table service_given is 'What the child and family receive meanwhile, while an assessment or plan is under way';
comment on column service_given.corrects is 'The earlier record this one was written to correct; that one is put aside and kept';
create index service_given_person on service_given (person_id);
