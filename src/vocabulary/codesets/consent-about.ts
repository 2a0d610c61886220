import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const consentAbout = codeset({
  id: 'consent_about',
  title: 'What consent is about',
  source: goldenThreadList,
  codes: [
    { code: 'agency_checks', label: 'Checks with other agencies' },
    { code: 'information_sharing', label: 'Sharing information with other agencies' },
    { code: 'early_help', label: 'Early help' },
    { code: 'assessment', label: 'Assessment' },
    { code: 'medical', label: 'Medical examination or treatment' },
    { code: 'accommodation', label: 'Accommodation under section 20' },
    { code: 'family_meeting', label: 'Family group decision-making' },
    { code: 'photograph', label: 'Photographs and recordings' },
    { code: 'other', label: 'Other' },
  ],
})
