import { signOffForm } from '../../../inspection/closing/closing.form.ts'
import { mayNotSign, nextStep } from '../../../inspection/closing/closing.ts'
import { signOff } from '../../../inspection/closing/sign-off.act.ts'
import { findItem } from '../../../inspection/improvement/improvement.store.ts'
import { followed } from '../../../inspection/improvement/programme.ts'
import { page } from '../../page.ts'

/** Signs an improvement off: the tests and who has signed stand above the question. */
export const improvementSignOff = page({
  id: 'improvement-sign-off',
  path: '/improvement/:item/sign-off',
  may: 'improvement.sign',
  view: 'pages/improvement-closing/sign-off.njk',
  form: signOffForm,
  act: signOff,
  async show({ db, params, today, now, actor }) {
    const item = await findItem(db, params.item)
    const [following] = await followed(db, [item], { today, now, role: actor.role })
    const { tests = [], signed = [] } = following ?? {}
    return {
      item,
      tests,
      signed,
      step: nextStep(signed),
      hindered: tests.every(each => each.is_met)
        ? mayNotSign({ item, signed, actor })
        : 'It cannot be signed off until all four are met',
    }
  },
  then: ({ params }) => `/improvement/${params.item}#closing`,
})
