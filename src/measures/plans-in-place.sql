-- id:         CI2
-- type:       at a date
-- title:      Children in need have a plan
-- counts:     each child with an open case whose assessment said child in need, once the plan was due (clock CIN-01)
-- meets:      a child in need plan is open on the day
-- exclusions: children on a child protection plan; children whose plan is not due yet
-- better:     higher
-- source:     Local standard; clock CIN-01
select
  case_episode.person_id as child_id,
  needed.due_on as happened_on,
  plan.is_open is true as meets,
  case
    when plan.is_open then 'Plan since ' || say_day(plan.start_on)
    when plan.start_on is not null then 'The plan ended ' || say_day(plan.end_on) || '; the case is open'
    else 'No plan; it was due ' || say_day(needed.due_on)
  end as why,
  case_episode.team_id
from case_episode
join lateral (
  select max(run.due_on) as due_on
  from assessment
  join clock_run run on run.clock = 'CIN-01' and run.subject_id = assessment.id
  where assessment.case_episode_id = case_episode.id
    and assessment.voided_at is null
    and run.due_on < :to
) needed on needed.due_on is not null
left join lateral (
  select cin_plan.start_on, cin_plan.end_on, cin_plan.end_on is null or cin_plan.end_on > :to as is_open
  from cin_plan
  where cin_plan.person_id = case_episode.person_id
    and cin_plan.case_episode_id = case_episode.id
    and cin_plan.start_on <= :to
    and cin_plan.voided_at is null
  order by cin_plan.start_on desc
  limit 1
) plan on true
where case_episode.referral_on <= :to
  and (case_episode.close_on is null or case_episode.close_on > :to)
  and case_episode.voided_at is null
  and not exists (
    select from cp_plan
    where cp_plan.person_id = case_episode.person_id
      and cp_plan.start_on <= :to
      and (cp_plan.end_on is null or cp_plan.end_on > :to)
      and cp_plan.voided_at is null
  )
