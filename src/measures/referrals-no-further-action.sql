-- id:         FD8
-- type:       over a period
-- title:      Referrals end in no further action
-- counts:     each referral received in the period
-- meets:      it was decided that nothing further would follow
-- exclusions: referrals marked as recorded in error; one not decided yet is counted, as not known
-- better:     neither
-- source:     Children in need census, referrals with no further action
select
  case_episode.person_id as child_id,
  case_episode.referral_on as happened_on,
  case when case_episode.decided_at is not null then case_episode.referral_nfa end as meets,
  case
    when case_episode.decided_at is null then 'Not decided yet'
    else 'Decided ' || say_day(london_day(case_episode.decided_at))
  end as why,
  case_episode.team_id
from case_episode
where case_episode.referral_on between :from and :to
  and case_episode.voided_at is null
