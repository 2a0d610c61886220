-- id:         FD10
-- type:       over a period
-- unit:       mix
-- bands:      referral_source
-- title:      Where referrals come from
-- counts:     each referral received in the period
-- meets:      all of them, by who referred
-- exclusions: referrals marked as recorded in error
-- better:     neither
-- source:     Children in need census, source of referral
select
  case_episode.person_id as child_id,
  case_episode.referral_on as happened_on,
  true as meets,
  null as why,
  case_episode.team_id,
  case_episode.source_code as band,
  case_episode.id as counted_id
from case_episode
where case_episode.referral_on between :from and :to
  and case_episode.voided_at is null
