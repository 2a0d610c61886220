import { rule } from '../child.ts'
import { isShortBreak } from '../episodes.ts'

export const rule442 = rule({
  code: '442',
  says: 'There is neither a unique pupil number nor a code that says why not.',
  mend: 'Ask the school for the number, or give UN1 to UN5.',
  fields: ['UPN'],
  needs: ['Episodes', 'Header'],
  from: 2023,
  check({ header, episodes }, fault) {
    if (episodes.every(isShortBreak)) return
    for (const child of header) if (child.UPN === null) fault(child, 'UPN')
  },
})
