import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule621 } from './rule-621.ts'

const at = ['header[0].DOB', 'header[0].MC_DOB']

ruleTest(rule621, {
  passes: {
    'she is older': { header: [{ DOB: '2010-05-04', MC_DOB: '2026-06-30' }] },
    'she has no child': { header: [{ DOB: '2010-05-04', MC_DOB: null }] },
    'her own date of birth is blank': { header: [{ DOB: null, MC_DOB: '2026-06-30' }] },
  },
  fails: {
    'she is younger': { child: { header: [{ DOB: '2026-06-30', MC_DOB: '2010-05-04' }] }, at },
    'the one date was copied to the other': {
      child: { header: [{ DOB: '2010-05-04', MC_DOB: '2010-05-04' }] },
      at,
    },
  },
})
