import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule579 } from './rule-579.ts'

const spring = { DATE_PLACED: '2026-04-20', DATE_PLACED_CEASED: '2026-06-01' } as const
const summer = { DATE_PLACED: '2026-06-01', DATE_PLACED_CEASED: '2026-08-03' } as const

ruleTest(rule579, {
  passes: {
    'made on the day the earlier one was taken back': { placedAdoption: [summer, spring] },
    'the last stands': { placedAdoption: [spring, { ...summer, DATE_PLACED_CEASED: null }] },
    'when they were made is blank, which another rule asks about': {
      placedAdoption: [
        { ...spring, DATE_PLACED: null },
        { ...summer, DATE_PLACED: null },
      ],
    },
  },
  fails: {
    'made the day before the earlier one was taken back': {
      child: { placedAdoption: [{ ...summer, DATE_PLACED: '2026-05-31' }, spring] },
      at: ['placedAdoption[0].DATE_PLACED', 'placedAdoption[0].DATE_PLACED_CEASED'],
    },
    'the earlier one stands': {
      child: { placedAdoption: [{ ...spring, DATE_PLACED_CEASED: null }, summer] },
      at: ['placedAdoption[1].DATE_PLACED', 'placedAdoption[1].DATE_PLACED_CEASED'],
    },
    'a first one goes on past a second, into a third': {
      child: {
        placedAdoption: [
          { DATE_PLACED: '2026-04-06', DATE_PLACED_CEASED: '2026-07-01' },
          { DATE_PLACED: '2026-04-20', DATE_PLACED_CEASED: '2026-06-01' },
          { DATE_PLACED: '2026-06-15', DATE_PLACED_CEASED: null },
        ],
      },
      at: [
        'placedAdoption[1].DATE_PLACED',
        'placedAdoption[1].DATE_PLACED_CEASED',
        'placedAdoption[2].DATE_PLACED',
        'placedAdoption[2].DATE_PLACED_CEASED',
      ],
    },
  },
})
