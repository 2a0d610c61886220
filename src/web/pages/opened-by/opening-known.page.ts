import { openingKnownForm } from '../../../access/break-glass/break-glass.form.ts'
import { findOpening, readThrough } from '../../../access/break-glass/break-glass.store.ts'
import { knowOfOpening } from '../../../access/break-glass/know-opening.act.ts'
import { whoKnows } from '../../../access/break-glass/opening-known.store.ts'
import { NotFound } from '../../../record/conditions.ts'
import { isId } from '../../../record/is-id.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'
import { sayRead } from './say-pages.ts'

/** Where those who answer for a child see who opened the record outside their work, why and what they read, and say that they know. */
export const openingKnown = page({
  id: 'opening-known',
  path: '/children/:person/opened/:opening/known',
  may: 'break_glass.know',
  view: 'pages/opened-by/opening-known.njk',
  form: openingKnownForm,
  act: knowOfOpening,
  async show({ db, params, today }) {
    const opening = isId(params.opening) ? await findOpening(db, params.opening) : null
    if (!opening?.approved_at || opening.person_id !== params.person) throw new NotFound()
    return {
      banner: await childBanner(db, params.person, today),
      opening,
      read: sayRead(await readThrough(db, opening.id)),
      known: await whoKnows(db, opening.id),
    }
  },
  then: () => '/',
})
