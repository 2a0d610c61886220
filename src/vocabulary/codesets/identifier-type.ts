import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const identifierType = codeset({
  id: 'identifier_type',
  title: 'Kind of number or reference',
  source: goldenThreadList,
  codes: [
    { code: 'la_id', label: 'Our own number' },
    { code: 'nhs', label: 'NHS number' },
    { code: 'upn', label: 'Unique pupil number' },
    { code: 'former_upn', label: 'Former unique pupil number' },
    { code: 'uln', label: 'Unique learner number' },
    { code: 'home_office', label: 'Home Office reference' },
    { code: 'court', label: 'Court case number' },
    { code: 'yot', label: 'Youth justice number' },
    { code: 'raa', label: 'Regional adoption agency reference' },
    { code: 'legacy', label: 'Number in an earlier system' },
  ],
})
