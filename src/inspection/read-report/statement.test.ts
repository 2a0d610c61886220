import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lineAt } from './made-lines.ts'
import { authorityNamedIn, saysBoard, saysOverall, statementIn } from './statement.ts'

const lines = (...texts: string[]) => texts.map((text, place) => lineAt(71, 700 - place * 17, text))
const overall = (...texts: string[]) => statementIn(lines(...texts), saysOverall)?.grade
const board = (...texts: string[]) => statementIn(lines(...texts), saysBoard)?.grade

describe('a judgement given in a sentence', () => {
  test('is read however the sentence breaks', () => {
    assert.equal(overall('The overall judgement is requires improvement.'), 'requires improvement')
    assert.equal(overall('The overall judgement is that children’s services', 'are inadequate'), 'inadequate')
    assert.equal(overall('Children’s services in Aldermere require improvement to be', 'good'), 'requires improvement')
    assert.equal(overall('Children’s services in Aldermere are outstanding'), 'outstanding')
  })

  test('of the board is read beside its heading', () => {
    assert.equal(
      board('The Local Safeguarding Children Board (LSCB)', 'The Local Safeguarding Children Board is good'),
      'good',
    )
    assert.equal(
      board('The effectiveness of the Local Safeguarding Children Board (LSCB) is', 'inadequate.'),
      'inadequate',
    )
    assert.equal(board('The effectiveness of the LSCB requires improvement'), 'requires improvement')
  })

  test('is not taken from a sentence about something else', () => {
    assert.equal(overall('The judgements on areas of the service are good'), undefined)
    assert.equal(overall('Children’s services in Aldermere are improving, and much is', 'as it was.'), null)
    assert.equal(board('The LSCB is not yet showing what is called good.'), null)
  })

  test('names the authority', () => {
    assert.equal(authorityNamedIn('Children’s services in the City of Aldermere are good'), 'City of Aldermere')
    assert.equal(authorityNamedIn('Children’s services require improvement to be good'), null)
  })
})
