-- id:         AS1
-- type:       over a period
-- title:      Assessments are finished within 45 working days of starting
-- counts:     each assessment authorised in the period
-- meets:      it was authorised on or before its 45th working day from the day it started (clock AS-02)
-- exclusions: assessments ended early; early help assessments
-- better:     higher
-- source:     Children in need census, assessments within 45 working days; clock AS-02
select
  assessment.person_id as child_id,
  assessment.authorised_on as happened_on,
  assessment.authorised_on <= run.due_on as meets,
  'Took ' || width_bucket(assessment.authorised_on, :working_days) - width_bucket(assessment.started_on, :working_days)
    || ' working days' as why,
  assessment.team_id
from assessment
left join clock_run run on run.clock = 'AS-02' and run.subject_id = assessment.id
where assessment.authorised_on between :from and :to
  and assessment.type <> 'early_help'
  and assessment.voided_at is null
