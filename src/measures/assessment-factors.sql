-- id:         AS8
-- type:       over a period
-- unit:       mix
-- bands:      assessment_factors
-- title:      What assessments find: factors in children’s lives
-- counts:     each assessment authorised in the period with at least one factor
-- meets:      all of them, by each factor found; one assessment may have several
-- exclusions: assessments without a factor, or ended early; early help assessments
-- better:     neither
-- source:     Children in need census, factors identified at the end of assessment
select
  assessment.person_id as child_id,
  assessment.authorised_on as happened_on,
  true as meets,
  null as why,
  assessment.team_id,
  assessment_factor.code as band,
  assessment.id as counted_id
from assessment
join assessment_factor on assessment_factor.assessment_id = assessment.id and assessment_factor.voided_at is null
where assessment.authorised_on between :from and :to
  and assessment.type <> 'early_help'
  and assessment.voided_at is null
