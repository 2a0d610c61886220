import { closeRisk } from '../../../inspection/risk/close-risk.act.ts'
import { riskCloseForm } from '../../../inspection/risk/risk.form.ts'
import { findRisk } from '../../../inspection/risk/risk.store.ts'
import { page } from '../../page.ts'
import { riskLine } from './risk-lines.ts'

/** Says that a risk is over, and why. */
export const riskClose = page({
  id: 'risk-close',
  path: '/improvement/risks/:risk/close',
  may: 'improvement.write',
  view: 'pages/risks/about-risk.njk',
  form: riskCloseForm,
  act: closeRisk,
  async filled({ db, params }) {
    const { version } = await findRisk(db, params.risk)
    return { version }
  },
  show: async ({ db, params, today }) => ({ risk: riskLine(await findRisk(db, params.risk), today) }),
  then: ({ params }) => `/improvement/risks/${params.risk}`,
})
