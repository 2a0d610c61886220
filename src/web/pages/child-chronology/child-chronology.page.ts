import { scopeOf } from '../../../access/permissions.ts'
import { chronologyOf } from '../../../record/chronology/chronology.store.ts'
import { type ChronologyFilter, sayChronologyKind, sourceHref } from '../../../record/chronology/chronology.ts'
import { isPlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'

const SIGNIFICANCE = { '1': 1, '2': 2, '3': 3 } as const

const dayIn = (text: string | undefined) => (isPlainDate(text) ? text : null)

type Asked = { query: Readonly<Record<string, string | undefined>>; queryAll(name: string): readonly string[] }

const filterOf = ({ query, queryAll }: Asked, mayChoose: boolean): ChronologyFilter => ({
  kinds: queryAll('kind').filter(kind => kind !== ''),
  significance: SIGNIFICANCE[query.significance as keyof typeof SIGNIFICANCE] ?? 3,
  from: dayIn(query.from),
  to: dayIn(query.to),
  all: mayChoose && query.all === 'yes',
  newest_first: query.sort === 'newest',
})

const fieldsOf = (filter: ChronologyFilter, kinds: readonly string[], mayChoose: boolean) => [
  {
    name: 'significance',
    label: 'How much',
    kind: 'select',
    value: String(filter.significance),
    options: [
      { value: '3', text: 'Everything' },
      { value: '2', text: 'Key and important events' },
      { value: '1', text: 'Key events only' },
    ],
  },
  { name: 'from', label: 'From', kind: 'date', value: filter.from ?? '' },
  { name: 'to', label: 'To', kind: 'date', value: filter.to ?? '' },
  {
    name: 'sort',
    label: 'Order',
    kind: 'select',
    value: filter.newest_first ? 'newest' : '',
    options: [
      { value: '', text: 'Oldest first' },
      { value: 'newest', text: 'Newest first' },
    ],
  },
  ...(mayChoose
    ? [
        {
          name: 'all',
          label: 'Lines taken out',
          kind: 'select',
          value: filter.all ? 'yes' : '',
          options: [
            { value: '', text: 'Not shown' },
            { value: 'yes', text: 'Shown, crossed through' },
          ],
        },
      ]
    : []),
  {
    name: 'kind',
    label: 'Only',
    kind: 'checks',
    values: filter.kinds,
    options: kinds.map(kind => ({ value: kind, text: sayChronologyKind(kind) })),
  },
]

/** What happened to a child, in order: for reading, and for printing on A4 as it is shown. */
export const childChronology = page({
  path: '/children/:person/chronology',
  may: 'record.read',
  view: 'pages/child-chronology/child-chronology.njk',
  async show({ db, params, today, actor, query, queryAll }) {
    const banner = await childBanner(db, params.person, today)
    const mayChoose = scopeOf('chronology.curate', actor.role) !== null
    const filter = filterOf({ query, queryAll }, mayChoose)
    const { lines, kinds, total, left_out } = await chronologyOf(db, params.person, filter)
    const shown = lines.map(line => ({ ...line, kind: sayChronologyKind(line.kind), href: sourceHref(line) }))
    return {
      banner,
      years: [...Map.groupBy(shown, line => line.on_date.slice(0, 4))].map(([year, told]) => ({ year, told })),
      shown: shown.length,
      total,
      left_out,
      fields: fieldsOf(filter, kinds, mayChoose),
      may_choose: mayChoose,
      may_print: scopeOf('record.print', actor.role) !== null,
    }
  },
})
