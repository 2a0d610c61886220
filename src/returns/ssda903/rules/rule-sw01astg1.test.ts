import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleSW01aSTG1 } from './rule-sw01astg1.ts'

const whole = { SW_ID: 'SW123456', SW_DECOM: '2023-03-31' } as const

ruleTest(ruleSW01aSTG1, {
  passes: {
    'both are given, and why the worker changed is not asked': { swEpisodes: [whole] },
    'the worker of a later episode is missing, which SW01bSTG1 asks about': {
      swEpisodes: [{ ...whole, SW_ID: null, SW_DECOM: '2023-04-01' }],
    },
  },
  fails: {
    'the worker is not given': {
      child: { swEpisodes: [{ ...whole, SW_ID: null }] },
      at: ['swEpisodes[0].SW_ID'],
    },
    'the day it began is not given, or cannot be read': {
      child: {
        swEpisodes: [
          { ...whole, SW_DECOM: null },
          { ...whole, SW_DECOM: null, unread: { SW_DECOM: '31/02/2023' } },
        ],
      },
      at: ['swEpisodes[0].SW_DECOM', 'swEpisodes[1].SW_DECOM'],
    },
    'nothing is given': { child: { swEpisodes: [{}] }, at: ['swEpisodes[0].SW_DECOM', 'swEpisodes[0].SW_ID'] },
  },
})
