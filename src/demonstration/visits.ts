import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import { ageOf, type Child } from './family.ts'
import { at, minutesAfter, workingDay } from './moments.ts'
import { COMMON } from './phrases/common.ts'
import type { Voice } from './phrases/phrases.ts'
import { fill, say } from './phrases/say.ts'
import { slips } from './slips.ts'
import type { Worker } from './workforce.ts'
import { aboutChild, phrasesOf, type Story, tell } from './write.ts'

type Kind = 'ASSESS' | 'CIN' | 'CP'

const voiceOf = (story: Story, child: Child, on: PlainDate, worker: Worker): Voice | null => {
  const about = aboutChild(story, child, on, worker)
  const age = ageOf(child, on)
  if (age < 4) return null
  const fitting = phrasesOf(story)
    .voices.filter(([words]) => about.sib !== null || !words.includes('{sib}'))
    .filter(([words, , changed]) => about.dad !== null || !`${words}${changed}`.includes('{dad}'))
  const [words, how, changed] = about.random.pick(fitting.length > 0 ? fitting : phrasesOf(story).voices)
  return [fill(words, about), how, fill(changed, about)]
}

/** One visit to the family, with a row for each child. Written up late as this worker does; nothing of what is still to come. */
export const writeVisit = (
  story: Story,
  given: { kind: Kind; on: PlainDate; children: readonly Child[]; worker: Worker; failed?: boolean },
): void => {
  const { rows, family, until } = story
  const { random } = family
  const { worker, kind } = given
  const on = workingDay(given.on)
  const held = at(on, random.pick([570, 600, 630, 660, 780, 810, 870, 930, 960, 990, 1020]))
  if (held > until) return
  const written = minutesAfter(
    held,
    slips(story, 0.32 - worker.diligence * 0.27, on) ? random.whole(7000, 15_000) : random.whole(120, 4000),
  )
  if (written > until) return
  const virtual = slips(story, 0.02, on)
  const id = random.uuid()
  const assess = kind === 'ASSESS'
  const [lead] = given.children
  if (!lead) return
  const place = virtual ? null : random.weighed({ home: 70, school: 22, community: 3, relative: 3, contact_centre: 2 })
  rows.add('visit', {
    id,
    created_at: written,
    created_by: worker.id,
    type: kind,
    planned_at: random.chance(0.85) ? held : null,
    held_at: held,
    worker_id: worker.id,
    team_id: worker.team.id,
    place,
    mode: virtual ? random.pick(['video', 'phone'] as const) : 'in_person',
    purpose_code: assess
      ? 'assessment'
      : random.weighed({
          statutory: 74,
          direct_work: 12,
          work_with_parents: 6,
          response: 4,
          safety_check: 2,
          at_request: 2,
        }),
    purpose: say(assess ? COMMON.assess_purpose : COMMON.visit_purpose, aboutChild(story, lead, on, worker)),
    others_present:
      place === 'school' ? 'Learning mentor for part of the time' : random.chance(0.7) ? family.mother.forename : null,
  })
  for (const child of given.children) {
    const about = aboutChild(story, child, on, worker)
    const age = ageOf(child, on)
    const unborn = age < 0
    const seen = !given.failed && !unborn && (child === lead || !slips(story, 0.05, on, worker.team))
    const alone =
      seen && age >= 3 && place !== null && random.chance(place === 'school' ? 0.97 : 0.6 + worker.diligence * 0.35)
    const voice = seen && random.chance(0.45 + worker.diligence * 0.5) ? voiceOf(story, child, on, worker) : null
    const [step, owner] = random.pick(COMMON.next_steps)
    const row = random.uuid()
    rows.add('visit_person', {
      id: row,
      created_at: written,
      created_by: worker.id,
      visit_id: id,
      person_id: child.id,
      seen,
      not_seen_reason: seen
        ? null
        : unborn
          ? 'other'
          : given.failed
            ? random.weighed({
                no_answer: 5,
                carer_cancelled: 3,
                worker_cancelled: 1,
                child_refused: 1,
                refused_entry: 1,
              })
            : random.pick(['child_out', 'ill'] as const),
      seen_alone: seen ? alone : null,
      not_alone_reason:
        seen && !alone
          ? age < 3
            ? 'too_young'
            : random.weighed({
                child_chose: 3,
                no_private_place: 3,
                ran_out_of_time: 3,
                parent_refused: 1,
                child_asleep: 1,
              })
          : null,
      bedroom_seen: seen && place === 'home' ? random.chance(0.5) : null,
      voice: voice?.[0] ?? null,
      how_communicated: voice ? voice[1] : seen && age < 4 ? 'observation' : null,
      what_changed: voice && random.chance(0.35 + worker.diligence * 0.4) ? voice[2] : null,
      observation: seen ? say(phrasesOf(story).observations, about) : say(COMMON.unseen, about),
      analysis: seen && random.chance(0.8) ? say(phrasesOf(story).visit_analysis, about) : null,
      next_step: random.chance(0.5) ? fill(step, about) : null,
      next_step_owner: fill(owner, about),
      next_step_due_on: workingDaysAfter(on, random.whole(2, 12)),
    })
    if (!unborn)
      tell(story, {
        person_id: child.id,
        at: held,
        kind: 'visit',
        table: 'visit_person',
        id: row,
        significance: 3,
        by: worker,
        says: seen
          ? `${worker.forename} visited and saw ${about.child}${alone ? ' alone' : ''}`
          : `${worker.forename} visited; ${about.child} was not seen`,
      })
  }
}

/** A visit still to come, in the diary. */
export const planVisit = (
  story: Story,
  given: { kind: Kind; at: string; children: readonly Child[]; worker: Worker },
): void => {
  const { rows, family } = story
  const [lead] = given.children
  if (!lead) return
  const id = family.random.uuid()
  const made = at(addDays(story.today, -3), 900)
  rows.add('visit', {
    id,
    created_at: made,
    created_by: given.worker.id,
    type: given.kind,
    planned_at: given.at,
    held_at: null,
    worker_id: given.worker.id,
    team_id: given.worker.team.id,
    place: 'home',
    mode: 'in_person',
    purpose_code: 'statutory',
    purpose: say(COMMON.visit_purpose, aboutChild(story, lead, story.today, given.worker)),
    others_present: null,
  })
  for (const child of given.children)
    rows.add('visit_planned_for', {
      id: family.random.uuid(),
      created_at: made,
      created_by: given.worker.id,
      visit_id: id,
      person_id: child.id,
    })
}
