-- id:         AS9
-- type:       over a period
-- title:      Managers return assessments for more work
-- counts:     each assessment first sent to a manager in the period
-- meets:      the manager returned it at least once
-- exclusions: assessments never sent; early help assessments
-- better:     neither
-- source:     Local
select
  assessment.person_id as child_id,
  sent.sent_on as happened_on,
  sent.times > 0 as meets,
  case when sent.times > 0 then 'Returned ' || sent.times || case when sent.times = 1 then ' time' else ' times' end end as why,
  assessment.team_id
from assessment
cross join lateral (
  select
    count(*) as times,
    london_day(least(min(assessment_return.returned_at), assessment.submitted_at)) as sent_on
  from assessment_return
  where assessment_return.assessment_id = assessment.id
    and assessment_return.voided_at is null
) sent
where sent.sent_on between :from and :to
  and assessment.started_on <= :to
  and (assessment.authorised_on is null or assessment.authorised_on >= :from)
  and assessment.type <> 'early_help'
  and assessment.voided_at is null
