import { openedBy } from '../../../access/opened-by.store.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'
import { sayPages } from './say-pages.ts'

const LIMIT = 200

const DID: Record<string, string> = {
  view: 'read',
  create: 'added to it',
  change: 'changed it',
  print: 'printed',
  export: 'took a copy',
  refused: 'was refused',
  break_glass: 'opened with a reason',
}

/** Who opened a child's record: each person and day, what they looked at or changed, and why. Looking here is logged too. */
export const openedByPage = page({
  path: '/children/:person/opened',
  may: 'access_log.read',
  view: 'pages/opened-by/opened-by.njk',
  async show({ db, params, today }) {
    const found = await openedBy(db, params.person, LIMIT)
    return {
      banner: await childBanner(db, params.person, today),
      is_cut: found.length > LIMIT,
      lines: found.slice(0, LIMIT).map(line => ({
        ...line,
        did: line.actions.map(action => DID[action] ?? action).join(', '),
        what: sayPages(line.entities),
      })),
    }
  },
})
