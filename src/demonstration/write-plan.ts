import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { at } from './moments.ts'
import type { Random } from './random.ts'
import type { Row, Rows } from './rows.ts'
import type { Worker, Workforce } from './workforce.ts'
import { writeProgrammeMeasures } from './write-programme-measures.ts'
import { writeProgrammeRisks } from './write-programme-risks.ts'

/** `items`: the ids of what is to be improved, by place; a place that is not there yet is passed over. */
export type PlanGiven = { items: readonly string[]; published: PlainDate; force: Workforce }

type Stream = { name: string; scope: string; sponsor: Worker | null; lead: Worker | null; places: readonly number[] }

const streamsOf = ({ head, teams, everybody }: Workforce): readonly Stream[] => {
  const director = everybody.find(worker => worker.role === 'director') ?? null
  return [
    {
      name: 'The front door and assessment',
      scope: 'From the first call until an assessment is authorised: decisions in time, with what is already known.',
      sponsor: director,
      lead: head.front,
      places: [1, 3],
    },
    {
      name: 'Plans that change things',
      scope: 'Plans, reviews and what children say: who does what by when, and whether life gets better for it.',
      sponsor: head.need,
      lead: teams.in_need[0]?.manager ?? head.need,
      places: [4, 5, 6],
    },
    {
      name: 'Homes that last',
      scope: 'Children in care matched early with carers who will stay theirs, in homes near enough to what they know.',
      sponsor: director,
      lead: head.need,
      places: [7, 8],
    },
    {
      name: 'Leaders and workforce',
      scope:
        'Oversight and supervision, social workers who stay, and leaders who use what audits and figures tell them.',
      sponsor: director,
      lead: everybody.find(worker => worker.role === 'qa_auditor') ?? director,
      places: [2, 9, 10],
    },
  ]
}

/** Which improvement's last action waits for the last action of which other, by place: the earlier one must be done first. */
const WAITS: readonly (readonly [waiting: number, first: number])[] = [
  [3, 1],
  [4, 2],
  [8, 7],
  [9, 2],
]

const waitingRows = <T extends 'improvement_item' | 'improvement_action' | 'improvement_redating'>(
  rows: Rows,
  table: T,
): Row<T>[] => (rows.waiting.get(table) ?? []) as Row<T>[]

/** Makes the last action of each improvement, and any given another date, a milestone; a few wait for one another. */
const writeMilestones = (rows: Rows, items: readonly string[]) => {
  const moved = new Set(waitingRows(rows, 'improvement_redating').map(each => each.improvement_action_id))
  const actions = waitingRows(rows, 'improvement_action')
  const lastOf = (place: number) => actions.findLast(each => each.improvement_item_id === items[place - 1])
  for (const [n] of items.entries()) {
    const last = lastOf(n + 1)
    if (last) last.is_milestone = true
  }
  for (const action of actions) if (action.id && moved.has(action.id)) action.is_milestone = true
  for (const [waiting, first] of WAITS) {
    const [one, other] = [lastOf(waiting), lastOf(first)]
    if (one && other?.id) one.waits_for_id = other.id
  }
}

/** Aldermere's workstreams, with its improvements in them, and its milestones. Gives the workstreams' ids by place. */
export const writeWorkstreams = (rows: Rows, random: Random, { items, published, force }: PlanGiven): string[] => {
  const made_on = addDays(published, 12)
  const all = waitingRows(rows, 'improvement_item')
  const ids = streamsOf(force).map(({ name, scope, sponsor, lead, places }) => {
    const id = rows.put('workstream', {
      id: random.uuid(),
      created_at: at(made_on, 620),
      created_by: sponsor?.id ?? null,
      name,
      scope,
      sponsor_id: sponsor?.id ?? '',
      lead_id: lead?.id ?? '',
    })
    for (const item of all.filter(each => places.some(place => items[place - 1] === each.id))) item.workstream_id = id
    return id
  })
  writeMilestones(rows, items)
  return ids
}

/** How Aldermere leads and paces its programme. */
export const writePlan = (rows: Rows, random: Random, given: PlanGiven): void => {
  const workstreams = writeWorkstreams(rows, random, given)
  writeProgrammeRisks(rows, random, given, workstreams)
  writeProgrammeMeasures(rows, random, given)
}
