-- id:         AS3
-- type:       at a date
-- title:      Open assessments are past 45 working days
-- counts:     each assessment open on the day
-- meets:      its 45th working day from the day it started (clock AS-02) has passed
-- exclusions: early help assessments
-- better:     lower
-- source:     ChAT, open assessments; clock AS-02
select
  assessment.person_id as child_id,
  assessment.started_on as happened_on,
  run.due_on < :to as meets,
  case when run.due_on < :to then 'It was due ' else 'Due ' end || say_day(run.due_on) as why,
  assessment.team_id
from assessment
left join clock_run run on run.clock = 'AS-02' and run.subject_id = assessment.id
where assessment.started_on <= :to
  and (assessment.authorised_on is null or assessment.authorised_on > :to)
  and (assessment.ended_early_on is null or assessment.ended_early_on > :to)
  and assessment.type <> 'early_help'
  and assessment.voided_at is null
