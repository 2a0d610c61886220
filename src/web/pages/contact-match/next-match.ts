/** Where to go when somebody of a call has been matched: to the next of them, a child or an adult, else to the contact. */
export const nextMatch = (next: { contact_id: string; adult_id: string | null } | null, contactId: string): string => {
  if (!next) return `/contacts/${contactId}`
  const { contact_id, adult_id } = next
  return adult_id ? `/contacts/${contactId}/adults/${adult_id}/match` : `/contacts/${contact_id}/match`
}
