import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const documentKind = codeset({
  id: 'document_kind',
  title: 'Kind of document',
  source: goldenThreadList,
  codes: [
    { code: 'letter', label: 'Letter' },
    { code: 'email', label: 'Email' },
    { code: 'report', label: 'Report' },
    { code: 'assessment', label: 'Assessment' },
    { code: 'plan', label: 'Plan' },
    { code: 'minutes', label: 'Minutes' },
    { code: 'court_order', label: 'Court order' },
    { code: 'court_bundle', label: 'Court papers' },
    { code: 'medical', label: 'Medical' },
    { code: 'education', label: 'Education' },
    { code: 'identity', label: 'Identity' },
    { code: 'photograph', label: 'Photograph' },
    { code: 'childs_work', label: "Child's own work" },
    { code: 'consent_form', label: 'Signed consent' },
    { code: 'agreement', label: 'Agreement' },
    { code: 'chronology', label: 'Chronology' },
    { code: 'other', label: 'Other' },
  ],
})
