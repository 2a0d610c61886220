import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const checkBasis = codeset({
  id: 'check_basis',
  title: 'Lawful basis for asking',
  source: goldenThreadList,
  codes: [
    { code: 'consent', label: 'Consent of the family' },
    { code: 'public_task', label: 'Our legal duties, with the family told' },
    {
      code: 'safeguarding',
      label: 'To protect a child, without asking first',
      meaning: 'Asking could put a child at risk or get in the way of an enquiry',
    },
    { code: 'section_47', label: 'A section 47 enquiry' },
    { code: 'court', label: 'Order or direction of a court' },
  ],
})
