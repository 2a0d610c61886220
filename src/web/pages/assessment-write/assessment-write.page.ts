import { keyOf, sayAsked } from '../../../record/assessment/asked.ts'
import {
  type AssessmentFile,
  askedOf,
  findAssessment,
  madeTogether,
} from '../../../record/assessment/assessment.store.ts'
import { viewsOf } from '../../../record/assessment/assessment-parts.store.ts'
import { writeAssessment } from '../../../record/assessment/write-assessment.act.ts'
import { writeAssessmentForm } from '../../../record/assessment/write-assessment.form.ts'
import { begunFrom, rowKeys, writtenValues } from '../../../record/assessment/written.ts'
import { type Context, page, pathTo } from '../../page.ts'
import { assessment } from '../assessment/assessment.page.ts'
import { wholeAssessment } from '../assessment/whole-assessment.ts'

type Asked = Context<'/assessments/:assessment/write'>

/** The brother's or sister's assessment whose shared words this one may begin with, when the address names one. */
const copiedFrom = async ({ db, query }: Asked, file: AssessmentFile): Promise<AssessmentFile | null> =>
  query.from ? ((await madeTogether(db, file)).find(other => other.id === query.from) ?? null) : null

/** Writes an assessment: saved as it is typed, kept half-finished, with the manager's comments above the text. */
export const assessmentWrite = page({
  path: '/assessments/:assessment/write',
  may: 'assessment.write',
  view: 'pages/assessment-write/assessment-write.njk',
  form: writeAssessmentForm,
  act: writeAssessment,
  async about(ctx) {
    const file = await findAssessment(ctx.db, ctx.params.assessment)
    const other = await copiedFrom(ctx, file)
    return other ? [file.person_id, other.person_id] : [file.person_id]
  },
  async options({ db, params, today }) {
    const file = await findAssessment(db, params.assessment)
    const [views, asked] = [await viewsOf(db, file.id), await askedOf(db, file.person_id, today)]
    const says = new Map(asked.map(one => [keyOf(one), sayAsked(one)]))
    const nameIn = (key: string) => views.find(view => keyOf(view) === key)?.person_name
    return {
      key: rowKeys(views, asked).map(key => ({
        value: key,
        text:
          key === 'child:'
            ? `${file.forename} ${file.surname}, the child`
            : (says.get(key) ?? nameIn(key) ?? 'Asked before'),
      })),
    }
  },
  async filled(ctx) {
    const { db, params, today } = ctx
    const file = await findAssessment(db, params.assessment)
    const values = writtenValues(file, await viewsOf(db, file.id), await askedOf(db, file.person_id, today))
    const other = await copiedFrom(ctx, file)
    return { values: other ? begunFrom(values, other) : values, version: file.version }
  },
  async show(ctx) {
    const file = await findAssessment(ctx.db, ctx.params.assessment)
    const whole = await wholeAssessment(ctx.db, file, ctx.today)
    return { ...whole, copied: await copiedFrom(ctx, file), unanswered: whole.returns.filter(one => !one.answered_at) }
  },
  then: ({ params }) => pathTo(assessment, { assessment: params.assessment }),
})
