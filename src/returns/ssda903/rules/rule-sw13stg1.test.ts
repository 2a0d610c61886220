import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleSW13STG1 } from './rule-sw13stg1.ts'

ruleTest(ruleSW13STG1, {
  passes: {
    'it is one of them': { swEpisodes: [{ SW_DECOM: '2026-06-01', SW_REASON: 'MANAGE' }] },
    'it was not asked then': { swEpisodes: [{ SW_DECOM: '2023-03-31' }] },
    'when it began is not known either': { swEpisodes: [{}] },
  },
  fails: {
    'it is no code, whenever the episode began': {
      child: { swEpisodes: [{ SW_DECOM: '2020-01-01', SW_REASON: 'LAZY' }, { SW_REASON: 'LAZY' }] },
      at: ['swEpisodes[0].SW_REASON', 'swEpisodes[1].SW_REASON'],
    },
    'it is blank on the first day it was asked': {
      child: { swEpisodes: [{ SW_DECOM: '2023-04-01' }] },
      at: ['swEpisodes[0].SW_REASON'],
    },
  },
})
