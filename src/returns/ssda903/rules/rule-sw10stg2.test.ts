import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleSW10STG2 } from './rule-sw10stg2.ts'

const first = { SW_DECOM: '2026-05-01', SW_DEC: '2026-06-20', SW_REASON: 'FCONTA' } as const
const next = (SW_DECOM: string, SW_REASON = 'MANAGE') => ({ SW_DECOM, SW_REASON })

ruleTest(ruleSW10STG2, {
  passes: {
    'it began a week before the other ended, or a week after': [
      { swEpisodes: [first, next('2026-06-13')] },
      { swEpisodes: [next('2026-06-27'), first] },
    ],
    'it is a re-referral': { swEpisodes: [first, next('2026-09-01', 'FCONTA')] },
    'the other has not ended, which SW08STG2 asks about': {
      swEpisodes: [{ ...first, SW_DEC: null }, next('2026-09-01')],
    },
    'one that began the same day and ended sooner comes before it': {
      swEpisodes: [first, { ...next('2026-05-01'), SW_DEC: '2026-05-04' }],
    },
  },
  fails: {
    'it began eight days before': {
      child: { swEpisodes: [next('2026-06-12'), first] },
      at: ['swEpisodes[0].SW_DECOM'],
    },
    'it began eight days after': {
      child: { swEpisodes: [first, next('2026-06-28')] },
      at: ['swEpisodes[1].SW_DECOM'],
    },
  },
})
