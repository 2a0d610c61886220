import { NotFound } from '../../../record/conditions.ts'
import { findDocument, peopleOfDocument } from '../../../record/document/document.store.ts'
import { isId } from '../../../record/is-id.ts'
import { download } from '../../answers.ts'
import { page } from '../../page.ts'

/** A document itself, always as a file to keep: a browser never draws what somebody sent us. */
export const documentFile = page({
  id: 'document',
  path: '/documents/:document',
  may: 'record.read',
  view: 'layouts/wide.njk',
  async about({ db, params }) {
    const people = isId(params.document) ? await peopleOfDocument(db, params.document) : []
    if (people.length === 0) throw new NotFound()
    return people
  },
  async show({ db, params }) {
    const found = await findDocument(db, params.document)
    if (!found) throw new NotFound()
    return download({ filename: found.file_name, type: found.media_type, body: found.content })
  },
})
