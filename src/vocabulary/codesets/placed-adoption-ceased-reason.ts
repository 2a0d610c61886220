import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const placedAdoptionCeasedReason = codeset({
  id: 'placed_adoption_ceased_reason',
  title: 'Why a plan for adoption ended',
  source: lookedAfterReturn('Should be placed for adoption: REASON_PLACED_CEASED'),
  codes: [
    { code: 'RD1', label: "Child's needs changed after decision" },
    { code: 'RD2', label: 'Court did not make placement order' },
    { code: 'RD3', label: 'Adopters could not be found' },
    { code: 'RD4', label: 'Any other reason' },
  ],
})
