import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule219 } from './rule-219.ts'

const providers = [
  { urn: 'SC012345', place_codes: ['K1', 'K2'] },
  { urn: 'SC012345', place_codes: ['S1'] },
  { urn: 'SC099999' },
]

ruleTest(rule219, {
  passes: {
    'one line of the number has the kind of placement': {
      providers,
      episodes: [
        { URN: 'SC012345', PLACE: 'K2' },
        { URN: 'SC012345', PLACE: 'S1' },
      ],
    },
    'the number is blank, or stands for none': {
      providers,
      episodes: [
        { URN: null, PLACE: 'U1' },
        { URN: 'XXXXXXX', PLACE: 'U1' },
      ],
    },
  },
  fails: {
    'no line has it': {
      child: { providers, episodes: [{ URN: 'SC012345', PLACE: 'U1' }] },
      at: ['episodes[0].PLACE', 'episodes[0].URN'],
    },
    'the number is listed for no kind, or is not listed': {
      child: {
        providers,
        episodes: [
          { URN: 'SC099999', PLACE: 'K2' },
          { URN: 'SC000000', PLACE: 'K2' },
        ],
      },
      at: ['episodes[0].PLACE', 'episodes[0].URN', 'episodes[1].PLACE', 'episodes[1].URN'],
    },
  },
})
