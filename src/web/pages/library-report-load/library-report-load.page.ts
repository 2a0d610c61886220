import { type FileState, findLoad, type LoadFile } from '../../../inspection/library/reports/report-load.store.ts'
import { page } from '../../page.ts'

const STATES: Readonly<Record<FileState, { text: string; tone: string }>> = {
  failed: { text: 'could not be read', tone: 'red' },
  here: { text: 'here already', tone: 'grey' },
  read: { text: 'read', tone: 'green' },
  waiting: { text: 'waiting', tone: 'blue' },
}

/** What is wrong first, then what waits, then the rest; each as it was given. */
const ORDER: readonly FileState[] = ['failed', 'waiting', 'read', 'here']

const lineOf = ({ state, faults, says, ...file }: LoadFile) => ({
  ...file,
  ...STATES[state],
  says: says ?? (faults > 0 ? 'Read, but something in it should be looked at.' : null),
})

/** How far the reading of some reports has come: how many are read, which could not be and why, and which were here already. */
export const libraryReportLoad = page({
  path: '/library/loads/:load',
  may: 'inspection.upload',
  view: 'pages/library-report-load/library-report-load.njk',
  logs: 'list',
  async show({ db, params }) {
    const { files, ...load } = await findLoad(db, params.load)
    const count = (state: FileState) => files.filter(each => each.state === state).length
    const sorted = files.toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state))
    return {
      load,
      files: sorted.map(lineOf),
      done: files.length - count('waiting'),
      is_running: count('waiting') > 0,
      counts: { read: count('read'), failed: count('failed'), here: count('here'), waiting: count('waiting') },
      to_check: files.filter(({ faults }) => faults > 0).length,
    }
  },
})
