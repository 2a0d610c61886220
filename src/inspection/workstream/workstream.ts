import { labelOf } from '../../vocabulary/codeset.ts'
import { improvementStatus } from '../../vocabulary/codesets/improvement-status.ts'
import type { Followed } from '../improvement/programme.ts'
import { type Standing, sayBecause, WORST_FIRST } from '../improvement/standing.ts'

/** Part of the programme under one lead: what it covers, who answers for it and who does the work. */
export type Workstream = {
  id: string
  version: number
  name: string
  scope: string
  sponsor_id: string
  sponsor: string
  lead_id: string
  lead: string
}

/** An improvement as its workstream counts it. */
export type Placed = { number: number; standing: Pick<Standing, 'status' | 'rag'> }

/** Where a workstream stands: the RAG its improvements suggest, and why, as a sentence. */
export type WorkstreamStanding = {
  rag: Standing['rag']
  because: string
  counts: { status: Standing['status']; count: number }[]
}

const UNREMARKABLE: readonly Standing['status'][] = ['on_track', 'done', 'evidenced']

const word = (status: Standing['status']) => labelOf(improvementStatus, status).toLowerCase()

/** 'number 3 is behind', 'numbers 1, 2 and 4 are at risk'. */
const sayNumbers = (numbers: readonly number[], status: Standing['status']): string => {
  const [last, ...before] = numbers.toReversed()
  const list = before.length > 0 ? `numbers ${before.toReversed().join(', ')} and ${last} are` : `number ${last} is`
  return `${list} ${word(status)}`
}

const ragOf = (rags: readonly Standing['rag'][]): Standing['rag'] => {
  if (rags.includes('R')) return 'R'
  if (rags.includes('A')) return 'A'
  const [first] = rags
  return first !== undefined && (first === 'W' || first === 'B') && rags.every(each => each === first) ? first : 'G'
}

/**
 * Works out where a workstream stands from its improvements. It is as red as its worst: a board looks where things go wrong, and
 * an average would hide it.
 */
export const workstreamStanding = (all: readonly Placed[]): WorkstreamStanding => {
  if (all.length === 0) return { rag: 'W', because: 'No improvement is in it yet.', counts: [] }
  const byStatus = Map.groupBy(all, each => each.standing.status)
  const counts = WORST_FIRST.flatMap(status => {
    const count = byStatus.get(status)?.length ?? 0
    return count > 0 ? [{ status, count }] : []
  })
  const clauses = counts
    .filter(({ status }) => !UNREMARKABLE.includes(status))
    .map(({ status }) =>
      sayNumbers(
        (byStatus.get(status) ?? []).map(({ number }) => number),
        status,
      ),
    )
  const even = counts.every(({ status }) => status === 'evidenced')
    ? 'all of it is complete and evidenced'
    : 'nothing is late'
  return {
    rag: ragOf(all.map(({ standing }) => standing.rag)),
    because: sayBecause({ because: clauses.length > 0 ? clauses : [even] }),
    counts,
  }
}

/** The improvements of one workstream, as the programme follows them. */
export const placedIn = (all: readonly Followed[], workstream: string): Followed[] =>
  all.filter(({ item }) => item.workstream_id === workstream)
