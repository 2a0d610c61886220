import { agreeSelfEvaluation } from '../../../inspection/self-evaluation/agree.act.ts'
import { agreeForm } from '../../../inspection/self-evaluation/self-evaluation.form.ts'
import { selfEvaluationWords } from '../../../inspection/self-evaluation/self-evaluation.store.ts'
import { perform } from '../../../practice/perform.ts'
import { redirectTo } from '../../answers.ts'
import { page } from '../../page.ts'
import { drawSelfEvaluation, evaluated } from './evaluated.ts'

/** Agrees the self-evaluation: made once, from the record as it stands, and kept as it was printed. */
export const selfEvaluationAgree = page({
  path: '/self-evaluation/agree',
  may: 'self_evaluation.agree',
  view: 'pages/self-evaluation/self-evaluation-agree.njk',
  form: agreeForm,
  async show({ db, today, now, actor }) {
    const { areas, gaps } = await evaluated({
      db,
      today,
      now,
      role: actor.role,
      written: await selfEvaluationWords(db),
    })
    return { areas, gaps, back: { href: '/self-evaluation', text: 'Back to the self-evaluation' } }
  },
  async submit({ db, params, actor, today, now, render }, { values }) {
    const written = await selfEvaluationWords(db)
    const content = await drawSelfEvaluation({
      db,
      today,
      now,
      render,
      written,
      agreed_by: actor.name,
      note: values.note,
    })
    const given = { params, values: { ...values, content } }
    const { done, refusals } = await perform(db, { actor, today, now }, agreeSelfEvaluation, given)
    return done ? redirectTo(`/self-evaluations/${done.id}`) : (refusals ?? [])
  },
})
