import { reachOf } from '../../../access/reach.store.ts'
import { allows } from '../../../access/reach.ts'
import { likelyDuplicatesOf } from '../../../record/merge/likely-duplicates.store.ts'
import { personNumbered } from '../../../record/merge/numbered.store.ts'
import { redirectTo } from '../../answers.ts'
import { inWords } from '../../likely-match.ts'
import { type Context, page } from '../../page.ts'
import { aroundForm } from '../../person-form.ts'

/** Whose record has this number, where this worker may compare it; null alike for nobody and for one they may not. */
const toCompare = async ({ db, actor }: Context, number: string): Promise<string | null> => {
  const found = /^\d{1,9}$/.test(number) ? await personNumbered(db, Number(number)) : null
  if (found === null) return null
  const [reach] = await reachOf(db, actor, [found])
  return reach && allows('person.merge', actor.role, reach) === 'yes' ? found : null
}

/** Who else on the record may be this person, as it stands now; and a place to name another record by its number. */
export const samePerson = page({
  path: '/people/:person/same',
  may: 'person.merge',
  view: 'pages/same-person/same-person.njk',
  async show(ctx) {
    const number = (ctx.query.number ?? '').trim()
    const other = number ? await toCompare(ctx, number) : null
    if (other && other !== ctx.params.person) return redirectTo(`/people/${ctx.params.person}/same/${other}`)
    const around = await aroundForm(ctx, ctx.params.person)
    return {
      ...around,
      number,
      wrong: number
        ? other
          ? 'This is the number of the record you are in'
          : 'You have no record to compare by this number'
        : null,
      likely: (await likelyDuplicatesOf(ctx.db, ctx.params.person)).map(match => inWords(match, ctx.today)),
      at: `/people/${ctx.params.person}`,
    }
  },
})
