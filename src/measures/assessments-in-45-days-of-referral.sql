-- id:         AS2
-- type:       over a period
-- title:      Assessments are finished within 45 working days of the referral
-- counts:     each referral whose first assessment was authorised in the period
-- meets:      it was authorised on or before the 45th working day from the referral (clock AS-01)
-- exclusions: later assessments of the same referral, which this clock does not time; early help assessments
-- better:     higher
-- source:     Working Together to Safeguard Children 2023, no longer than 45 working days from the point of referral; clock AS-01
select
  assessment.person_id as child_id,
  assessment.authorised_on as happened_on,
  assessment.authorised_on <= run.due_on as meets,
  'Took ' || width_bucket(assessment.authorised_on, :working_days) - width_bucket(run.started_on, :working_days)
    || ' working days from the referral on ' || say_day(run.started_on) as why,
  assessment.team_id
from assessment
join clock_run run on run.clock = 'AS-01'
  and run.subject_id = assessment.case_episode_id
  and run.ended = 'met'
  and run.stopped_on = assessment.authorised_on
where assessment.authorised_on between :from and :to
  and assessment.type <> 'early_help'
  and assessment.voided_at is null
