import { owners } from '../../../inspection/improvement/improvement.store.ts'
import { changeWorkstream } from '../../../inspection/workstream/change-workstream.act.ts'
import { workstreamForm } from '../../../inspection/workstream/workstream.form.ts'
import { findWorkstream } from '../../../inspection/workstream/workstream.store.ts'
import { page } from '../../page.ts'

/** Says again what a workstream covers and who leads it. */
export const workstreamEdit = page({
  id: 'workstream-edit',
  path: '/improvement/workstreams/:workstream/edit',
  may: 'improvement.write',
  form: workstreamForm,
  act: changeWorkstream,
  async options({ db }) {
    const people = await owners(db)
    return { sponsor_id: people, lead_id: people }
  },
  async filled({ db, params }) {
    const { version, name, scope, sponsor_id, lead_id } = await findWorkstream(db, params.workstream)
    return { values: { name, scope, sponsor_id, lead_id }, version }
  },
  async show({ db, params }) {
    const { id, name } = await findWorkstream(db, params.workstream)
    return { title: `Change ${name}`, back: { href: `/improvement/workstreams/${id}`, text: `Back to ${name}` } }
  },
  then: ({ params }) => `/improvement/workstreams/${params.workstream}`,
})
