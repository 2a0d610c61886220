import { owners } from '../../../inspection/improvement/improvement.store.ts'
import { addWorkstream } from '../../../inspection/workstream/add-workstream.act.ts'
import { workstreamForm } from '../../../inspection/workstream/workstream.form.ts'
import { page } from '../../page.ts'

/** Adds a workstream to the programme. */
export const workstreamNew = page({
  id: 'workstream-new',
  path: '/improvement/workstreams/new',
  may: 'improvement.write',
  form: workstreamForm,
  act: addWorkstream,
  async options({ db }) {
    const people = await owners(db)
    return { sponsor_id: people, lead_id: people }
  },
  show: () => ({ title: 'Add a workstream', back: { href: '/improvement', text: 'Back to the programme' } }),
  then: (_, { id }) => `/improvement/workstreams/${id}`,
})
