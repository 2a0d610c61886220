import { childrenOfVisit } from '../../../record/visit/visit.store.ts'
import { sayStanding, standingOf } from '../../../record/visit/visit.ts'
import {
  earlierRecordsOf,
  peopleEverOn,
  type RecordedVisit,
  recordedVisit,
} from '../../../record/visit/visit-correction.store.ts'
import { childBanner } from '../../child-banner.ts'
import { type Context, page } from '../../page.ts'
import { mayDo, withinReach } from '../child-plan/may-do.ts'

type Of = Context<'/visits/:visit'>

/** Every entry, put aside or not, once the visit is recorded; until then the children it is planned for. */
const entriesOf = async ({ db }: Of, { id, held_at, entries }: RecordedVisit) =>
  held_at ? entries : (await childrenOfVisit(db, id)).map(child => ({ ...child, put_aside: null, corrected_in: null }))

/** One visit: what it was for, and each child's own entry; what was put aside stays to be read here. */
export const visit = page({
  path: '/visits/:visit',
  may: 'record.read',
  view: 'pages/visit/visit.njk',
  about: async ({ db, actor, params }) => withinReach(db, actor, await peopleEverOn(db, params.visit), 'record.read'),
  async show(ctx) {
    const { db, actor, params, query, today } = ctx
    const found = await recordedVisit(db, params.visit)
    const within = await withinReach(db, actor, await peopleEverOn(db, params.visit), 'record.read')
    const children = (await entriesOf(ctx, found)).filter(child => within.includes(child.person_id))
    const shown = children.find(child => child.person_id === query.child) ?? children[0]
    const whose = shown?.person_id ?? within[0] ?? ''
    const may = await mayDo(db, actor, whose, ['visit.write', 'visit.correct'])
    const stands = children.some(child => child.put_aside === null)
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
      stands,
      was_corrected: children.some(child => child.corrected_in),
      earlier: (await earlierRecordsOf(db, found.id, within)).map(row => ({ ...row, href: `/visits/${row.visit_id}` })),
      may_record: found.held_at === null && stands && may['visit.write'],
      may_correct: found.held_at !== null && stands && may['visit.correct'],
    }
  },
})
