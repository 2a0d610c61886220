import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readOptions, Unusable } from './read-options.ts'

const read = (...args: string[]) => readOptions(args, { lists: 'texts', year: 'number', json: 'flag' }, 'usage')

describe('an option of several values', () => {
  test('takes all that follow it, up to the next name, as often as it is there', () => {
    assert.deepEqual(read('--lists', 'a', 'b', '--year', '2027', '--lists=c', '--lists', 'd', '--json'), {
      lists: ['a', 'b', 'c', 'd'],
      year: 2027,
      json: 1,
    })
    assert.deepEqual(read('--lists', 'a'), { lists: ['a'] })
    assert.deepEqual(read('--json'), { json: 1 })
  })

  test('needs one', () => {
    for (const args of [['--lists'], ['--lists', '--json'], ['--lists='], ['--lists', '']])
      assert.throws(() => read(...args), Unusable, args.join(' '))
    assert.throws(() => read('--lists=a', 'b'), /There is no option b/)
  })
})
