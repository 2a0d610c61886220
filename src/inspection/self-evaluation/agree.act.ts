import type { Call } from '../../record/act.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import type { agreeForm } from './self-evaluation.form.ts'
import { keepSelfEvaluation, selfEvaluationWords } from './self-evaluation.store.ts'
import { sayUnwritten } from './self-evaluation.ts'

type Values = ValuesOf<typeof agreeForm> & { content: string }
type Agreeing = { person_ids: string[] }

/** Agrees the self-evaluation: it is kept as it was printed. Refuses one that says nothing of an area inspectors judge. */
export const agreeSelfEvaluation = sharedAct({
  id: 'self_evaluation.agree',
  title: 'Agree the self-evaluation',
  may: 'self_evaluation.agree',
  about: async (): Promise<Agreeing> => ({ person_ids: [] }),
  async refuses({ db }: Call<Values, Agreeing>): Promise<Refusal[]> {
    const says = sayUnwritten(await selfEvaluationWords(db))
    return says === null ? [] : [{ field: 'note', says }]
  },
  writes: ({ db, values: { note, content }, actor, today }: Call<Values, Agreeing>) =>
    keepSelfEvaluation(db, { note, content, agreed_on: today, agreed_by: actor.worker_id }),
})
