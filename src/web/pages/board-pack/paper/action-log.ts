import type { Block, Run, Text } from '../../../../paper/paper.ts'
import { sayDate } from '../../../../vocabulary/calendar/say.ts'
import { labelOf } from '../../../../vocabulary/codeset.ts'
import { boardActionAnswer } from '../../../../vocabulary/codesets/board-action-answer.ts'
import { many } from '../../../../vocabulary/words.ts'
import type { PackSaid } from '../pack-values.ts'
import { tagged, traced } from './said.ts'

type Logged = PackSaid['action_log'][number]

const MAY_CHANGE = 'What was said at a meeting whose minutes are not agreed yet may still change.'

const ANSWER_TONES = { done: 'green', carried: 'orange', not_needed: 'grey' } as const

const due = ({ due_on, late, carried }: Logged): (string | Run)[] => [
  sayDate(due_on),
  ...(late > 0 ? ['\n', tagged(`${many(late, 'day')} late`, 'red')] : []),
  ...(carried > 0 ? ['\n', tagged(`carried ${carried === 1 ? 'once' : `${carried} times`}`, 'orange')] : []),
]

const heardLast = ({ heard }: Logged): Text =>
  heard
    ? [
        tagged(labelOf(boardActionAnswer, heard.answer), ANSWER_TONES[heard.answer]),
        ` ${sayDate(heard.meets_on)}\n${heard.says}`,
      ]
    : 'Not answered yet'

/** Every action of the board that is open or was answered in the period: whose, by when, how late, how often carried, what was heard. */
export const actionLog = ({ board, action_log, log_from, log_may_change, period_says }: PackSaid): Block[] =>
  board === null
    ? []
    : [
        { is: 'heading', level: 2, text: 'Action log' },
        {
          is: 'paragraph',
          text: `Every action of the board that is open, and those answered ${period_says}.${log_may_change ? ` ${MAY_CHANGE}` : ''}`,
        },
        ...(action_log.length === 0
          ? [{ is: 'paragraph', text: 'No action is open, and none was answered in that time.' } as const]
          : [
              {
                is: 'table',
                caption: 'Actions of the board: what is late first, then what is open, then what is over',
                named_rows: true,
                columns: [
                  { title: 'What', width: 3.4 },
                  { title: 'Who', width: 1.7 },
                  { title: 'Due', width: 2 },
                  { title: 'What the board heard last', width: 3.6 },
                ],
                rows: action_log.map((each): Text[] => [
                  `${each.what}\nAgreed ${sayDate(each.agreed_at_on)}`,
                  each.owner,
                  due(each),
                  heardLast(each),
                ]),
              } as const,
              traced(log_from.map(({ meets_on, address }) => [`Meeting of ${sayDate(meets_on)}`, address])),
            ]),
      ]
