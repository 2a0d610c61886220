import { rule } from '../child.ts'

export const rule344 = rule({
  code: '344',
  says: 'The care leaver has died (DIED) or gone home (RHOM), so activity and accommodation are not asked for.',
  mend: 'Give both as 0.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  needs: ['OC3'],
  from: 2023,
  check({ oc3 }, fault) {
    for (const leaver of oc3) {
      if (leaver.IN_TOUCH !== 'DIED' && leaver.IN_TOUCH !== 'RHOM') continue
      if (leaver.ACTIV !== '0') fault(leaver, 'ACTIV')
      if (leaver.ACCOM !== '0') fault(leaver, 'ACCOM')
    }
  },
})
