import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleSW01bSTG1 } from './rule-sw01bstg1.ts'

const whole = { SW_ID: 'SW123456', SW_DECOM: '2023-04-01', SW_REASON: 'MANAGE' } as const

ruleTest(ruleSW01bSTG1, {
  passes: {
    'all three are given': { swEpisodes: [whole] },
    'why the worker changed is not asked of an earlier episode': {
      swEpisodes: [{ ...whole, SW_DECOM: '2023-03-31', SW_REASON: null }],
    },
  },
  fails: {
    'the worker, or why the worker changed, is not given': {
      child: {
        swEpisodes: [
          { ...whole, SW_ID: null },
          { ...whole, SW_REASON: null },
        ],
      },
      at: ['swEpisodes[0].SW_ID', 'swEpisodes[1].SW_REASON'],
    },
    'the day it began is not given': {
      child: { swEpisodes: [{ ...whole, SW_DECOM: null }] },
      at: ['swEpisodes[0].SW_DECOM'],
    },
  },
})
