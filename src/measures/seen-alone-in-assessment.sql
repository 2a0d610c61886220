-- id:         AS6
-- type:       over a period
-- title:      The child is seen alone during the assessment
-- counts:     each assessment authorised in the period
-- meets:      the child was seen alone between the day it started and the day it was authorised
-- exclusions: children under 3 when it was authorised, unborn, or of unknown age; children not seen alone for a reason of their own (their choice, too young, needing somebody with them, or a risk); assessments ended early; early help assessments
-- better:     higher
-- source:     Local standard; ILACS framework, Annex A, list 4
select
  assessment.person_id as child_id,
  assessment.authorised_on as happened_on,
  coalesce(seen.alone, false) as meets,
  case
    when seen.alone then 'Seen alone'
    when seen.times > 0 then 'Seen, never alone'
    else 'Not seen'
  end as why,
  assessment.team_id
from assessment
join person on person.id = assessment.person_id
cross join lateral (
  select
    count(*) as times,
    bool_or(visit_person.seen_alone) as alone,
    bool_or(visit_person.not_alone_reason in ('child_chose', 'too_young', 'needs_support', 'risk')) as excused
  from visit_person
  join visit on visit.id = visit_person.visit_id
  where visit_person.person_id = assessment.person_id
    and visit_person.seen
    and visit.mode = 'in_person'
    and visit.held_at >= london_start(assessment.started_on)
    and visit.held_at < london_start(assessment.authorised_on + 1)
    and visit_person.voided_at is null
    and visit.voided_at is null
) seen
where assessment.authorised_on between :from and :to
  and person.date_of_birth <= assessment.authorised_on - interval '3 years'
  and (seen.alone or seen.excused is not true)
  and assessment.type <> 'early_help'
  and assessment.voided_at is null
