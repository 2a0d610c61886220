import { loadNeighbours, neighboursForm } from '../../../inspection/library/neighbours/load-neighbours.act.ts'
import { NEIGHBOUR_COLUMNS } from '../../../inspection/library/neighbours/read-neighbours.ts'
import { page } from '../../page.ts'

/** Where the table of statistical neighbours is loaded from a file. */
export const libraryNeighboursLoad = page({
  path: '/library/neighbours/load',
  may: 'inspection.upload',
  view: 'pages/library-neighbours-load/library-neighbours-load.njk',
  form: neighboursForm,
  act: loadNeighbours,
  show: () => ({ columns: NEIGHBOUR_COLUMNS }),
  then: () => '/library/neighbours',
})
