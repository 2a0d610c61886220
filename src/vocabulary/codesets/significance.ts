import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const significance = codeset({
  id: 'significance',
  title: 'Weight in the chronology',
  source: goldenThreadList,
  codes: [
    { code: '1', label: 'Key event', meaning: 'Belongs in every chronology' },
    { code: '2', label: 'Important', meaning: 'Belongs in a full chronology' },
    { code: '3', label: 'Background', meaning: 'Kept in the record' },
  ],
})
