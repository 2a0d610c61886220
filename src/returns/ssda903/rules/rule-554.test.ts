import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule554 } from './rule-554.ts'

const care = { DECOM: '2026-04-13', LS: 'C2', RNE: 'S' } as const
const order = { DECOM: '2026-06-01', LS: 'E1', RNE: 'L' } as const
const placed = { DECOM: '2026-09-01', LS: 'E1', RNE: 'P' } as const

ruleTest(rule554, {
  passes: {
    'decided on the day of the order': {
      episodes: [care, order, placed],
      placedAdoption: [{ DATE_PLACED: '2026-06-01' }],
    },
    'there is no placement order': { episodes: [care], placedAdoption: [{ DATE_PLACED: '2026-06-01' }] },
    'a date is blank': { episodes: [order, { ...order, DECOM: null }], placedAdoption: [{ DATE_PLACED: null }] },
  },
  fails: {
    'decided the day after the order: the first episode under it is marked': {
      child: { episodes: [placed, care, order], placedAdoption: [{ DATE_PLACED: '2026-06-02' }] },
      at: ['placedAdoption[0].DATE_PLACED', 'episodes[2].DECOM', 'episodes[2].LS'],
    },
    'so in a second period of care': {
      child: {
        episodes: [
          { ...order, DECOM: '2026-11-02' },
          { ...placed, DECOM: '2027-01-04', RNE: 'S' },
        ],
        placedAdoption: [{ DATE_PLACED: '2027-01-05' }],
      },
      at: [
        'placedAdoption[0].DATE_PLACED',
        'episodes[0].DECOM',
        'episodes[0].LS',
        'episodes[1].DECOM',
        'episodes[1].LS',
      ],
    },
  },
})
