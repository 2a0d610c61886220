import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Unusable } from '../read-options.ts'
import { newCommand } from './new.ts'
import { newRule } from './new-rule.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

// The project as far as a rule reaches: the words, the returns without most of their rules, and how rules are specified.
const house = mkdtempSync(join(tmpdir(), 'golden-thread-new-'))
const isRule = (path: string) => /rules\/rule-/.test(path.replaceAll('\\', '/'))
const isNeighbour = (path: string) => /rule-(142|1103|8670q)(\.test)?\.ts$/.test(path)
for (const part of ['src/returns', 'src/vocabulary', 'test/returns', 'package.json'])
  cpSync(join(root, part), join(house, part), {
    recursive: true,
    filter: path => !isRule(path) || isNeighbour(path),
  })
symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction')
after(() => rmSync(house, { recursive: true }))

const returns = pathToFileURL(`${join(house, 'src/returns')}/`)
const filesOf = (of: string) => readdirSync(join(house, 'src/returns', of, 'rules')).sort()
const textOf = (of: string, file: string) => readFileSync(join(house, 'src/returns', of, 'rules', file), 'utf8')
const begin = (of: string, code: string) => newRule(returns, { of, code, from: 2027 })

/** The lines of a rule without what only this one says: its words, lists and what it checks. */
const shapeOf = (text: string) =>
  [...text.matchAll(/^(import \{ rule \} .*|export const |\s+(?:code|says|fields|needs|from|check)\b|\}\))/gm)].map(
    ([line]) => line,
  )

describe('a new rule', () => {
  test('has the shape of its neighbours, in its own return, and begins in the year given', () => {
    assert.deepEqual(begin('ssda903', '999Z'), {
      files: ['ssda903/rules/rule-999z.ts', 'ssda903/rules/rule-999z.test.ts'],
    })
    const text = textOf('ssda903', 'rule-999z.ts')
    assert.match(text, /export const rule999Z = rule\(\{\n {2}code: '999Z',/)
    assert.match(text, /from: 2027,/)
    begin('cin', '9001Q')
    assert.deepEqual(shapeOf(textOf('cin', 'rule-9001q.ts')), shapeOf(textOf('cin', 'rule-1103.ts')))
    const [way] = textOf('cin', 'rule-1103.test.ts').split('\n')
    assert.equal(textOf('cin', 'rule-9001q.test.ts').split('\n')[0], way)
  })

  test('is right in its types, and its test fails as long as nothing is written', () => {
    begin('ssda903', 'SW99STG2')
    const rules = join(house, 'src/returns/ssda903/rules')
    const [made, its] = [join(rules, 'rule-sw99stg2.ts'), join(rules, 'rule-sw99stg2.test.ts')]
    const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'))
    const options = Object.entries(compilerOptions).flatMap(([name, value]) => [`--${name}`, String(value)])
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const typed = spawnSync(process.execPath, [tsc, ...options, its], { cwd: house, encoding: 'utf8' })
    assert.equal(typed.stdout, '')
    assert.equal(typed.status, 0)
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined }
    const tested = spawnSync(process.execPath, ['--test', '--test-isolation=none', its], { encoding: 'utf8', env })
    assert.equal(tested.status, 1, tested.stdout)
    assert.match(tested.stdout, /fails: not written yet/)
    assert.match(textOf('ssda903', 'rule-sw99stg2.ts'), /says: ''/, made)
  })

  test('is refused where there is one of that code, in whichever letters, and nothing is written over', () => {
    const before = textOf('cin', 'rule-8670q.ts')
    for (const code of ['8670Q', '8670q'])
      assert.deepEqual(begin('cin', code), { refused: 'cin/rules/rule-8670q.ts is there already: open it' })
    assert.equal(textOf('cin', 'rule-8670q.ts'), before)
  })

  test('is refused where its test alone is there', () => {
    mkdirSync(join(house, 'src/returns/cin/rules'), { recursive: true })
    begin('cin', '9002')
    rmSync(join(house, 'src/returns/cin/rules/rule-9002.ts'))
    assert.deepEqual(begin('cin', '9002'), { refused: 'cin/rules/rule-9002.test.ts is there already: open it' })
    assert.ok(!filesOf('cin').includes('rule-9002.ts'))
  })

  test('is refused for a return there is not, and for what is no code', () => {
    assert.deepEqual(begin('tax', '1'), { refused: 'There is no return tax: ssda903 or cin' })
    assert.deepEqual(begin('toString', '1'), { refused: 'There is no return toString: ssda903 or cin' })
    const before = filesOf('ssda903')
    for (const code of ['', ' ', '../142', '14 2', '142.test', "1'", 'été', 'rule', 'a'.repeat(13), '142\n'])
      assert.ok('refused' in begin('ssda903', code), JSON.stringify(code))
    assert.deepEqual(filesOf('ssda903'), before)
  })

  test('is asked for in one way, and anything else is answered with it', async () => {
    const io = { out: () => {}, err: () => {} }
    for (const args of [[], ['rule'], ['rule', 'ssda903'], ['clock', 'x', 'y'], ['rule', 'cin', '1', '2']])
      await assert.rejects(newCommand.run(args, io), new Unusable('new rule ssda903|cin CODE'))
    await assert.rejects(newCommand.run(['rule', 'cin', '1103'], io), /rule-1103\.ts is there already/)
  })
})
