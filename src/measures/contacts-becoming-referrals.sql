-- id:         FD3
-- type:       over a period
-- title:      Contacts become referrals
-- counts:     each contact received in the period that has been decided
-- meets:      it was decided that it should go on as a referral
-- exclusions: contacts not decided yet
-- better:     neither
-- source:     Regional quarterly data, contacts progressing to referral
-- settles:    5
select
  contact.person_id as child_id,
  london_day(contact.received_at) as happened_on,
  exists (
    select from contact_outcome
    where contact_outcome.contact_id = contact.id
      and contact_outcome.code = 'REFERRAL'
      and contact_outcome.voided_at is null
  ) as meets,
  'Decided ' || say_day(london_day(contact.decided_at)) as why,
  decider.team_id
from contact
join worker decider on decider.id = contact.decided_by
where contact.received_at >= london_start(:from)
  and contact.received_at < london_start(:to + 1)
  and contact.voided_at is null
