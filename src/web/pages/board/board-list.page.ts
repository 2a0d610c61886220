import { scopeOf } from '../../../access/permissions.ts'
import { actionsOfBoards, boards, meetingsOf, membersOf } from '../../../inspection/board/board.store.ts'
import { minutesOf } from '../../../inspection/board/board.ts'
import { daysLate, isOpen } from '../../../inspection/board/board-action.ts'
import { page } from '../../page.ts'

/** The boards the programme is answered for to: when each meets next, and what is open. */
export const boardList = page({
  id: 'board-list',
  path: '/boards',
  may: 'board.read',
  view: 'pages/board/board-list.njk',
  nav: {
    label: 'Boards',
    roles: ['director', 'lead_member', 'chief_executive', 'improvement_board', 'improvement_adviser'],
    order: 45,
  },
  async show({ db, actor, today }) {
    const all = await boards(db)
    const ids = all.map(({ id }) => id)
    const [meetings, actions] = [await meetingsOf(db, ids), await actionsOfBoards(db, ids)]
    const members = await membersOf(db, ids)
    return {
      may_write: scopeOf('board.write', actor.role) !== null,
      boards: all.map(board => {
        const own = meetings.filter(({ board_id }) => board_id === board.id)
        const open = actions.filter(each => each.board_id === board.id && isOpen(each))
        return {
          ...board,
          chair: members.find(each => each.board_id === board.id && each.is_chair)?.called ?? null,
          next: own.findLast(each => each.status === 'planned' && each.meets_on >= today) ?? null,
          last: own.find(each => each.status === 'held') ?? null,
          drafts: own.filter(each => minutesOf(each) === 'draft').length,
          open: open.length,
          late: open.filter(each => daysLate(each, today) > 0).length,
        }
      }),
    }
  },
})
