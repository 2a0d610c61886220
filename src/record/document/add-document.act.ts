import { act } from '../act.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import type { documentForm } from './document.form.ts'
import { insertDocument } from './document.store.ts'
import { mediaTypeOf } from './document.ts'

type Values = ValuesOf<typeof documentForm>

/** Adds a document to the record of one child or several. Refuses what is not a document, whatever it is called. */
export const addDocument = act({
  id: 'document.add',
  title: 'Add a document',
  may: 'document.add',
  about: async ({ params, values }: { params: Readonly<Record<string, string>>; values: Values }) => ({
    person_ids: [...new Set([params.person ?? '', ...values.person_ids])],
  }),
  refuses({ values, params }): Refusal[] {
    const found = mediaTypeOf(values.file.filename, values.file.bytes)
    return [
      ...('says' in found ? [{ field: 'file', says: found.says }] : []),
      ...(values.person_ids.includes(params.person ?? '')
        ? []
        : [{ field: 'person_ids', says: 'You are adding it to this child’s record: choose this child too' }]),
    ]
  },
  async writes({ db, values }) {
    const { file, person_ids, ...words } = values
    const found = mediaTypeOf(file.filename, file.bytes)
    const id = await insertDocument(db, {
      ...words,
      person_ids,
      file_name: file.filename.slice(-200),
      media_type: 'type' in found ? found.type : 'application/octet-stream',
      content: file.bytes,
    })
    return { id, title: words.title, person_ids }
  },
  tells: ({ now }, { id, title, person_ids }) =>
    person_ids.map(person_id => ({
      person_id,
      at: now,
      kind: 'document',
      source_table: 'document',
      source_id: id,
      significance: 3,
      says: `Document added: ${title}`,
    })),
})
