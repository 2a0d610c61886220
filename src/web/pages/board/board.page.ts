import { scopeOf } from '../../../access/permissions.ts'
import { actionsOfBoards, findBoard, meetingsOf, membersOf } from '../../../inspection/board/board.store.ts'
import { minutesOf } from '../../../inspection/board/board.ts'
import { daysLate, dueNow, isOpen, timesCarried } from '../../../inspection/board/board-action.ts'
import { page } from '../../page.ts'

/** One board: its meetings, what is open of its actions, and who sits on it. */
export const board = page({
  id: 'board',
  path: '/boards/:board',
  may: 'board.read',
  view: 'pages/board/board.njk',
  async show({ db, params, actor, today }) {
    const found = await findBoard(db, params.board)
    const actions = (await actionsOfBoards(db, [found.id])).filter(isOpen)
    const meetings = (await meetingsOf(db, [found.id])).map(each => ({ ...each, minutes: minutesOf(each) }))
    return {
      board: found,
      members: await membersOf(db, [found.id]),
      to_come: meetings.filter(({ status, meets_on }) => status === 'planned' && meets_on >= today).toReversed(),
      // A meeting whose day has passed with no minutes is among those that were.
      been: meetings.filter(({ status, meets_on }) => status !== 'planned' || meets_on < today),
      actions: actions.map(each => ({
        ...each,
        due: dueNow(each),
        carried: timesCarried(each),
        late: daysLate(each, today),
      })),
      may_write: scopeOf('board.write', actor.role) !== null,
    }
  },
})
