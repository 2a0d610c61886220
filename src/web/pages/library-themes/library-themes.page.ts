import { gradeRank } from '../../../inspection/library/judgement.ts'
import { libraryFrameworks, libraryThemeCounts } from '../../../inspection/library/search/theme-counts.store.ts'
import type { Grade } from '../../../inspection/read-report/report.ts'
import type { Share, ThemeCount } from '../../../inspection/themes/counts.ts'
import { REFERENCE, REFERENCE_COUNTS } from '../../../inspection/themes/reference-counts.ts'
import { THEMES } from '../../../inspection/themes/themes.ts'
import { gradeSaid } from '../../grade-said.ts'
import { addressOf, page } from '../../page.ts'

/** How dark a cell is, from 0 to 5, by the share of reports that ask: a fifth a step. Its number is always there too. */
const heatOf = (share: number | null) => (share === null ? 0 : Math.min(5, Math.ceil(share * 5)))

const hrefOf = (theme: string, more: Record<string, string | number | null> = {}) =>
  addressOf('/library/search', {}, { theme, part: 'improvement', ...more })

const cellOf = (theme: string, share: Share, more: Record<string, string | number | null>) => ({
  ...share,
  heat: heatOf(share.share),
  href: share.improvements > 0 ? hrefOf(theme, more) : null,
})

type Again = { asked: number; again: number; share: number | null }

const rowOf = ({ theme, by_year, by_grade, ...whole }: ThemeCount, again: Again | undefined) => ({
  theme,
  label: THEMES.find(({ id }) => id === theme)?.label ?? theme,
  ...whole,
  heat: heatOf(whole.share),
  href: hrefOf(theme),
  years: by_year.map(each => cellOf(theme, each, { year: each.year })),
  grades: inOrder(by_grade).map(each => cellOf(theme, each, { grade: each.grade ?? 'none' })),
  again,
  reference: REFERENCE_COUNTS[theme],
})

/** The best grade first, no grade last. */
const inOrder = (grades: ThemeCount['by_grade']) =>
  grades.toSorted((one, other) => gradeRank(other.grade as Grade | null) - gradeRank(one.grade as Grade | null))

/** What inspectors ask for, by theme: how often, in which years and at which grades, and what was asked again. */
export const libraryThemes = page({
  path: '/library/themes',
  may: 'improvement.read',
  view: 'pages/library-themes/library-themes.njk',
  logs: 'list',
  async show({ db, query }) {
    const frameworks = await libraryFrameworks(db)
    const framework = frameworks.find(each => each === query.framework) ?? null
    const { reports, counts, again } = await libraryThemeCounts(db, framework)
    const [first] = counts
    return {
      reports,
      framework,
      rows: counts.map(each =>
        rowOf(
          each,
          again.find(({ theme }) => theme === each.theme),
        ),
      ),
      years: first?.by_year.map(({ year }) => year) ?? [],
      grades: inOrder(first?.by_grade ?? []).map(({ grade }) => (grade ? gradeSaid(grade as Grade).text : 'No grade')),
      inspected_again: Math.max(0, ...again.map(({ asked }) => asked)) > 0,
      source: REFERENCE,
      fields: [
        {
          name: 'framework',
          label: 'Inspections under',
          kind: 'select',
          value: framework ?? '',
          options: [{ value: '', text: 'Every framework' }, ...frameworks.map(value => ({ value, text: value }))],
        },
      ],
    }
  },
})
