import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule224 } from './rule-224.ts'

const providers = [
  { urn: 'SC012345', provider_codes: ['PR1', 'PR2'] },
  { urn: 'SC012345', provider_codes: ['PR4'] },
]

ruleTest(rule224, {
  passes: {
    'one line of the number has the kind of provider': {
      providers,
      episodes: [
        { URN: 'SC012345', PLACE_PROVIDER: 'PR2' },
        { URN: 'SC012345', PLACE_PROVIDER: 'PR4' },
      ],
    },
    'the number is blank, or stands for none': {
      providers,
      episodes: [
        { URN: null, PLACE_PROVIDER: 'PR5' },
        { URN: 'XXXXXXX', PLACE_PROVIDER: 'PR5' },
      ],
    },
  },
  fails: {
    'no line has it': {
      child: { providers, episodes: [{ URN: 'SC012345', PLACE_PROVIDER: 'PR5' }] },
      at: ['episodes[0].PLACE_PROVIDER'],
    },
    'a number is given, but not who provides the placement': {
      child: { providers, episodes: [{ URN: 'SC012345', PLACE_PROVIDER: null }] },
      at: ['episodes[0].PLACE_PROVIDER'],
    },
    'the number is not listed': {
      child: { providers, episodes: [{ URN: 'SC000000', PLACE_PROVIDER: 'PR1' }] },
      at: ['episodes[0].PLACE_PROVIDER'],
    },
  },
})
