-- id:         AS5
-- type:       over a period
-- title:      The child is seen during the assessment
-- counts:     each assessment authorised in the period
-- meets:      the child was seen in person between the day it started and the day it was authorised (clock AS-03)
-- exclusions: assessments ended early; early help assessments; calls and video calls do not count as seeing
-- better:     higher
-- source:     ILACS framework, Annex A, list 4; clock AS-03
select
  assessment.person_id as child_id,
  assessment.authorised_on as happened_on,
  run.ended = 'met' as meets,
  case when run.ended = 'met' then 'First seen ' || say_day(run.stopped_on) else coalesce('Not seen: ' || assessment.not_seen_because, 'Not seen') end as why,
  assessment.team_id
from assessment
left join clock_run run on run.clock = 'AS-03' and run.subject_id = assessment.id
where assessment.authorised_on between :from and :to
  and assessment.type <> 'early_help'
  and assessment.voided_at is null
