import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { conformanceCommand } from './conformance.ts'
import { Unusable } from './read-options.ts'

const open = { DECOM: '01/06/2026', DEC: null, REC: null }
const CASE = {
  name: '142-one',
  definition_year: '2022_23',
  tables: {
    Episodes: [
      { CHILD: '1', ...open },
      { CHILD: '1', ...open, DECOM: '01/07/2026' },
    ],
  },
  columns: { Episodes: ['CHILD', 'DECOM', 'DEC', 'REC'] },
  metadata: {},
  expected: { Episodes: [0] },
}
const FILE = { rule: '142', active_in_newest: true, newest_definition: '2022_23', cases: [CASE] }

const run = async (files: Readonly<Record<string, unknown>>, ...args: string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-cases-'))
  try {
    for (const [name, file] of Object.entries(files))
      writeFileSync(join(folder, name), typeof file === 'string' ? file : JSON.stringify(file))
    const said: string[] = []
    const io = { out: (text: string) => said.push(text), err: () => {} }
    const status = await conformanceCommand.run(['ssda903', folder, ...args], io)
    return { status, said }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('the command that runs cases of known answers', () => {
  test('says a line a rule, and how many agreed', async () =>
    assert.deepEqual(await run({ '142.json': FILE }), {
      status: 0,
      said: ['142         agreed', '1 passed, 0 failed'],
    }))

  test('says of a case that does not agree what was not found, and what was found besides', async () => {
    const wrong = { ...FILE, cases: [{ ...CASE, expected: { Episodes: [1] } }] }
    const { status, said } = await run({ '142.json': wrong })
    assert.equal(status, 1)
    assert.equal(said[1], '    142-one: not found: Episodes 1; found besides: Episodes 0')
  })

  test('leaves out cases of editions that are no longer in force', async () => {
    const old = { ...FILE, cases: [{ ...CASE, definition_year: '2021_22' }] }
    assert.deepEqual((await run({ '142.json': old })).said, ['0 passed, 0 failed'])
  })

  test('says of a rule that there is none, and prints one document when asked for JSON', async () => {
    const { status, said } = await run({ '9999.json': { ...FILE, rule: '9999' } }, '--json')
    const [{ failed, answers }] = said.map(text => JSON.parse(text))
    assert.deepEqual([status, failed, answers[0].not_run], [1, 1, 'there is no such rule'])
  })

  test('says in a line what it cannot use', async () => {
    await assert.rejects(
      run({ 'x.json': '{' }),
      (error: Error) => error instanceof Unusable && /not JSON/.test(error.message),
    )
    await assert.rejects(run({}), /there are no cases here/)
    await assert.rejects(conformanceCommand.run(['ssda903'], { out() {}, err() {} }), /This is used as/)
  })
})
