import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule228 } from './rule-228.ts'

const providers = [
  { urn: 'SC012345', ended_on: '2026-06-10' },
  { urn: 'SC055555', ended_on: '2027-03-31' },
  { urn: 'SC077777', ended_on: '2027-03-30' },
  { urn: 'SC099999', ended_on: '2026-06-10' },
  { urn: 'SC099999', ended_on: null },
]

ruleTest(rule228, {
  passes: {
    'it ended on the day the registration did': { providers, episodes: [{ URN: 'SC012345', DEC: '2026-06-10' }] },
    'it goes on, and the registration ended on the last day of the year': {
      providers,
      episodes: [{ URN: 'SC055555', DEC: null }],
    },
    'the provider was registered again': { providers, episodes: [{ URN: 'SC099999', DEC: '2026-07-01' }] },
    'the number is blank, stands for none or is not listed': {
      providers,
      episodes: [{ URN: null }, { URN: 'XXXXXXX' }, { URN: 'SC000000' }],
    },
  },
  fails: {
    'it ended the day after': {
      child: { providers, episodes: [{ URN: 'SC012345', DEC: '2026-06-11' }] },
      at: ['episodes[0].DEC', 'episodes[0].URN'],
    },
    'it goes on, and the registration ended the day before the last of the year': {
      child: { providers, episodes: [{ URN: 'SC077777', DEC: null }] },
      at: ['episodes[0].DEC', 'episodes[0].URN'],
    },
  },
})
