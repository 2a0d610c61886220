-- id:         FD12
-- type:       over a period
-- title:      Another contact comes within 30 days of a decision to do nothing
-- counts:     each contact received in the period that ended in no further action
-- meets:      another contact about the child was received in the 30 days after that decision
-- exclusions: contacts whose 30 days are not over
-- better:     lower
-- source:     Local; a test of thresholds
-- settles:    35
select
  contact.person_id as child_id,
  london_day(contact.received_at) as happened_on,
  next.received_at is not null as meets,
  'No further action on ' || say_day(london_day(contact.decided_at))
    || coalesce('; another contact on ' || say_day(london_day(next.received_at)), '') as why,
  decider.team_id
from contact
join contact_outcome on contact_outcome.contact_id = contact.id and contact_outcome.code = 'NFA' and contact_outcome.voided_at is null
join worker decider on decider.id = contact.decided_by
left join lateral (
  select min(again.received_at) as received_at
  from contact again
  where again.person_id = contact.person_id
    and again.id <> contact.id
    and again.received_at > contact.decided_at
    and again.received_at < london_start(london_day(contact.decided_at) + 31)
    and again.voided_at is null
) next on true
where contact.received_at >= london_start(:from)
  and contact.received_at < london_start(:to + 1)
  and contact.decided_at < london_start(:today - 30)
  and contact.voided_at is null
