import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const visitAnnounced = codeset({
  id: 'visit_announced',
  title: 'Whether the visit was expected',
  source: goldenThreadList,
  codes: [
    { code: 'announced', label: 'Announced' },
    { code: 'unannounced', label: 'Unannounced' },
  ],
})
