-- id:         CI8
-- type:       over a period
-- title:      Disabled children are visited and reviewed in time
-- counts:     each visit and each review due in the period under a disabled child’s child in need plan
-- meets:      it was done on or before the day it was due (clocks CIN-02, CIN-03 and CIN-04)
-- exclusions: children with no disability recorded on the day it was due; what was due after the plan had ended, or today and not done yet
-- better:     higher
-- source:     Local standard; clocks CIN-02, CIN-03 and CIN-04
select
  run.person_id as child_id,
  run.due_on as happened_on,
  run.ended is not distinct from 'met' and run.stopped_on <= run.due_on as meets,
  case run.clock when 'CIN-04' then 'Visit' else 'Review' end
    || ' due ' || say_day(run.due_on)
    || case
      when run.ended = 'met' then ', done ' || say_day(run.stopped_on)
      when run.stopped_on is not null then ', not done before the plan ended ' || say_day(run.stopped_on)
      else ', not done'
    end as why,
  coalesce(cin_plan.team_id, case_episode.team_id) as team_id
from clock_run run
join cin_plan on cin_plan.id = run.subject_id and cin_plan.voided_at is null
join case_episode on case_episode.id = cin_plan.case_episode_id
where run.clock in ('CIN-02', 'CIN-03', 'CIN-04')
  and run.due_on between :from and :to
  and (run.stopped_on is not null or run.due_on < :today)
  and (run.ended is null or run.ended = 'met' or run.stopped_on > run.due_on)
  and exists (
    select from person_disability
    where person_disability.person_id = run.person_id
      and person_disability.code <> 'NONE'
      and (person_disability.start_on is null or person_disability.start_on <= run.due_on)
      and (person_disability.end_on is null or person_disability.end_on > run.due_on)
      and person_disability.voided_at is null
  )
