import { londonMoment } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { act } from '../act.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { type Asking, aboutAssessment, onlyWhen, toldOf } from './about-assessment.ts'
import { type AssessmentFile, findAssessment } from './assessment.store.ts'
import { TOLD } from './assessment.ts'
import type { toldAssessmentForm } from './told-assessment.form.ts'
import { changeAssessment } from './write.store.ts'

type Values = ValuesOf<typeof toldAssessmentForm>

const already = (file: AssessmentFile, { who }: Values): Refusal[] =>
  TOLD.flatMap(({ code, label }) => {
    const told_on = file[`${code}_told_on`]
    if (!told_on || !who.includes(code)) return []
    return [{ field: 'who', says: `${label} were told on ${sayDate(told_on)}: that is recorded already` }]
  })

const toldRow = ({ who, told_on, told_by, how }: Values) => ({
  ...(who.includes('family') && { family_told_on: told_on, family_told_by: told_by, family_told_how: how }),
  ...(who.includes('agencies') && { agencies_told_on: told_on, agencies_told_by: told_by, agencies_told_how: how }),
})

/** Records that the family, the agencies or both were told what an authorised assessment decided: when, by whom and how. */
export const toldAssessment = act({
  id: 'told-assessment',
  title: 'Record who was told of the assessment',
  may: 'assessment.tell',
  about: async ({ db, params }: Asking<Values>) => aboutAssessment(await findAssessment(db, params.assessment ?? '')),
  refuses({ about: { file }, values }) {
    const refusals = onlyWhen(file, ['authorised'], 'who')
    if (refusals.length > 0) return refusals
    if (file.authorised_on && values.told_on < file.authorised_on) {
      const says = `It was authorised on ${sayDate(file.authorised_on)}: nobody could be told before`
      refusals.push({ field: 'told_on-day', says })
    }
    return [...refusals, ...already(file, values)]
  },
  async writes({ db, about: { file }, values }) {
    await changeAssessment(db, file.id, toldRow(values))
    return { assessment_id: file.id }
  },
  tells: ({ about: { file }, values, now, today }) => {
    const both = values.who.length > 1
    const who = both ? 'Family and agencies' : values.who.includes('family') ? 'Family' : 'Agencies'
    const at = values.told_on === today ? now : londonMoment(values.told_on, '12:00')
    return [toldOf(file, at, 3, `${who} told what the assessment decided: ${values.how}`)]
  },
})
