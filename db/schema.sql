-- Made by `npm run generate` from db/migrations; never edited.

-- A record opened to one person by name for a time: inspectors, auditors, solicitors
create table access_grant (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  worker_id uuid not null,
  person_id uuid not null,
  purpose text not null,
  start_at timestamp with time zone not null default now(),
  end_at timestamp with time zone not null,
  granted_by uuid,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (granted_by) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (worker_id) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE INDEX access_grant_worker ON public.access_grant USING btree (worker_id, person_id);

-- The head of each chain of the access log; sixty-four chains, one a server connection, so that readers do not wait for each other
create table access_lane (
  lane smallint not null,
  last_seq bigint not null default 0,
  last_hash bytea not null default '\x00'::bytea,
  PRIMARY KEY (lane)
);

-- Append-only: every view, list, search, print, export and change, each row sealed to the one before it in its lane
create table access_log (
  lane smallint not null default 0,
  seq bigint not null default 0,
  at timestamp with time zone not null default clock_timestamp(),
  worker_id uuid,
  role text,
  session_id uuid,
  action text not null,
  entity text not null,
  entity_id uuid,
  person_id uuid,
  act text,
  purpose text,
  break_glass_id uuid,
  terms text, -- What was searched for
  shown integer, -- How many rows a list or search showed
  before jsonb,
  after jsonb,
  hash bytea not null default '\x'::bytea, -- Lane, seq, at and hash are set by the seal, whatever is given
  PRIMARY KEY (lane, seq, at)
);
CREATE INDEX access_log_person ON ONLY public.access_log USING btree (person_id, at DESC) WHERE (person_id IS NOT NULL);
CREATE INDEX access_log_worker ON ONLY public.access_log USING btree (worker_id, at DESC);
-- row-level security: not_hidden using ((person_id IS NULL) OR (get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table account (
  id uuid not null default uuidv7(),
  worker_id uuid not null,
  username text not null,
  password_hash text not null,
  is_demonstration boolean not null default false,
  failed_count integer not null default 0,
  locked_until timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  closed_at timestamp with time zone,
  CHECK ((username = lower(username))),
  FOREIGN KEY (worker_id) REFERENCES worker(id),
  PRIMARY KEY (id),
  UNIQUE (username)
);

-- One-off bank holidays proclaimed after this release
create table added_holiday (
  holiday_on date not null,
  name text not null,
  added_by uuid,
  added_at timestamp with time zone not null default now(),
  PRIMARY KEY (holiday_on)
);

-- What the adviser reports to ministers of the programme, about every six months; it is kept as it was filed
create table adviser_report (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  adviser_id uuid not null,
  reported_on date not null,
  from_on date not null,
  to_on date not null,
  says text not null,
  recommendation adviser_recommendation_code not null,
  because text not null,
  document_id uuid,
  words text,
  CHECK (((from_on <= to_on) AND (to_on <= reported_on))),
  CHECK (((document_id IS NULL) = (words IS NULL))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (adviser_id) REFERENCES worker(id),
  FOREIGN KEY (document_id) REFERENCES document(id),
  PRIMARY KEY (id)
);

-- What the adviser says of one improvement in a report
create table adviser_view (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  adviser_report_id uuid not null,
  improvement_item_id uuid not null,
  shows evidence_shows_code not null,
  says text not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (adviser_report_id) REFERENCES adviser_report(id),
  FOREIGN KEY (improvement_item_id) REFERENCES improvement_item(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX adviser_view_once ON public.adviser_view USING btree (adviser_report_id, improvement_item_id) WHERE (voided_at IS NULL);

-- What the adviser says of one workstream in a report; it is kept as it was filed
create table adviser_workstream_view (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  adviser_report_id uuid not null,
  workstream_id uuid not null,
  shows evidence_shows_code not null,
  says text not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (adviser_report_id) REFERENCES adviser_report(id),
  FOREIGN KEY (workstream_id) REFERENCES workstream(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX adviser_workstream_view_once ON public.adviser_workstream_view USING btree (adviser_report_id, workstream_id) WHERE (voided_at IS NULL);
CREATE INDEX adviser_workstream_view_workstream ON public.adviser_workstream_view USING btree (workstream_id);

create table assessment (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  case_episode_id uuid not null,
  header_id uuid not null default uuidv7(), -- Shared by the siblings' assessments made together; each child keeps their own analysis
  type assessment_type_code not null,
  worker_id uuid not null,
  team_id uuid not null,
  started_on date not null,
  child_development text,
  parenting_capacity text,
  family_and_environment text,
  lived_experience text,
  wishes_and_feelings text,
  analysis text,
  recommendation text,
  not_seen_because text, -- Why the assessment was submitted though nobody had seen the child
  no_factors_because text, -- Why it was submitted though no factor, not even "none", was chosen
  submitted_at timestamp with time zone,
  submitted_by uuid,
  authorised_at timestamp with time zone,
  authorised_on date,
  authorised_by uuid,
  authorising_note text,
  next_step text,
  family_told_on date,
  family_told_by uuid, -- Who told them; null where the authorising manager gave only the day
  family_told_how text,
  agencies_told_on date,
  agencies_told_by uuid,
  agencies_told_how text,
  extended_to date,
  extension_reason text,
  ended_early_on date,
  ended_early_because text,
  ended_early_by uuid,
  CHECK (((authorised_on IS NULL) OR (authorised_on >= started_on))),
  CHECK (((authorised_by IS NULL) OR (authorised_by IS DISTINCT FROM submitted_by))),
  CHECK (((authorised_on IS NULL) = (authorised_by IS NULL))),
  CHECK (((authorised_on IS NULL) OR (ended_early_on IS NULL))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (agencies_told_by) REFERENCES worker(id),
  FOREIGN KEY (authorised_by) REFERENCES worker(id),
  FOREIGN KEY (case_episode_id) REFERENCES case_episode(id),
  FOREIGN KEY (ended_early_by) REFERENCES worker(id),
  FOREIGN KEY (family_told_by) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (submitted_by) REFERENCES worker(id),
  FOREIGN KEY (team_id) REFERENCES team(id),
  FOREIGN KEY (worker_id) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE INDEX assessment_authorised ON public.assessment USING btree (authorised_on);
CREATE INDEX assessment_episode ON public.assessment USING btree (case_episode_id);
CREATE UNIQUE INDEX assessment_open ON public.assessment USING btree (case_episode_id) WHERE ((authorised_on IS NULL) AND (ended_early_on IS NULL) AND (voided_at IS NULL));
CREATE INDEX assessment_open_of_child ON public.assessment USING btree (person_id) WHERE ((authorised_on IS NULL) AND (ended_early_on IS NULL) AND (voided_at IS NULL));
CREATE INDEX assessment_open_of_worker ON public.assessment USING btree (worker_id) WHERE ((authorised_on IS NULL) AND (ended_early_on IS NULL) AND (voided_at IS NULL));
CREATE INDEX assessment_person ON public.assessment USING btree (person_id, started_on DESC);
CREATE INDEX assessment_waiting ON public.assessment USING btree (team_id) WHERE ((submitted_at IS NOT NULL) AND (authorised_on IS NULL) AND (ended_early_on IS NULL) AND (voided_at IS NULL));
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table assessment_checkpoint (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  assessment_id uuid not null,
  person_id uuid not null,
  held_on date not null,
  held_by uuid not null,
  decision checkpoint_decision_code not null,
  note text not null,
  remaining_work text,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (assessment_id) REFERENCES assessment(id),
  FOREIGN KEY (held_by) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX assessment_checkpoint_assessment ON public.assessment_checkpoint USING btree (assessment_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table assessment_factor (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  assessment_id uuid not null,
  person_id uuid not null,
  code assessment_factors_code not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (assessment_id) REFERENCES assessment(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX assessment_factor_once ON public.assessment_factor USING btree (assessment_id, code) WHERE (voided_at IS NULL);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table assessment_outcome (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  assessment_id uuid not null,
  person_id uuid not null,
  code assessment_outcome_code not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (assessment_id) REFERENCES assessment(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX assessment_outcome_once ON public.assessment_outcome USING btree (assessment_id, code) WHERE (voided_at IS NULL);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table assessment_return (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  assessment_id uuid not null,
  person_id uuid not null,
  returned_at timestamp with time zone not null,
  returned_by uuid not null,
  comments text not null,
  answered_at timestamp with time zone,
  answer text,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (assessment_id) REFERENCES assessment(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (returned_by) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE INDEX assessment_return_assessment ON public.assessment_return USING btree (assessment_id);
CREATE INDEX assessment_return_open ON public.assessment_return USING btree (assessment_id) WHERE ((answered_at IS NULL) AND (voided_at IS NULL));
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- What the child, each parent and each agency said; or why their view is missing
create table assessment_view (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  assessment_id uuid not null,
  person_id uuid not null,
  whose text not null,
  whose_id uuid, -- The parent or carer asked, so that their name is read through their own record and never leaks
  named text, -- Who it was, where it is nobody on record: a school, a health visitor
  said text,
  obtained_on date,
  not_obtained_because text,
  CHECK (((said IS NOT NULL) OR (not_obtained_because IS NOT NULL))),
  CHECK ((whose = ANY (ARRAY['child'::text, 'mother'::text, 'father'::text, 'carer'::text, 'agency'::text, 'other'::text]))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (assessment_id) REFERENCES assessment(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (whose_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX assessment_view_assessment ON public.assessment_view USING btree (assessment_id);
CREATE INDEX assessment_view_person ON public.assessment_view USING btree (person_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- A board or committee that improvement is answered for to: what goes to it names no child
create table board (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  name text not null,
  kind board_kind_code not null,
  meets board_meets_code not null, -- How often
  purpose text,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  PRIMARY KEY (id)
);

-- What somebody said at a meeting that they would do; open until a meeting hears that it is done or no longer needed
create table board_action (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  board_meeting_id uuid not null,
  what text not null,
  owner text not null,
  due_on date not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (board_meeting_id) REFERENCES board_meeting(id),
  PRIMARY KEY (id)
);
CREATE INDEX board_action_meeting ON public.board_action USING btree (board_meeting_id);

-- What a later meeting heard of an action: it cannot be dropped without a word
create table board_action_answer (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  board_action_id uuid not null,
  board_meeting_id uuid not null,
  answer board_action_answer_code not null,
  says text not null,
  due_on date, -- By when now, of one carried forward; the day it had before stands in the action or the answer before
  CHECK ((((answer)::text = 'carried'::text) = (due_on IS NOT NULL))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (board_action_id) REFERENCES board_action(id),
  FOREIGN KEY (board_meeting_id) REFERENCES board_meeting(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX board_action_answer_once ON public.board_action_answer USING btree (board_action_id, board_meeting_id) WHERE (voided_at IS NULL);

create table board_agenda_item (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  board_meeting_id uuid not null,
  position integer not null,
  title text not null,
  presenter text,
  purpose agenda_purpose_code not null,
  improvement_item_id uuid,
  minutes text, -- What was said of it; null before the meeting
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (board_meeting_id) REFERENCES board_meeting(id),
  FOREIGN KEY (improvement_item_id) REFERENCES improvement_item(id),
  PRIMARY KEY (id)
);
CREATE INDEX board_agenda_item_meeting ON public.board_agenda_item USING btree (board_meeting_id);

create table board_attendance (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  board_meeting_id uuid not null,
  board_member_id uuid not null,
  took_part attendance_kind_code not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (board_meeting_id) REFERENCES board_meeting(id),
  FOREIGN KEY (board_member_id) REFERENCES board_member(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX board_attendance_once ON public.board_attendance USING btree (board_meeting_id, board_member_id) WHERE (voided_at IS NULL);

create table board_decision (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  board_meeting_id uuid not null,
  what text not null,
  why text not null,
  decided_by text not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (board_meeting_id) REFERENCES board_meeting(id),
  PRIMARY KEY (id)
);
CREATE INDEX board_decision_meeting ON public.board_decision USING btree (board_meeting_id);

create table board_meeting (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  board_id uuid not null,
  meets_on date not null,
  starts_at text, -- As it is said: 10:00
  place text not null,
  status meeting_status_code not null default 'planned'::text,
  cancelled_because text,
  also_present text,
  minuted_by uuid,
  agreed_on date,
  agreed_at timestamp with time zone,
  agreed_meeting_id uuid, -- The later meeting at which these minutes were agreed; until then they are a draft
  CHECK ((((status)::text = 'cancelled'::text) = (cancelled_because IS NOT NULL))),
  CHECK ((num_nonnulls(agreed_on, agreed_at, agreed_meeting_id) = ANY (ARRAY[0, 3]))),
  CHECK (((agreed_on IS NULL) OR ((status)::text = 'held'::text))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (agreed_meeting_id) REFERENCES board_meeting(id),
  FOREIGN KEY (board_id) REFERENCES board(id),
  FOREIGN KEY (minuted_by) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX board_meeting_once ON public.board_meeting USING btree (board_id, meets_on) WHERE ((voided_at IS NULL) AND ((status)::text <> 'cancelled'::text));

create table board_member (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  board_id uuid not null,
  worker_id uuid,
  name text, -- Of somebody who does not work here
  represents text not null,
  is_chair boolean not null default false,
  CHECK ((num_nonnulls(worker_id, name) = 1)),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (board_id) REFERENCES board(id),
  FOREIGN KEY (worker_id) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE INDEX board_member_board ON public.board_member USING btree (board_id);
CREATE UNIQUE INDEX board_member_chair ON public.board_member USING btree (board_id) WHERE (is_chair AND (voided_at IS NULL));
CREATE INDEX board_member_name ON public.board_member USING btree (name_words(name)) WHERE (name IS NOT NULL);

-- A pack that was issued: it is printed again from what it was, never made anew
create table board_pack (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  meeting_on date not null,
  note text not null,
  decisions text,
  issued_on date not null,
  issued_by uuid not null,
  standing jsonb not null, -- Where each improvement stood and what each measure was, to be compared with another day
  html text not null,
  pdf bytea, -- The pack as PDF, made with it from the same values; null for packs issued before there were any
  pdf_sha256 bytea, -- What the file sums to, so that a copy sent by post or mail can be shown to be the one issued
  CHECK ((((pdf IS NULL) = (pdf_sha256 IS NULL)) AND (octet_length(pdf_sha256) = 32))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (issued_by) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE INDEX board_pack_meeting ON public.board_pack USING btree (meeting_on DESC);

-- What a meeting was given: a pack that was issued, agreed minutes, or a PDF
create table board_paper (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  board_meeting_id uuid not null,
  title text not null,
  board_pack_id uuid,
  minutes_of_id uuid,
  document_id uuid,
  words text, -- What the PDF says, to be looked through again for names each time it is handed out
  CHECK ((num_nonnulls(board_pack_id, minutes_of_id, document_id) = 1)),
  CHECK (((document_id IS NULL) = (words IS NULL))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (board_meeting_id) REFERENCES board_meeting(id),
  FOREIGN KEY (board_pack_id) REFERENCES board_pack(id),
  FOREIGN KEY (document_id) REFERENCES document(id),
  FOREIGN KEY (minutes_of_id) REFERENCES board_meeting(id),
  PRIMARY KEY (id)
);
CREATE INDEX board_paper_meeting ON public.board_paper USING btree (board_meeting_id);

create table break_glass (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  worker_id uuid not null,
  person_id uuid, -- Null where somebody asked by a number nobody has, so that what they are told does not differ
  reference integer not null, -- The number of the record, by which those who approve and review know it without its name
  reason_code break_glass_reason_code not null,
  reason text not null,
  asked_at timestamp with time zone not null default now(),
  minutes integer not null default 60,
  needs_approval boolean not null,
  approved_by uuid,
  approved_at timestamp with time zone, -- From when it is open; set at once where nobody need approve
  refused_at timestamp with time zone,
  answer_note text,
  expires_at timestamp with time zone,
  reviewed_by uuid,
  reviewed_at timestamp with time zone,
  review_outcome break_glass_review_code,
  review_note text,
  CHECK (((approved_by IS NULL) OR (approved_by <> worker_id))),
  CHECK (((minutes >= 5) AND (minutes <= 1440))),
  CHECK ((length(reason) >= 20)),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (approved_by) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (reviewed_by) REFERENCES worker(id),
  FOREIGN KEY (worker_id) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE INDEX break_glass_unreviewed ON public.break_glass USING btree (asked_at) WHERE ((reviewed_at IS NULL) AND (voided_at IS NULL));
CREATE INDEX break_glass_worker ON public.break_glass USING btree (worker_id, person_id);

-- Which of those told that a record was opened have said that they know; until then, or until it is reviewed, it stands on their first page
create table break_glass_known (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  break_glass_id uuid not null,
  worker_id uuid not null,
  known_at timestamp with time zone not null,
  note text,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (break_glass_id) REFERENCES break_glass(id),
  FOREIGN KEY (worker_id) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX break_glass_known_once ON public.break_glass_known USING btree (break_glass_id, worker_id) WHERE (voided_at IS NULL);

-- A referral and everything statutory that follows it, until it closes (CIN details in the census)
create table case_episode (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  contact_id uuid,
  referral_on date not null,
  referral_received_at timestamp with time zone not null,
  source_code referral_source_code not null,
  primary_need category_of_need_code,
  team_id uuid,
  decided_at timestamp with time zone,
  decided_by uuid,
  rationale text,
  risk text,
  protective_factors text,
  referral_nfa boolean not null default false, -- The referral itself ended in no further action
  quality referral_quality_code,
  quality_note text,
  quality_fed_back_at timestamp with time zone,
  acknowledged_at timestamp with time zone,
  close_on date,
  close_reason cin_closure_reason_code,
  closed_by uuid,
  closing_summary text,
  next_help text,
  family_told_on date,
  CHECK (((close_on IS NULL) = (close_reason IS NULL))),
  CHECK (((close_on IS NULL) OR (close_on >= referral_on))),
  CHECK ((referral_nfa OR (primary_need IS NOT NULL))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (closed_by) REFERENCES worker(id),
  FOREIGN KEY (contact_id) REFERENCES contact(id),
  FOREIGN KEY (decided_by) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (team_id) REFERENCES team(id),
  PRIMARY KEY (id),
  EXCLUDE USING gist (person_id WITH =, daterange(referral_on, close_on, '[)'::text) WITH &&) WHERE (((NOT referral_nfa) AND (voided_at IS NULL)))
);
CREATE INDEX case_episode_open ON public.case_episode USING btree (team_id) WHERE ((close_on IS NULL) AND (voided_at IS NULL));
CREATE INDEX case_episode_open_of_child ON public.case_episode USING btree (person_id) WHERE ((close_on IS NULL) AND (voided_at IS NULL));
CREATE INDEX case_episode_person ON public.case_episode USING btree (person_id, referral_on DESC);
CREATE INDEX case_episode_received ON public.case_episode USING btree (referral_on);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table chronology_entry (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  at timestamp with time zone not null,
  on_date date not null,
  kind text not null,
  source_table text not null,
  source_id uuid not null,
  significance smallint not null default 2, -- 1 a milestone, 2 an event, 3 detail
  says text not null,
  included boolean not null default true,
  CHECK (((significance >= 1) AND (significance <= 3))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX chronology_entry_person ON public.chronology_entry USING btree (person_id, at DESC);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table cin_plan (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  case_episode_id uuid not null,
  assessment_id uuid,
  header_id uuid not null default uuidv7(), -- Shared by the plans made for brothers and sisters in one pass; each child's plan is then changed by itself
  reason cin_plan_reason_code not null,
  start_on date not null,
  end_on date,
  end_reason cin_close_reason_code,
  team_id uuid,
  summary text not null,
  child_version text, -- The plan in the child's own words
  contingency text, -- What will happen if things do not improve
  no_contingency_because text, -- Why the plan was made without a contingency, in the author's words
  undated_because text, -- Why some actions have no date, in the author's words
  agreed_with text,
  visit_working_days integer, -- How often the plan says the child is to be seen; null keeps the authority's standard
  plan_version integer not null default 1,
  approved_on date,
  approved_by uuid,
  approved_version integer, -- Which version the manager approved; null is the version in force when it was approved
  outcomes_met text,
  next_help text,
  family_told_on date,
  closed_by uuid,
  CHECK (((end_on IS NULL) OR (end_on >= start_on))),
  CHECK (((end_on IS NULL) = (end_reason IS NULL))),
  CHECK (((visit_working_days >= 1) AND (visit_working_days <= 60))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (approved_by) REFERENCES worker(id),
  FOREIGN KEY (assessment_id) REFERENCES assessment(id),
  FOREIGN KEY (case_episode_id) REFERENCES case_episode(id),
  FOREIGN KEY (closed_by) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (team_id) REFERENCES team(id),
  PRIMARY KEY (id),
  EXCLUDE USING gist (person_id WITH =, daterange(start_on, end_on, '[)'::text) WITH &&) WHERE ((voided_at IS NULL))
);
CREATE INDEX cin_plan_header ON public.cin_plan USING btree (header_id);
CREATE INDEX cin_plan_open ON public.cin_plan USING btree (team_id) WHERE ((end_on IS NULL) AND (voided_at IS NULL));
CREATE INDEX cin_plan_open_of_child ON public.cin_plan USING btree (person_id) WHERE ((end_on IS NULL) AND (voided_at IS NULL));
CREATE INDEX cin_plan_person ON public.cin_plan USING btree (person_id, start_on DESC);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table cin_review (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  cin_plan_id uuid not null,
  person_id uuid not null,
  held_on date not null,
  chair_id uuid,
  attended text not null,
  child_attended boolean not null,
  child_view text,
  progress text not null,
  is_unchanged boolean not null, -- The plan left the review as it came: no outcome moved and no action was added or finished
  decision cin_review_decision_code not null,
  rationale text not null,
  plan_version integer not null,
  made_version integer, -- The version of the plan that the actions added at the review made; null when it added none
  offer_id uuid, -- The offer to early help that was made when the review decided to step down
  corrects uuid, -- The earlier record this one was written to correct; that one is put aside and kept
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (chair_id) REFERENCES worker(id),
  FOREIGN KEY (cin_plan_id) REFERENCES cin_plan(id),
  FOREIGN KEY (corrects) REFERENCES cin_review(id),
  FOREIGN KEY (offer_id) REFERENCES early_help_episode(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX cin_review_person ON public.cin_review USING btree (person_id);
CREATE INDEX cin_review_plan ON public.cin_review USING btree (cin_plan_id, held_on);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- Where an action had got to at one review, beside where it stood before
create table cin_review_action (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  cin_review_id uuid not null,
  plan_action_id uuid not null,
  person_id uuid not null,
  status_was plan_action_status_code not null,
  status plan_action_status_code not null,
  note text,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (cin_review_id) REFERENCES cin_review(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (plan_action_id) REFERENCES plan_action(id),
  PRIMARY KEY (id)
);
CREATE INDEX cin_review_action_review ON public.cin_review_action USING btree (cin_review_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- What one review found about one outcome: where it was before, where it is now, and how we know
create table cin_review_outcome (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  cin_review_id uuid not null,
  plan_outcome_id uuid not null,
  person_id uuid not null,
  progress outcome_progress_code not null,
  was text,
  now text,
  score_was integer,
  score integer,
  evidence text,
  CHECK (((score >= 0) AND (score <= 10))),
  CHECK (((score_was >= 0) AND (score_was <= 10))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (cin_review_id) REFERENCES cin_review(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (plan_outcome_id) REFERENCES plan_outcome(id),
  PRIMARY KEY (id)
);
CREATE INDEX cin_review_outcome_review ON public.cin_review_outcome USING btree (cin_review_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- Why a deadline passed and who approved it; the breach still counts
create table clock_delay (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  clock text not null,
  person_id uuid not null,
  subject_id uuid not null,
  started_on date not null,
  reason text not null,
  approved_by uuid,
  approved_at timestamp with time zone,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (approved_by) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX clock_delay_subject ON public.clock_delay USING btree (subject_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- A local length for a clock, in force for what starts on or after from_on; without a row the published length holds
create table clock_length (
  clock text not null,
  from_on date not null,
  amount integer not null,
  unit text not null,
  set_by uuid,
  set_at timestamp with time zone not null default now(),
  reason text not null,
  PRIMARY KEY (clock, from_on)
);

-- Every deadline, worked out once from the record and written down; rebuilding gives the same rows
create table clock_run (
  id uuid not null default uuidv7(),
  clock text not null,
  person_id uuid not null,
  subject_table text not null,
  subject_id uuid not null,
  started_on date not null,
  due_on date not null,
  due_at timestamp with time zone,
  soon_on date not null, -- From when it is due soon: amber
  stopped_on date,
  stopped_at timestamp with time zone,
  ended clock_end_code, -- How it stopped: met (late when stopped after due_on), cancelled, not applicable, superseded, declined
  CHECK (((stopped_on IS NULL) = (ended IS NULL))),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id),
  UNIQUE (clock, subject_id, started_on)
);
CREATE INDEX clock_run_ended ON public.clock_run USING btree (clock, due_on);
CREATE INDEX clock_run_of_child ON public.clock_run USING btree (person_id, due_on) WHERE (stopped_on IS NULL);
CREATE INDEX clock_run_person ON public.clock_run USING btree (person_id);
CREATE INDEX clock_run_running ON public.clock_run USING btree (due_on) WHERE (stopped_on IS NULL);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- One row. A bit for every person somebody may not know of: row-level security asks is_hidden() of whoever has one, and of everybody where the row is missing
create table closed_mark (
  only_row boolean not null default true,
  bits bytea not null, -- 16,384 places, shared by people of the same mark_of(); a bit once set stays, since asking in vain costs little and not asking shows a child
  CHECK (only_row),
  PRIMARY KEY (only_row)
);

create table conflict_of_interest (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  worker_id uuid not null,
  person_id uuid not null,
  relation conflict_relation_code not null,
  note text,
  declared_on date not null,
  end_on date,
  ended_by uuid,
  ended_because text,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (ended_by) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (worker_id) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE INDEX conflict_of_interest_worker ON public.conflict_of_interest USING btree (worker_id);

-- Any information received about a child: one row a child, so that each sibling has a decision of their own
create table contact (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  about_id uuid not null default uuidv7(), -- Shared by the rows of one telephone call, letter or notification about several children
  received_at timestamp with time zone not null, -- When it reached the authority; created_at is when it was typed, and no clock runs from that
  mode contact_mode_code not null,
  source_code referral_source_code not null,
  referrer_name text,
  referrer_organisation text,
  referrer_contact text,
  referrer_is_confidential boolean not null default false,
  concern text not null,
  is_immediate_danger boolean not null default false,
  consent_state consent_state_code not null,
  consent_said_by text, -- Who gave, refused or withdrew consent, and what they are to the child
  consent_said_on date,
  consent_reason text,
  rag contact_rag_code not null default 'green'::text,
  child_known boolean not null default false,
  matched_by uuid,
  matched_at timestamp with time zone,
  history_opened_at timestamp with time zone, -- When the household's history was put before the decision maker; null after a decision shows it was made without
  history_opened_by uuid,
  recommendation text,
  threshold_level threshold_level_code,
  decided_at timestamp with time zone,
  decided_by uuid,
  rationale text,
  missed_before text, -- The manager's answer to the opportunities missed before
  checks_waived_because text, -- Why it was decided before every agency had answered
  episode_id uuid,
  feedback_sent_at timestamp with time zone,
  feedback text,
  handover_accepted_at timestamp with time zone, -- When the day team took over what emergency duty recorded or decided
  handover_accepted_by uuid,
  CHECK ((received_at <= (created_at + '00:05:00'::interval))),
  CHECK (((decided_at IS NULL) = (decided_by IS NULL))),
  CHECK (((decided_at IS NULL) OR (rationale IS NOT NULL))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (decided_by) REFERENCES worker(id),
  FOREIGN KEY (episode_id) REFERENCES case_episode(id),
  FOREIGN KEY (handover_accepted_by) REFERENCES worker(id),
  FOREIGN KEY (history_opened_by) REFERENCES worker(id),
  FOREIGN KEY (matched_by) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX contact_about ON public.contact USING btree (about_id);
CREATE INDEX contact_person ON public.contact USING btree (person_id, received_at DESC);
CREATE INDEX contact_received ON public.contact USING btree (received_at);
CREATE INDEX contact_waiting ON public.contact USING btree (received_at) WHERE ((decided_at IS NULL) AND (voided_at IS NULL));
CREATE INDEX contact_waiting_of_person ON public.contact USING btree (person_id) WHERE ((decided_at IS NULL) AND (voided_at IS NULL));
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- A parent or other adult whom a call told of: one row an adult, for all the children of the call
create table contact_adult (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  about_id uuid not null, -- The call, as contact.about_id
  person_id uuid not null,
  type relationship_type_code not null, -- What they are to the children, as the caller said
  lives_with boolean, -- Lives with the children; null where the caller did not say
  matched_by uuid,
  matched_at timestamp with time zone,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (matched_by) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX contact_adult_about ON public.contact_adult USING btree (about_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table contact_check (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  contact_id uuid not null,
  person_id uuid not null,
  agency check_agency_code not null,
  basis check_basis_code not null,
  question text not null,
  status check_status_code not null default 'asked'::text,
  asked_at timestamp with time zone not null,
  asked_by uuid,
  returned_at timestamp with time zone,
  returned_by uuid,
  answer text,
  CHECK (((returned_at IS NULL) = (answer IS NULL))),
  CHECK (((returned_at IS NULL) OR (returned_at >= asked_at))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (asked_by) REFERENCES worker(id),
  FOREIGN KEY (contact_id) REFERENCES contact(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (returned_by) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE INDEX contact_check_contact ON public.contact_check USING btree (contact_id);
CREATE INDEX contact_check_open ON public.contact_check USING btree (agency) WHERE ((returned_at IS NULL) AND (voided_at IS NULL));
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- An earlier answer about consent, kept when another was recorded in its place
create table contact_consent (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  contact_id uuid not null,
  person_id uuid not null,
  consent_state consent_state_code not null,
  consent_said_by text,
  consent_said_on date,
  consent_reason text,
  was_wrong boolean not null, -- It was never so; otherwise it was so until the family answered again
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (contact_id) REFERENCES contact(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX contact_consent_contact ON public.contact_consent USING btree (contact_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table contact_outcome (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  contact_id uuid not null,
  person_id uuid not null,
  code contact_outcome_code not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (contact_id) REFERENCES contact(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX contact_outcome_once ON public.contact_outcome USING btree (contact_id, code) WHERE (voided_at IS NULL);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- A decision on a contact that was an error, as it stood, and who opened the contact again, when and why
create table contact_reopening (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  contact_id uuid not null,
  person_id uuid not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  outcomes text[] not null,
  threshold_level threshold_level_code,
  rationale text not null,
  read text[] not null default '{}'::text[],
  missed_before text,
  checks_waived_because text,
  history_opened_at timestamp with time zone,
  feedback_sent_at timestamp with time zone,
  feedback text,
  reopened_at timestamp with time zone not null,
  reopened_by uuid not null,
  reason text not null,
  CHECK ((reopened_at >= decided_at)),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (contact_id) REFERENCES contact(id),
  FOREIGN KEY (decided_by) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (reopened_by) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE INDEX contact_reopening_contact ON public.contact_reopening USING btree (contact_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- Child protection plans, so far as history and the rule against two plans at once need them
create table cp_plan (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  case_episode_id uuid,
  start_on date not null,
  end_on date,
  initial_category category_of_abuse_code not null,
  latest_category category_of_abuse_code not null,
  CHECK (((end_on IS NULL) OR (end_on > start_on))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (case_episode_id) REFERENCES case_episode(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id),
  EXCLUDE USING gist (person_id WITH =, daterange(start_on, end_on, '[)'::text) WITH &&) WHERE ((voided_at IS NULL))
);
CREATE INDEX cp_plan_person ON public.cp_plan USING btree (person_id, start_on DESC);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- Every decision: who, when, what, why and what was read before it
create table decision (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  subject_table text not null,
  subject_id uuid not null,
  kind decision_kind_code not null,
  decided_at timestamp with time zone not null,
  decided_on date not null,
  decided_by uuid not null,
  decider_role text not null,
  what text not null, -- The decision in one sentence, as the child's page shows it
  rationale text not null,
  read text[] not null default '{}'::text[],
  challenge text, -- What the manager asked or doubted
  action text,
  action_owner text,
  action_due_on date,
  action_done_on date,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (decided_by) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX decision_person ON public.decision USING btree (person_id, decided_at DESC);
CREATE INDEX decision_subject ON public.decision USING btree (subject_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table document (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  title text not null,
  kind document_kind_code not null,
  file_name text not null,
  media_type text not null,
  size integer not null,
  sha256 bytea not null,
  dated_on date,
  redaction text not null default 'not_redacted'::text,
  content bytea not null,
  CHECK ((redaction = ANY (ARRAY['not_redacted'::text, 'redacted'::text, 'withheld'::text]))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  PRIMARY KEY (id)
);
CREATE INDEX document_sha256 ON public.document USING btree (sha256);
-- row-level security: not_hidden using (id <> ALL (( SELECT hidden_documents() AS hidden_documents)::uuid[]))

create table document_person (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  document_id uuid not null,
  person_id uuid not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (document_id) REFERENCES document(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX document_person_once ON public.document_person USING btree (document_id, person_id) WHERE (voided_at IS NULL);
CREATE INDEX document_person_person ON public.document_person USING btree (person_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- What the person who can act did about a signal
create table drift_reply (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  drift_signal_id uuid not null,
  person_id uuid not null,
  answer drift_answer_code not null,
  says text not null,
  until_on date,
  given_by uuid not null,
  given_on date not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (drift_signal_id) REFERENCES drift_signal(id),
  FOREIGN KEY (given_by) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX drift_reply_signal ON public.drift_reply USING btree (drift_signal_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- A child's case has stopped moving: which rule says so, on what evidence, and who can act
create table drift_signal (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  signal text not null,
  person_id uuid not null,
  subject_table text not null,
  subject_id uuid not null,
  fired_on date not null,
  evidence text not null,
  seen_on date not null, -- The last night the rule still held
  actor_role text not null,
  actor_id uuid,
  escalate_on date not null,
  escalated_on date,
  escalated_to text,
  cleared_on date,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (actor_id) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX drift_signal_of_child ON public.drift_signal USING btree (person_id) WHERE (cleared_on IS NULL);
CREATE UNIQUE INDEX drift_signal_open ON public.drift_signal USING btree (signal, person_id, subject_id) WHERE (cleared_on IS NULL);
CREATE INDEX drift_signal_person ON public.drift_signal USING btree (person_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table early_help_episode (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  contact_id uuid,
  offered_on date not null,
  offered_by uuid,
  reason text not null,
  family_agreed boolean,
  family_view text,
  organisation text not null,
  team_id uuid,
  accepted_on date,
  accepted_by uuid,
  declined_on date,
  decline_reason text,
  lead_worker text,
  assessed_on date,
  end_on date,
  end_reason text,
  CHECK (((accepted_on IS NULL) OR (declined_on IS NULL))),
  CHECK (((accepted_on IS NULL) OR (accepted_on >= offered_on))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (accepted_by) REFERENCES worker(id),
  FOREIGN KEY (contact_id) REFERENCES contact(id),
  FOREIGN KEY (offered_by) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (team_id) REFERENCES team(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX early_help_episode_open ON public.early_help_episode USING btree (person_id) WHERE ((end_on IS NULL) AND (declined_on IS NULL) AND (voided_at IS NULL));
CREATE INDEX early_help_episode_person ON public.early_help_episode USING btree (person_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table family_group (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  name text not null,
  kind text not null default 'household'::text,
  CHECK ((kind = ANY (ARRAY['household'::text, 'sibling_set'::text, 'plo_family'::text]))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  PRIMARY KEY (id)
);

-- Who lives, or lived, in a household; dates are half-open
create table family_member (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  family_group_id uuid not null,
  person_id uuid not null,
  role text,
  start_on date not null,
  end_on date,
  end_reason text, -- Why they moved out, in words
  CHECK (((end_on IS NOT NULL) OR (end_reason IS NULL))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (family_group_id) REFERENCES family_group(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id),
  EXCLUDE USING gist (family_group_id WITH =, person_id WITH =, daterange(start_on, end_on, '[)'::text) WITH &&) WHERE ((voided_at IS NULL))
);
CREATE INDEX family_member_group ON public.family_member USING btree (family_group_id);
CREATE INDEX family_member_person ON public.family_member USING btree (person_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- What a person says of a later visit’s finding beside an improvement: that it is about the same matter, and what it shows, or that it is not
create table finding_match (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  inspection_finding_id uuid not null,
  improvement_item_id uuid not null,
  applies boolean not null, -- Whether the finding is about the improvement: false keeps it from being suggested again
  shows evidence_shows_code,
  because text,
  reasons text[] not null default '{}'::text[], -- On what grounds it was suggested when the person said so; empty where they found it themselves
  said_by uuid not null,
  said_on date not null,
  CHECK ((applies = (shows IS NOT NULL))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (improvement_item_id) REFERENCES improvement_item(id),
  FOREIGN KEY (inspection_finding_id) REFERENCES inspection_finding(id),
  FOREIGN KEY (said_by) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE INDEX finding_match_item ON public.finding_match USING btree (improvement_item_id);
CREATE UNIQUE INDEX finding_match_once ON public.finding_match USING btree (inspection_finding_id, improvement_item_id) WHERE (voided_at IS NULL);

create table form_draft (
  id uuid not null default uuidv7(),
  worker_id uuid not null,
  page text not null, -- The address of the page, so that the draft comes back where it was typed
  form text not null,
  typed jsonb not null,
  version integer not null default 1,
  saved_at timestamp with time zone not null default now(),
  FOREIGN KEY (worker_id) REFERENCES worker(id),
  PRIMARY KEY (id),
  UNIQUE (worker_id, page, form)
);

create table improvement_action (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  improvement_item_id uuid not null,
  what text not null,
  owner_id uuid,
  start_on date,
  due_on date not null,
  done_on date,
  evidence text,
  is_milestone boolean not null default false,
  waits_for_id uuid, -- The action that must be done before this one can be; no action waits for itself by way of others
  CHECK ((waits_for_id <> id)),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (improvement_item_id) REFERENCES improvement_item(id),
  FOREIGN KEY (owner_id) REFERENCES worker(id),
  FOREIGN KEY (waits_for_id) REFERENCES improvement_action(id),
  PRIMARY KEY (id)
);
CREATE INDEX improvement_action_item ON public.improvement_action USING btree (improvement_item_id);
CREATE INDEX improvement_action_waits ON public.improvement_action USING btree (waits_for_id) WHERE (waits_for_id IS NOT NULL);

-- Each time an improvement was closed, with how each of the four tests was met, and when and why it was opened again
create table improvement_closing (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  improvement_item_id uuid not null,
  closed_on date not null,
  tests jsonb not null,
  reopened_on date,
  reopened_by uuid,
  reopened_because text,
  reopened_evidence_id uuid,
  CHECK (((reopened_on IS NULL) = (reopened_because IS NULL))),
  CHECK ((reopened_on >= closed_on)),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (improvement_item_id) REFERENCES improvement_item(id),
  FOREIGN KEY (reopened_by) REFERENCES worker(id),
  FOREIGN KEY (reopened_evidence_id) REFERENCES improvement_evidence(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX improvement_closing_in_force ON public.improvement_closing USING btree (improvement_item_id) WHERE ((reopened_on IS NULL) AND (voided_at IS NULL));

-- Audits, dip samples, observations and what people say that tell whether practice changed; it names no child
create table improvement_evidence (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  improvement_item_id uuid not null,
  kind evidence_type_code not null,
  found_on date not null,
  source text not null,
  says text not null,
  shows evidence_shows_code not null,
  children integer, -- How many children it looked at; null where it is not about single children
  judged_by uuid not null,
  moderated_by uuid,
  moderated_on date,
  moderated_shows evidence_shows_code, -- What a second person found it to show, which stands over the first
  moderated_because text,
  CHECK (((moderated_by IS NULL) OR (moderated_by <> judged_by))),
  CHECK ((((moderated_by IS NULL) = (moderated_on IS NULL)) AND ((moderated_by IS NULL) = (moderated_shows IS NULL)))),
  CHECK ((moderated_on >= found_on)),
  CHECK ((children > 0)),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (improvement_item_id) REFERENCES improvement_item(id),
  FOREIGN KEY (judged_by) REFERENCES worker(id),
  FOREIGN KEY (moderated_by) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE INDEX improvement_evidence_item ON public.improvement_evidence USING btree (improvement_item_id);

create table improvement_item (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  inspection_id uuid not null,
  number integer not null,
  text text not null,
  group text,
  is_priority boolean not null default false,
  paragraph text,
  owner_id uuid,
  due_on date,
  rag rag_code not null default 'W'::text, -- What a person says of it, with why; what the record suggests, and its status, are worked out from the actions and measures each time
  rag_because text,
  rag_by uuid,
  rag_on date,
  workstream_id uuid,
  read_place integer, -- Its place in what was read, from 0; null where a person added it
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (inspection_id) REFERENCES inspection(id),
  FOREIGN KEY (owner_id) REFERENCES worker(id),
  FOREIGN KEY (rag_by) REFERENCES worker(id),
  FOREIGN KEY (workstream_id) REFERENCES workstream(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX improvement_item_once ON public.improvement_item USING btree (inspection_id, number) WHERE (voided_at IS NULL);
CREATE INDEX improvement_item_words ON public.improvement_item USING gin (to_tsvector('english'::regconfig, plain_marks(text)));
CREATE INDEX improvement_item_workstream ON public.improvement_item USING btree (workstream_id);

create table improvement_measure (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  improvement_item_id uuid not null,
  measure text not null,
  baseline_on date not null,
  baseline_numerator integer not null,
  baseline_denominator integer not null,
  target numeric not null,
  target_on date not null,
  why text not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (improvement_item_id) REFERENCES improvement_item(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX improvement_measure_once ON public.improvement_measure USING btree (improvement_item_id, measure) WHERE (voided_at IS NULL);

-- What the Secretary of State has given the authority: in force until it is lifted
create table improvement_notice (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  kind notice_kind_code not null,
  given_on date not null,
  given_by text not null,
  text text not null,
  review_on date not null,
  lifted_on date,
  lifted_because text,
  CHECK ((review_on >= given_on)),
  CHECK ((lifted_on >= given_on)),
  CHECK (((lifted_on IS NULL) = (lifted_because IS NULL))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX improvement_notice_in_force ON public.improvement_notice USING btree ((true)) WHERE ((lifted_on IS NULL) AND (voided_at IS NULL));

-- Each time an action was given another date: the old one stands, and is counted
create table improvement_redating (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  improvement_action_id uuid not null,
  from_due_on date not null,
  to_due_on date not null,
  because text not null,
  redated_on date not null,
  CHECK ((to_due_on <> from_due_on)),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (improvement_action_id) REFERENCES improvement_action(id),
  PRIMARY KEY (id)
);
CREATE INDEX improvement_redating_action ON public.improvement_redating USING btree (improvement_action_id);

-- Who has said that an improvement is complete and evidenced; put aside when it is opened again
create table improvement_sign_off (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  improvement_item_id uuid not null,
  step closing_step_code not null,
  signed_by uuid not null,
  signed_on date not null,
  note text not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (improvement_item_id) REFERENCES improvement_item(id),
  FOREIGN KEY (signed_by) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX improvement_sign_off_once ON public.improvement_sign_off USING btree (improvement_item_id, step) WHERE (voided_at IS NULL);

-- A theme added to an improvement or taken away by a person; what the rules find is never stored
create table improvement_theme (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  improvement_item_id uuid not null,
  theme improvement_theme_code not null,
  applies boolean not null, -- Whether the improvement has this theme: true adds it, false takes it away, whatever the rules say
  because text not null,
  said_by uuid not null,
  said_on date not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (improvement_item_id) REFERENCES improvement_item(id),
  FOREIGN KEY (said_by) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX improvement_theme_once ON public.improvement_theme USING btree (improvement_item_id, theme) WHERE (voided_at IS NULL);

-- The way from a baseline to its target; one that is set again is put aside and kept
create table improvement_trajectory (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  improvement_measure_id uuid not null,
  months jsonb not null, -- A value for each month, from that of the baseline to that of the target
  because text, -- Why the way is not straight; null for a straight one
  set_by uuid not null,
  set_on date not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (improvement_measure_id) REFERENCES improvement_measure(id),
  FOREIGN KEY (set_by) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX improvement_trajectory_once ON public.improvement_trajectory USING btree (improvement_measure_id) WHERE (voided_at IS NULL);

create table inspection (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  document_id uuid not null,
  authority text not null,
  urn text,
  framework text not null,
  kind text not null,
  start_on date,
  end_on date,
  published_on date,
  lead_inspectors text[] not null default '{}'::text[],
  overall text,
  read jsonb not null, -- What read-report found, as it found it; what people corrected stands in the other columns and tables
  accepted_at timestamp with time zone,
  accepted_by uuid,
  accepted_note text,
  visit_number integer, -- Which visit since the judgement a monitoring visit is: 4 for the fourth; null where it is none, or is not said
  inspectors text[] not null default '{}'::text[], -- Everybody who inspected, the lead first; empty where only the lead is known
  looked_at text[] not null default '{}'::text[], -- What a visit looked at, in the words of its letter
  headline text,
  is_second_hand boolean not null default false, -- Read from somebody’s account, not from the report or letter itself
  source text, -- Where an account is from: a newspaper, a council’s notice, somebody’s notes; null for the report or letter itself
  source_on date, -- The day the account bears, or was given
  is_ours boolean not null default true, -- Whether it is about this authority; what another authority was asked never joins the programme
  kept_because text, -- Why the report of another authority is kept, or why one that names another is ours
  CHECK ((visit_number > 0)),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (accepted_by) REFERENCES worker(id),
  FOREIGN KEY (document_id) REFERENCES document(id),
  PRIMARY KEY (id)
);

-- What the report of another authority asks of it: kept to read, and in no programme
create table inspection_ask (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  inspection_id uuid not null,
  number integer not null,
  text text not null,
  group text,
  is_priority boolean not null default false,
  paragraph text,
  read_place integer,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (inspection_id) REFERENCES inspection(id),
  PRIMARY KEY (id)
);
CREATE INDEX inspection_ask_inspection ON public.inspection_ask USING btree (inspection_id);

-- Each thing that a person accepted otherwise than it was read
create table inspection_correction (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  inspection_id uuid not null,
  field text not null, -- Which answer of the check form: 'overall', or 'findings.3.tone' by its place in what was read
  label text not null,
  as_read text, -- Null where the reader found nothing
  corrected text, -- Null where the person took it out
  because text not null,
  corrected_by uuid not null,
  corrected_at timestamp with time zone not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (corrected_by) REFERENCES worker(id),
  FOREIGN KEY (inspection_id) REFERENCES inspection(id),
  PRIMARY KEY (id)
);
CREATE INDEX inspection_correction_inspection ON public.inspection_correction USING btree (inspection_id);

-- A number that a finding quotes; value is what it is, was what it was before where the finding says so
create table inspection_figure (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  inspection_finding_id uuid not null,
  position integer not null,
  value numeric not null,
  out_of numeric,
  was numeric,
  unit text not null,
  counts text, -- What is counted, in the finding’s own words
  read_place integer, -- Its place in what was read, from 0; null where a person added it
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (inspection_finding_id) REFERENCES inspection_finding(id),
  PRIMARY KEY (id)
);
CREATE INDEX inspection_figure_finding ON public.inspection_figure USING btree (inspection_finding_id);

create table inspection_finding (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  inspection_id uuid not null,
  position integer not null,
  paragraph text,
  section text,
  text text not null,
  tone text,
  read_place integer, -- Its place in what was read, from 0; null where a person added it
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (inspection_id) REFERENCES inspection(id),
  PRIMARY KEY (id)
);
CREATE INDEX inspection_finding_inspection ON public.inspection_finding USING btree (inspection_id);
CREATE INDEX inspection_finding_words ON public.inspection_finding USING gin (to_tsvector('english'::regconfig, plain_marks(text)));

create table inspection_judgement (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  inspection_id uuid not null,
  position integer not null,
  area text not null,
  label text not null,
  grade text not null,
  read_place integer, -- Its place in what was read, from 0; null where a person added it
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (inspection_id) REFERENCES inspection(id),
  PRIMARY KEY (id)
);
CREATE INDEX inspection_judgement_inspection ON public.inspection_judgement USING btree (inspection_id);

-- A later reading of an inspection’s document, and who looked at what it reads otherwise and when
create table inspection_reading (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  inspection_id uuid not null,
  read jsonb not null,
  taken_by uuid not null,
  taken_at timestamp with time zone not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (inspection_id) REFERENCES inspection(id),
  FOREIGN KEY (taken_by) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE INDEX inspection_reading_inspection ON public.inspection_reading USING btree (inspection_id);

create table involvement (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  worker_id uuid not null,
  team_id uuid not null,
  role_code worker_role_code not null,
  is_lead boolean not null default false,
  start_at date not null,
  end_at date,
  change_reason sw_change_reason_code,
  handover text,
  child_told_on date,
  CHECK (((end_at IS NULL) OR (end_at >= start_at))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (team_id) REFERENCES team(id),
  FOREIGN KEY (worker_id) REFERENCES worker(id),
  PRIMARY KEY (id),
  EXCLUDE USING gist (person_id WITH =, daterange(start_at, end_at, '[)'::text) WITH &&) WHERE ((is_lead AND (voided_at IS NULL)))
);
CREATE INDEX involvement_lead_of_child ON public.involvement USING btree (person_id) WHERE (is_lead AND (end_at IS NULL) AND (voided_at IS NULL));
CREATE INDEX involvement_person ON public.involvement USING btree (person_id, start_at DESC);
CREATE INDEX involvement_team ON public.involvement USING btree (team_id) WHERE ((end_at IS NULL) AND (voided_at IS NULL));
CREATE INDEX involvement_worker ON public.involvement USING btree (worker_id) WHERE ((end_at IS NULL) AND (voided_at IS NULL));
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- One file of a load, and what became of it
create table library_file (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  library_load_id uuid not null,
  position integer not null,
  file_name text not null,
  document_id uuid,
  library_report_id uuid,
  state text not null default 'waiting'::text, -- Waiting to be read, read, here already, or failed; says has why
  says text,
  tries integer not null default 0, -- How often reading it began: a file that ends the program each time is given up after three
  settled_at timestamp with time zone,
  CHECK (((state = 'waiting'::text) = (settled_at IS NULL))),
  CHECK (((state = ANY (ARRAY['here'::text, 'failed'::text])) = (says IS NOT NULL))),
  CHECK (((state <> 'waiting'::text) OR (document_id IS NOT NULL))),
  CHECK ((state = ANY (ARRAY['waiting'::text, 'read'::text, 'here'::text, 'failed'::text]))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (document_id) REFERENCES document(id),
  FOREIGN KEY (library_load_id) REFERENCES library_load(id),
  FOREIGN KEY (library_report_id) REFERENCES library_report(id),
  PRIMARY KEY (id)
);
CREATE INDEX library_file_load ON public.library_file USING btree (library_load_id);
CREATE INDEX library_file_waiting ON public.library_file USING btree (created_at, "position") WHERE (state = 'waiting'::text);

-- Files of reports given to the library at once: who gave them and when
create table library_load (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  PRIMARY KEY (id)
);

-- One thing a report asks to improve, or one of its findings
create table library_passage (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  library_report_id uuid not null,
  part text not null,
  position integer not null,
  paragraph text,
  section text,
  text text not null,
  tone text,
  is_priority boolean not null default false,
  themes text[] not null default '{}'::text[], -- The themes that the wording rules found when the report was read
  words tsvector not null default to_tsvector('english'::regconfig, plain_marks(text)), -- Its words by their stems, without the smallest, for what is looked for
  exact tsvector not null default to_tsvector('simple'::regconfig, plain_marks(text)), -- Every word as it stands, for what is looked for in quotes
  CHECK ((part = ANY (ARRAY['improvement'::text, 'finding'::text]))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (library_report_id) REFERENCES library_report(id),
  PRIMARY KEY (id)
);
CREATE INDEX library_passage_exact ON public.library_passage USING gin (exact);
CREATE INDEX library_passage_report ON public.library_passage USING btree (library_report_id);
CREATE INDEX library_passage_themes ON public.library_passage USING gin (themes);
CREATE INDEX library_passage_words ON public.library_passage USING gin (words);

-- A report or a letter as the reader read it, of any authority; nobody who inspected is kept
create table library_report (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  document_id uuid not null,
  sha256 bytea not null,
  authority text not null, -- As the list of authorities names it, or as the report does where it is not in the list
  slug text not null, -- The authority as an address holds it
  urn text, -- The number Ofsted gives the authority
  framework text not null,
  kind text not null,
  visit_number integer, -- Which visit since the judgement a monitoring visit is: 4 for the fourth
  start_on date,
  end_on date,
  published_on date,
  known_on date not null default COALESCE(published_on, end_on, start_on), -- Its publication, or where that is not known the last day of the inspection
  overall text,
  leaders text,
  help_and_protection text,
  children_in_care text,
  care_leavers text,
  adoption text,
  faults text[] not null default '{}'::text[], -- What a person should look at, since the reader was not sure; until somebody has, the report is not checked
  checked_by uuid,
  checked_on date,
  CHECK ((array_remove(ARRAY[overall, leaders, help_and_protection, children_in_care, care_leavers, adoption], NULL::text) <@ ARRAY['outstanding'::text, 'good'::text, 'requires improvement'::text, 'inadequate'::text, 'adequate'::text, 'not judged'::text])),
  CHECK (((checked_by IS NULL) = (checked_on IS NULL))),
  CHECK ((visit_number > 0)),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (checked_by) REFERENCES worker(id),
  FOREIGN KEY (document_id) REFERENCES document(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX library_report_once ON public.library_report USING btree (sha256) WHERE (voided_at IS NULL);
CREATE INDEX library_report_slug ON public.library_report USING btree (slug);

-- Who may be on the record twice, worked out each night from everybody on it; a copy to read quickly
create table likely_duplicate (
  person_id uuid not null,
  other_id uuid not null,
  score smallint not null,
  because text[] not null,
  CHECK ((person_id < other_id)),
  FOREIGN KEY (other_id) REFERENCES person(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (person_id, other_id)
);
CREATE INDEX likely_duplicate_other ON public.likely_duplicate USING btree (other_id);
CREATE INDEX likely_duplicate_score ON public.likely_duplicate USING btree (score DESC);
-- row-level security: not_hidden using (((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id))) AND ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(other_id)) = 0) OR (NOT is_hidden(other_id))))

-- Each measure as it was counted this morning, for the list of measures: a copy to read quickly, kept for a day or two
create table measure_figure (
  measure text not null,
  period text not null,
  on_date date not null,
  team_id uuid,
  band text,
  numerator integer not null,
  denominator integer not null,
  worked_out_at timestamp with time zone not null,
  FOREIGN KEY (team_id) REFERENCES team(id),
  UNIQUE NULLS NOT DISTINCT (measure, period, on_date, team_id, band)
);
CREATE INDEX measure_figure_on ON public.measure_figure USING btree (on_date, period);

-- Each month's figure as it was first recorded; the row without a team is the whole authority
create table measure_point (
  measure text not null,
  month date not null,
  team_id uuid,
  numerator integer not null,
  denominator integer not null,
  as_recorded_at timestamp with time zone not null,
  restated_numerator integer, -- What the month came to when it was last counted again, where a later correction of the record changed it; the first figure stays
  restated_denominator integer,
  restated_at timestamp with time zone,
  CHECK ((((restated_at IS NULL) = (restated_numerator IS NULL)) AND ((restated_at IS NULL) = (restated_denominator IS NULL)))),
  FOREIGN KEY (team_id) REFERENCES team(id),
  UNIQUE NULLS NOT DISTINCT (measure, month, team_id)
);

-- Of a measure and year the one set last is in force; the others are what it was before
create table measure_target (
  measure text not null,
  year integer not null, -- The year ending 31 March
  target numeric not null,
  tolerance numeric not null default 5, -- How far from the target is amber rather than red, in points
  set_by uuid,
  set_at timestamp with time zone not null default now(),
  because text, -- Why it was set again; null for the first
  PRIMARY KEY (measure, year, set_at)
);

create table migration (
  name text not null,
  run_at timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);

-- Missing episodes, so far as history needs them
create table missing_episode (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  kind missing_type_code not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  CHECK (((ended_at IS NULL) OR (ended_at >= started_at))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id),
  EXCLUDE USING gist (person_id WITH =, tstzrange(started_at, ended_at, '[)'::text) WITH &&) WHERE ((voided_at IS NULL))
);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- Each night's work on the whole record: whether it was finished, and what it did
create table nightly_run (
  ran_on date not null,
  started_at timestamp with time zone not null default clock_timestamp(),
  ended_at timestamp with time zone,
  did jsonb,
  PRIMARY KEY (ran_on)
);

create table notice_condition (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  improvement_notice_id uuid not null,
  number integer not null,
  text text not null,
  improvement_item_ids uuid[] not null default '{}'::uuid[], -- The improvements by which it is met
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (improvement_notice_id) REFERENCES improvement_notice(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX notice_condition_once ON public.notice_condition USING btree (improvement_notice_id, number) WHERE (voided_at IS NULL);

-- Everyone: children, parents, carers and other adults; roles come from relationships and cases
create table person (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  reference integer not null default nextval('person_reference'::regclass), -- The number people quote on the telephone
  forename text not null,
  surname text not null,
  known_as text,
  pronouns text,
  date_of_birth date,
  expected_on date, -- An unborn baby's expected date of birth
  birth_is_estimated boolean not null default false, -- The date of birth is an estimate; an unknown day is the 15th
  died_on date,
  sex sex_code not null default 'U'::text,
  gender gender_code,
  ethnicity ethnicity_code not null default 'NOBT'::text,
  nationality text,
  language text,
  interpreter_needed boolean not null default false,
  merged_into uuid, -- This row was a duplicate: the record goes on under the other person
  CHECK (((date_of_birth IS NULL) OR (expected_on IS NULL))),
  CHECK (((died_on IS NULL) OR (date_of_birth IS NULL) OR (died_on >= date_of_birth))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (merged_into) REFERENCES person(id),
  PRIMARY KEY (id),
  UNIQUE (reference)
);
CREATE INDEX person_date_of_birth ON public.person USING btree (date_of_birth);
CREATE INDEX person_known_name ON public.person USING btree (name_words(((known_as || ' '::text) || surname))) WHERE (known_as IS NOT NULL);
CREATE INDEX person_whole_name ON public.person USING btree (name_words(((forename || ' '::text) || surname)));
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(id)) = 0) OR (NOT is_hidden(id)))

create table person_address (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  type address_type_code not null default 'home'::text,
  uprn text, -- Unique property reference number
  lines text not null,
  postcode text,
  start_on date not null,
  end_on date,
  is_confidential boolean not null default false, -- Shown only to those on the person's named list or holding the child; never searched
  CHECK (((end_on IS NULL) OR (end_on >= start_on))),
  CHECK ((postcode ~ '^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$'::text)),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX person_address_person ON public.person_address USING btree (person_id);
CREATE INDEX person_address_postcode ON public.person_address USING btree (postcode text_pattern_ops) WHERE ((NOT is_confidential) AND (voided_at IS NULL));
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table person_disability (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  code disability_code not null,
  start_on date,
  end_on date,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX person_disability_once ON public.person_disability USING btree (person_id, code) WHERE ((voided_at IS NULL) AND (end_on IS NULL));
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table person_identifier (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  type identifier_type_code not null,
  value text not null,
  valid_from date,
  valid_to date,
  CHECK ((((type)::text <> 'nhs'::text) OR (value ~ '^[0-9]{10}$'::text))),
  CHECK ((((type)::text <> 'upn'::text) OR (value ~ '^[A-Z][0-9]{11}[0-9A-Z]$'::text))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX person_identifier_any ON public.person_identifier USING btree (value);
CREATE INDEX person_identifier_person ON public.person_identifier USING btree (person_id);
CREATE UNIQUE INDEX person_identifier_value ON public.person_identifier USING btree (type, value) WHERE ((voided_at IS NULL) AND ((type)::text = ANY (ARRAY['nhs'::text, 'la_id'::text, 'upn'::text])));
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- Which record was merged into which, by whom and why, and who took them apart again
create table person_merge (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null, -- The record that was kept
  merged_id uuid not null, -- The record that goes on under the kept one
  reason text not null,
  merged_at timestamp with time zone not null,
  merged_by uuid not null,
  undone_at timestamp with time zone,
  undone_by uuid,
  undone_because text,
  CHECK ((person_id <> merged_id)),
  CHECK ((((undone_at IS NULL) = (undone_by IS NULL)) AND ((undone_at IS NULL) = (undone_because IS NULL)))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (merged_by) REFERENCES worker(id),
  FOREIGN KEY (merged_id) REFERENCES person(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (undone_by) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX person_merge_in_force ON public.person_merge USING btree (merged_id) WHERE ((undone_at IS NULL) AND (voided_at IS NULL));
CREATE INDEX person_merge_person ON public.person_merge USING btree (person_id);
-- row-level security: not_hidden using (((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id))) AND ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(merged_id)) = 0) OR (NOT is_hidden(merged_id))))

-- Every row a merge wrote, in order: taking the records apart puts back each from here, the last first
create table person_merge_row (
  id uuid not null default uuidv7(),
  person_merge_id uuid not null,
  person_id uuid not null,
  table_name text not null,
  row_id uuid not null,
  before jsonb, -- What the columns that changed held; null for a row the merge made
  after jsonb,
  left_as text not null, -- A fingerprint of the row as the merge left it, which tells whether somebody has changed it since
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (person_merge_id) REFERENCES person_merge(id),
  PRIMARY KEY (id)
);
CREATE INDEX person_merge_row_merge ON public.person_merge_row USING btree (person_merge_id);
-- row-level security: not_hidden using (((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id))) AND ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id))))

create table person_name (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  kind name_kind_code not null,
  forename text,
  surname text,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX person_name_person ON public.person_name USING btree (person_id);
CREATE INDEX person_name_whole ON public.person_name USING btree (name_words(((forename || ' '::text) || surname)));
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table person_warning (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  type risk_flag_type_code not null,
  detail text not null,
  start_on date not null,
  end_on date,
  review_on date not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX person_warning_person ON public.person_warning USING btree (person_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- Each word of each name a person goes by, folded, with its sound: what search and the duplicate check read
create table person_word (
  person_id uuid not null,
  word text not null,
  sound text not null,
  kind text not null,
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (person_id, word, kind)
);
CREATE INDEX person_word_prefix ON public.person_word USING btree (word text_pattern_ops, person_id) INCLUDE (kind);
CREATE INDEX person_word_sound ON public.person_word USING btree (sound, person_id) INCLUDE (word);
CREATE INDEX person_word_trigram ON public.person_word USING gin (word gin_trgm_ops);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table plan_action (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  cin_plan_id uuid not null,
  plan_outcome_id uuid,
  person_id uuid not null,
  position integer not null,
  what text not null,
  owner text not null,
  owner_worker_id uuid,
  due_on date,
  status plan_action_status_code not null default 'not_started'::text,
  done_on date,
  evidence text,
  from_version integer not null default 1,
  to_version integer,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (cin_plan_id) REFERENCES cin_plan(id),
  FOREIGN KEY (owner_worker_id) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (plan_outcome_id) REFERENCES plan_outcome(id),
  PRIMARY KEY (id)
);
CREATE INDEX plan_action_plan ON public.plan_action USING btree (cin_plan_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table plan_outcome (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  cin_plan_id uuid not null,
  person_id uuid not null,
  position integer not null,
  wanted text not null,
  measured_by text,
  baseline text,
  target text,
  now text,
  score integer,
  baseline_score integer,
  evidence text,
  evidence_on date,
  from_version integer not null default 1,
  to_version integer, -- The last version of the plan that has this outcome; null while it is in the plan
  CHECK (((baseline_score >= 0) AND (baseline_score <= 10))),
  CHECK (((score >= 0) AND (score <= 10))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (cin_plan_id) REFERENCES cin_plan(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX plan_outcome_plan ON public.plan_outcome USING btree (cin_plan_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- Each version of a plan, with its text as it stood and why it was made; outcomes and actions say which versions they belong to
create table plan_version (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  cin_plan_id uuid not null,
  person_id uuid not null,
  number integer not null,
  made_on date not null,
  made_by uuid,
  because text not null,
  summary text,
  child_version text,
  contingency text,
  agreed_with text,
  visit_working_days integer,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (cin_plan_id) REFERENCES cin_plan(id),
  FOREIGN KEY (made_by) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX plan_version_once ON public.plan_version USING btree (cin_plan_id, number);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- A measure of what the record does not hold: its months are loaded from a file
create table programme_measure (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  code text not null,
  name text not null,
  counts text not null,
  meets text not null,
  source text not null,
  unit text not null,
  better text not null,
  CHECK ((better = ANY (ARRAY['higher'::text, 'lower'::text]))),
  CHECK ((code ~ '^PM[0-9]+$'::text)),
  CHECK ((unit = ANY (ARRAY['percent'::text, 'count'::text]))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX programme_measure_code ON public.programme_measure USING btree (code);
CREATE UNIQUE INDEX programme_measure_name ON public.programme_measure USING btree (lower(name)) WHERE (voided_at IS NULL);

-- A month as it was loaded; loaded again, what it was is put aside and kept
create table programme_measure_month (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  programme_measure_id uuid not null,
  month date not null,
  numerator integer not null,
  denominator integer not null,
  loaded_by uuid not null,
  loaded_at timestamp with time zone not null,
  CHECK ((denominator >= 0)),
  CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
  CHECK ((numerator >= 0)),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (loaded_by) REFERENCES worker(id),
  FOREIGN KEY (programme_measure_id) REFERENCES programme_measure(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX programme_measure_month_once ON public.programme_measure_month USING btree (programme_measure_id, month) WHERE (voided_at IS NULL);

-- What may keep the programme from doing what it is for, or already does; it names no child
create table programme_risk (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  what text not null,
  cause text not null,
  happened_on date, -- When it came about: it is then an issue; null while it only may
  likelihood smallint not null,
  impact smallint not null,
  mitigation text not null,
  owner_id uuid not null,
  workstream_id uuid, -- What it threatens; where neither a workstream nor an improvement is named, the whole programme
  improvement_item_id uuid,
  raised_on date not null,
  escalated_to text,
  escalated_on date,
  closed_on date,
  closed_because text,
  CHECK ((closed_on >= raised_on)),
  CHECK ((num_nonnulls(workstream_id, improvement_item_id) <= 1)),
  CHECK (((escalated_to IS NULL) = (escalated_on IS NULL))),
  CHECK (((closed_on IS NULL) = (closed_because IS NULL))),
  CHECK (((impact >= 1) AND (impact <= 5))),
  CHECK (((likelihood >= 1) AND (likelihood <= 5))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (improvement_item_id) REFERENCES improvement_item(id),
  FOREIGN KEY (owner_id) REFERENCES worker(id),
  FOREIGN KEY (workstream_id) REFERENCES workstream(id),
  PRIMARY KEY (id)
);
CREATE INDEX programme_risk_item ON public.programme_risk USING btree (improvement_item_id);
CREATE INDEX programme_risk_workstream ON public.programme_risk USING btree (workstream_id);

-- Each time somebody looked at a risk again: what its score was, what they made it, and why
create table programme_risk_review (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  programme_risk_id uuid not null,
  reviewed_on date not null,
  reviewed_by uuid not null,
  was_likelihood smallint not null,
  was_impact smallint not null,
  likelihood smallint not null,
  impact smallint not null,
  says text not null,
  escalated_to text, -- To whom it was escalated that day; null where it was not
  CHECK (((impact >= 1) AND (impact <= 5))),
  CHECK (((likelihood >= 1) AND (likelihood <= 5))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (programme_risk_id) REFERENCES programme_risk(id),
  FOREIGN KEY (reviewed_by) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE INDEX programme_risk_review_risk ON public.programme_risk_review USING btree (programme_risk_id);

-- What others reach, as it was published, to compare with; loading a year again puts its earlier figures aside
create table published_figure (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  measure text not null,
  year integer not null, -- The year ending 31 March
  whose text not null,
  value numeric not null,
  source text not null,
  CHECK ((whose = ANY (ARRAY['england'::text, 'neighbours'::text, 'region'::text]))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX published_figure_once ON public.published_figure USING btree (measure, year, whose) WHERE (voided_at IS NULL);

-- Judgements of other authorities as they were published, loaded here from a file; loading an inspection again puts its earlier row aside
create table published_judgement (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  authority text not null, -- As the list of authorities names it, or as the file did where it is not in the list
  urn text, -- The number Ofsted gives the authority
  framework text not null,
  start_on date not null,
  end_on date,
  published_on date not null,
  overall text,
  leaders text,
  help_and_protection text,
  children_in_care text,
  care_leavers text,
  adoption text,
  improvements integer, -- How many things the report asks to improve
  source text not null default 'loaded'::text,
  CHECK ((end_on >= start_on)),
  CHECK ((published_on >= COALESCE(end_on, start_on))),
  CHECK ((num_nonnulls(overall, leaders, help_and_protection, children_in_care, care_leavers, adoption) > 0)),
  CHECK ((array_remove(ARRAY[overall, leaders, help_and_protection, children_in_care, care_leavers, adoption], NULL::text) <@ ARRAY['outstanding'::text, 'good'::text, 'requires improvement'::text, 'inadequate'::text, 'adequate'::text, 'not judged'::text])),
  CHECK ((improvements >= 0)),
  CHECK ((source = 'loaded'::text)),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX published_judgement_once ON public.published_judgement USING btree (authority, framework, start_on) WHERE (voided_at IS NULL);

create table referral_outcome (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  case_episode_id uuid not null,
  person_id uuid not null,
  code referral_outcome_code not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (case_episode_id) REFERENCES case_episode(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX referral_outcome_once ON public.referral_outcome USING btree (case_episode_id, code) WHERE (voided_at IS NULL);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- from_person is the <type> of to_person: Sarah is the mother of Leo
create table relationship (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  from_person uuid not null,
  to_person uuid not null,
  type relationship_type_code not null,
  parental_responsibility boolean not null default false,
  start_on date,
  end_on date,
  source text,
  CHECK ((from_person <> to_person)),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (from_person) REFERENCES person(id),
  FOREIGN KEY (to_person) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX relationship_from ON public.relationship USING btree (from_person);
CREATE UNIQUE INDEX relationship_once ON public.relationship USING btree (from_person, to_person, type) WHERE ((voided_at IS NULL) AND (end_on IS NULL));
CREATE INDEX relationship_to ON public.relationship USING btree (to_person);
-- row-level security: not_hidden using (((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(from_person)) = 0) OR (NOT is_hidden(from_person))) AND ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(to_person)) = 0) OR (NOT is_hidden(to_person))))

-- An expired review never removes a restriction: it raises a task
create table restriction (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  level restriction_level_code not null,
  reason_code restriction_reason_code not null,
  reason text not null,
  owner_id uuid not null,
  start_at timestamp with time zone not null default now(),
  end_at timestamp with time zone,
  review_on date not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (owner_id) REFERENCES worker(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX restriction_open ON public.restriction USING btree (person_id) WHERE ((end_at IS NULL) AND (voided_at IS NULL));
CREATE INDEX restriction_owner ON public.restriction USING btree (owner_id) WHERE ((end_at IS NULL) AND (voided_at IS NULL));

-- The named list: who may open a restricted record
create table restriction_member (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  restriction_id uuid not null,
  worker_id uuid not null,
  start_at timestamp with time zone not null default now(),
  end_at timestamp with time zone,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (restriction_id) REFERENCES restriction(id),
  FOREIGN KEY (worker_id) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE INDEX restriction_member_restriction ON public.restriction_member USING btree (restriction_id);
CREATE INDEX restriction_member_worker ON public.restriction_member USING btree (worker_id);

-- One check of the files of a return; read in the session it was made in, and by those who check returns once it is kept
create table return_check (
  id uuid not null default uuidv7(),
  session_id uuid not null,
  made_at timestamp with time zone not null default recorded_now(),
  made_by uuid not null default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  return text not null,
  year integer, -- The collection, by the year it ends in: as it was asked for, or once it is read as the files say
  authority text, -- The authority that makes the return, by its code of the Office for National Statistics
  state text not null default 'waiting'::text,
  says text, -- Why the files could not be checked at all
  doing text, -- What is being done, in words; part says how much of the whole is done
  part real not null default 0,
  tries integer not null default 0, -- How often checking began: files that end the program each time are given up after three
  settled_at timestamp with time zone,
  children integer,
  rules integer,
  faults integer,
  not_run jsonb not null default '[]'::jsonb, -- The rules that were not run, each with why
  compared_with uuid, -- The check before it, which its faults were compared with; that one may be gone
  compared_at timestamp with time zone,
  kept_at timestamp with time zone,
  kept_by uuid,
  kept_as text,
  CHECK (((state = 'waiting'::text) = (settled_at IS NULL))),
  CHECK (((state = 'refused'::text) = (says IS NOT NULL))),
  CHECK (((kept_at IS NULL) = (kept_by IS NULL))),
  CHECK (((kept_at IS NOT NULL) OR (kept_as IS NULL))),
  CHECK (((part >= (0)::double precision) AND (part <= (1)::double precision))),
  CHECK ((return = ANY (ARRAY['ssda903'::text, 'cin'::text]))),
  CHECK ((state = ANY (ARRAY['waiting'::text, 'checked'::text, 'refused'::text]))),
  CHECK (((year >= 2010) AND (year <= 2100))),
  FOREIGN KEY (kept_by) REFERENCES worker(id),
  FOREIGN KEY (made_by) REFERENCES worker(id),
  FOREIGN KEY (session_id) REFERENCES session(id),
  PRIMARY KEY (id)
);
CREATE INDEX return_check_session ON public.return_check USING btree (session_id);
CREATE INDEX return_check_waiting ON public.return_check USING btree (made_at) WHERE (state = 'waiting'::text);
-- row-level security: own_or_kept using ((kept_at IS NOT NULL) OR (session_id = (NULLIF(current_setting('app.session_id'::text, true), ''::text))::uuid))

-- A row at fault by a rule, or a fault of a file as it was read
create table return_check_fault (
  return_check_id uuid not null,
  number integer not null,
  rule text not null,
  return_table text,
  row integer,
  fields text[] not null,
  child text,
  says text, -- What is wrong, where the rule does not say it: a fault of a file as it was read
  mark text not null, -- What tells the row from others of the child: its cells but those at fault
  since text, -- Against the check before: new, still there, or mended, which is then no fault of this one
  CHECK ((since = ANY (ARRAY['new'::text, 'still'::text, 'mended'::text]))),
  FOREIGN KEY (return_check_id) REFERENCES return_check(id) ON DELETE CASCADE,
  PRIMARY KEY (return_check_id, number)
);
CREATE INDEX return_check_fault_child ON public.return_check_fault USING btree (return_check_id, child);
CREATE INDEX return_check_fault_rule ON public.return_check_fault USING btree (return_check_id, rule);
-- row-level security: own_or_kept using (return_check_id IN ( SELECT return_check.id
   FROM return_check))

-- A file that was given to be checked, as it came
create table return_check_file (
  return_check_id uuid not null,
  position integer not null,
  file_name text not null,
  size integer not null,
  content bytea not null,
  use text not null, -- Of the return, of the one a year before, a list of postcodes or of providers, or nothing that is known here
  return_table text, -- The table of the return it was read as
  rows integer,
  CHECK ((use = ANY (ARRAY['return'::text, 'previous'::text, 'postcodes'::text, 'providers'::text, 'unknown'::text]))),
  FOREIGN KEY (return_check_id) REFERENCES return_check(id) ON DELETE CASCADE,
  PRIMARY KEY (return_check_id, "position")
);
-- row-level security: own_or_kept using (return_check_id IN ( SELECT return_check.id
   FROM return_check))

-- A row at fault as it was sent; of the check before, those whose faults are mended
create table return_check_row (
  return_check_id uuid not null,
  of_check text not null,
  return_table text not null,
  row integer not null, -- From nought, as check --json counts; line is the row of the file as a spreadsheet numbers it, null in XML
  line integer,
  child text,
  headings text[] not null,
  cells text[] not null,
  CHECK ((of_check = ANY (ARRAY['this'::text, 'before'::text]))),
  FOREIGN KEY (return_check_id) REFERENCES return_check(id) ON DELETE CASCADE,
  PRIMARY KEY (return_check_id, of_check, return_table, "row")
);
-- row-level security: own_or_kept using (return_check_id IN ( SELECT return_check.id
   FROM return_check))

-- A self-evaluation that was agreed: it is printed again from what it was, never made anew
create table self_evaluation (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  agreed_on date not null,
  agreed_by uuid not null,
  note text not null, -- Who was asked what they made of it, and what they challenged
  content text not null, -- The page as it was printed; the log of changes leaves it out, since it never changes
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (agreed_by) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE INDEX self_evaluation_agreed ON public.self_evaluation USING btree (agreed_on DESC);

-- What people say of one area in answer to the three questions; the figures and the programme beside it are read from the record
create table self_evaluation_words (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  area self_evaluation_area_code not null,
  know text not null, -- What do you know about the quality and the impact of practice?
  how text not null, -- How do you know it?
  doing text not null, -- What are you doing about it?
  written_by uuid not null,
  written_on date not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (written_by) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX self_evaluation_words_area ON public.self_evaluation_words USING btree (area) WHERE (voided_at IS NULL);

-- What the child and family receive meanwhile, while an assessment or plan is under way
create table service_given (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  case_episode_id uuid not null,
  what text not null,
  provider text not null,
  start_on date not null,
  end_on date,
  ended_because text,
  what_changed text,
  corrects uuid, -- The earlier record this one was written to correct; that one is put aside and kept
  CHECK (((end_on IS NULL) OR (end_on >= start_on))),
  CHECK (((ended_because IS NULL) OR (end_on IS NOT NULL))),
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (case_episode_id) REFERENCES case_episode(id),
  FOREIGN KEY (corrects) REFERENCES service_given(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX service_given_person ON public.service_given USING btree (person_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table session (
  id uuid not null default uuidv7(),
  token_hash bytea not null, -- SHA-256 of the cookie; the token itself is never stored
  account_id uuid not null,
  csrf_token text not null,
  created_at timestamp with time zone not null default now(),
  seen_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  FOREIGN KEY (account_id) REFERENCES account(id),
  PRIMARY KEY (id),
  UNIQUE (token_hash)
);
CREATE INDEX session_account ON public.session USING btree (account_id);

-- What an authority may choose, with the history of what it chose; of the rows with the latest from_on not after today the one set last is in force
create table setting (
  name text not null,
  value jsonb not null,
  from_on date not null default '2000-01-01'::date,
  set_by uuid,
  set_at timestamp with time zone not null default now(),
  reason text,
  PRIMARY KEY (name, from_on, set_at)
);

-- The authorities most like another, the most alike first; loading an authority again puts its earlier rows aside
create table statistical_neighbour (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  authority text not null,
  neighbour text not null,
  rank integer not null,
  source text, -- Whose table it is and of which year, as the person who loaded it said; null where they did not
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  CHECK ((rank > 0)),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX statistical_neighbour_once ON public.statistical_neighbour USING btree (authority, neighbour) WHERE (voided_at IS NULL);
CREATE UNIQUE INDEX statistical_neighbour_rank ON public.statistical_neighbour USING btree (authority, rank) WHERE (voided_at IS NULL);

-- Where each form that was sent led, so that a reload never repeats an act
create table submission (
  once uuid not null,
  worker_id uuid not null,
  location text not null,
  at timestamp with time zone not null default now(),
  FOREIGN KEY (worker_id) REFERENCES worker(id),
  PRIMARY KEY (once)
);

-- A team, or the service that teams belong to
create table team (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  name text not null,
  kind text not null,
  function text not null, -- What the team does: decides which work it is offered
  service_id uuid,
  agency text, -- For a partner team, the agency it answers checks for
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  CHECK ((((kind = 'service'::text) = (service_id IS NULL)) OR (function = ANY (ARRAY['quality'::text, 'partner'::text, 'authority'::text])))),
  CHECK ((function = ANY (ARRAY['authority'::text, 'front_door'::text, 'assessment'::text, 'child_in_need'::text, 'disabled_children'::text, 'early_help'::text, 'quality'::text, 'partner'::text]))),
  CHECK ((kind = ANY (ARRAY['service'::text, 'team'::text]))),
  FOREIGN KEY (service_id) REFERENCES team(id),
  PRIMARY KEY (id),
  UNIQUE (name)
);

-- Two people who could have been one: somebody looked, and says that they are two
create table told_apart (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  person_id uuid not null,
  other_id uuid not null,
  reason text not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (other_id) REFERENCES person(id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  PRIMARY KEY (id)
);
CREATE INDEX told_apart_other ON public.told_apart USING btree (other_id);
CREATE INDEX told_apart_person ON public.told_apart USING btree (person_id);
-- row-level security: not_hidden using (((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id))) AND ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(other_id)) = 0) OR (NOT is_hidden(other_id))))

-- One visit to a family; each child seen, or not, has a row of their own in visit_person
create table visit (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  type visit_type_code not null,
  planned_at timestamp with time zone,
  held_at timestamp with time zone,
  worker_id uuid not null,
  team_id uuid,
  place visit_place_code,
  mode visit_mode_code not null default 'in_person'::text,
  purpose text not null,
  purpose_code visit_purpose_code,
  others_present text,
  corrects uuid, -- The earlier record this one was written to correct, for some or all of its children; that one is put aside and kept
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  CHECK (((planned_at IS NOT NULL) OR (held_at IS NOT NULL))),
  FOREIGN KEY (corrects) REFERENCES visit(id),
  FOREIGN KEY (team_id) REFERENCES team(id),
  FOREIGN KEY (worker_id) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE INDEX visit_corrects ON public.visit USING btree (corrects) WHERE (corrects IS NOT NULL);
CREATE INDEX visit_held ON public.visit USING btree (id) INCLUDE (held_at, mode) WHERE ((held_at IS NOT NULL) AND (voided_at IS NULL));
CREATE INDEX visit_worker ON public.visit USING btree (worker_id, planned_at);

create table visit_person (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  visit_id uuid not null,
  person_id uuid not null,
  seen boolean not null,
  not_seen_reason not_seen_reason_code,
  seen_alone boolean,
  not_alone_reason seen_alone_reason_code,
  bedroom_seen boolean,
  voice text, -- What the child said, in the child's own words
  how_communicated voice_method_code,
  observation text,
  analysis text,
  what_changed text, -- What changed because of what the child said
  next_step text,
  next_step_owner text,
  next_step_due_on date,
  first_recorded_at timestamp with time zone, -- When the first of the records that this one corrects was written up; null when it corrects none
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  CHECK ((seen OR (seen_alone IS NOT TRUE))),
  CHECK ((seen OR (not_seen_reason IS NOT NULL))),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (visit_id) REFERENCES visit(id),
  PRIMARY KEY (id)
);
CREATE INDEX visit_person_of_child ON public.visit_person USING btree (person_id) INCLUDE (visit_id, seen, seen_alone) WHERE (voided_at IS NULL);
CREATE UNIQUE INDEX visit_person_once ON public.visit_person USING btree (visit_id, person_id) WHERE (voided_at IS NULL);
CREATE INDEX visit_person_person ON public.visit_person USING btree (person_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

-- The children a visit is planned for; what became of each is in visit_person when the visit is recorded
create table visit_planned_for (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  visit_id uuid not null,
  person_id uuid not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (visit_id) REFERENCES visit(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX visit_planned_for_once ON public.visit_planned_for USING btree (visit_id, person_id) WHERE (voided_at IS NULL);
CREATE INDEX visit_planned_for_person ON public.visit_planned_for USING btree (person_id);
-- row-level security: not_hidden using ((get_bit(( SELECT closed_mark.bits
   FROM closed_mark), mark_of(person_id)) = 0) OR (NOT is_hidden(person_id)))

create table worker (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  full_name text not null,
  role text not null, -- A role of access/permissions.ts
  job_title text not null,
  team_id uuid,
  manager_id uuid,
  swe_number text, -- Social Work England registration number
  employment text not null default 'permanent'::text,
  fte numeric(3,2) not null default 1,
  capacity integer not null default 18, -- How many weighted children the worker can carry
  started_on date not null,
  ended_on date,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  CHECK (((ended_on IS NULL) OR (ended_on >= started_on))),
  CHECK ((employment = ANY (ARRAY['permanent'::text, 'fixed_term'::text, 'agency'::text]))),
  FOREIGN KEY (manager_id) REFERENCES worker(id),
  FOREIGN KEY (team_id) REFERENCES team(id),
  PRIMARY KEY (id)
);
CREATE INDEX worker_team ON public.worker USING btree (team_id);
CREATE INDEX worker_whole_name ON public.worker USING btree (name_words(full_name));

create table workstream (
  id uuid not null default uuidv7(),
  created_at timestamp with time zone not null default recorded_now(),
  created_by uuid default (NULLIF(current_setting('app.worker_id'::text, true), ''::text))::uuid,
  updated_at timestamp with time zone not null default recorded_now(),
  version integer not null default 1,
  voided_at timestamp with time zone,
  void_reason text,
  voided_by uuid,
  name text not null,
  scope text not null,
  sponsor_id uuid not null, -- Who answers for it and clears its way; the lead does the work
  lead_id uuid not null,
  CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  FOREIGN KEY (lead_id) REFERENCES worker(id),
  FOREIGN KEY (sponsor_id) REFERENCES worker(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX workstream_name ON public.workstream USING btree (lower(name)) WHERE (voided_at IS NULL);
