import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter, workingDaysBetween } from '../vocabulary/calendar/working-days.ts'
import { toldOn, writeFactors, writeViews } from './assessment-parts.ts'
import { ageOf, type Child } from './family.ts'
import { workerOn } from './holding.ts'
import { at, dayOf, earlier, inOffice, minutesAfter } from './moments.ts'
import { COMMON } from './phrases/common.ts'
import { fill, say, sayMany } from './phrases/say.ts'
import { slips } from './slips.ts'
import { writeVisit } from './visits.ts'
import type { Segment, Team, Worker } from './workforce.ts'
import { aboutChild, decide, phrasesOf, type Story, tell } from './write.ts'

export type Result = 'NFA' | 'EH' | 'CIN' | 'STRATEGY'
export type Assessed = { started: PlainDate; authorised: PlainDate; result: Result; author: Worker }

/** Writes the children's assessments made together: visits, checkpoints, the text as far as it has come, the authorising. */
export const writeAssessments = (
  story: Story,
  given: {
    children: readonly Child[]
    episodes: ReadonlyMap<Child, string>
    team: Team
    segments: readonly Segment[]
    planned: Omit<Assessed, 'author'>
  },
): void => {
  const { rows, family, today, until } = story
  const { random } = family
  const {
    team,
    segments,
    planned: { started, authorised, result },
  } = given
  const manager = team.manager as Worker
  const ended = authorised < today
  const worker = workerOn(segments, earlier(authorised, addDays(today, -1)))
  if (!worker) return
  const header = random.uuid()
  const elapsed = workingDaysBetween(started, ended ? authorised : today)
  const whole = workingDaysBetween(started, authorised)
  const late = slips(story, 0.5 - worker.diligence * 0.45, started, team) ? random.whole(6, 13) : random.whole(0, 5)
  for (const [place, after] of [late, random.whole(8, 16), random.whole(17, 30), random.whole(28, 42)].entries())
    if (after < whole && (place < 2 || random.chance(0.55)))
      writeVisit(story, {
        kind: 'ASSESS',
        on: workingDaysAfter(started, after),
        children: given.children,
        worker: workerOn(segments, workingDaysAfter(started, after)) ?? worker,
        failed: place === 0 && random.chance(0.08),
      })
  const submittedOn = workingDaysAfter(
    authorised,
    -(slips(story, 0.25, authorised, team) ? random.whole(4, 10) : random.whole(0, 3)),
  )
  const waits = family.course?.waits === 'authorising'
  const submitted = waits
    ? at(workingDaysAfter(today, -3), 985)
    : submittedOn > started
      ? inOffice(random, submittedOn)
      : inOffice(random, authorised)
  const isSubmitted = submitted <= until && (ended || waits || random.chance(0.9))
  const sentBack = family.course?.returned ?? false
  const returned = sentBack || random.chance(0.13)
  const returnedOn = sentBack ? workingDaysAfter(today, -3) : workingDaysAfter(authorised, -random.whole(7, 12))
  const phrases = phrasesOf(story)
  for (const child of given.children) {
    const episode = given.episodes.get(child)
    if (!episode) continue
    const id = random.uuid()
    const about = aboutChild(story, child, ended ? authorised : today, worker)
    const written = ended || isSubmitted || sentBack || elapsed > whole * 0.7
    const begun = written || elapsed > whole * 0.3
    const seenLate = random.chance(0.04)
    const type =
      ageOf(child, started) < 0
        ? 'pre_birth'
        : family.need === 'disability' && child.disabled.length > 0
          ? 'disabled_child'
          : 'single'
    rows.add('assessment', {
      id,
      created_at: inOffice(random, started),
      created_by: worker.id,
      person_id: child.id,
      case_episode_id: episode,
      header_id: header,
      type,
      worker_id: worker.id,
      team_id: team.id,
      started_on: started,
      child_development: begun ? sayMany(phrases.development, 2, about) : null,
      parenting_capacity: begun ? sayMany(phrases.parenting, 2, about) : null,
      family_and_environment: written ? sayMany(phrases.environment, 2, about) : null,
      lived_experience: written ? sayMany(phrases.lived, 2, about) : null,
      wishes_and_feelings: written ? say(phrases.wishes, about) : null,
      analysis: ended || isSubmitted || sentBack ? say(phrases.analysis, about) : null,
      recommendation: ended || isSubmitted || sentBack ? say(COMMON.recommend[result], about) : null,
      not_seen_because: seenLate ? 'The family were away until the last week.' : null,
      submitted_at: ended || isSubmitted ? submitted : null,
      submitted_by: ended || isSubmitted ? worker.id : null,
      authorised_at: ended ? minutesAfter(at(authorised, 1000), 20) : null,
      authorised_on: ended ? authorised : null,
      authorised_by: ended ? manager.id : null,
      authorising_note: ended ? say(whole > 45 ? COMMON.authorised.slice(2, 3) : COMMON.authorised, about) : null,
      next_step: ended ? fill(COMMON.next_step[result], about) : null,
      ...toldOn(ended && random.chance(0.86) ? workingDaysAfter(authorised, random.whole(0, 5)) : null),
      extended_to: whole > 45 && elapsed > 40 && random.chance(0.5) ? authorised : null,
      extension_reason: whole > 45 && elapsed > 40 ? random.pick(COMMON.extension) : null,
    })
    tell(story, {
      person_id: child.id,
      at: inOffice(random, started),
      kind: 'assessment',
      table: 'assessment',
      id,
      significance: 2,
      by: worker,
      says: `Assessment started by ${worker.name}`,
    })
    for (let place = 1; place * 10 < elapsed && place < 6; place++) {
      const held_on = workingDaysAfter(started, place * 10 - random.whole(0, 4))
      if (slips(story, 0.2, held_on, team)) continue
      if (held_on >= today) continue
      rows.add('assessment_checkpoint', {
        id: random.uuid(),
        created_at: at(held_on, 960),
        assessment_id: id,
        person_id: child.id,
        held_on,
        held_by: manager.id,
        decision: 'continue',
        note: say(COMMON.checkpoint, about),
        remaining_work: random.pick(COMMON.remaining).replace('{child}', about.child),
      })
    }
    if (returned && returnedOn > started && returnedOn < today && whole > 20)
      rows.add('assessment_return', {
        id: random.uuid(),
        created_at: at(returnedOn, 930),
        assessment_id: id,
        person_id: child.id,
        returned_at: at(returnedOn, 930),
        returned_by: manager.id,
        comments: say(COMMON.returned, about),
        answered_at: ended || isSubmitted ? submitted : null,
        answer: ended || isSubmitted ? say(COMMON.returned_answer, about) : null,
      })
    if (begun && random.chance(0.5)) {
      const [what, provider] = random.pick(phrases.services)
      rows.add('service_given', {
        id: random.uuid(),
        created_at: at(started, 900),
        person_id: child.id,
        case_episode_id: episode,
        what,
        provider,
        start_on: workingDaysAfter(started, random.whole(3, 15)),
        end_on: null,
      })
    }
    const finished = ended || isSubmitted ? dayOf(submitted) : null
    writeViews(story, child, { id, started, team, finished })
    if (!ended && !isSubmitted) continue
    writeFactors(story, child, id, ended ? authorised : addDays(today, -1), result)
    if (!ended) continue
    rows.add('assessment_outcome', {
      id: random.uuid(),
      created_at: at(authorised, 1020),
      assessment_id: id,
      person_id: child.id,
      code: result,
    })
    decide(story, {
      person_id: child.id,
      kind: 'assessment_authorised',
      at: at(authorised, 1020),
      by: manager,
      table: 'assessment',
      id,
      what: `Assessment authorised: ${fill(COMMON.next_step[result], about).toLowerCase()}`,
      why: say(COMMON.authorised, about),
      read: ['assessment', 'chronology'],
      challenge: random.chance(0.25) ? say(COMMON.challenge, about) : null,
    })
    tell(story, {
      person_id: child.id,
      at: at(authorised, 1020),
      kind: 'assessment',
      table: 'assessment',
      id,
      significance: 1,
      by: manager,
      says: `Assessment completed after ${whole} working days: ${fill(COMMON.next_step[result], about).toLowerCase()}`,
    })
  }
}
