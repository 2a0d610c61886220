import {
  type FigureRow,
  type FindingRow,
  findingTone,
  sayFigure,
  TONE_CHOICES,
} from '../../../inspection/inspection/inspection.ts'

const NONE = 'none'

type Query = Readonly<Record<string, string | undefined>>

const groupsOf = <Row extends FindingRow>(findings: readonly Row[]) =>
  [...Map.groupBy(findings, each => each.section ?? 'Without a heading')].map(([section, rows]) => ({ section, rows }))

/** The findings a reader asked for, by section, each with the figures it quotes; and the fields by which they ask. */
export const findingsShown = (findings: readonly FindingRow[], figures: readonly FigureRow[], query: Query) => {
  const sections = [...new Set(findings.flatMap(({ section }) => section ?? []))]
  const quoted = Map.groupBy(figures, each => each.inspection_finding_id)
  const { section = '', tone = '', q = '' } = query
  const words = q.trim().toLowerCase()
  const shown = findings.filter(
    each =>
      (!section || each.section === section) &&
      (!tone || (each.tone ?? NONE) === tone) &&
      (!words || each.text.toLowerCase().includes(words)),
  )
  const tones = TONE_CHOICES.map(({ code, label }) => ({ value: code, text: label }))
  return {
    groups: groupsOf(
      shown.map(each => ({
        ...each,
        tag: findingTone(each.tone),
        figures: (quoted.get(each.id) ?? []).map(sayFigure),
      })),
    ),
    finding_count: shown.length,
    all_findings: findings.length,
    fields: [
      {
        name: 'section',
        label: 'Section',
        kind: 'select',
        value: section,
        options: [{ value: '', text: 'Every section' }, ...sections.map(each => ({ value: each, text: each }))],
      },
      {
        name: 'tone',
        label: 'What it finds',
        kind: 'select',
        value: tone,
        options: [{ value: '', text: 'Anything' }, ...tones, { value: NONE, text: 'Not said' }],
      },
      { name: 'q', label: 'Words', kind: 'text', value: q },
    ],
  }
}
