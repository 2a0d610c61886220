-- id:         AS4
-- type:       over a period
-- unit:       mix
-- bands:      words
-- title:      How long assessments take
-- counts:     each assessment authorised in the period
-- meets:      all of them, by working days from the day it started
-- exclusions: assessments ended early; early help assessments
-- better:     neither
-- source:     Children in need census, duration of assessments
select
  assessment.person_id as child_id,
  assessment.authorised_on as happened_on,
  true as meets,
  'Took ' || length.days || ' working days' as why,
  assessment.team_id,
  case
    when length.days <= 10 then '0 to 10 working days'
    when length.days <= 25 then '11 to 25 working days'
    when length.days <= 35 then '26 to 35 working days'
    when length.days <= 45 then '36 to 45 working days'
    else '46 working days or more'
  end as band,
  assessment.id as counted_id
from assessment
cross join lateral (
  select width_bucket(assessment.authorised_on, :working_days) - width_bucket(assessment.started_on, :working_days) as days
) length
where assessment.authorised_on between :from and :to
  and assessment.type <> 'early_help'
  and assessment.voided_at is null
