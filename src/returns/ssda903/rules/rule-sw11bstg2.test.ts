import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleSW11bSTG2 } from './rule-sw11bstg2.ts'

const ended = (SW_DEC: string | null) => ({ SW_DECOM: '2026-06-01', SW_DEC })

ruleTest(ruleSW11bSTG2, {
  passes: {
    'it ended on 31 March': { swEpisodes: [ended('2027-03-31')] },
    'it goes on': { swEpisodes: [ended(null)] },
    'another has followed': { swEpisodes: [{ SW_DECOM: '2026-07-01' }, ended('2026-07-01')] },
    'there is none': {},
  },
  fails: {
    'it ended the day before': { child: { swEpisodes: [ended('2027-03-30')] }, at: ['swEpisodes[0].SW_DEC'] },
    'two ended, and none has followed the later': {
      child: { swEpisodes: [ended('2026-08-01'), { SW_DECOM: '2026-05-01', SW_DEC: '2026-06-01' }] },
      at: ['swEpisodes[0].SW_DEC'],
    },
  },
})
