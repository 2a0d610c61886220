import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Result } from './assessments.ts'
import { ageOf, type Child } from './family.ts'
import { at } from './moments.ts'
import { COMMON } from './phrases/common.ts'
import { say, sayOne } from './phrases/say.ts'
import { aboutChild, phrasesOf, type Story } from './write.ts'

export const writeViews = (story: Story, child: Child, assessment: string, on: PlainDate) => {
  const { rows, family } = story
  const { random } = family
  const about = aboutChild(story, child, on)
  const phrases = phrasesOf(story)
  const view = (
    whose: 'child' | 'mother' | 'father' | 'agency',
    whose_id: string | null,
    said: string | null,
    named: string | null = null,
  ) =>
    rows.add('assessment_view', {
      id: random.uuid(),
      created_at: at(on, 900),
      assessment_id: assessment,
      person_id: child.id,
      whose,
      whose_id,
      named,
      said,
      obtained_on: said ? addDays(on, -random.whole(2, 14)) : null,
      not_obtained_because: said
        ? null
        : whose === 'child'
          ? 'Too young to say; see what was observed.'
          : say(COMMON.no_view, about),
    })
  view('child', null, sayOne(phrases.wishes, about))
  view('mother', family.mother.id, random.chance(0.93) ? say(phrases.mother, about) : null)
  view('father', child.father?.id ?? null, child.father && random.chance(0.58) ? say(phrases.father, about) : null)
  if (random.chance(0.8))
    view('agency', null, say(phrases.agency, about), ageOf(child, on) < 4 ? 'Health visitor' : child.school)
}

export const writeFactors = (story: Story, child: Child, assessment: string, on: PlainDate, result: Result) => {
  const { rows, family } = story
  const { random } = family
  const factors = phrasesOf(story).factors
  let codes = Object.keys(factors).filter(code => random.chance(factors[code] ?? 0))
  if (child.disabled.some(code => ['LD', 'AUT'].includes(code)) && !codes.includes('5A')) codes.push('5A')
  if (child.disabled.includes('MOB') && !codes.includes('6A')) codes.push('6A')
  if (ageOf(child, on) >= 9 && random.chance(0.06) && !codes.includes('7A')) codes.push('7A')
  if (codes.length === 0 || (result === 'NFA' && random.chance(0.25))) codes = ['21']
  for (const code of codes)
    rows.add('assessment_factor', {
      id: random.uuid(),
      created_at: at(on, 900),
      assessment_id: assessment,
      person_id: child.id,
      code: code as '16A',
    })
}

/** The manager who authorises says on one day that both the family and the agencies know. */
export const toldOn = (on: PlainDate | null) => ({ family_told_on: on, agencies_told_on: on })
