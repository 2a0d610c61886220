import { isLate, ragTone, ragWord } from '../../../inspection/improvement/improvement.ts'
import type { Followed } from '../../../inspection/improvement/programme.ts'
import { type Pace, paceOf } from '../../../inspection/milestone/pace.ts'
import { isUnreviewed, type Risk } from '../../../inspection/risk/risk.ts'
import { placedIn, type Workstream, workstreamStanding } from '../../../inspection/workstream/workstream.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'

/** How a workstream's improvements count up: where it stands, how many there are, how many actions are late. */
export const workstreamLine = (workstream: Workstream, all: readonly Followed[], today: PlainDate) => {
  const own = placedIn(all, workstream.id)
  const { rag, because, counts } = workstreamStanding(
    own.map(({ item, standing }) => ({ number: item.number, standing })),
  )
  return {
    ...workstream,
    word: ragWord(rag),
    tone: ragTone(rag),
    because,
    counts,
    items: own.length,
    late: own.flatMap(({ actions }) => actions).filter(each => isLate(each, today)).length,
  }
}

/** The filter that shows one workstream of the programme, or what is in none. */
export const workstreamField = (all: readonly Workstream[], value: string) => ({
  name: 'workstream',
  label: 'Workstream',
  kind: 'select',
  value,
  options: [
    { value: '', text: 'Any' },
    ...all.map(({ id, name }) => ({ value: id, text: name })),
    { value: 'none', text: 'In none yet' },
  ],
})

/** The pace of the whole programme, each action from the day of the inspection that found what it answers. */
export const programmePace = (all: readonly Followed[], foundOn: ReadonlyMap<string, PlainDate | null>): Pace =>
  paceOf(
    all.flatMap(({ item, actions }) =>
      actions.map(action => ({ action, found_on: foundOn.get(item.inspection_id) ?? null })),
    ),
  )

/** How many risks are open, and how many of those nobody has looked at for a month. */
export const riskCounts = (all: readonly Risk[], today: PlainDate) => ({
  open: all.filter(({ closed_on }) => closed_on === null).length,
  unreviewed: all.filter(each => isUnreviewed(each, today)).length,
})
