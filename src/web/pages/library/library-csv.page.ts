import { AREAS } from '../../../inspection/library/judgement.ts'
import { allJudgements } from '../../../inspection/library/library.store.ts'
import { csvDownload } from '../../csv-download.ts'
import { page } from '../../page.ts'
import { libraryAsked, libraryLines } from './library-asked.ts'

const HEADINGS = [
  'authority',
  'region',
  'urn',
  'area',
  'grade',
  'published',
  'framework',
  'inspection_start',
  'inspection_end',
  'recommendations',
  'source',
]

/** The library's table as a file: the same authorities in the same order, with the inspection each grade comes from. */
export const libraryCsv = page({
  id: 'library-csv',
  path: '/library/judgements.csv',
  may: 'improvement.read',
  async show(ctx) {
    const asked = libraryAsked(ctx)
    const { lines } = libraryLines(ctx, await allJudgements(ctx.db), asked)
    return csvDownload(ctx, {
      name: `judgements-on-${asked.on}`,
      entity: '/library',
      terms: `${AREAS[asked.area]} on ${asked.on}`,
      headings: HEADINGS,
      rows: lines.map(({ name, authority, grade, by }) => [
        name,
        authority?.region ?? null,
        authority?.urn ?? by?.urn ?? null,
        asked.area,
        grade,
        by?.published_on ?? null,
        by?.framework ?? null,
        by?.start_on ?? null,
        by?.end_on ?? null,
        by?.improvements ?? null,
        by?.source ?? null,
      ]),
    })
  },
})
