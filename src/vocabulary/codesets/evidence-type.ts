import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const evidenceType = codeset({
  id: 'evidence_type',
  title: 'Kind of evidence',
  source: goldenThreadList,
  codes: [
    { code: 'measure', label: 'Measure' },
    { code: 'audit', label: 'Audit' },
    { code: 'dip_sample', label: 'Dip sample' },
    { code: 'observation', label: 'Practice observed' },
    { code: 'child_feedback', label: 'What children say' },
    { code: 'family_feedback', label: 'What families say' },
    { code: 'staff_feedback', label: 'What staff say' },
    { code: 'partner_feedback', label: 'What partners say' },
    { code: 'document', label: 'Document' },
    { code: 'inspection', label: 'What inspectors found' },
  ],
})
