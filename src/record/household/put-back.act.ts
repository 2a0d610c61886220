import { sayDate } from '../../vocabulary/calendar/say.ts'
import { act } from '../act.ts'
import type { ValuesOf } from '../form.ts'
import { type AboutMembership, aboutMembership } from './about-membership.ts'
import type { putBackForm } from './membership.form.ts'
import { putMembershipAside, writeAgain } from './membership.store.ts'

type Values = ValuesOf<typeof putBackForm>

/** Puts back somebody who was said in error to have moved out. The ending and what the chronology said of it are put aside and kept, with the reason. */
export const putBack = act<Values, AboutMembership, object>({
  id: 'put-back-in-household',
  title: 'Say that somebody did not move out of a household',
  may: 'person.edit',
  about: aboutMembership,
  refuses({ about: { member } }) {
    if (member.voided_at) return [{ field: 'reason', says: 'This entry was put aside already: nothing of it stands' }]
    if (!member.end_on)
      return [{ field: 'reason', says: 'They are recorded as living here: there is nothing to put right' }]
    return member.again_on
      ? [
          {
            field: 'reason',
            says: `They are recorded as living here again since ${sayDate(member.again_on)}: put that right instead`,
          },
        ]
      : []
  },
  async writes({ db, values, now, about: { member } }) {
    await putMembershipAside(db, member.id, { voided_at: now, void_reason: values.reason })
    await writeAgain(db, member)
    return {}
  },
})
