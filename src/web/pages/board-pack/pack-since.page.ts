import { findPack } from '../../../inspection/pack/pack.store.ts'
import { changedSince, standingNow } from '../../../inspection/pack/pack.ts'
import { page } from '../../page.ts'
import { boardReads } from './pack-values.ts'

/** What is not as it was when a pack was issued. */
export const packSince = page({
  id: 'pack-since',
  path: '/improvement/packs/:pack/since',
  may: 'improvement.read',
  view: 'pages/board-pack/pack-since.njk',
  async show(ctx) {
    const { html: _, standing, ...pack } = await findPack(ctx.db, ctx.params.pack)
    return { pack, changed: changedSince(standing, standingNow(await boardReads(ctx))), all: standing.length }
  },
})
