import { codeset } from '../codeset.ts'
import { goldenThreadList } from '../sources.ts'

export const personWarning = codeset({
  id: 'person_warning',
  title: 'Warning for visitors',
  source: goldenThreadList,
  codes: [
    { code: 'no_lone_visits', label: 'Do not visit alone' },
    { code: 'violence', label: 'Violence or threats to staff' },
    { code: 'weapons', label: 'Weapons' },
    { code: 'dog', label: 'Dangerous dog' },
    { code: 'infection', label: 'Infection' },
    { code: 'premises', label: 'Unsafe premises' },
    { code: 'call_police_first', label: 'Speak to the police first' },
  ],
})
