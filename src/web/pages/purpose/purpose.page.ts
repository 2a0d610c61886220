import { purposeForm } from '../../../access/purpose/purpose.form.ts'
import { sayWhy } from '../../../access/purpose/say-why.act.ts'
import { page } from '../../page.ts'

/** An address of ours about somebody's record, and no other. */
const OURS = /^\/(children|people|contacts|referrals|documents|assessments|plans|visits|early-help)\/[\w\-/?=&%.]*$/

/** Where somebody on duty says why they open a record that nothing has brought to them. Asked once a record and session. */
export const purpose = page({
  id: 'purpose',
  path: '/children/:person/why',
  may: 'purpose.say',
  form: purposeForm,
  act: sayWhy,
  then: ({ params, query }) => (query.back && OURS.test(query.back) ? query.back : `/children/${params.person}`),
})
