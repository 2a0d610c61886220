-- id:         CI1
-- type:       at a date
-- unit:       rate
-- title:      Children in need, for every 10,000 children
-- counts:     each child with an open case on the day
-- meets:      all of them: the figure is how many there were
-- exclusions: referrals that ended in no further action
-- better:     neither
-- source:     Children in need census and Local Authority Interactive Tool, children in need at a date
select
  case_episode.person_id as child_id,
  case_episode.referral_on as happened_on,
  true as meets,
  null as why,
  case_episode.team_id
from case_episode
where case_episode.referral_on <= :to
  and (case_episode.close_on is null or case_episode.close_on > :to)
  and not case_episode.referral_nfa
  and case_episode.voided_at is null
