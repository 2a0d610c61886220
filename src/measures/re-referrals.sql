-- id:         FD7
-- type:       over a period
-- title:      Children are referred again within 12 months of an earlier referral
-- counts:     each referral received in the period
-- meets:      the child had an earlier referral in the 12 months before it, counted from the day of that referral and not from its closing
-- exclusions: referrals marked as recorded in error; two received on one day
-- better:     lower
-- source:     Children in need census and Local Authority Interactive Tool, re-referrals
select
  case_episode.person_id as child_id,
  case_episode.referral_on as happened_on,
  earlier.referral_on is not null as meets,
  'Referred before on ' || say_day(earlier.referral_on) as why,
  case_episode.team_id
from case_episode
left join lateral (
  select max(before.referral_on) as referral_on
  from case_episode before
  where before.person_id = case_episode.person_id
    and before.referral_on < case_episode.referral_on
    and before.referral_on >= case_episode.referral_on - interval '12 months'
    and before.voided_at is null
) earlier on true
where case_episode.referral_on between :from and :to
  and case_episode.voided_at is null
