import { localStandard } from '../vocabulary/sources.ts'
import { clock } from './clock.ts'

/** From when the contact was received, never from when it was typed. */
export const contactDecision = clock({
  id: 'FD-01',
  duty: 'Decide what to do about the contact within {length} of receiving it',
  source: localStandard('Threshold standard'),
  subject: 'contact',
  of: record => record.contacts,
  id_of: contact => contact.id,
  starts: contact => contact.received_at,
  stops: contact => contact.decided_at,
})
