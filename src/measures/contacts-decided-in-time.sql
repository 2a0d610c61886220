-- id:         FD2
-- type:       over a period
-- title:      Contacts are decided within one working day
-- counts:     each contact received in the period
-- meets:      it was decided on or before the day it was due (clock FD-01)
-- exclusions: contacts not decided whose day has not passed
-- better:     higher
-- source:     Local standard; clock FD-01, from when the contact was received
-- settles:    5
select
  contact.person_id as child_id,
  run.started_on as happened_on,
  run.stopped_on <= run.due_on as meets,
  case
    when run.stopped_on is null then 'Not decided; it was due ' || say_day(run.due_on)
    when run.stopped_on > run.due_on then 'Decided ' || say_day(run.stopped_on) || '; it was due ' || say_day(run.due_on)
    else 'Decided ' || say_day(run.stopped_on)
  end as why,
  decider.team_id
from contact
join clock_run run on run.clock = 'FD-01' and run.subject_id = contact.id
left join worker decider on decider.id = contact.decided_by
where contact.received_at >= london_start(:from)
  and contact.received_at < london_start(:to + 1)
  and contact.voided_at is null
  and (run.stopped_on is not null or run.due_on < :today)
