import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Asked } from './improvements.ts'
import { boardFaults, listFaults } from './list-faults.ts'
import { lineAt } from './made-lines.ts'

const asked = (group: string | null, rest: Partial<Asked> = {}, priority = false): Asked => {
  return {
    improvement: { text: 'Visits.', group, priority, paragraph: null },
    page: 1,
    numbered: true,
    listed: false,
    lines: [],
    ...rest,
  }
}
const says = (items: Asked[]) => listFaults(items).map(each => each.says)

describe('a list of improvements from which a heading may be missing is faulted', () => {
  test('not when it is of one kind', () => {
    assert.deepEqual(says([asked(null), asked(null)]), [])
    assert.deepEqual(says([asked('Now', { listed: true }, true), asked('Later', { listed: true })]), [])
  })

  test('when some of its items are numbered and some are not', () => {
    assert.match(says([asked(null), asked(null, { numbered: false })])[0] ?? '', /^Some are numbered/)
  })

  test('when some stand under a heading and some under none', () => {
    assert.match(says([asked(null), asked('Immediately')])[0] ?? '', /^Some stand under/)
    assert.match(
      says([asked('Plans'), asked('Areas for improvement: Plans', { listed: true })])[0] ?? '',
      /^Some stand/,
    )
  })

  test('when all are priorities', () => {
    assert.match(says([asked('Priority and immediate action', {}, true)])[0] ?? '', /^All were read as priorities/)
  })
})

describe('the part on the safeguarding children board is faulted', () => {
  test('when it asks for nothing and does not say so, or finds nothing', () => {
    const line = lineAt(71, 700, 'There are no recommendations for the board.')
    assert.deepEqual(boardFaults([line], [], 3), [])
    assert.deepEqual(
      boardFaults([lineAt(71, 700, 'The board meets.')], [], 0).map(each => each.field),
      ['board_improvements', 'findings'],
    )
  })
})
