import type { Actor } from '../src/access/actor.ts'
import { nameActor } from '../src/access/as-worker.store.ts'
import { runClocks } from '../src/clocks/clock-run.store.ts'
import { type Performed, perform } from '../src/practice/perform.ts'
import type { About, Act } from '../src/record/act.ts'
import type { Db } from '../src/record/database.ts'
import type { EntryValues, VisitValues } from '../src/record/visit/check-visit.ts'
import { londonDate } from '../src/vocabulary/calendar/plain-date.ts'
import { aChild, anAssessment, anInvolvement, aReferral, aTeam, aWorker } from './builders.ts'

export type InNeed = Awaited<ReturnType<typeof inNeed>>

/**
 * Leo and Ava Marsh, referred on 2 March 2026 and held by Priya; an authorised assessment of 1 May found Leo in need.
 * Dan manages the team. Neither has a plan yet.
 */
export const inNeed = async (db: Db) => {
  const { team_id, service_id } = await aTeam(db)
  const priya = await aWorker(db, 'social_worker', { team_id, full_name: 'Priya Shah' })
  const dan = await aWorker(db, 'team_manager', { team_id, full_name: 'Dan Moore' })
  const leo = await aChild(db)
  const ava = await aChild(db, { forename: 'Ava', date_of_birth: '2019-06-01', sex: 'F' })
  await db.insertInto('relationship').values({ from_person: ava, to_person: leo, type: 'sibling' }).execute()
  const episode = await aReferral(db, leo, { team_id })
  await aReferral(db, ava, { team_id })
  for (const child of [leo, ava]) await anInvolvement(db, child, priya)
  const assessment = await anAssessment(db, leo, episode, priya, {
    submitted_at: '2026-04-29T15:00:00.000Z',
    submitted_by: priya.worker_id,
    authorised_on: '2026-05-01',
    authorised_by: dan.worker_id,
  })
  await db.insertInto('assessment_outcome').values({ assessment_id: assessment, person_id: leo, code: 'CIN' }).execute()
  await runClocks(db, [leo, ava])
  return { team_id, service_id, priya, dan, leo, ava, episode, assessment }
}

/** Does one act at a moment, in somebody's name. */
export const doing = async <Values, A extends About, Done extends object>(
  db: Db,
  actor: Actor,
  now: string,
  it: Act<Values, A, Done>,
  given: { params: Readonly<Record<string, string>>; values: Values; seen_version?: number | null },
): Promise<Performed<Done>> => {
  await nameActor(db, actor)
  return perform(db, { actor, now, today: londonDate(now) }, it, given)
}

/** What it did, or what it refused as an error: for the steps a test takes for granted. */
export const done = <Done>(performed: Performed<Done>): Done => {
  if (performed.refusals) throw new Error(JSON.stringify(performed.refusals))
  return performed.done
}

/** A plan as Priya types it: two outcomes, an action each. */
export const typedPlan = {
  siblings: [],
  reason: 'assessment',
  start_on: '2026-05-11',
  summary: 'Leo misses nursery and is often hungry. The plan helps his mum with mornings.',
  outcomes: [
    {
      wanted: 'Leo is at nursery every day',
      measured_by: 'Nursery register',
      baseline: 'Three days in ten',
      baseline_score: 3,
      target: 'Nine in ten',
    },
    { wanted: 'Leo has breakfast', measured_by: 'What Leo says', baseline: null, baseline_score: 4, target: null },
  ],
  actions: [
    { what: 'Nana Jean walks Leo to nursery', outcome: 1, owner: 'Jean Marsh', due_on: '2026-05-18' },
    { what: 'Breakfast club', outcome: 2, owner: 'Ms Iqbal', due_on: '2026-05-25' },
  ],
  contingency: 'If he misses five days in a month we meet the same week.',
  no_contingency_because: null,
  undated_because: null,
  agreed_with: 'Leo, Sarah and Jean',
  child_version: 'Nana will walk me to nursery.',
  visit_working_days: 10,
} as const

/** One child's entry as Priya types it: seen alone, at home. */
export const typedEntry = (person_id: string, some: Partial<EntryValues> = {}): EntryValues => ({
  person_id,
  part: true,
  seen: true,
  not_seen_reason: null,
  seen_alone: true,
  not_alone_reason: null,
  bedroom_seen: true,
  voice: null,
  how_communicated: null,
  what_changed: null,
  observation: 'Played in the yard.',
  analysis: `What it means for ${person_id}`,
  next_step: null,
  next_step_owner: null,
  next_step_due_on: null,
  ...some,
})

/** A visit of 20 May as Priya types it, with these children's entries. */
export const typedVisit = (children: EntryValues[], some: Partial<VisitValues> = {}): VisitValues => ({
  held_at: '2026-05-20T15:00:00.000Z',
  mode: 'in_person',
  place: 'home',
  type: 'CIN',
  purpose_code: 'statutory',
  purpose: 'See how the week went',
  others_present: 'Sarah',
  children,
  ...some,
})
