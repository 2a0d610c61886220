-- id:         CI3
-- type:       at a date
-- title:      Children in need have been seen in time
-- counts:     each child with an open child in need plan on the day
-- meets:      the next visit, from when the child was last seen, is not overdue (clock CIN-04, at the plan’s own interval where it sets one)
-- exclusions: none; a visit where the child was not seen, a call or a video call does not count
-- better:     higher
-- source:     Local standard; clock CIN-04
select
  cin_plan.person_id as child_id,
  run.started_on as happened_on,
  run.due_on >= :to as meets,
  case
    when run.started_on = cin_plan.start_on then 'Not seen since the plan began ' || say_day(cin_plan.start_on)
    else 'Last seen ' || say_day(run.started_on)
  end || case when run.due_on < :to then '; a visit was due ' else '; the next is due ' end || say_day(run.due_on) as why,
  coalesce(cin_plan.team_id, case_episode.team_id) as team_id
from cin_plan
join case_episode on case_episode.id = cin_plan.case_episode_id
left join lateral (
  select clock_run.started_on, clock_run.due_on
  from clock_run
  where clock_run.clock = 'CIN-04'
    and clock_run.subject_id = cin_plan.id
    and clock_run.started_on <= :to
  order by clock_run.started_on desc
  limit 1
) run on true
where cin_plan.start_on <= :to
  and (cin_plan.end_on is null or cin_plan.end_on > :to)
  and cin_plan.voided_at is null
