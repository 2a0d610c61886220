import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const boardKind = codeset({
  id: 'board_kind',
  title: 'What kind of board it is',
  source: goldenThreadList,
  codes: [
    { code: 'improvement', label: 'Improvement board' },
    { code: 'scrutiny', label: 'Scrutiny committee', meaning: 'Its papers are packs and minutes only' },
    {
      code: 'corporate_parenting',
      label: 'Corporate parenting board',
      meaning: 'Its papers are packs and minutes only',
    },
  ],
})
