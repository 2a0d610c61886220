import { act, type Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal } from '../../record/form.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import type { Reading } from '../read-report/report.ts'
import { keepReport, sameFile } from './keep-report.store.ts'
import { type Given, paperOf } from './read-given.ts'
import { readAsKept } from './unread.ts'

type Values = Given & { reading: Reading | null }
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }

const notGiven = ({ report, pasted, source }: Values): Refusal[] => {
  if (!report && !pasted) return [{ field: 'report', says: 'Choose a report or letter, or paste its words' }]
  if (report && pasted)
    return [{ field: 'pasted', says: 'Give the file or the words, not both: add them one after the other' }]
  const isText = paperOf({ report, pasted })?.media_type === 'text/plain'
  return isText && !source ? [{ field: 'source', says: 'Say where the text is from' }] : []
}

/**
 * Keeps a report, a letter or an account and what was read of it, for somebody to check. Nothing of it is in the programme
 * yet. Refuses what is no such document, and what is here already, with the way to it; of those nothing is stored. A scan
 * without text is kept for its pictures, with nothing read.
 */
export const uploadInspection = act({
  id: 'inspection.upload',
  title: 'Add a report, a letter or an account of an inspection',
  may: 'inspection.upload',
  about: async (_: Asked) => ({ person_ids: [] }),
  async refuses({ db, values }: Call<Values, { person_ids: string[] }>): Promise<Refusal[]> {
    const lacking = notGiven(values)
    const paper = paperOf(values)
    if (lacking.length > 0 || !paper || !values.reading) return lacking
    const field = values.report ? 'report' : 'pasted'
    const read = readAsKept(values.reading, paper.file_name)
    if (!read.ok) return [{ field, says: read.says }]
    const same = await sameFile(db, paper.bytes)
    const what = values.report ? 'This document' : 'This text'
    return same
      ? [
          {
            field,
            says: `${what} is here already: it was added on ${sayDate(same.uploaded_on)}. Open it`,
            href: `/inspections/${same.id}${same.is_accepted ? '' : '/check'}`,
          },
        ]
      : []
  },
  async writes({ db, values }) {
    const paper = paperOf(values)
    const read = paper && values.reading && readAsKept(values.reading, paper.file_name)
    if (!paper || !read?.ok) throw new Error('what could not be read is refused before it is written')
    const { source, source_on } = paper.media_type === 'text/plain' ? values : { source: null, source_on: null }
    return { id: await keepReport(db, { ...paper, ...read, source, source_on }) }
  },
})
