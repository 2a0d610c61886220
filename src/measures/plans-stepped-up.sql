-- id:         CI6
-- type:       over a period
-- title:      Child in need plans end because the child needs more protection
-- counts:     each child in need plan that ended in the period
-- meets:      it ended in a child protection plan or the child becoming looked after
-- exclusions: plans marked as recorded in error
-- better:     lower
-- source:     Local
select
  cin_plan.person_id as child_id,
  cin_plan.end_on as happened_on,
  cin_plan.end_reason in ('stepped_up', 'looked_after') as meets,
  'Plan from ' || say_day(cin_plan.start_on)
    || case cin_plan.end_reason
      when 'stepped_up' then ', ended in child protection'
      when 'looked_after' then ', ended as the child became looked after'
      else ''
    end as why,
  coalesce(cin_plan.team_id, case_episode.team_id) as team_id
from cin_plan
join case_episode on case_episode.id = cin_plan.case_episode_id
where cin_plan.end_on between :from and :to
  and cin_plan.voided_at is null
