import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const conflictRelation = codeset({
  id: 'conflict_relation',
  title: 'Relation to the person',
  source: goldenThreadList,
  codes: [
    { code: 'self', label: 'Myself' },
    { code: 'relative', label: 'Relative' },
    { code: 'partner', label: 'Partner or former partner' },
    { code: 'friend', label: 'Friend' },
    { code: 'neighbour', label: 'Neighbour' },
    { code: 'previous_employer', label: 'Former employer or colleague' },
    { code: 'councillor', label: 'Councillor' },
    { code: 'other', label: 'Other' },
  ],
})
