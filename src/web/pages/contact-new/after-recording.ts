type Recorded = {
  contacts: readonly { contact_id: string; is_new: boolean }[]
  adult_ids: readonly string[]
}

/** Where to go when a contact is recorded: to look for each new child on record, then each adult, else to the contact. */
export const afterRecording = ({ contacts, adult_ids }: Recorded): string => {
  const unmatched = contacts.find(({ is_new }) => is_new)
  if (unmatched) return `/contacts/${unmatched.contact_id}/match`
  const contact = `/contacts/${contacts[0]?.contact_id}`
  return adult_ids[0] ? `${contact}/adults/${adult_ids[0]}/match` : contact
}
