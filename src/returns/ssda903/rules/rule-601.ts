import { adoptionsInYear, itemsMissing } from '../adoption.ts'
import { rule } from '../child.ts'

export const rule601 = rule({
  code: '601',
  says: 'The child was adopted in the year, but adoption details are blank.',
  mend: 'Fill in all six.',
  fields: ['REC', 'DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  needs: ['Episodes', 'AD1'],
  from: 2023,
  check(child, fault) {
    const adopted = adoptionsInYear(child)
    if (adopted.length === 0 || child.ad1.some(each => itemsMissing(each).length === 0)) return
    for (const episode of adopted) fault(episode, 'REC')
    for (const adoption of child.ad1) fault(adoption, ...itemsMissing(adoption))
  },
})
