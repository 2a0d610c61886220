import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const missingType = codeset({
  id: 'missing_type',
  title: 'Missing, or away without authorisation',
  source: lookedAfterReturn('Missing: MISSING'),
  codes: [
    { code: 'M', label: 'Missing from care: whereabouts not known' },
    { code: 'A', label: 'Away from placement without authorisation: whereabouts known' },
  ],
})
