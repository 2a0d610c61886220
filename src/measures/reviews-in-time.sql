-- id:         CI4
-- type:       over a period
-- title:      Child in need plans are reviewed in time
-- counts:     each review of a child in need plan that was due in the period
-- meets:      it was held on or before the day it was due (clocks CIN-02 and CIN-03)
-- exclusions: reviews due after the plan had ended; reviews due today and not held yet
-- better:     higher
-- source:     Local standard; clocks CIN-02 and CIN-03
select
  run.person_id as child_id,
  run.due_on as happened_on,
  run.ended is not distinct from 'met' and run.stopped_on <= run.due_on as meets,
  case run.clock when 'CIN-02' then 'First review' else 'Later review' end
    || ' due ' || say_day(run.due_on)
    || case
      when run.ended = 'met' then ', held ' || say_day(run.stopped_on)
      when run.stopped_on is not null then ', not held before the plan ended ' || say_day(run.stopped_on)
      else ', not held'
    end as why,
  coalesce(cin_plan.team_id, case_episode.team_id) as team_id
from clock_run run
join cin_plan on cin_plan.id = run.subject_id and cin_plan.voided_at is null
join case_episode on case_episode.id = cin_plan.case_episode_id
where run.clock in ('CIN-02', 'CIN-03')
  and run.due_on between :from and :to
  and (run.stopped_on is not null or run.due_on < :today)
  and (run.ended is null or run.ended = 'met' or run.stopped_on > run.due_on)
