import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const noticeKind = codeset({
  id: 'notice_kind',
  title: 'What the Secretary of State has given',
  source: goldenThreadList,
  codes: [
    { code: 'notice', label: 'Improvement notice' },
    { code: 'direction', label: 'Statutory direction' },
  ],
})
