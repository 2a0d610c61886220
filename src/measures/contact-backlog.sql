-- id:         FD4
-- type:       at a date
-- unit:       count
-- title:      Contacts wait for a decision after the day it was due
-- counts:     each contact without a decision on the day
-- meets:      the day it was due (clock FD-01) has passed
-- exclusions: contacts marked as recorded in error
-- better:     lower
-- source:     Local standard; clock FD-01
select
  contact.person_id as child_id,
  run.started_on as happened_on,
  run.due_on < :to as meets,
  case when run.due_on < :to then 'It was due ' else 'Due ' end || say_day(run.due_on) as why,
  decider.team_id
from contact
join clock_run run on run.clock = 'FD-01' and run.subject_id = contact.id
left join worker decider on decider.id = contact.decided_by
where contact.received_at < london_start(:to + 1)
  and (contact.decided_at is null or contact.decided_at >= london_start(:to + 1))
  and contact.voided_at is null
