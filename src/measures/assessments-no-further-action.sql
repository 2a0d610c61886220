-- id:         AS7
-- type:       over a period
-- title:      Assessments end in no further action
-- counts:     each assessment authorised in the period
-- meets:      its outcome was no further action
-- exclusions: assessments ended early; early help assessments; one without an outcome is counted, as not known
-- better:     neither
-- source:     Children in need census, assessments
select
  assessment.person_id as child_id,
  assessment.authorised_on as happened_on,
  outcome.is_no_further_action as meets,
  case when outcome.is_no_further_action is null then 'No outcome recorded' end as why,
  assessment.team_id
from assessment
cross join lateral (
  select bool_or(assessment_outcome.code = 'NFA') as is_no_further_action
  from assessment_outcome
  where assessment_outcome.assessment_id = assessment.id
    and assessment_outcome.voided_at is null
) outcome
where assessment.authorised_on between :from and :to
  and assessment.type <> 'early_help'
  and assessment.voided_at is null
