import { codeset } from '../codeset.ts'
import { localStandard } from '../sources.ts'

export const contactOutcome = codeset({
  id: 'contact_outcome',
  title: 'Outcome of a contact',
  source: localStandard('Contact outcomes, mapped to the Standard Safeguarding Dataset'),
  codes: [
    { code: 'NFA', label: 'No further action' },
    { code: 'INFO', label: 'Information and advice' },
    { code: 'SIGNPOST', label: 'Signposted to other service' },
    { code: 'EH', label: 'Passed to early help' },
    { code: 'REFERRAL', label: 'New referral to social care' },
    { code: 'EXISTING', label: 'Added to an open referral' },
    { code: 'STRATEGY', label: 'Immediate strategy discussion' },
    { code: 'PF', label: 'Private fostering notification' },
    { code: 'MISSING', label: 'Missing notification' },
    { code: 'OLA_CP', label: 'Other LA child protection notification' },
    { code: 'ADOPT', label: 'Non-agency adoption' },
    { code: 'ACCESS', label: 'Access to records or previous involvement query' },
    { code: 'OTHER', label: 'Other' },
  ],
})
