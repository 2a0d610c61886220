import { scopeOf } from '../../../access/permissions.ts'
import { documentsOf } from '../../../record/document/document.store.ts'
import { saySize } from '../../../record/document/document.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'

/** The documents about a child. */
export const childDocuments = page({
  path: '/children/:person/documents',
  may: 'record.read',
  view: 'pages/child-documents/child-documents.njk',
  async show({ db, params, today, actor, query }) {
    const banner = await childBanner(db, params.person, today)
    const all = await documentsOf(db, params.person)
    const words = (query.words ?? '').trim().toLowerCase()
    const shown = all
      .filter(each => !query.kind || each.kind === query.kind)
      .filter(each => `${each.title} ${each.file_name}`.toLowerCase().includes(words))
    return {
      banner,
      total: all.length,
      kinds: [...new Set(all.map(each => each.kind))],
      documents: shown.map(each => ({ ...each, says_size: saySize(each.size) })),
      may_add: scopeOf('document.add', actor.role) !== null,
    }
  },
})
