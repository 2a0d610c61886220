import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const authorisationDecision = codeset({
  id: 'authorisation_decision',
  title: 'Decision on work sent for authorisation',
  source: goldenThreadList,
  codes: [
    { code: 'authorised', label: 'Authorised' },
    { code: 'returned', label: 'Returned with comments' },
  ],
})
