import { answerCheck } from '../../../record/contact-check/answer-check.act.ts'
import { checkAnswerForm } from '../../../record/contact-check/check-answer.form.ts'
import { findCheckOf } from '../../../record/contact-check/contact-check.store.ts'
import { page } from '../../page.ts'

/** A partner answers one check. They see the request and a short summary of the child, and only their own agency's. */
export const checkAnswer = page({
  path: '/checks/:check',
  may: 'check.answer',
  view: 'pages/check-answer/check-answer.njk',
  about: async ({ db, params, actor }) => [(await findCheckOf(db, params.check, actor.agency)).person_id],
  form: checkAnswerForm,
  act: answerCheck,
  show: async ({ db, params, actor }) => ({ check: await findCheckOf(db, params.check, actor.agency) }),
  then: () => '/checks',
})
