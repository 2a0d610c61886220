-- id:         FD9
-- type:       over a period
-- title:      Cases close after assessment with no further action
-- counts:     each case closed in the period
-- meets:      it closed after assessment with no further action (reason RC8)
-- exclusions: cases marked as recorded in error
-- better:     lower
-- source:     Children in need census, reason for closure
select
  case_episode.person_id as child_id,
  case_episode.close_on as happened_on,
  case_episode.close_reason = 'RC8' as meets,
  'Referred ' || say_day(case_episode.referral_on) as why,
  case_episode.team_id
from case_episode
where case_episode.close_on between :from and :to
  and case_episode.voided_at is null
