import { rule } from '../child.ts'
import { faultOfReturn } from '../whole-return.ts'

/** Unknown is U, and was 0 until 2024. U is right of the unborn, who are left out of what is counted and not of the whole. */
const NOT_RECORDED: readonly (string | null)[] = [null, 'U', '0']

export const rule2886Q = rule({
  code: '2886Q',
  says: 'More than 2 in 100 children have no sex recorded, not counting the unborn.',
  mend: 'Record the sex of those children, where it is known.',
  fields: ['Sex', 'ExpectedPersonBirthDate'],
  needs: ['ChildIdentifiers', 'Header'],
  from: 2025,
  changed: 'Sex took the place of gender.',
  severity: 'query',
  checkAll(children, fault) {
    let [all, without] = [0, 0]
    for (const { identifiers } of children)
      for (const { Sex, ExpectedPersonBirthDate } of identifiers) {
        all += 1
        if (NOT_RECORDED.includes(Sex) && ExpectedPersonBirthDate === null) without += 1
      }
    if (without * 100 > all * 2) faultOfReturn(children, fault, 'Sex')
  },
})
