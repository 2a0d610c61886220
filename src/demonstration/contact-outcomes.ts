/** How a contact is answered. */
export type Outcome = 'NFA' | 'INFO' | 'EH' | 'REFERRAL' | 'EXISTING'

/** The threshold a contact of each outcome stood at. */
export const LEVEL = { NFA: '1', INFO: '2', EH: '2', REFERRAL: '3', EXISTING: '3' } as const
/** What was decided, within a sentence. */
export const SAYS: Record<Outcome, string> = {
  NFA: 'no further action',
  INFO: 'advice given',
  EH: 'passed to early help',
  REFERRAL: 'passed on as a referral',
  EXISTING: 'added to the open case',
}
