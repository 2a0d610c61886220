import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { CENSUS, RETURN } from '../../../test/returns/small-returns.ts'
import { Unusable } from '../read-options.ts'
import { checkCommand } from './check.ts'
import type { Printed } from './print.ts'

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-check-'))
after(() => rmSync(folder, { recursive: true }))
const place = (name: string) => join(folder, name)
for (const name of ['return', 'clean', 'none', 'earlier']) mkdirSync(place(name))
for (const { name, bytes } of RETURN) writeFileSync(join(place('return'), name), bytes)
writeFileSync(join(place('clean'), 'HEADER.CSV'), 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n')
writeFileSync(join(place('earlier'), 'header.csv'), 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER\n')
writeFileSync(place('census.xml'), CENSUS)
writeFileSync(place('directory.csv'), 'pcds,oslaua,oseast1m,osnrth1m\nSN1 2JH,E06000030,415000,184500\n')
writeFileSync(place('notes.xml'), 'These are notes')

const run = async (...args: string[]) => {
  const out: string[] = []
  const status = await checkCommand.run(args, { out: text => out.push(text), err: text => out.push(text) })
  return { status, out }
}
const json = async (...args: string[]) => {
  const { status, out } = await run(...args, '--json')
  assert.equal(out.length, 1)
  return { status, printed: JSON.parse(out[0] ?? '') as Printed }
}

describe('check ssda903 DIR', () => {
  test('prints a line for each rule with faults, what was not run and why, and gives 1', async () => {
    const { status, out } = await run('ssda903', place('return'), '--year', '2027')
    assert.equal(status, 1)
    assert.ok(out.some(line => /^\S+ +\d+ {2}\S/.test(line)))
    assert.ok(out.some(line => /not run {2}It needs/.test(line)))
    assert.match(out.at(-1) ?? '', /^2 children, \d+ rules run, \d+ faults$/)
  })

  test('gives 0 without faults', async () =>
    assert.equal((await run('ssda903', place('clean'), '--year', '2027')).status, 0))

  test('says what is wrong with a file of the year before, in that year’s table', async () => {
    const { printed } = await json('ssda903', place('return'), '--year', '2027', '--previous', place('earlier'))
    const said = printed.faults.filter(({ table }) => table === 'Header_last')
    assert.deepEqual(
      said.map(({ rule, fields }) => [rule, fields]),
      [['READ', ['MC_DOB']]],
    )
  })

  test('asks where placements lie once it is given a postcode directory and whose return it is', async () => {
    const asked = ['ssda903', place('return'), '--year', '2027'] as const
    const notRun = async (...more: string[]) =>
      (await json(...asked, ...more)).printed.rules.not_run.map(({ rule }) => rule)
    const places = ['--postcodes', place('directory.csv')] as const
    assert.ok((await notRun()).includes('169'))
    const known = await notRun(...places)
    assert.deepEqual([known.includes('169'), known.includes('411')], [false, true])
    assert.ok(!(await notRun(...places, '--authority', 'e06000030')).includes('411'))
  })

  test('prints one JSON document, and nothing else, with --json', async () => {
    const { printed, status } = await json('ssda903', place('return'), '--year', '2027')
    assert.equal(status, 1)
    assert.deepEqual(Object.keys(printed), ['return', 'year', 'children', 'faults', 'rules', 'seconds'])
    assert.deepEqual([printed.return, printed.year, printed.children], ['ssda903', 2027, 2])
    const { rules, seconds, faults } = printed
    assert.deepEqual(Object.keys(faults[0] ?? {}), ['rule', 'table', 'row', 'fields', 'child', 'message'])
    assert.deepEqual(
      [Object.keys(rules), Object.keys(rules.not_run[0] ?? {})],
      [
        ['run', 'not_run'],
        ['rule', 'why'],
      ],
    )
    assert.deepEqual(Object.keys(seconds), ['read', 'check'])
  })

  test('runs more rules with the year before', async () => {
    const asked = ['ssda903', place('return'), '--year', '2027']
    const [alone, both] = [await json(...asked), await json(...asked, '--previous', place('return'))]
    assert.ok(both.printed.rules.run > alone.printed.rules.run)
  })
})

describe('check cin FILE', () => {
  test('checks a census by the rules of its reference date', async () => {
    const { status, printed } = await json('cin', place('census.xml'))
    assert.deepEqual([printed.return, printed.year, printed.children], ['cin', 2026, 1])
    assert.equal(status, printed.faults.length > 0 ? 1 : 0)
  })
})

describe('a check that cannot be made says why in one line', () => {
  const refused: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
    'no folder there': [['ssda903', place('nowhere')], /there is no such folder/],
    'no file in it': [['ssda903', place('none')], /there is no CSV file here/],
    'no year before there': [['ssda903', place('return'), '--previous', place('nowhere')], /there is no such folder/],
    'no census there': [['cin', place('nowhere.xml')], /there is no such file/],
    'a folder for a census': [['cin', folder], /this is not a file/],
    'no XML': [['cin', place('notes.xml')], /notes\.xml: 1:\d+: text data outside of root node/],
    'an unknown option': [['ssda903', place('return'), '--xml'], /There is no option --xml/],
    'a year with no rules': [['ssda903', place('return'), '--year', '2009'], /--year is from 2010 to 2027/],
    'a census year with no rules': [['cin', place('census.xml'), '--year', '2022'], /--year is from 2023 to 2026/],
    'no return': [['school', place('return')], /This is used as: golden-thread check ssda903/],
  }
  for (const [title, [args, says]] of Object.entries(refused))
    test(title, () =>
      assert.rejects(run(...args), (error: Error) => {
        assert.ok(error instanceof Unusable)
        assert.match(error.message, says)
        assert.doesNotMatch(error.message, /\n/)
        return true
      }),
    )

  test('and gives 2', () => {
    const command = new URL('../golden-thread.ts', import.meta.url).pathname
    const args = [command, 'check', 'ssda903', place('nowhere')]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /^.*there is no such folder or file, or it may not be read\.\n$/)
  })
})
