import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const evidenceShows = codeset({
  id: 'evidence_shows',
  title: 'What evidence shows of an improvement',
  source: goldenThreadList,
  codes: [
    { code: 'better', label: 'Practice is better', meaning: 'What the inspectors asked for is seen' },
    { code: 'mixed', label: 'Better in part', meaning: 'Seen for some children, or not every time' },
    { code: 'not_better', label: 'Not better', meaning: 'What the inspectors found is found again' },
  ],
})
