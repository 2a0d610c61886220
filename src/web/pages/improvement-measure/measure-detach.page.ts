import { detachMeasure } from '../../../inspection/improvement/detach-measure.act.ts'
import { measureDetachForm } from '../../../inspection/improvement/improvement-measure.form.ts'
import { isMeasure, measureNamed } from '../../../measures/index.ts'
import { NotFound } from '../../../record/conditions.ts'
import { page } from '../../page.ts'

/** Takes a measure off an item, with why. */
export const measureDetach = page({
  id: 'measure-detach',
  path: '/improvement/:item/measures/:measure/remove',
  may: 'improvement.write',
  form: measureDetachForm,
  act: detachMeasure,
  show({ params }) {
    if (!isMeasure(params.measure)) throw new NotFound()
    return {
      title: `Take off: ${measureNamed(params.measure).title}`,
      back: { href: `/improvement/${params.item}`, text: 'Back' },
    }
  },
  then: ({ params }) => `/improvement/${params.item}`,
})
