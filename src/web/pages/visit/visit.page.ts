import { childrenOfVisit, findVisit, peopleOfVisit } from '../../../record/visit/visit.store.ts'
import { sayStanding, standingOf } from '../../../record/visit/visit.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'
import { mayDo, withinReach } from '../child-plan/may-do.ts'

/** One visit: what it was for, and each child's own entry. */
export const visit = page({
  path: '/visits/:visit',
  may: 'record.read',
  view: 'pages/visit/visit.njk',
  about: async ({ db, actor, params }) => withinReach(db, actor, await peopleOfVisit(db, params.visit), 'record.read'),
  async show({ db, actor, params, query, today }) {
    const found = await findVisit(db, params.visit)
    const within = await withinReach(db, actor, await peopleOfVisit(db, params.visit), 'record.read')
    const children = (await childrenOfVisit(db, params.visit)).filter(child => within.includes(child.person_id))
    const shown = children.find(child => child.person_id === query.child) ?? children[0]
    const whose = shown?.person_id ?? within[0] ?? ''
    const may = await mayDo(db, actor, whose, ['visit.write'])
    return {
      banner: await childBanner(db, whose, today),
      visit: found,
      // The child whose page led here comes first.
      children: [...children]
        .sort((a, b) => Number(b === shown) - Number(a === shown))
        .map(child => {
          const entry = { ...child, held_at: found.held_at, mode: found.mode }
          return { ...child, standing: standingOf(entry), says: sayStanding(entry) }
        }),
      may_record: found.held_at === null && may['visit.write'],
    }
  },
})
