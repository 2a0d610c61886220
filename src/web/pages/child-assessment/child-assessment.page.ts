import { assessmentsOf, readinessOf } from '../../../record/assessment/assessment.store.ts'
import { STAGES, stageOf, standsInTheWay } from '../../../record/assessment/assessment.ts'
import { assessmentRuns } from '../../../record/assessment/assessment-parts.store.ts'
import { startFacts } from '../../../record/assessment/start.store.ts'
import { startsNot } from '../../../record/assessment/start.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'
import { clocksShown } from '../assessment/both-clocks.ts'
import { doingsOf } from '../assessment/doings.ts'
import { servicesShown } from '../service-given/services-shown.ts'

/** A child's assessments: the one under way with both its clocks side by side, the earlier ones, and help given meanwhile. */
export const childAssessment = page({
  path: '/children/:person/assessment',
  may: 'record.read',
  view: 'pages/child-assessment/child-assessment.njk',
  async show(ctx) {
    const { db, params, today } = ctx
    const banner = await childBanner(db, params.person, today)
    const files = (await assessmentsOf(db, params.person)).map(file => ({ ...file, stage: stageOf(file) }))
    const current = files.find(file => file.stage !== 'authorised' && file.stage !== 'ended') ?? null
    const [facts] = await startFacts(db, [params.person], today)
    const episode = current?.case_episode_id ?? facts?.case_episode_id ?? null
    const latest = current ?? files.find(file => file.case_episode_id === episode) ?? null
    const runs = episode
      ? await assessmentRuns(db, { person_id: params.person, case_episode_id: episode, id: latest?.id ?? null })
      : []
    const isOpen = current?.stage === 'writing' || current?.stage === 'returned'
    const readiness = current ? await readinessOf(db, current.id, today) : null
    return {
      banner,
      current: current && { ...current, tag: STAGES[current.stage] },
      seen_on: readiness?.seen_on ?? null,
      in_the_way: readiness && isOpen ? standsInTheWay(readiness) : [],
      clocks: await clocksShown(db, runs, today),
      earlier: files.filter(file => file !== current).map(file => ({ ...file, tag: STAGES[file.stage] })),
      ...(await servicesShown(db, params.person)),
      may: await doingsOf(ctx, params.person),
      is_open: isOpen,
      obstacle: facts ? startsNot(facts) : null,
      has_referral: episode !== null,
    }
  },
})
