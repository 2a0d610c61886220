import { scopeOf } from '../../../access/permissions.ts'
import { findingTone, sayDays, TONE_CHOICES } from '../../../inspection/inspection/inspection.ts'
import { AREA_NAMES, AREAS } from '../../../inspection/library/judgement.ts'
import {
  findLibraryReport,
  type PassageRow,
  passagesIn,
} from '../../../inspection/library/reports/library-report.store.ts'
import { isUnchecked, sayKind } from '../../../inspection/library/reports/library-report.ts'
import { reportBytes } from '../../../inspection/library/reports/report-bytes.store.ts'
import type { Grade } from '../../../inspection/read-report/report.ts'
import { THEMES } from '../../../inspection/themes/themes.ts'
import { download } from '../../answers.ts'
import { gradeSaid } from '../../grade-said.ts'
import { page } from '../../page.ts'

const lineOf = (passage: PassageRow) => ({
  ...passage,
  tag: findingTone(passage.tone),
  theme_links: THEMES.filter(({ id }) => passage.themes.includes(id)),
})

const groupsOf = (findings: readonly PassageRow[]) =>
  [...Map.groupBy(findings, each => each.section ?? 'Without a heading')].map(([section, rows]) => ({
    section,
    rows: rows.map(lineOf),
  }))

/** A report of the library: what it judged, what it asks to improve with the themes of each, and what it found. */
export const libraryReport = page({
  path: '/library/reports/:report',
  may: 'improvement.read',
  view: 'pages/library-report/library-report.njk',
  logs: 'list',
  async show({ db, params, query, actor }) {
    const report = await findLibraryReport(db, params.report)
    const passages = await passagesIn(db, report.id)
    const findings = passages.filter(({ part }) => part === 'finding')
    const { tone = '', theme = '' } = query
    const shown = findings.filter(
      each => (!tone || each.tone === tone) && (!theme || each.themes.some(id => id === theme)),
    )
    return {
      report,
      kind: sayKind(report),
      days: sayDays(report),
      is_unchecked: isUnchecked(report),
      may_check: scopeOf('inspection.upload', actor.role) !== null,
      judgements: AREA_NAMES.flatMap(area => {
        const grade = report[area]
        return grade ? [{ area: AREAS[area], ...gradeSaid(grade as Grade) }] : []
      }),
      improvements: passages.filter(({ part }) => part === 'improvement').map(lineOf),
      groups: groupsOf(shown),
      finding_count: shown.length,
      all_findings: findings.length,
      fields: [
        {
          name: 'theme',
          label: 'About',
          kind: 'select',
          value: theme,
          options: [
            { value: '', text: 'Anything' },
            ...THEMES.filter(({ id }) => findings.some(({ themes }) => themes.includes(id))).map(each => ({
              value: each.id,
              text: each.label,
            })),
          ],
        },
        {
          name: 'tone',
          label: 'What it finds',
          kind: 'select',
          value: tone,
          options: [
            { value: '', text: 'Anything' },
            ...TONE_CHOICES.map(({ code, label }) => ({ value: code, text: label })),
          ],
        },
      ],
    }
  },
})

/** The report itself, as it was given. */
export const libraryReportFile = page({
  id: 'library-report-file',
  path: '/library/reports/:report/file',
  may: 'improvement.read',
  view: 'layouts/wide.njk',
  async show({ db, params }) {
    const { id, file_name } = await findLibraryReport(db, params.report)
    return download({ filename: file_name, type: 'application/pdf', body: await reportBytes(db, id), inline: true })
  },
})
