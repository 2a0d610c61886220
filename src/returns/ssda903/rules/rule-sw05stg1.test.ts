import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleSW05STG1 } from './rule-sw05stg1.ts'

ruleTest(ruleSW05STG1, {
  passes: {
    'it is a date': { swEpisodes: [{ SW_DEC: '2026-06-01' }] },
    'it is known in part': { swEpisodes: [{ unread: { SW_DEC: 'ZZ/06/2026' } }] },
    'it is blank: the episode goes on': { swEpisodes: [{ SW_DECOM: '2026-06-01' }] },
  },
  fails: {
    'there is no such day': {
      child: { swEpisodes: [{ unread: { SW_DEC: '31/06/2026' } }] },
      at: ['swEpisodes[0].SW_DEC'],
    },
  },
})
