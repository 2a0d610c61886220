-- id:         CI5
-- type:       at a date
-- title:      Children in need have been open for more than 12 months
-- counts:     each child with an open case on the day
-- meets:      the referral was more than 12 months before
-- exclusions: referrals that ended in no further action
-- better:     lower
-- source:     Local; a sign of drift
select
  case_episode.person_id as child_id,
  case_episode.referral_on as happened_on,
  case_episode.referral_on < :to - interval '12 months' as meets,
  'Open since ' || say_day(case_episode.referral_on) as why,
  case_episode.team_id
from case_episode
where case_episode.referral_on <= :to
  and (case_episode.close_on is null or case_episode.close_on > :to)
  and not case_episode.referral_nfa
  and case_episode.voided_at is null
