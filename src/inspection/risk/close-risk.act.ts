import type { Call } from '../../record/act.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { type AboutRisk, aboutRisk, refusesClosed } from './about-risk.ts'
import type { riskCloseForm } from './risk.form.ts'

type Values = ValuesOf<typeof riskCloseForm>

/** Says that a risk is over, and why. It stays in the list. */
export const closeRisk = sharedAct({
  id: 'risk.close',
  title: 'Close a risk of the improvement programme',
  may: 'improvement.write',
  about: aboutRisk,
  refuses: ({ values, about: { risk } }: Call<Values, AboutRisk>): Refusal[] => [
    ...refusesClosed(risk, 'closed_on'),
    ...(values.closed_on < risk.raised_on
      ? [{ field: 'closed_on', says: `It was raised on ${sayDate(risk.raised_on)}: it cannot be over before` }]
      : []),
  ],
  async writes({ db, values, about: { risk } }: Call<Values, AboutRisk>) {
    await db.updateTable('programme_risk').set(values).where('id', '=', risk.id).execute()
    return { id: risk.id }
  },
})
