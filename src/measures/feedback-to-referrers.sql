-- id:         FD11
-- type:       over a period
-- title:      Professionals who refer a child are told what will happen
-- counts:     each referral from a professional received in the period
-- meets:      the referrer was told, however late
-- exclusions: referrals from the family, neighbours and people who gave no name; those not told whose day (clock FD-03) has not passed
-- better:     higher
-- source:     Working Together to Safeguard Children 2023, referrals; clock FD-03
-- settles:    5
select
  case_episode.person_id as child_id,
  case_episode.referral_on as happened_on,
  run.ended = 'met' as meets,
  case
    when run.stopped_on is null then 'Not told; it was due ' || say_day(run.due_on)
    when run.stopped_on > run.due_on then 'Told late, ' || say_day(run.stopped_on)
    else 'Told ' || say_day(run.stopped_on)
  end as why,
  case_episode.team_id
from case_episode
join clock_run run on run.clock = 'FD-03' and run.subject_id = case_episode.id
where case_episode.referral_on between :from and :to
  and case_episode.voided_at is null
  and (run.stopped_on is not null or run.due_on < :today)
