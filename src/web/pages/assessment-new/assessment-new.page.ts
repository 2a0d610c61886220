import { reachOf } from '../../../access/reach.store.ts'
import { allows } from '../../../access/reach.ts'
import { brothersAndSisters, startFacts } from '../../../record/assessment/start.store.ts'
import { startsNot } from '../../../record/assessment/start.ts'
import { startAssessment } from '../../../record/assessment/start-assessment.act.ts'
import { startAssessmentForm } from '../../../record/assessment/start-assessment.form.ts'
import { sayAge } from '../../../vocabulary/calendar/say.ts'
import { childBanner } from '../../child-banner.ts'
import { type Context, page } from '../../page.ts'

/** The child and those brothers and sisters whom this worker may assess; nobody else is named. */
const childrenOf = async ({ db, actor, today }: Context, person: string) => {
  const kin = await brothersAndSisters(db, person, today)
  const mine = (await reachOf(db, actor, kin)).filter(reach => allows('assessment.write', actor.role, reach) === 'yes')
  const facts = await startFacts(db, [person, ...mine.map(reach => reach.person_id)], today)
  return facts.sort((a, b) => Number(b.person_id === person) - Number(a.person_id === person))
}

/** Starts an assessment for a child, or for several brothers and sisters at once. */
export const assessmentNew = page({
  path: '/children/:person/assessments/new',
  may: 'assessment.write',
  view: 'pages/assessment-new/assessment-new.njk',
  form: startAssessmentForm,
  act: startAssessment,
  async options(ctx) {
    const children = await childrenOf(ctx, ctx.params.person)
    const offered = children.filter(child => child.person_id === ctx.params.person || startsNot(child) === null)
    return {
      children: offered.map(({ person_id, name, date_of_birth }) => ({
        value: person_id,
        text: date_of_birth ? `${name}, ${sayAge(date_of_birth, ctx.today)}` : name,
      })),
    }
  },
  filled: ({ params }) => ({ values: { children: [params.person] } }),
  async show(ctx) {
    const children = await childrenOf(ctx, ctx.params.person)
    const others = children.filter(child => child.person_id !== ctx.params.person)
    return {
      banner: await childBanner(ctx.db, ctx.params.person, ctx.today),
      obstacle: children.filter(child => !others.includes(child)).map(startsNot)[0] ?? null,
      left_out: others.map(startsNot).filter(says => says !== null),
    }
  },
  then({ params }, { started }) {
    const [only, another] = started
    return only && !another ? `/assessments/${only.id}/write` : `/children/${params.person}/assessment`
  },
})
