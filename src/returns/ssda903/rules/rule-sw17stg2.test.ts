import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleSW17STG2 } from './rule-sw17stg2.ts'

const ended = { SW_DECOM: '2026-06-01', SW_DEC: '2027-03-31' } as const

ruleTest(ruleSW17STG2, {
  passes: {
    'the last one is open, in whatever order the rows stand': { swEpisodes: [{ SW_DECOM: '2026-07-01' }, ended] },
    'one that began the same day as the last is open': { swEpisodes: [{ SW_DECOM: '2026-06-01' }, ended] },
    'there is none, which another rule asks about': {},
  },
  fails: {
    'the last one ended, if only on 31 March': {
      child: { swEpisodes: [ended, { SW_DECOM: '2026-05-01' }] },
      at: ['swEpisodes[0].SW_DECOM', 'swEpisodes[0].SW_DEC'],
    },
  },
})
