import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const agendaPurpose = codeset({
  id: 'agenda_purpose',
  title: 'What a board is asked of a matter on its agenda',
  source: goldenThreadList,
  codes: [
    { code: 'decision', label: 'For decision' },
    { code: 'discussion', label: 'For discussion' },
    { code: 'information', label: 'For information' },
  ],
})
