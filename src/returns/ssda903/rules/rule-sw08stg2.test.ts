import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleSW08STG2 } from './rule-sw08stg2.ts'

const june = { SW_DECOM: '2026-06-01', SW_DEC: '2026-06-04' } as const
const open = { SW_DECOM: '2026-06-04', SW_DEC: null } as const

ruleTest(ruleSW08STG2, {
  passes: {
    'only the latest is open': { swEpisodes: [june, open] },
    'the rows arrive out of order': { swEpisodes: [open, june] },
    'an episode without a beginning has no place in the order': { swEpisodes: [{ SW_ID: 'SW123456' }, open] },
  },
  fails: {
    'an earlier one is open': {
      child: { swEpisodes: [open, { ...june, SW_DEC: null }] },
      at: ['swEpisodes[1].SW_DEC'],
    },
    'the end of an earlier one cannot be read': {
      child: { swEpisodes: [{ ...june, SW_DEC: null, unread: { SW_DEC: '31/06/2026' } }, open] },
      at: ['swEpisodes[0].SW_DEC'],
    },
  },
})
