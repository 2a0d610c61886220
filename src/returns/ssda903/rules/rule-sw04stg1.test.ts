import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleSW04STG1 } from './rule-sw04stg1.ts'

ruleTest(ruleSW04STG1, {
  passes: {
    'it is a date': { swEpisodes: [{ SW_DECOM: '2026-06-01' }] },
    'it is known in part, or not at all': {
      swEpisodes: [{ unread: { SW_DECOM: '01/01/ZZZZ' } }, { unread: { SW_DECOM: 'ZZ/ZZ/ZZZZ' } }],
    },
    'it is blank, which another rule asks about': { swEpisodes: [{}] },
  },
  fails: {
    'there is no such day': {
      child: { swEpisodes: [{ unread: { SW_DECOM: '31/06/2026' } }, { unread: { SW_DECOM: 'ZZ' } }] },
      at: ['swEpisodes[0].SW_DECOM', 'swEpisodes[1].SW_DECOM'],
    },
  },
})
