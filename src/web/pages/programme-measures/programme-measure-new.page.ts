import { addProgrammeMeasure } from '../../../inspection/programme-measure/add-programme-measure.act.ts'
import { programmeMeasureForm } from '../../../inspection/programme-measure/programme-measure.form.ts'
import { page } from '../../page.ts'

/** Adds a measure of what the record does not hold. */
export const programmeMeasureNew = page({
  id: 'programme-measure-new',
  path: '/improvement/measures/new',
  may: 'improvement.write',
  form: programmeMeasureForm,
  act: addProgrammeMeasure,
  show: () => ({ back: { href: '/improvement/measures', text: 'Back to the programme’s own measures' } }),
  then: (_, { code }) => `/improvement/measures/${code}`,
})
