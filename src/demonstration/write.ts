import type { Role } from '../access/roles.ts'
import type { Tables } from '../record/tables.ts'
import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { ageOf, type Child, type Family } from './family.ts'
import { dayOf } from './moments.ts'
import { PHRASES } from './phrases/index.ts'
import type { About } from './phrases/say.ts'
import type { Row, Rows } from './rows.ts'
import type { Worker, Workforce } from './workforce.ts'

/** What every writer is given: where rows go, who works here, and when now is. */
export type Scene = {
  rows: Rows
  force: Workforce
  today: PlainDate
  /** Nothing after this moment has happened yet. */
  until: Moment
}

/** One family's part of the scene. */
export type Story = Scene & { family: Family }

/** Who a sentence about this child on this day is about. */
export const aboutChild = ({ family }: Story, child: Child, on: PlainDate, worker?: Worker): About => {
  const dad = family.need === 'domestic_abuse' || family.is_step ? (family.partner ?? child.father) : child.father
  const siblings = family.children.filter(each => each !== child && each.forename !== 'Baby' && ageOf(each, on) >= 1)
  return {
    random: family.random,
    age: ageOf(child, on),
    child: child.forename === 'Baby' || ageOf(child, on) < 0 ? 'the baby' : (child.known_as ?? child.forename),
    sex: child.sex,
    mum: family.mother.forename,
    dad: dad?.forename ?? null,
    sib: siblings.length > 0 ? family.random.pick(siblings).forename : null,
    worker: worker?.forename,
  }
}

export const phrasesOf = ({ family }: Story) => PHRASES[family.need]

/** A line of a child's chronology. */
export const tell = (
  { rows, family }: Story,
  line: {
    person_id: string
    at: Moment
    kind: string
    table: keyof Tables
    id: string
    significance: 1 | 2 | 3
    says: string
    by?: Worker | null
  },
): void =>
  rows.add('chronology_entry', {
    id: family.random.uuid(),
    created_at: line.at,
    created_by: line.by?.id ?? null,
    person_id: line.person_id,
    at: line.at,
    on_date: dayOf(line.at),
    kind: line.kind,
    source_table: line.table,
    source_id: line.id,
    significance: line.significance,
    says: line.says,
    included: line.significance < 3 || family.random.chance(0.8),
  })

/** A decision, by whom and why. */
export const decide = (
  { rows, family }: Story,
  it: {
    person_id: string
    kind: Row<'decision'>['kind']
    at: Moment
    by: Worker
    role?: Role
    table: keyof Tables
    id: string
    what: string
    why: string
    read: string[]
    challenge?: string | null
    action?: string | null
    action_owner?: string | null
    action_due_on?: PlainDate | null
    action_done_on?: PlainDate | null
  },
): void =>
  rows.add('decision', {
    id: family.random.uuid(),
    created_at: it.at,
    created_by: it.by.id,
    person_id: it.person_id,
    subject_table: it.table,
    subject_id: it.id,
    kind: it.kind,
    decided_at: it.at,
    decided_on: dayOf(it.at),
    decided_by: it.by.id,
    decider_role: it.role ?? it.by.role,
    what: it.what,
    rationale: it.why,
    read: it.read,
    challenge: it.challenge ?? null,
    action: it.action ?? null,
    action_owner: it.action_owner ?? null,
    action_due_on: it.action_due_on ?? null,
    action_done_on: it.action_done_on ?? null,
  })

/** Somebody of this role in this team on this day; anybody of the team, or its manager, failing that. */
export const onDuty = ({ family }: Story, team: Workforce['teams']['mash'], role: Role, on: PlainDate): Worker => {
  const here = team.workers.filter(
    worker => worker.role === role && worker.from <= on && (worker.to === null || worker.to > on),
  )
  const found = here.length > 0 ? family.random.pick(here) : (team.manager ?? team.workers[0])
  return found as Worker
}
