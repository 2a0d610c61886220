import type { Block, Text } from '../../../../paper/paper.ts'
import type { PackSaid } from '../pack-values.ts'
import { colour, statusTag } from './said.ts'

type Line = PackSaid['reports'][number]['lines'][number]

const figures = ({ measures }: Line): Text =>
  measures.length === 0
    ? 'none'
    : measures
        .map(each => `${each.measure.id}: ${each.baseline_says}, now ${each.today_says} (target ${each.target_says})`)
        .join('\n')

/** Every improvement in a row, report by report: where it stands, what its owner says, and its figures. */
export const programme = ({ reports }: PackSaid): Block[] =>
  reports
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ said, grade, lines }, place): Block[] => [
      ...(place === 0 ? [{ is: 'page-break' } as const] : []),
      { is: 'heading', level: 2, text: `${said}${grade ? `: ${grade.toLowerCase()}` : ''}` },
      {
        is: 'table',
        caption: `What was asked for: ${said}`,
        named_rows: true,
        columns: [
          { title: 'To improve', width: 4.6 },
          { title: 'Owner', width: 1.7 },
          { title: 'Where it stands', width: 2 },
          { title: 'Its owner says', width: 1.5 },
          { title: 'Figures', width: 3.4 },
        ],
        rows: lines.map((line): Text[] => [
          `${line.item.number}. ${line.item.text}`,
          line.item.owner ?? 'nobody',
          [statusTag(line.standing)],
          line.item.rag_because ? [colour(line.said)] : '–',
          figures(line),
        ]),
      },
    ])
