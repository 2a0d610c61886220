import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const consentState = codeset({
  id: 'consent_state',
  title: 'Consent to share and seek information',
  source: goldenThreadList,
  codes: [
    {
      code: 'given',
      label: 'Given',
      meaning: 'Informed consent from someone with parental responsibility, or from the young person',
    },
    { code: 'not_sought', label: 'Not sought yet' },
    { code: 'unsafe_to_seek', label: 'Not sought, because asking could put a child at risk' },
    { code: 'refused', label: 'Refused' },
    { code: 'withdrawn', label: 'Given, then withdrawn' },
    {
      code: 'overridden',
      label: 'Refused or not sought, and overridden to protect a child',
      meaning: 'Say why in the record',
    },
    { code: 'not_needed', label: 'Not needed', meaning: 'Advice that names no family, or a duty in law' },
    { code: 'not_stated', label: 'Not stated by the referrer' },
  ],
})
