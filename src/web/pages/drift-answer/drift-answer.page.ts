import { sayingOf } from '../../../practice/drift/index.ts'
import { NotFound } from '../../../record/conditions.ts'
import { answerDrift } from '../../../record/drift/answer-drift.act.ts'
import { answerDriftForm } from '../../../record/drift/answer-drift.form.ts'
import { findDrift, repliesTo } from '../../../record/drift/drift.store.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'

/** Where the person who can act answers a sign of drift, and the next one up reads what was answered. */
export const driftAnswerPage = page({
  path: '/children/:person/drift/:signal',
  may: 'drift.answer',
  view: 'pages/drift-answer/drift-answer.njk',
  form: answerDriftForm,
  act: answerDrift,
  async show({ db, params, today }) {
    const signal = await findDrift(db, params.person, params.signal)
    if (!signal) throw new NotFound()
    return {
      banner: await childBanner(db, params.person, today),
      signal: { ...signal, says: sayingOf(signal.signal) },
      replies: await repliesTo(db, signal.id),
    }
  },
  then: ({ params }) => `/children/${params.person}#drift`,
})
