import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule560 } from './rule-560.ts'

const standing = { DATE_PLACED: '2025-09-01' } as const
const last = { placedAdoption: [standing] }

ruleTest(rule560, {
  passes: {
    'the date is the same': { placedAdoption: [standing], last },
    'it is the same, and there is a new decision': {
      placedAdoption: [{ ...standing, DATE_PLACED_CEASED: '2026-05-01' }, { DATE_PLACED: '2026-11-02' }],
      last,
    },
    'the decision was taken back last year': {
      placedAdoption: [{ DATE_PLACED: '2026-11-02' }],
      last: { placedAdoption: [{ ...standing, DATE_PLACED_CEASED: '2026-03-02' }] },
    },
    'last year’s date is blank': {
      placedAdoption: [{ DATE_PLACED: '2026-11-02' }],
      last: { placedAdoption: [{ DATE_PLACED: null }] },
    },
    'there is no decision this year, which other rules ask about': { last },
  },
  fails: {
    'the date is a day later': {
      child: { placedAdoption: [{ DATE_PLACED: '2025-09-02' }], last },
      at: ['placedAdoption[0].DATE_PLACED'],
    },
    'the date is blank': {
      child: { placedAdoption: [{ DATE_PLACED: null }], last },
      at: ['placedAdoption[0].DATE_PLACED'],
    },
  },
})
