import { codeset } from '../codeset.ts'
import { standardDataset } from '../sources.ts'

export const gender = codeset({
  id: 'gender',
  title: 'Gender identity',
  source: standardDataset('Person: gender'),
  codes: [
    { code: '00', label: 'Not known' },
    { code: '01', label: 'Boy/man' },
    { code: '02', label: 'Girl/woman' },
    { code: '09', label: 'Prefer to self-describe' },
  ],
})
