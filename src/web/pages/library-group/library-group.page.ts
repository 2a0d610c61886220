import { AREA_NAMES, AREAS, type Area, isArea, type Judgement, knownOn } from '../../../inspection/library/judgement.ts'
import { allJudgements } from '../../../inspection/library/library.store.ts'
import { neighboursOf, ownAuthority } from '../../../inspection/library/neighbours/neighbours.store.ts'
import { standingOn } from '../../../inspection/library/standing.ts'
import { spansOf } from '../../../inspection/library/timeline.ts'
import { ALL_AUTHORITIES } from '../../../vocabulary/authorities/find-authority.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { gradeLine } from '../../components/grade-line/grade-line.ts'
import { gradeSaid, spansSaid } from '../../grade-said.ts'
import { addressOf, page } from '../../page.ts'

const MOST = 12
const PATH = '/library/group'

type Place = { slug: string; name: string }

/** Everybody who can be chosen: those of the list, and those only judgements name. */
const placesOf = (judgements: readonly Judgement[]): Place[] =>
  [
    ...new Map<string, Place>([
      ...judgements.map(({ slug, authority }) => [slug, { slug, name: authority }] as const),
      ...ALL_AUTHORITIES.map(({ slug, name }) => [slug, { slug, name }] as const),
    ]).values(),
  ].sort((one, other) => one.name.localeCompare(other.name))

const pictureOf = (chosen: readonly Place[], bySlug: Map<string, Judgement[]>, area: Area, today: PlainDate) => {
  const rows = chosen.map(({ slug, name }) => ({
    label: name,
    href: `/library/${slug}`,
    spans: spansSaid(spansOf(bySlug.get(slug) ?? [], area, today)),
  }))
  const from = rows.flatMap(({ spans }) => spans.map(span => span.from)).sort()[0]
  return from ? gradeLine({ title: `${AREAS[area]}, side by side`, from, to: today, rows }) : null
}

/** Several authorities' grades over time beside each other, and where each stands now. */
export const libraryGroup = page({
  path: PATH,
  may: 'improvement.read',
  view: 'pages/library-group/library-group.njk',
  logs: 'list',
  async show({ db, query, queryAll, today }) {
    const judgements = await allJudgements(db)
    const bySlug = Map.groupBy(judgements, ({ slug }) => slug)
    const places = placesOf(judgements)
    const area = isArea(query.area) ? query.area : 'overall'
    const asked = [...new Set(queryAll('authority'))].flatMap(slug => places.find(each => each.slug === slug) ?? [])
    const chosen = asked.slice(0, MOST)
    const slugs = chosen.map(({ slug }) => slug)
    const neighbours = await neighboursOf(db, (await ownAuthority(db, today)).name)
    return {
      area_said: AREAS[area],
      areas: AREA_NAMES.map(each => AREAS[each]),
      most: MOST,
      our_neighbours:
        neighbours.length > 0 ? addressOf(PATH, {}, { authority: neighbours.map(({ slug }) => slug) }) : null,
      left_out: asked.slice(MOST).map(({ name }) => name),
      carry: slugs.map(value => ({ name: 'authority', value })),
      fields: [
        ...(chosen.length < MOST
          ? [
              {
                name: 'authority',
                label: 'Add an authority',
                kind: 'select',
                value: '',
                options: [
                  { value: '', text: 'Choose' },
                  ...places
                    .filter(({ slug }) => !slugs.includes(slug))
                    .map(each => ({ value: each.slug, text: each.name })),
                ],
              },
            ]
          : []),
        {
          name: 'area',
          label: 'What is judged',
          kind: 'select',
          value: area,
          options: AREA_NAMES.map(value => ({ value, text: AREAS[value] })),
        },
      ],
      line: pictureOf(chosen, bySlug, area, today),
      rows: chosen.map(({ slug, name }) => {
        const standings = AREA_NAMES.map(each => standingOn(bySlug.get(slug) ?? [], each, today))
        const [{ by } = { by: null }] = standings
        return {
          slug,
          name,
          published_on: by ? knownOn(by) : null,
          grades: standings.map(({ grade }) => (grade ? gradeSaid(grade) : null)),
          without: addressOf(PATH, {}, { authority: slugs.filter(each => each !== slug), area: query.area }),
        }
      }),
    }
  },
})
