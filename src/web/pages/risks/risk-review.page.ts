import { reviewRisk } from '../../../inspection/risk/review-risk.act.ts'
import { riskReviewForm } from '../../../inspection/risk/risk.form.ts'
import { findRisk } from '../../../inspection/risk/risk.store.ts'
import { page } from '../../page.ts'
import { riskLine } from './risk-lines.ts'

const digit = (n: number) => String(n) as '1' | '2' | '3' | '4' | '5'

/** Looks at a risk again: its score, what has changed, and whether somebody above should know. */
export const riskReview = page({
  id: 'risk-review',
  path: '/improvement/risks/:risk/review',
  may: 'improvement.write',
  view: 'pages/risks/about-risk.njk',
  form: riskReviewForm,
  act: reviewRisk,
  async filled({ db, params }) {
    const { likelihood, impact, escalated_to, version } = await findRisk(db, params.risk)
    return { values: { likelihood: digit(likelihood), impact: digit(impact), escalated_to }, version }
  },
  show: async ({ db, params, today }) => ({ risk: riskLine(await findRisk(db, params.risk), today) }),
  then: ({ params }) => `/improvement/risks/${params.risk}`,
})
