-- id:         FD1
-- type:       over a period
-- unit:       rate
-- title:      Contacts received, for every 10,000 children
-- counts:     each contact received in the period, one for each child it is about
-- meets:      all of them: the figure is how many there were
-- exclusions: contacts marked as recorded in error
-- better:     neither
-- source:     Local; regional quarterly data and ChAT, contacts
select
  contact.person_id as child_id,
  london_day(contact.received_at) as happened_on,
  true as meets,
  null as why,
  decider.team_id
from contact
left join worker decider on decider.id = contact.decided_by
where contact.received_at >= london_start(:from)
  and contact.received_at < london_start(:to + 1)
  and contact.voided_at is null
