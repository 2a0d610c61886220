import { consentState } from '../../vocabulary/codesets/consent-state.ts'
import { date, form, longText, oneOf, pickMany, text, yesNo } from '../form.ts'
import { CONSENT_SAID, CONSENT_TO_EXPLAIN } from './contact.ts'

export const consentStateAsked = oneOf('consent_state', 'Does the family agree to us asking and sharing?', consentState)
export const consentSaidBy = text('consent_said_by', 'Who said so?')
  .hint('Their name, and what they are to the child: someone with parental responsibility, or the young person.')
  .when({ consent_state: CONSENT_SAID })
export const consentSaidOn = date('consent_said_on', 'When did they say so?')
  .when({ consent_state: CONSENT_SAID })
  .notAfterToday()
export const consentReason = longText('consent_reason', 'Why?')
  .hint('Why it was not asked for, what they said, or what a child must be protected from.')
  .when({ consent_state: CONSENT_TO_EXPLAIN })
  .lines(3)

/** Consent recorded again on a contact that waits: answered since, or written down wrongly. */
export const contactConsentForm = form({
  id: 'contact-consent',
  title: 'Record consent again',
  button: 'Record this',
  asks: [
    consentStateAsked,
    consentSaidBy.saying({ missing: 'Say who said so, and what they are to the child' }),
    consentSaidOn.saying({ missing: 'Enter the day they said so' }),
    consentReason.saying({ missing: 'Say why' }),
    yesNo('was_wrong', 'Was what is recorded now wrong?').hint(
      'Yes, if it was never so. No, if it was so and the family has answered since.',
    ),
    pickMany('also_for', 'Is it the same for the other children?').optional(),
  ],
})
