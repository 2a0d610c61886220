import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const conferenceKind = codeset({
  id: 'conference_kind',
  title: 'Kind of child protection conference',
  source: goldenThreadList,
  codes: [
    { code: 'initial', label: 'Initial conference' },
    { code: 'review', label: 'Review conference' },
    { code: 'transfer_in', label: 'Transfer-in conference' },
    { code: 'pre_birth', label: 'Pre-birth conference' },
  ],
})
