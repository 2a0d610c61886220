import { rule } from '../child.ts'
import { isUnaccompanied, wasReturned } from '../unaccompanied.ts'

export const rule205D = rule({
  code: '205D',
  says: 'The child is returned as an unaccompanied asylum-seeking child, but was in last year’s return without being one.',
  mend: 'Correct it, or say to the Department that last year’s answer was wrong.',
  fields: ['UASC', 'CHILD'],
  needs: ['UASC', 'UASC_last'],
  from: 2023,
  check(child, fault) {
    const { header, uasc, last } = child
    if (!wasReturned(child) || !isUnaccompanied(child) || isUnaccompanied(last)) return
    for (const row of header) fault(row, 'UASC')
    if (header.length === 0) for (const row of uasc) fault(row, 'CHILD')
  },
})
