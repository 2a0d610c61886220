import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule584 } from './rule-584.ts'

const takenBack = {
  DATE_PLACED: '2025-09-01',
  DATE_PLACED_CEASED: '2026-03-02',
  REASON_PLACED_CEASED: 'RD3',
} as const
const last = { placedAdoption: [takenBack] }

ruleTest(rule584, {
  passes: {
    'this year’s is a day later': { placedAdoption: [{ DATE_PLACED: '2025-09-02' }], last },
    'there is none this year': { placedAdoption: [{ DATE_PLACED: null }], last },
    'last year’s stands, which another rule asks about': {
      placedAdoption: [{ DATE_PLACED: '2025-08-31' }],
      last: { placedAdoption: [{ DATE_PLACED: '2025-09-01' }] },
    },
    'last year’s has no date': {
      placedAdoption: [{ DATE_PLACED: '2025-08-31' }],
      last: { placedAdoption: [{ ...takenBack, DATE_PLACED: null }] },
    },
  },
  fails: {
    'this year’s is a day earlier': {
      child: { placedAdoption: [{ DATE_PLACED: '2025-08-31' }], last },
      at: ['placedAdoption[0].DATE_PLACED'],
    },
    'it is the same': {
      child: { placedAdoption: [{ DATE_PLACED: '2026-09-01' }, { DATE_PLACED: '2025-09-01' }], last },
      at: ['placedAdoption[1].DATE_PLACED'],
    },
    'only the reason says that it was taken back': {
      child: {
        placedAdoption: [{ DATE_PLACED: '2025-08-31' }],
        last: { placedAdoption: [{ ...takenBack, DATE_PLACED_CEASED: null }] },
      },
      at: ['placedAdoption[0].DATE_PLACED'],
    },
  },
})
