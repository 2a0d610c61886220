import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const outcomeProgress = codeset({
  id: 'outcome_progress',
  title: 'How far an outcome has got',
  source: goldenThreadList,
  codes: [
    { code: 'better', label: 'Better' },
    { code: 'same', label: 'No change' },
    { code: 'worse', label: 'Worse' },
    { code: 'achieved', label: 'Achieved' },
    { code: 'not_known', label: 'Not known' },
  ],
})
