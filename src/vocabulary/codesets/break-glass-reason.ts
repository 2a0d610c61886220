import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const breakGlassReason = codeset({
  id: 'break_glass_reason',
  title: 'Why the record must be opened',
  source: goldenThreadList,
  codes: [
    { code: 'immediate_danger', label: 'A child may be in danger now' },
    { code: 'cover', label: 'Covering for a colleague' },
    { code: 'out_of_hours', label: 'Called out of hours' },
    { code: 'sibling_risk', label: 'Risk to a child in the same family' },
    { code: 'enquiry_from_police', label: 'Urgent question from police or a hospital' },
    { code: 'court_deadline', label: 'A court needs it today' },
    { code: 'quality_check', label: 'Checking the quality of work' },
    { code: 'other', label: 'Another reason' },
  ],
})
