/** Where to go when a contact is recorded: to look for each new child on record, else to the contact. */
export const afterRecording = (contacts: readonly { contact_id: string; is_new: boolean }[]): string => {
  const unmatched = contacts.find(({ is_new }) => is_new)
  return unmatched ? `/contacts/${unmatched.contact_id}/match` : `/contacts/${contacts[0]?.contact_id}`
}
