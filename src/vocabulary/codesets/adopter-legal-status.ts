import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const adopterLegalStatus = codeset({
  id: 'adopter_legal_status',
  title: 'Legal status of adopters',
  source: lookedAfterReturn('AD1: LS_ADOPTR'),
  codes: [
    { code: 'L0', label: 'Single adopter' },
    { code: 'L11', label: 'Married couple, different gender' },
    { code: 'L12', label: 'Married couple, same gender' },
    { code: 'L2', label: 'Civil partnership' },
    { code: 'L3', label: 'Unmarried couple, different gender' },
    { code: 'L4', label: 'Couple, same gender, not married or in civil partnership' },
  ],
})
