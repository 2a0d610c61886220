import { rule } from '../child.ts'

export const rule345 = rule({
  code: '345',
  says: 'The authority is in touch with the care leaver, but what they are doing or where they live is given as not known (0).',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  needs: ['OC3'],
  from: 2023,
  check({ oc3 }, fault) {
    for (const leaver of oc3) {
      if (leaver.IN_TOUCH !== 'YES') continue
      if (leaver.ACTIV === '0') fault(leaver, 'ACTIV')
      if (leaver.ACCOM === '0') fault(leaver, 'ACCOM')
    }
  },
})
