import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import type { Result } from './assessments.ts'
import { ageOf, type Child } from './family.ts'
import { at, earlier } from './moments.ts'
import { COMMON } from './phrases/common.ts'
import { say, sayOne } from './phrases/say.ts'
import { slips } from './slips.ts'
import type { Team } from './workforce.ts'
import { aboutChild, phrasesOf, type Story } from './write.ts'

/**
 * What the child, each parent and somebody who knows them said, on the day each was asked: the father last, and late where
 * nobody thought of him. All of them by the day the assessment was submitted; of one still being written, those asked by now.
 */
export const writeViews = (
  story: Story,
  child: Child,
  {
    id: assessment,
    started,
    team,
    finished,
  }: { id: string; started: PlainDate; team: Team; finished: PlainDate | null },
) => {
  const { rows, family, today } = story
  const { random } = family
  const about = aboutChild(story, child, finished ?? today)
  const phrases = phrasesOf(story)
  const view = (
    whose: 'child' | 'mother' | 'father' | 'agency',
    whose_id: string | null,
    said: string | null,
    after: number,
    named: string | null = null,
  ) => {
    const asked = workingDaysAfter(started, after)
    const on = finished ? earlier(asked, finished) : asked
    if (on >= today) return
    rows.add('assessment_view', {
      id: random.uuid(),
      created_at: at(on, 900),
      assessment_id: assessment,
      person_id: child.id,
      whose,
      whose_id,
      named,
      said,
      obtained_on: said ? on : null,
      not_obtained_because: said
        ? null
        : whose === 'child'
          ? 'Too young to say; see what was observed.'
          : say(COMMON.no_view, about),
    })
  }
  view('child', null, sayOne(phrases.wishes, about), random.whole(2, 12))
  view('mother', family.mother.id, random.chance(0.93) ? say(phrases.mother, about) : null, random.whole(1, 9))
  const spoke = child.father && random.chance(0.58) ? say(phrases.father, about) : null
  const late = slips(story, 0.2, started, team)
  view('father', child.father?.id ?? null, spoke, late ? random.whole(21, 40) : random.whole(6, 18))
  if (random.chance(0.8)) {
    const named = ageOf(child, started) < 4 ? 'Health visitor' : child.school
    view('agency', null, say(phrases.agency, about), random.whole(5, 20), named)
  }
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
