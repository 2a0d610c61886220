import { type ReadAgain, readAgain } from '../../../inspection/inspection/read-again.ts'
import { sayInspection, sayPaper } from '../../../inspection/inspection/say-inspection.ts'
import { takeReading, takeReadingForm } from '../../../inspection/inspection/take-reading.act.ts'
import { page } from '../../page.ts'

const changesOf = (again: ReadAgain | { says: string }, kind: string) =>
  'says' in again ? [] : again.changes.filter(change => change.kind === kind)

/** The stored document read by the reader of today: what it reads otherwise, for a person to take or to leave. */
export const inspectionAgain = page({
  path: '/inspections/:inspection/again',
  may: 'inspection.upload',
  view: 'pages/inspection-again/inspection-again.njk',
  form: takeReadingForm,
  act: takeReading,
  options: async ({ db, params }) => ({
    take: changesOf(await readAgain(db, params.inspection), 'new').map(({ field, label, now, stands }) => ({
      value: field,
      text: `${label.replace(/\?$/, '')}: ${now ?? 'nothing'}`,
      hint: stands === null ? 'Not there now' : `It stands as: ${stands}`,
    })),
  }),
  async show({ db, params }) {
    const again = await readAgain(db, params.inspection)
    const { inspection } = again
    return {
      inspection,
      said: sayInspection(inspection),
      paper: sayPaper(inspection),
      unread: 'says' in again ? again.says : null,
      found: changesOf(again, 'new'),
      agrees: changesOf(again, 'agrees'),
      kept: changesOf(again, 'kept'),
      gone: changesOf(again, 'gone'),
      here: `/inspections/${inspection.id}${inspection.accepted_at ? '' : '/check'}`,
    }
  },
  then: (_, { id, is_accepted }) => `/inspections/${id}${is_accepted ? '' : '/check'}`,
})
