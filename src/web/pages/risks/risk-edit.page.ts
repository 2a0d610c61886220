import { sayThreatened } from '../../../inspection/risk/about-risk.ts'
import { changeRisk } from '../../../inspection/risk/change-risk.act.ts'
import { riskChangeForm } from '../../../inspection/risk/risk.form.ts'
import { findRisk } from '../../../inspection/risk/risk.store.ts'
import { page } from '../../page.ts'
import { riskChoices } from './risk-choices.ts'

/** Says again what a risk is, what is done about it and who watches it. */
export const riskEdit = page({
  id: 'risk-edit',
  path: '/improvement/risks/:risk/edit',
  may: 'improvement.write',
  form: riskChangeForm,
  act: changeRisk,
  options: ({ db }) => riskChoices(db),
  async filled({ db, params }) {
    const risk = await findRisk(db, params.risk)
    const { version, what, cause, happened_on, mitigation, owner_id, improvement_item_id, workstream_id } = risk
    // An improvement's workstream is the improvement's own, not what the risk was said to threaten: the item is said first.
    const threatens = sayThreatened({ improvement_item_id, workstream_id })
    return { values: { what, cause, happened_on, mitigation, owner_id, threatens }, version }
  },
  show: ({ params }) => ({ back: { href: `/improvement/risks/${params.risk}`, text: 'Back to the risk' } }),
  then: ({ params }) => `/improvement/risks/${params.risk}`,
})
