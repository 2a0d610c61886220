import { scopeOf } from '../../../access/permissions.ts'
import { type Judgement, judgesTheWhole, knownOn } from '../../../inspection/library/judgement.ts'
import { allJudgements } from '../../../inspection/library/library.store.ts'
import {
  neighboursLoaded,
  neighboursOf,
  ownAuthority,
} from '../../../inspection/library/neighbours/neighbours.store.ts'
import { standingOn } from '../../../inspection/library/standing.ts'
import { sayMonths, timelineOf } from '../../../inspection/library/timeline.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { gradeSaid } from '../../grade-said.ts'
import { addressOf, page } from '../../page.ts'

type Place = { rank: number | null; name: string; slug: string }

/** Where one stands overall: its grade and since when, what it was before, and how long between. */
const rowOf = (place: Place, judgements: readonly Judgement[], today: PlainDate) => {
  const { grade, by } = standingOn(judgements, 'overall', today)
  const step = timelineOf(judgements.filter(each => knownOn(each) <= today && judgesTheWhole(each))).find(
    ({ judgement }) => judgement === by,
  )
  const change = step?.changes.find(({ area }) => area === 'overall')
  return {
    ...place,
    grade: grade ? gradeSaid(grade) : null,
    published_on: by ? knownOn(by) : null,
    was: change ? gradeSaid(change.from).text.toLowerCase() : null,
    way: change?.way ?? null,
    is_first: step ? !step.has_before : false,
    after: step?.months ? sayMonths(step.months) : null,
  }
}

/** This authority's statistical neighbours, the most alike first: what each is graded now, since when, and what it was before. */
export const libraryNeighbours = page({
  path: '/library/neighbours',
  may: 'improvement.read',
  view: 'pages/library-neighbours/library-neighbours.njk',
  logs: 'list',
  async show({ db, actor, today }) {
    const own = await ownAuthority(db, today)
    const neighbours = await neighboursOf(db, own.name)
    const bySlug = Map.groupBy(await allJudgements(db), ({ slug }) => slug)
    const places = [
      { rank: null, ...own },
      ...neighbours.map(({ rank, neighbour, slug }) => ({ rank, name: neighbour, slug })),
    ]
    const rows = places.map(place => rowOf(place, bySlug.get(place.slug) ?? [], today))
    return {
      own,
      loaded: await neighboursLoaded(db),
      may_load: scopeOf('inspection.upload', actor.role) !== null,
      rows: neighbours.length > 0 ? rows : [],
      better: rows.slice(1).filter(({ way }) => way === 'better').length,
      worse: rows.slice(1).filter(({ way }) => way === 'worse').length,
      side_by_side: addressOf('/library/group', {}, { authority: places.map(({ slug }) => slug) }),
    }
  },
})
