import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { Unusable } from '../read-options.ts'
import { checkCommand } from './check.ts'

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-903-'))
after(() => rmSync(folder, { recursive: true }))

const put = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const xml = put(
  'return.xml',
  '<EXPSSDA903><CHILD><HEADER><CHILDID>A1</CHILDID><SEX>X</SEX><DOB>01/02/2012</DOB></HEADER></CHILD></EXPSSDA903>',
)
const csv = join(folder, 'csv')
mkdirSync(csv)
put('csv/header.csv', 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,X,01/02/2012,,,,\n')

const check = async (...args: string[]) => {
  const out: string[] = []
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void out.push(text) }
  const status = await checkCommand.run(['ssda903', ...args, '--year', '2027', '--json'], io)
  const { seconds, ...said } = JSON.parse(out.join('\n'))
  return { status, ...said }
}

describe('checking an SSDA903', () => {
  test('finds the same in one XML file as in a folder of CSV files of the same rows', async () => {
    const found = await check(xml)
    assert.equal(found.status, 1)
    assert.ok(found.faults.length > 0)
    assert.deepEqual(found, await check(csv))
  })

  test('takes the year before in either form', async () => {
    const alone = (await check(xml)).rules.run
    const before = (await check(xml, '--previous', xml)).rules.run
    assert.ok(before > alone)
    assert.equal((await check(csv, '--previous', xml)).rules.run, before)
    assert.equal((await check(xml, '--previous', csv)).rules.run, before)
  })

  test('cannot be done, and says why in a line, where a file is no XML of the return or is not there', async () => {
    const bad = [put('short.xml', '<EXPSSDA903><CHILD>'), put('other.xml', '<Message />'), join(folder, 'none.xml')]
    for (const path of bad) {
      const isSaid = (error: unknown) => error instanceof Unusable && /^[^\n]+$/.test(error.message)
      await assert.rejects(check(path), isSaid, path)
      await assert.rejects(check(xml, '--previous', path), isSaid, path)
    }
  })

  const example = new URL('../../../../shared/conformance/ssda903/files/fake_903.xml', import.meta.url)
  const skip = existsSync(example) ? false : 'the example is not beside the project'

  test('runs every rule it can over the example, and throws for none', { skip }, async () => {
    const { status, children, faults } = await check(example.pathname)
    assert.deepEqual([status, children], [1, 253])
    assert.equal(faults.filter(({ rule }: { rule: string }) => rule === 'READ').length, 0)
  })
})
