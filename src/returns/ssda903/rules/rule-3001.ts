import { birthdayInYear } from '../care-leavers.ts'
import { rule } from '../child.ts'

const FORMER_CARER: readonly (string | null)[] = ['Z1', 'Z2']

export const rule3001 = rule({
  code: '3001',
  says: 'A care leaver who turned 17 this year is said to stay with a former foster carer, which nobody can before they are 18.',
  mend: 'Correct the accommodation, or the date of birth.',
  fields: ['ACCOM'],
  needs: ['Header', 'OC3'],
  from: 2023,
  check({ oc3, header, collection }, fault) {
    const [child] = header
    if (child && birthdayInYear(child, [17], collection))
      for (const leaver of oc3) if (FORMER_CARER.includes(leaver.ACCOM)) fault(leaver, 'ACCOM')
  },
})
