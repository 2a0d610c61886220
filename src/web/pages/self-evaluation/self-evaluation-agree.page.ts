import { agreeSelfEvaluation } from '../../../inspection/self-evaluation/agree.act.ts'
import { agreeForm } from '../../../inspection/self-evaluation/self-evaluation.form.ts'
import { perform } from '../../../practice/perform.ts'
import { redirectTo } from '../../answers.ts'
import { page } from '../../page.ts'
import { evaluated } from './evaluated.ts'

/** Inspectors are sent it: it is made as those outside the service may read it. */
const READ_BY = 'lead_member'

/** Agrees the self-evaluation: made once, from the record as it stands, and kept as it was printed. */
export const selfEvaluationAgree = page({
  path: '/self-evaluation/agree',
  may: 'self_evaluation.agree',
  view: 'pages/self-evaluation/self-evaluation-agree.njk',
  form: agreeForm,
  async show({ db, today, now, actor }) {
    const { areas, gaps } = await evaluated({ db, today, now, role: actor.role })
    return { areas, gaps, back: { href: '/self-evaluation', text: 'Back to the self-evaluation' } }
  },
  async submit({ db, params, actor, today, now, render }, { values }) {
    const said = await evaluated({ db, today, now, role: READ_BY })
    const agreed = { agreed_on: today, agreed_by: actor.name, note: values.note }
    const content = render('pages/self-evaluation/agreed.njk', { ...said, ...agreed })
    const given = { params, values: { ...values, content } }
    const { done, refusals } = await perform(db, { actor, today, now }, agreeSelfEvaluation, given)
    return done ? redirectTo(`/self-evaluations/${done.id}`) : (refusals ?? [])
  },
})
