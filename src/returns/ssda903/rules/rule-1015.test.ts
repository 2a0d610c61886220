import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule1015 } from './rule-1015.ts'

const ours = { PLACE: 'K2', LS: 'C2', PLACE_PROVIDER: 'PR1', PL_LA: 'E06000031' } as const

ruleTest(rule1015, {
  passes: {
    'the home lies in the area of the authority, E06000030': { episodes: [{ ...ours, PL_LA: 'E06000030' }] },
    'foster carers and adopters of the authority live elsewhere': {
      episodes: [
        { ...ours, PLACE: 'U2' },
        { ...ours, PLACE: 'A4' },
      ],
    },
    'another provides it': { episodes: [{ ...ours, PLACE_PROVIDER: 'PR2' }] },
    'it is one of a series of short breaks': { episodes: [{ ...ours, LS: 'V3' }] },
    'the kind of placement, the provider or the legal status is blank': {
      episodes: [
        { ...ours, PLACE: null },
        { ...ours, PLACE_PROVIDER: null },
        { ...ours, LS: null },
      ],
    },
    'whose return it is is not known': { authority: null, episodes: [ours] },
  },
  fails: {
    'the home lies in the area of another': { child: { episodes: [ours] }, at: ['episodes[0].PL_LA'] },
    'where it lies is not known': { child: { episodes: [{ ...ours, PL_LA: null }] }, at: ['episodes[0].PL_LA'] },
  },
})
