import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleSW02STG1 } from './rule-sw02stg1.ts'

ruleTest(ruleSW02STG1, {
  passes: {
    'it is of Social Work England, or local': { swEpisodes: [{ SW_ID: 'SW123456' }, { SW_ID: 'XX001' }] },
    'it is blank, which another rule asks about': { swEpisodes: [{}] },
  },
  fails: {
    'it begins otherwise': {
      child: { swEpisodes: [{ SW_ID: '123456' }, { SW_ID: 'ASW123456' }] },
      at: ['swEpisodes[0].SW_ID', 'swEpisodes[1].SW_ID'],
    },
  },
})
