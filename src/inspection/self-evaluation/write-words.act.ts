import type { Call } from '../../record/act.ts'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import type { ValuesOf } from '../../record/form.ts'
import { selfEvaluationArea } from '../../vocabulary/codesets/self-evaluation-area.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import type { AreaId } from '../ready/area.ts'
import type { selfEvaluationForm } from './self-evaluation.form.ts'
import { selfEvaluationWords } from './self-evaluation.store.ts'

type Values = ValuesOf<typeof selfEvaluationForm>
type Asked = { db: Db; params: Readonly<Record<string, string>> }
type Writing = {
  person_ids: string[]
  area: AreaId
  subject?: {
    table: 'self_evaluation_words'
    id: string
    version: number
    row: Readonly<Record<string, unknown>>
  }
}

/** The area in an address. Throws NotFound. */
export const areaIn = ({ area }: Readonly<Record<string, string>>): AreaId => {
  const found = selfEvaluationArea.codes.find(({ code }) => code === area)
  if (!found) throw new NotFound()
  return found.code
}

/** Writes what people say of one area of the self-evaluation; what was written before stays in the log of changes. */
export const writeWords = sharedAct({
  id: 'self_evaluation.write',
  title: 'Write of one area of the self-evaluation',
  may: 'self_evaluation.write',
  async about({ db, params }: Asked): Promise<Writing> {
    const area = areaIn(params)
    const before = (await selfEvaluationWords(db)).find(each => each.area === area)
    if (!before) return { person_ids: [], area }
    const { id, version, know, how, doing } = before
    return { person_ids: [], area, subject: { table: 'self_evaluation_words', id, version, row: { know, how, doing } } }
  },
  async writes({ db, values, actor, today, about: { area, subject } }: Call<Values, Writing>) {
    const row = { ...values, written_by: actor.worker_id, written_on: today }
    if (subject) {
      await db.updateTable('self_evaluation_words').set(row).where('id', '=', subject.id).execute()
      return { id: subject.id }
    }
    return db
      .insertInto('self_evaluation_words')
      .values({ ...row, area })
      .returning('id')
      .executeTakeFirstOrThrow()
  },
})
