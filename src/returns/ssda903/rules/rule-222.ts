import { rule } from '../child.ts'
import { hasNoNumber, namesProvider } from '../named-provider.ts'

export const rule222 = rule({
  code: '222',
  says: 'An Ofsted number is given for a kind of placement that has none.',
  mend: 'Leave it blank, or correct the kind of placement.',
  fields: ['URN'],
  needs: ['Episodes'],
  from: 2026,
  check({ episodes }, fault) {
    for (const episode of episodes) if (namesProvider(episode) && hasNoNumber(episode)) fault(episode, 'URN')
  },
})
