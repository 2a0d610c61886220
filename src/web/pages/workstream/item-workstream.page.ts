import { findItem } from '../../../inspection/improvement/improvement.store.ts'
import { placeItem } from '../../../inspection/workstream/place-item.act.ts'
import { itemWorkstreamForm, NO_WORKSTREAM } from '../../../inspection/workstream/workstream.form.ts'
import { workstreamChoices } from '../../../inspection/workstream/workstream.store.ts'
import { page } from '../../page.ts'

/** Puts an improvement into a workstream. */
export const itemWorkstream = page({
  path: '/improvement/:item/workstream',
  may: 'improvement.write',
  view: 'pages/workstream/item-workstream.njk',
  form: itemWorkstreamForm,
  act: placeItem,
  options: async ({ db }) => ({
    workstream_id: [...(await workstreamChoices(db)), { value: NO_WORKSTREAM, text: 'None for now' }],
  }),
  async filled({ db, params }) {
    const { workstream_id, version } = await findItem(db, params.item)
    return { values: { workstream_id: workstream_id ?? NO_WORKSTREAM }, version }
  },
  show: async ({ db, params }) => ({
    item: await findItem(db, params.item),
    are_any: (await workstreamChoices(db)).length > 0,
  }),
  then: ({ params }) => `/improvement/${params.item}`,
})
