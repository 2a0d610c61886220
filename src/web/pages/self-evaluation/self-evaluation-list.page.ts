import { scopeOf } from '../../../access/permissions.ts'
import { agreedSelfEvaluations, findSelfEvaluation } from '../../../inspection/self-evaluation/self-evaluation.store.ts'
import { download } from '../../answers.ts'
import { page } from '../../page.ts'

/** Every self-evaluation that was agreed, each to be printed as it was. */
export const selfEvaluationList = page({
  path: '/self-evaluations',
  may: 'improvement.read',
  view: 'pages/self-evaluation/self-evaluation-list.njk',
  show: async ({ db, actor }) => ({
    agreed: await agreedSelfEvaluations(db),
    may_read: scopeOf('ready.read', actor.role) !== null,
  }),
})

/** One as it was agreed, byte for byte. */
export const selfEvaluationAgreed = page({
  id: 'self-evaluation-agreed',
  path: '/self-evaluations/:evaluation',
  may: 'improvement.read',
  view: 'pages/self-evaluation/agreed.njk',
  async show({ db, params }) {
    const { agreed_on, content } = await findSelfEvaluation(db, params.evaluation)
    return download({
      filename: `self-evaluation-${agreed_on}.html`,
      type: 'text/html; charset=utf-8',
      body: content,
      inline: true,
    })
  },
})
