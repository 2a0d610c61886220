import type { Call } from '../../record/act.ts'
import type { ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { readThreatened } from './about-risk.ts'
import type { riskForm } from './risk.form.ts'

type Values = ValuesOf<typeof riskForm>
type About = { person_ids: string[] }

/** Adds a risk to the programme's register, or an issue. */
export const addRisk = sharedAct({
  id: 'risk.add',
  title: 'Add a risk or an issue to the improvement programme',
  may: 'improvement.write',
  about: async (): Promise<About> => ({ person_ids: [] }),
  writes: ({ db, values: { likelihood, impact, threatens, ...values }, today }: Call<Values, About>) =>
    db
      .insertInto('programme_risk')
      .values({
        ...values,
        ...readThreatened(threatens),
        likelihood: Number(likelihood),
        impact: Number(impact),
        raised_on: today,
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
})
