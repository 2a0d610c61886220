-- id:         FD6
-- type:       over a period
-- title:      Referrals are decided within one working day
-- counts:     each referral received in the period
-- meets:      the next step was decided on or before the day it was due (clock FD-02)
-- exclusions: referrals not decided whose day has not passed
-- better:     higher
-- source:     Working Together to Safeguard Children 2023, referrals; clock FD-02
-- settles:    5
select
  case_episode.person_id as child_id,
  case_episode.referral_on as happened_on,
  run.stopped_on <= run.due_on as meets,
  case
    when run.stopped_on is null then 'Not decided; it was due ' || say_day(run.due_on)
    when run.stopped_on > run.due_on then 'Decided ' || say_day(run.stopped_on) || '; it was due ' || say_day(run.due_on)
    else 'Decided ' || say_day(run.stopped_on)
  end as why,
  case_episode.team_id
from case_episode
join clock_run run on run.clock = 'FD-02' and run.subject_id = case_episode.id
where case_episode.referral_on between :from and :to
  and case_episode.voided_at is null
  and (run.stopped_on is not null or run.due_on < :today)
