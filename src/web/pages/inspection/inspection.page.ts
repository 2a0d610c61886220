import { allItems } from '../../../inspection/improvement/improvement.store.ts'
import { statusTone } from '../../../inspection/improvement/improvement.ts'
import { followed } from '../../../inspection/improvement/programme.ts'
import { findInspection, findingsOf, judgementsOf } from '../../../inspection/inspection/inspection.store.ts'
import {
  type FindingRow,
  findingTone,
  gradeTone,
  sayDays,
  sayGrade,
  TONE_CHOICES,
} from '../../../inspection/inspection/inspection.ts'
import { NotFound } from '../../../record/conditions.ts'
import { page } from '../../page.ts'

const NONE = 'none'

const groupsOf = (findings: readonly FindingRow[]) =>
  [...Map.groupBy(findings, each => each.section ?? 'Without a heading')].map(([section, rows]) => ({ section, rows }))

/** An accepted report: its judgements, what it asks to improve and where each stands, and its findings to search. */
export const inspection = page({
  path: '/inspections/:inspection',
  may: 'improvement.read',
  view: 'pages/inspection/inspection.njk',
  async show({ db, params, query, today, now, actor }) {
    const found = await findInspection(db, params.inspection)
    if (!found.accepted_at) throw new NotFound()
    const findings = await findingsOf(db, found.id)
    const sections = [...new Set(findings.flatMap(({ section }) => section ?? []))]
    const { section = '', tone = '', q = '' } = query
    const words = q.trim().toLowerCase()
    const shown = findings.filter(
      each =>
        (!section || each.section === section) &&
        (!tone || (each.tone ?? NONE) === tone) &&
        (!words || each.text.toLowerCase().includes(words)),
    )
    const items = (await allItems(db)).filter(each => each.inspection_id === found.id)
    const following = await followed(db, items, { today, now, role: actor.role })
    return {
      inspection: found,
      days: sayDays(found),
      overall: found.overall ? { text: sayGrade(found.overall), tone: gradeTone(found.overall) } : null,
      judgements: (await judgementsOf(db, found.id)).map(each => ({
        label: each.label,
        text: sayGrade(each.grade),
        tone: gradeTone(each.grade),
      })),
      items: following.map(({ item, standing }) => ({
        ...item,
        status: standing.status,
        tone: statusTone(standing.status),
      })),
      groups: groupsOf(shown.map(each => ({ ...each, tag: findingTone(each.tone) }))),
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
          options: [
            { value: '', text: 'Anything' },
            ...TONE_CHOICES.map(({ code, label }) => ({ value: code, text: label })),
            { value: NONE, text: 'Not said' },
          ],
        },
        { name: 'q', label: 'Words', kind: 'text', value: q },
      ],
    }
  },
})
