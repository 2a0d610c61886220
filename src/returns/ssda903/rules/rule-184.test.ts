import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule184 } from './rule-184.ts'

const born = { DOB: '2026-05-01' } as const

ruleTest(rule184, {
  passes: {
    'decided on the day of birth': { header: [born], placedAdoption: [{ DATE_PLACED: '2026-05-01' }] },
    'the date of birth is blank': { header: [{ DOB: null }], placedAdoption: [{ DATE_PLACED: '2026-05-01' }] },
    'the decision has no date': { header: [born], placedAdoption: [{ DATE_PLACED: null }] },
    'the child is not in the Header, which another rule says': { placedAdoption: [{ DATE_PLACED: '2026-04-30' }] },
  },
  fails: {
    'decided the day before': {
      child: { header: [born], placedAdoption: [{ DATE_PLACED: '2026-04-30' }] },
      at: ['header[0].DOB', 'placedAdoption[0].DATE_PLACED'],
    },
  },
})
