import { lengthsInForce } from '../../../clocks/clock-run.store.ts'
import { NotFound } from '../../../record/conditions.ts'
import { answerDelay } from '../../../record/delay/answer-delay.act.ts'
import { delayAnswerForm } from '../../../record/delay/delay.form.ts'
import { findDeadline } from '../../../record/delay/delay.store.ts'
import { isId } from '../../../record/is-id.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'
import { sayDeadline } from '../child-deadlines/deadline-words.ts'

/** Where a manager answers the reason a deadline passed. */
export const delayAnswer = page({
  path: '/children/:person/deadlines/:run/delay/answer',
  may: 'delay.approve',
  view: 'pages/delay-approve/delay-approve.njk',
  form: delayAnswerForm,
  act: answerDelay,
  async show({ db, params, today }) {
    const found = isId(params.run) ? await findDeadline(db, params.person, params.run) : null
    if (!found) throw new NotFound()
    return {
      banner: await childBanner(db, params.person, today),
      run: sayDeadline(found, await lengthsInForce(db), today),
    }
  },
  then: ({ params }) => `/children/${params.person}/deadlines`,
})
