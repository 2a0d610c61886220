import { boardForm } from '../../../inspection/board/board.form.ts'
import { findBoard, membersOf } from '../../../inspection/board/board.store.ts'
import { saveBoard } from '../../../inspection/board/save-board.act.ts'
import { owners } from '../../../inspection/improvement/improvement.store.ts'
import { page } from '../../page.ts'

/** Sets a board up. */
export const boardNew = page({
  id: 'board-new',
  path: '/boards/new',
  may: 'board.write',
  form: boardForm,
  act: saveBoard,
  options: async ({ db }) => ({ worker_id: await owners(db) }),
  show: () => ({ title: 'Set up a board', back: { href: '/boards', text: 'Back to the boards' } }),
  then: (_, { id }) => `/boards/${id}`,
})

/** Changes what a board is and who sits on it. */
export const boardEdit = page({
  id: 'board-edit',
  path: '/boards/:board/edit',
  may: 'board.write',
  form: boardForm,
  act: saveBoard,
  options: async ({ db }) => ({ worker_id: await owners(db) }),
  async filled({ db, params }) {
    const { version, ...board } = await findBoard(db, params.board)
    return { values: { ...board, members: await membersOf(db, [board.id]) }, version }
  },
  async show({ db, params }) {
    const { id, name } = await findBoard(db, params.board)
    return { title: `Change ${name}`, back: { href: `/boards/${id}`, text: `Back to ${name}` } }
  },
  then: (_, { id }) => `/boards/${id}`,
})
