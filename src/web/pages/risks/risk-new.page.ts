import { addRisk } from '../../../inspection/risk/add-risk.act.ts'
import { riskForm } from '../../../inspection/risk/risk.form.ts'
import { page } from '../../page.ts'
import { riskChoices } from './risk-choices.ts'

/** Adds a risk to the register, or an issue. */
export const riskNew = page({
  id: 'risk-new',
  path: '/improvement/risks/new',
  may: 'improvement.write',
  form: riskForm,
  act: addRisk,
  options: ({ db }) => riskChoices(db),
  filled: ({ query }) => ({ values: query.workstream ? { threatens: `workstream:${query.workstream}` } : {} }),
  show: () => ({ back: { href: '/improvement/risks', text: 'Back to the risks' } }),
  then: (_, { id }) => `/improvement/risks/${id}`,
})
