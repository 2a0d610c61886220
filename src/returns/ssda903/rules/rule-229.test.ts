import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule229 } from './rule-229.ts'

const providers = [
  { urn: 'SC012345', authority: 'E06000030' },
  { urn: 'SC055555', authority: 'E06000031' },
  { urn: 'SC099999', authority: null },
]

ruleTest(rule229, {
  passes: {
    'own provision lies in the area of the authority, E06000030, and another’s in another': {
      providers,
      episodes: [
        { URN: 'SC012345', PLACE_PROVIDER: 'PR1' },
        { URN: 'SC055555', PLACE_PROVIDER: 'PR2' },
      ],
    },
    'where another’s lies is not known': { providers, episodes: [{ URN: 'SC099999', PLACE_PROVIDER: 'PR2' }] },
    'no authority provides it': { providers, episodes: [{ URN: 'SC055555', PLACE_PROVIDER: 'PR4' }] },
    'the number is blank, or stands for none': {
      providers,
      episodes: [
        { URN: null, PLACE_PROVIDER: 'PR1' },
        { URN: 'XXXXXXX', PLACE_PROVIDER: 'PR1' },
      ],
    },
    'whose return it is is not known': {
      providers,
      authority: null,
      episodes: [{ URN: 'SC055555', PLACE_PROVIDER: 'PR1' }],
    },
  },
  fails: {
    'own provision lies elsewhere, or nobody knows where': {
      child: {
        providers,
        episodes: [
          { URN: 'SC055555', PLACE_PROVIDER: 'PR1' },
          { URN: 'SC099999', PLACE_PROVIDER: 'PR1' },
        ],
      },
      at: ['episodes[0].PLACE_PROVIDER', 'episodes[0].URN', 'episodes[1].PLACE_PROVIDER', 'episodes[1].URN'],
    },
    'another’s provision lies in the area of the authority': {
      child: { providers, episodes: [{ URN: 'SC012345', PLACE_PROVIDER: 'PR2' }] },
      at: ['episodes[0].PLACE_PROVIDER', 'episodes[0].URN'],
    },
  },
})
