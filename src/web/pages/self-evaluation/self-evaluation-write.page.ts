import { selfEvaluationForm } from '../../../inspection/self-evaluation/self-evaluation.form.ts'
import { selfEvaluationWords } from '../../../inspection/self-evaluation/self-evaluation.store.ts'
import { areaIn, writeWords } from '../../../inspection/self-evaluation/write-words.act.ts'
import { labelOf } from '../../../vocabulary/codeset.ts'
import { selfEvaluationArea } from '../../../vocabulary/codesets/self-evaluation-area.ts'
import { page } from '../../page.ts'
import { evaluated } from './evaluated.ts'

/** Writes of one area, with what the record says of it beneath. */
export const selfEvaluationWrite = page({
  path: '/self-evaluation/:area/write',
  may: 'self_evaluation.write',
  view: 'pages/self-evaluation/self-evaluation-write.njk',
  form: selfEvaluationForm,
  act: writeWords,
  async filled({ db, params }) {
    const area = areaIn(params)
    const words = (await selfEvaluationWords(db)).find(each => each.area === area)
    if (!words) return {}
    const { know, how, doing, version } = words
    return { values: { know, how, doing }, version }
  },
  async show({ db, params, today, now, actor }) {
    const code = areaIn(params)
    const { areas } = await evaluated({ db, today, now, role: actor.role, written: await selfEvaluationWords(db) })
    const area = areas.find(each => each.code === code)
    return {
      title: `${labelOf(selfEvaluationArea, code)}, in your own words`,
      back: { href: `/self-evaluation#${code}`, text: 'Back to the self-evaluation' },
      answers: area && { ...area.answers, words: null, level: 3 },
    }
  },
  then: ({ params }) => `/self-evaluation#${params.area}`,
})
