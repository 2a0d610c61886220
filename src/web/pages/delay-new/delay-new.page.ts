import { lengthsInForce } from '../../../clocks/clock-run.store.ts'
import { NotFound } from '../../../record/conditions.ts'
import { delayForm } from '../../../record/delay/delay.form.ts'
import { findDeadline } from '../../../record/delay/delay.store.ts'
import { explainDelay } from '../../../record/delay/explain-delay.act.ts'
import { isId } from '../../../record/is-id.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'
import { sayDeadline } from '../child-deadlines/deadline-words.ts'

/** Where a worker says why a deadline passed. */
export const delayNew = page({
  path: '/children/:person/deadlines/:run/delay',
  may: 'delay.explain',
  view: 'pages/delay-new/delay-new.njk',
  form: delayForm,
  act: explainDelay,
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
