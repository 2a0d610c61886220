import { rule } from '../child.ts'

export const rule708 = rule({
  code: '708',
  says: 'The deprivation of liberty order starts before the child was born, or on the day of birth.',
  fields: ['DOLO_START'],
  needs: ['DoLo'],
  from: 2027,
  check({ dolo }, fault) {
    for (const order of dolo)
      if (order.DOLO_START !== null && order.DOB !== null && order.DOLO_START <= order.DOB) fault(order, 'DOLO_START')
  },
})
