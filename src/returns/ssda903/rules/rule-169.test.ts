import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule169 } from './rule-169.ts'

ruleTest(rule169, {
  passes: {
    'it is an authority, or a country outside England': {
      episodes: [
        { LS: 'C2', PL_LA: 'E06000030' },
        { LS: 'C2', PL_LA: 'NIR' },
      ],
    },
    'it is one of a series of short breaks': { episodes: [{ LS: 'V3' }, { LS: 'V4' }] },
  },
  fails: {
    'it is blank': { child: { episodes: [{ LS: 'C2', PL_LA: null }] }, at: ['episodes[0].PL_LA'] },
    'it is a name and no code': { child: { episodes: [{ LS: 'C2', PL_LA: 'SWINDON' }] }, at: ['episodes[0].PL_LA'] },
  },
})
