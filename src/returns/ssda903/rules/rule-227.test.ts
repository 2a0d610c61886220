import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule227 } from './rule-227.ts'

const providers = [
  { urn: 'SC012345', ended_on: '2026-06-10' },
  { urn: 'SC099999', ended_on: '2026-06-10' },
  { urn: 'SC099999', ended_on: null },
]

ruleTest(rule227, {
  passes: {
    'it began on the last day before the registration ended': {
      providers,
      episodes: [{ URN: 'SC012345', DECOM: '2026-06-09' }],
    },
    'the provider was registered again': { providers, episodes: [{ URN: 'SC099999', DECOM: '2026-07-01' }] },
    'the number is blank, stands for none or is not listed': {
      providers,
      episodes: [
        { URN: null, DECOM: '2026-07-01' },
        { URN: 'XXXXXXX', DECOM: '2026-07-01' },
        { URN: 'SC000000', DECOM: '2026-07-01' },
      ],
    },
    'nobody knows when it began': { providers, episodes: [{ URN: 'SC012345', DECOM: null }] },
  },
  fails: {
    'it began on the day the registration ended': {
      child: { providers, episodes: [{ URN: 'SC012345', DECOM: '2026-06-10' }] },
      at: ['episodes[0].DECOM', 'episodes[0].URN'],
    },
  },
})
