import { allocate as allocateAct } from '../../../record/involvement/allocate.act.ts'
import { allocationForm } from '../../../record/involvement/allocation.form.ts'
import { openEpisodeOf } from '../../../record/involvement/involvement.store.ts'
import { leadWorkerOf } from '../../../record/lead-worker.store.ts'
import { caseWorkers } from '../../../record/teams-and-workers.store.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'

/** Names a child's lead worker, or hands the child over to another. */
export const allocate = page({
  path: '/children/:person/allocate',
  may: 'allocation.write',
  view: 'pages/allocate/allocate.njk',
  form: allocationForm,
  act: allocateAct,
  async options({ db, actor }) {
    const workers = await caseWorkers(db, actor.role === 'mash_manager' ? null : actor.team_id)
    return {
      worker_id: workers.map(each => ({
        value: each.id,
        text: `${each.full_name}, ${each.team}: ${each.children} of ${each.capacity} children`,
      })),
    }
  },
  filled: async ({ db, params, today }) => ({
    values: { has_worker: (await leadWorkerOf(db, params.person)) ? 'yes' : 'no', start_at: today },
  }),
  show: async ({ db, params, today }) => ({
    banner: await childBanner(db, params.person, today),
    lead: (await leadWorkerOf(db, params.person)) ?? null,
    episode: (await openEpisodeOf(db, params.person)) ?? null,
  }),
  then: ({ params }) => `/children/${params.person}`,
})
