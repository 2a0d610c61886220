import { scopeOf } from '../../../access/permissions.ts'
import type { Role } from '../../../access/roles.ts'
import { documentBytes, findInspection, pagesOf } from '../../../inspection/inspection/inspection.store.ts'
import { NotFound } from '../../../record/conditions.ts'
import type { Db } from '../../../record/database.ts'
import { isId } from '../../../record/is-id.ts'
import { download } from '../../answers.ts'
import { page } from '../../page.ts'
import { pictureOf } from './kept-pictures.ts'

/** How many pages a report has. A report not yet accepted is there only for those who may accept it. Throws NotFound. */
const pagesFor = async (db: Db, id: string, role: Role): Promise<number> => {
  const found = isId(id) ? await pagesOf(db, id) : null
  if (!found || (!found.is_accepted && scopeOf('inspection.upload', role) === null)) throw new NotFound()
  return found.pages
}

/** One page of a report as a picture, to stand beside what was read from it. */
export const inspectionPage = page({
  id: 'inspection-page',
  path: '/inspections/:inspection/pages/:page',
  may: 'improvement.read',
  view: 'layouts/wide.njk',
  async show({ db, params, actor }) {
    const pages = await pagesFor(db, params.inspection, actor.role)
    const number = /^\d{1,3}$/.test(params.page) ? Number(params.page) : 0
    if (number < 1 || number > pages) throw new NotFound()
    const body = await pictureOf(params.inspection, number, () => documentBytes(db, params.inspection))
    return download({ filename: `page-${number}.png`, type: 'image/png', body, inline: true, is_kept: true })
  },
})

/** The report itself, as a file to keep. */
export const inspectionFile = page({
  id: 'inspection-file',
  path: '/inspections/:inspection/report',
  may: 'improvement.read',
  view: 'layouts/wide.njk',
  async show({ db, params, actor }) {
    await pagesFor(db, params.inspection, actor.role)
    const { file_name, media_type } = await findInspection(db, params.inspection)
    return download({
      filename: file_name,
      type: media_type,
      body: await documentBytes(db, params.inspection),
    })
  },
})
