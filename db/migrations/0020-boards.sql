-- A name as it is looked for in what a board will read: folded, without marks, each word apart.
create function name_words(name text) returns text language sql immutable parallel safe
  return trim(regexp_replace(regexp_replace(unaccented(name), '[''’`]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'));
comment on function name_words is 'A whole name folded, with one space between its words: Mary-Ann O’Neil is mary ann oneil';
create index person_whole_name on person (name_words(forename || ' ' || surname));
create index person_known_name on person (name_words(known_as || ' ' || surname)) where known_as is not null;
create index person_name_whole on person_name (name_words(forename || ' ' || surname));
create index worker_whole_name on worker (name_words(full_name));

create table board (
  like standard including all,
  name text not null,
  kind board_kind_code not null,
  meets board_meets_code not null,
  purpose text
);
comment on table board is 'A board or committee that improvement is answered for to: what goes to it names no child';
comment on column board.meets is 'How often';

create table board_member (
  like standard including all,
  board_id uuid not null references board (id),
  worker_id uuid references worker (id),
  name text,
  represents text not null,
  is_chair boolean not null default false,
  check (num_nonnulls(worker_id, name) = 1)
);
comment on column board_member.name is 'Of somebody who does not work here';
create index board_member_board on board_member (board_id);
create index board_member_name on board_member (name_words(name)) where name is not null;
create unique index board_member_chair on board_member (board_id) where is_chair and voided_at is null;

create table board_meeting (
  like standard including all,
  board_id uuid not null references board (id),
  meets_on date not null,
  starts_at text,
  place text not null,
  status meeting_status_code not null default 'planned',
  cancelled_because text,
  also_present text,
  minuted_by uuid references worker (id),
  agreed_on date,
  agreed_at timestamptz,
  agreed_meeting_id uuid references board_meeting (id),
  check ((status = 'cancelled') = (cancelled_because is not null)),
  check (num_nonnulls(agreed_on, agreed_at, agreed_meeting_id) in (0, 3)),
  check (agreed_on is null or status = 'held')
);
comment on column board_meeting.starts_at is 'As it is said: 10:00';
comment on column board_meeting.agreed_meeting_id is 'The later meeting at which these minutes were agreed; until then they are a draft';
create unique index board_meeting_once on board_meeting (board_id, meets_on) where voided_at is null and status <> 'cancelled';

create table board_agenda_item (
  like standard including all,
  board_meeting_id uuid not null references board_meeting (id),
  position integer not null,
  title text not null,
  presenter text,
  purpose agenda_purpose_code not null,
  improvement_item_id uuid references improvement_item (id),
  minutes text
);
comment on column board_agenda_item.minutes is 'What was said of it; null before the meeting';
create index board_agenda_item_meeting on board_agenda_item (board_meeting_id);

create table board_paper (
  like standard including all,
  board_meeting_id uuid not null references board_meeting (id),
  title text not null,
  board_pack_id uuid references board_pack (id),
  minutes_of_id uuid references board_meeting (id),
  document_id uuid references document (id),
  words text,
  check (num_nonnulls(board_pack_id, minutes_of_id, document_id) = 1),
  check ((document_id is null) = (words is null))
);
comment on table board_paper is 'What a meeting was given: a pack that was issued, agreed minutes, or a PDF';
comment on column board_paper.words is 'What the PDF says, to be looked through again for names each time it is handed out';
create index board_paper_meeting on board_paper (board_meeting_id);

create table board_attendance (
  like standard including all,
  board_meeting_id uuid not null references board_meeting (id),
  board_member_id uuid not null references board_member (id),
  took_part attendance_kind_code not null
);
create unique index board_attendance_once on board_attendance (board_meeting_id, board_member_id) where voided_at is null;

create table board_decision (
  like standard including all,
  board_meeting_id uuid not null references board_meeting (id),
  what text not null,
  why text not null,
  decided_by text not null
);
create index board_decision_meeting on board_decision (board_meeting_id);

create table board_action (
  like standard including all,
  board_meeting_id uuid not null references board_meeting (id),
  what text not null,
  owner text not null,
  due_on date not null
);
comment on table board_action is 'What somebody said at a meeting that they would do; open until a meeting hears that it is done or no longer needed';
create index board_action_meeting on board_action (board_meeting_id);

create table board_action_answer (
  like standard including all,
  board_action_id uuid not null references board_action (id),
  board_meeting_id uuid not null references board_meeting (id),
  answer board_action_answer_code not null,
  says text not null,
  due_on date,
  check ((answer = 'carried') = (due_on is not null))
);
comment on table board_action_answer is 'What a later meeting heard of an action: it cannot be dropped without a word';
comment on column board_action_answer.due_on is 'By when now, of one carried forward; the day it had before stands in the action or the answer before';
create unique index board_action_answer_once on board_action_answer (board_action_id, board_meeting_id) where voided_at is null;

create function minutes_stand() returns trigger language plpgsql as $$
begin
  if exists (select from board_meeting where id = new.board_meeting_id and agreed_at < case when tg_op = 'INSERT' then new.created_at else 'infinity' end) then
    raise exception 'agreed minutes do not change';
  end if;
  return new;
end $$;
comment on function minutes_stand is 'Minutes that a later meeting has agreed stay as they were agreed: nothing is put into them, changed or put aside';

create function agreed_meeting_stands() returns trigger language plpgsql as $$
begin
  if old.agreed_at is not null then
    raise exception 'agreed minutes do not change';
  end if;
  return new;
end $$;
create trigger minutes_stand before update on board_meeting for each row execute function agreed_meeting_stands();

create table improvement_notice (
  like standard including all,
  kind notice_kind_code not null,
  given_on date not null,
  given_by text not null,
  text text not null,
  review_on date not null,
  lifted_on date,
  lifted_because text,
  check (review_on >= given_on),
  check (lifted_on >= given_on),
  check ((lifted_on is null) = (lifted_because is null))
);
comment on table improvement_notice is 'What the Secretary of State has given the authority: in force until it is lifted';
create unique index improvement_notice_in_force on improvement_notice ((true)) where lifted_on is null and voided_at is null;

create table notice_condition (
  like standard including all,
  improvement_notice_id uuid not null references improvement_notice (id),
  number integer not null,
  text text not null,
  improvement_item_ids uuid[] not null default '{}'
);
comment on column notice_condition.improvement_item_ids is 'The improvements by which it is met';
create unique index notice_condition_once on notice_condition (improvement_notice_id, number) where voided_at is null;

create table adviser_report (
  like standard including all,
  adviser_id uuid not null references worker (id),
  reported_on date not null,
  from_on date not null,
  to_on date not null,
  says text not null,
  recommendation adviser_recommendation_code not null,
  because text not null,
  document_id uuid references document (id),
  words text,
  check (from_on <= to_on and to_on <= reported_on),
  check ((document_id is null) = (words is null))
);
comment on table adviser_report is 'What the adviser reports to ministers of the programme, about every six months; it is kept as it was filed';

create table adviser_view (
  like standard including all,
  adviser_report_id uuid not null references adviser_report (id),
  improvement_item_id uuid not null references improvement_item (id),
  shows evidence_shows_code not null,
  says text not null
);
comment on table adviser_view is 'What the adviser says of one improvement in a report';
create unique index adviser_view_once on adviser_view (adviser_report_id, improvement_item_id) where voided_at is null;

do $$
declare
  name text;
begin
  foreach name in array array['board', 'board_member', 'board_meeting', 'board_agenda_item', 'board_paper', 'board_attendance', 'board_decision',
    'board_action', 'board_action_answer', 'improvement_notice', 'notice_condition', 'adviser_report', 'adviser_view'] loop
    execute format('create trigger next_version before update on %I for each row execute function next_version()', name);
    execute format('create trigger record_change after insert or update on %I for each row execute function record_change()', name);
    execute format('create trigger never_deleted before delete on %I for each row execute function never()', name);
    execute format('grant select, insert, update on %I to golden_thread_web', name);
  end loop;
  foreach name in array array['board_agenda_item', 'board_attendance', 'board_decision', 'board_action', 'board_action_answer'] loop
    execute format('create trigger minutes_stand before insert or update on %I for each row execute function minutes_stand()', name);
  end loop;
  foreach name in array array['adviser_report', 'adviser_view'] loop
    execute format('create trigger append_only before update on %I for each row execute function never()', name);
    execute format('revoke update on %I from golden_thread_web', name);
  end loop;
end $$;
