import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const closingStep = codeset({
  id: 'closing_step',
  title: 'Who says that an improvement is complete and evidenced, in this order',
  source: goldenThreadList,
  codes: [
    { code: 'owner', label: 'Its owner' },
    { code: 'head_of_service', label: 'A head of service' },
    { code: 'board', label: 'The improvement board' },
    { code: 'independent', label: 'Somebody independent' },
  ],
})
