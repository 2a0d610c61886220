import { scopeOf } from '../../../access/permissions.ts'
import { risks as allRisks } from '../../../inspection/risk/risk.store.ts'
import { workstreams } from '../../../inspection/workstream/workstream.store.ts'
import { page } from '../../page.ts'
import { workstreamField } from '../improvement/plan-lines.ts'
import { type RiskLine, riskLine } from './risk-lines.ts'

const KINDS: Readonly<Record<string, { text: string; is: (line: RiskLine) => boolean }>> = {
  open: { text: 'Open', is: line => line.closed_on === null },
  issues: { text: 'Issues: they have happened', is: line => line.is_issue && line.closed_on === null },
  unreviewed: { text: 'Not reviewed for a month', is: line => line.is_unreviewed },
  escalated: { text: 'Escalated', is: line => line.escalated_to !== null && line.closed_on === null },
  closed: { text: 'Closed', is: line => line.closed_on !== null },
  all: { text: 'All', is: () => true },
}

/** The register: risks and issues of the programme, the worst first, and which nobody has looked at. */
export const risks = page({
  path: '/improvement/risks',
  may: 'improvement.read',
  view: 'pages/risks/risks.njk',
  async show({ db, query, today, actor }) {
    const { workstream = '' } = query
    const show = query.show && Object.hasOwn(KINDS, query.show) ? query.show : 'open'
    const streams = await workstreams(db)
    const all = (await allRisks(db)).map(each => riskLine(each, today))
    const open = all.filter(line => line.closed_on === null)
    return {
      total: all.length,
      open: open.length,
      high: open.filter(({ score }) => score.word === 'high').length,
      issues: open.filter(({ is_issue }) => is_issue).length,
      unreviewed: open.filter(({ is_unreviewed }) => is_unreviewed).length,
      fields: [
        {
          name: 'show',
          label: 'Show',
          kind: 'select',
          value: show,
          options: Object.entries(KINDS).map(([value, { text }]) => ({ value, text })),
        },
        ...(streams.length > 0 ? [workstreamField(streams, workstream)] : []),
      ],
      lines: all.filter(
        line => KINDS[show]?.is(line) && (!workstream || (line.workstream_id ?? 'none') === workstream),
      ),
      may_write: scopeOf('improvement.write', actor.role) !== null,
    }
  },
})
