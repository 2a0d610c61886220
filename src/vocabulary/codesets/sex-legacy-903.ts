import { codeset } from '../codeset.ts'
import { lookedAfterReturn } from '../sources.ts'

export const sexLegacy903 = codeset({
  id: 'sex_legacy_903',
  title: 'Sex, as returned to 2024',
  source: lookedAfterReturn('Header: SEX, to 2023-24'),
  codes: [
    { code: '1', label: 'Male', valid_to: '2024-03-31' },
    { code: '2', label: 'Female', valid_to: '2024-03-31' },
  ],
})
