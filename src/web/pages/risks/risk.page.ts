import { scopeOf } from '../../../access/permissions.ts'
import { findRisk } from '../../../inspection/risk/risk.store.ts'
import { scoreWord } from '../../../inspection/risk/risk.ts'
import { page } from '../../page.ts'
import { riskLine } from './risk-lines.ts'

/** One risk or issue: what it is, what is done about it, and each time somebody looked at it. */
export const risk = page({
  path: '/improvement/risks/:risk',
  may: 'improvement.read',
  view: 'pages/risks/risk.njk',
  async show({ db, params, today, actor }) {
    const found = await findRisk(db, params.risk)
    return {
      risk: riskLine(found, today),
      reviews: found.reviews.map(each => ({
        ...each,
        score: scoreWord(each),
        was: scoreWord({ likelihood: each.was_likelihood, impact: each.was_impact }),
      })),
      may_write: scopeOf('improvement.write', actor.role) !== null,
    }
  },
})
