import { detachMeasure } from '../../../inspection/improvement/detach-measure.act.ts'
import { measureDetachForm } from '../../../inspection/improvement/improvement-measure.form.ts'
import { findDefined } from '../../../inspection/improvement/measures-read.ts'
import { page } from '../../page.ts'

/** Takes a measure off an item, with why. */
export const measureDetach = page({
  id: 'measure-detach',
  path: '/improvement/:item/measures/:measure/remove',
  may: 'improvement.write',
  form: measureDetachForm,
  act: detachMeasure,
  async show({ db, params }) {
    return {
      title: `Take off: ${(await findDefined(db, params.measure)).title}`,
      back: { href: `/improvement/${params.item}`, text: 'Back' },
    }
  },
  then: ({ params }) => `/improvement/${params.item}`,
})
