import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const caseNoteKind = codeset({
  id: 'case_note_kind',
  title: 'Kind of case note',
  source: goldenThreadList,
  codes: [
    { code: 'phone_call', label: 'Phone call' },
    { code: 'email', label: 'Email' },
    { code: 'meeting', label: 'Meeting' },
    { code: 'message', label: 'Message' },
    { code: 'discussion', label: 'Discussion with a colleague' },
    { code: 'family_time', label: 'Family time' },
    { code: 'observation', label: 'Observation' },
    { code: 'management', label: 'Management note' },
    { code: 'other', label: 'Other' },
  ],
})
