-- id:         FD5
-- type:       over a period
-- unit:       rate
-- title:      Referrals received, for every 10,000 children
-- counts:     each referral received in the period
-- meets:      all of them: the figure is how many there were
-- exclusions: referrals marked as recorded in error
-- better:     neither
-- source:     Children in need census and Local Authority Interactive Tool, referrals
select
  case_episode.person_id as child_id,
  case_episode.referral_on as happened_on,
  true as meets,
  null as why,
  case_episode.team_id
from case_episode
where case_episode.referral_on between :from and :to
  and case_episode.voided_at is null
