-- id:         FD13
-- type:       over a period
-- title:      Agencies answer checks before the decision is made
-- counts:     each check asked of an agency about a contact received in the period
-- meets:      the answer came back before the contact was decided
-- exclusions: checks no longer needed; checks still out on a contact not decided yet
-- better:     higher
-- source:     Local standard, multi-agency safeguarding hub
-- settles:    5
select
  contact_check.person_id as child_id,
  london_day(contact_check.asked_at) as happened_on,
  contact_check.returned_at is not null
    and (contact.decided_at is null or contact_check.returned_at <= contact.decided_at) as meets,
  case
    when contact_check.returned_at is null then 'Never answered; decided ' || say_day(london_day(contact.decided_at))
    else 'Answered ' || say_day(london_day(contact_check.returned_at))
      || coalesce('; decided ' || say_day(london_day(contact.decided_at)), '')
  end as why,
  decider.team_id
from contact
join contact_check on contact_check.contact_id = contact.id and contact_check.voided_at is null
left join worker decider on decider.id = contact.decided_by
where contact.received_at >= london_start(:from)
  and contact.received_at < london_start(:to + 1)
  and contact.voided_at is null
  and contact_check.status <> 'not_needed'
  and (contact_check.returned_at is not null or contact.decided_at is not null)
