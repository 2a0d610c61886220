import { loadMonths } from '../../../inspection/programme-measure/load-months.act.ts'
import { loadMonthsForm } from '../../../inspection/programme-measure/programme-measure.form.ts'
import { programmeMeasures } from '../../../inspection/programme-measure/programme-measure.store.ts'
import { COLUMNS } from '../../../inspection/programme-measure/read-months.ts'
import { page } from '../../page.ts'

/** Where the months of the programme's own measures are loaded from a file. */
export const loadMonthsPage = page({
  path: '/improvement/measures/load',
  may: 'improvement.write',
  view: 'pages/programme-measures/load-months.njk',
  form: loadMonthsForm,
  act: loadMonths,
  show: async ({ db }) => ({ columns: COLUMNS, measures: await programmeMeasures(db) }),
  then: () => '/improvement/measures',
})
