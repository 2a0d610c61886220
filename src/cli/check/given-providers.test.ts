import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { workbookOf } from '../../../test/returns/make-workbook.ts'
import { Unusable } from '../read-options.ts'
import { checkCommand } from './check.ts'

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-lists-'))
after(() => rmSync(folder, { recursive: true }))
const put = (name: string, bytes: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const RULES = ['1008', '219', '221', '224', '227', '228', '229']
const EPISODES = [
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  'A1,04/06/2026,S,C2,N1,K2,PR4,,,,SN1 1AA,SN1 2AB,SC012345',
  'A2,04/06/2026,S,C2,N1,K2,PR4,,,,SN1 1AA,SN1 2AB,SC999999',
  'A3,04/06/2026,S,C2,N1,K1,PR1,,,,SN1 1AA,LE1 1AA,SC012345',
  'A4,04/06/2026,S,C2,N1,K2,PR1,,,,SN1 1AA,BD1 1AA,1234567',
  'A5,04/06/2026,S,C2,N1,P1,PR0,,,,SN1 1AA,SN1 2AB,XXXXXXX',
]
mkdirSync(join(folder, 'return'))
put('return/episodes.csv', EPISODES.join('\n'))
const homes = put(
  'homes.csv',
  'URN,Placement code,Placement provider code,Setting postcode,Local authority\nSC012345,K2,PR4,SN1 2AB,Swindon\n',
)
const HEADINGS = [
  'URN',
  'Placement code',
  'Placement provider code',
  'Closed date',
  'Setting postcode',
  'Local authority',
]
const others = put(
  'others.xlsx',
  workbookOf({
    Notes: [['Official']],
    List: [HEADINGS, [1234567, 'K2', 'PR1', { day: 45291 }, 'BD1 1AA', 'Bradford']],
  }),
)

const check = async (path: string, ...args: string[]) => {
  const out: string[] = []
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void out.push(text) }
  const status = await checkCommand.run(['ssda903', path, ...args, '--year', '2027', '--json'], io)
  return { status, ...JSON.parse(out.join('\n')) }
}
type Found = { rule: string; child: string; row: number; message: string }
const found = ({ faults }: { faults: Found[] }) =>
  faults.filter(({ rule }) => RULES.includes(rule)).map(({ rule, child }) => `${rule} ${child}`)
const small = join(folder, 'return')
const AUTHORITY = ['--authority', 'E06000030']

describe('checking an SSDA903 with Ofsted’s lists', () => {
  test('asks of each episode what its provider’s line says', async () => {
    const checked = await check(small, ...AUTHORITY, '--providers', homes, others)
    assert.deepEqual(found(checked).toSorted(), [
      '1008 A2',
      '219 A2',
      '219 A3',
      '221 A2',
      '221 A3',
      '224 A2',
      '224 A3',
      '227 A4',
      '228 A4',
      '229 A4',
    ])
  })

  test('takes the lists together or one by one, in any order', async () => {
    const together = found(await check(small, ...AUTHORITY, '--providers', homes, others))
    assert.deepEqual(found(await check(small, '--providers', others, `--providers=${homes}`, ...AUTHORITY)), together)
  })

  test('without a list leaves those rules, and says why; without postcodes those that measure distances', async () => {
    const without = await check(small, ...AUTHORITY)
    const left = (checked: { rules: { not_run: { rule: string; why: string }[] } }) =>
      checked.rules.not_run.filter(({ rule }) => RULES.includes(rule))
    assert.deepEqual(
      left(without)
        .map(({ rule }) => rule)
        .toSorted(),
      RULES,
    )
    for (const { why } of left(without)) assert.match(why, /Ofsted’s list of providers/)
    const given = await check(small, ...AUTHORITY, '--providers', homes)
    assert.deepEqual(left(given), [])
    assert.ok(given.rules.not_run.some(({ why }: { why: string }) => /postcodes/.test(why)))
    const nowhere = await check(small, '--providers', homes)
    assert.deepEqual(
      left(nowhere).map(({ rule }) => rule),
      ['229'],
    )
  })

  test('says what could not be read of a list beside what could', async () => {
    const odd = put(
      'odd.csv',
      'URN,Placement code,Placement provider code,Setting postcode,Local authority\nSC012345,K2,PR4,SN1 2AB,Gondor\n',
    )
    const { faults } = await check(small, '--providers', odd)
    const [fault] = faults.filter(({ message }: Found) => message.startsWith(`${odd}: “Gondor”`))
    assert.deepEqual([fault.rule, fault.row, fault.fields], ['READ', 0, ['Local authority']])
  })

  test('cannot be done, and says why in a line, where a list is not there or none of them is one', async () => {
    const none = put('none.csv', 'CHILD,DOB\n')
    for (const path of [none, join(folder, 'absent.xlsx'), folder, put('torn.xlsx', 'PK\x03\x04 torn')]) {
      const isSaid = (error: unknown) => error instanceof Unusable && /^[^\n]+$/.test(error.message)
      await assert.rejects(check(small, '--providers', path), isSaid, path)
    }
    await assert.rejects(check(small, '--providers'), /--providers needs a value/)
  })

  const examples = new URL('../../../../shared/conformance/ssda903/files/', import.meta.url).pathname
  const skip = existsSync(examples) ? false : 'the made-up return is not beside the project'
  test('runs the rules over the made-up return and the five made-up lists', { skip }, async () => {
    const lists = readdirSync(join(examples, 'providers')).map(name => join(examples, 'providers', name))
    const checked = await check(examples, ...AUTHORITY, '--providers', ...lists)
    const count = Map.groupBy(checked.faults as Found[], ({ rule }) => rule)
    // None of its 5,050 numbers is in the lists. Of them 606 are of a home with a postcode, and 842 of the authority's own.
    assert.deepEqual(
      RULES.map(rule => count.get(rule)?.length ?? 0),
      [5050, 5050, 606, 5050, 0, 0, 842],
    )
  })
})
