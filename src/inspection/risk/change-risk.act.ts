import type { Call } from '../../record/act.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { type AboutRisk, aboutRisk, readThreatened, refusesClosed } from './about-risk.ts'
import type { riskChangeForm } from './risk.form.ts'

type Values = ValuesOf<typeof riskChangeForm>

/** Says again what a risk is, what is done about it and who watches it; never its score, which a review changes. */
export const changeRisk = sharedAct({
  id: 'risk.change',
  title: 'Change a risk of the improvement programme',
  may: 'improvement.write',
  about: aboutRisk,
  refuses: ({ about: { risk } }: Call<Values, AboutRisk>): Refusal[] => refusesClosed(risk, 'what'),
  async writes({ db, values: { threatens, ...values }, about: { risk } }: Call<Values, AboutRisk>) {
    await db
      .updateTable('programme_risk')
      .set({ ...values, ...readThreatened(threatens) })
      .where('id', '=', risk.id)
      .execute()
    return { id: risk.id }
  },
})
