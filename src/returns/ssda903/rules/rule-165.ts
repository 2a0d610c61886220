import { rule } from '../child.ts'
import { touchesYear } from '../cohorts.ts'
import { isShortBreak } from '../episodes.ts'

export const rule165 = rule({
  code: '165',
  says: 'Whether the child is a mother is blank where it is asked, is given for a boy, or is neither 0 nor 1.',
  mend: 'Give 1 for a mother and 0 for anybody else who is not male. Leave it blank for a boy.',
  fields: ['MOTHER', 'SEX', 'ACTIV', 'ACCOM', 'IN_TOUCH', 'DECOM'],
  needs: ['Header', 'Episodes'],
  from: 2023,
  check({ header, episodes, oc3, collection }, fault) {
    for (const child of header) {
      const { MOTHER, SEX } = child
      const male = SEX === 'M' || SEX === '1'
      const asked = !male && episodes.some(each => touchesYear(each, collection) && !isShortBreak(each))
      const wrong = MOTHER === null ? asked : male || (MOTHER !== '0' && MOTHER !== '1')
      if (!wrong) continue
      fault(child, 'MOTHER')
      for (const leaver of oc3) fault(leaver, 'IN_TOUCH', 'ACTIV', 'ACCOM')
    }
  },
})
