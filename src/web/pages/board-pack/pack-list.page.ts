import { scopeOf } from '../../../access/permissions.ts'
import { packs } from '../../../inspection/pack/pack.store.ts'
import { page } from '../../page.ts'

/** The packs the board was given, each to be printed as it was. */
export const packList = page({
  id: 'pack-list',
  path: '/improvement/packs',
  may: 'improvement.read',
  view: 'pages/board-pack/pack-list.njk',
  show: async ({ db, actor }) => ({
    packs: await packs(db),
    may_issue: scopeOf('improvement.write', actor.role) !== null,
  }),
})
