import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const oversightKind = codeset({
  id: 'oversight_kind',
  title: 'Kind of management oversight',
  source: goldenThreadList,
  codes: [
    { code: 'decision', label: 'Decision' },
    { code: 'supervision', label: 'Supervision' },
    { code: 'case_direction', label: 'Direction on a case' },
    { code: 'file_check', label: 'Check of the file' },
    { code: 'response_to_risk', label: 'Response to risk' },
  ],
})
