import { codeset } from '../codeset.ts'
import { workforceCensus } from '../sources.ts'

export const cswfQualLevel = codeset({
  id: 'cswf_qual_level',
  title: 'Level of social work qualification',
  source: workforceCensus('Qualification level'),
  codes: [
    { code: '1', label: 'Undergraduate' },
    { code: '2', label: 'Postgraduate' },
    { code: '3', label: 'Other' },
  ],
})
