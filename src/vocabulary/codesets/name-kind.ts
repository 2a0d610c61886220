import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const nameKind = codeset({
  id: 'name_kind',
  title: 'Kind of name',
  source: goldenThreadList,
  codes: [
    { code: 'legal', label: 'Legal name' },
    { code: 'preferred', label: 'Likes to be called' },
    { code: 'previous', label: 'Previous name' },
    { code: 'birth', label: 'Name at birth' },
    { code: 'alias', label: 'Also known as' },
    { code: 'pronouns', label: 'Pronouns' },
  ],
})
