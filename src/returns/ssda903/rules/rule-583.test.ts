import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule583 } from './rule-583.ts'

const spring = { DATE_PLACED: '2026-04-20', DATE_PLACED_CEASED: '2026-06-01' } as const
const autumn = { DATE_PLACED: '2026-09-01', DATE_PLACED_CEASED: null } as const

ruleTest(rule583, {
  passes: {
    'only the last stands': { placedAdoption: [autumn, spring] },
    'the last was taken back too': { placedAdoption: [spring, { ...autumn, DATE_PLACED_CEASED: '2026-12-01' }] },
    'there is one decision': { placedAdoption: [autumn] },
    'when one was made is blank, which another rule asks about': { placedAdoption: [{}, autumn] },
  },
  fails: {
    'the earlier one stands, the later one was taken back': {
      child: {
        placedAdoption: [
          { ...autumn, DATE_PLACED_CEASED: '2026-12-01' },
          { ...spring, DATE_PLACED_CEASED: null },
        ],
      },
      at: ['placedAdoption[1].DATE_PLACED', 'placedAdoption[1].DATE_PLACED_CEASED'],
    },
    'one of one day stands twice': {
      child: { placedAdoption: [autumn, autumn] },
      at: ['placedAdoption[0].DATE_PLACED', 'placedAdoption[0].DATE_PLACED_CEASED'],
    },
  },
})
