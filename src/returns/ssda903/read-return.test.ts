import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readReturn } from './read-return.ts'

const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) })
const missing = 'CHILD,DOB,MISSING,MIS_START,MIS_END\n'

describe('the files of a return', () => {
  test('give their rows by table; a table that was not sent is absent', () => {
    const { sent, faults, files } = readReturn([file('MISSING.csv', `${missing}1,,M,,\n`)])
    assert.deepEqual([Object.keys(sent), faults], [['Missing'], []])
    assert.deepEqual(files, [{ name: 'MISSING.csv', table: 'Missing', rows: 1 }])
  })

  test('are not joined where two are of one table: the one named for it is read, and the other named', () => {
    const { sent, faults, files } = readReturn([
      file('a.csv', `${missing}1,,M,,\n2,,M,,\n`),
      file('missing.csv', `${missing}3,,M,,\n`),
    ])
    assert.deepEqual(
      sent.Missing?.map(({ CHILD }) => CHILD),
      ['3'],
    )
    assert.deepEqual(
      faults.map(fault => [fault.file, fault.says]),
      [['a.csv', 'Another file is of Missing as well: this one is not read']],
    )
    assert.deepEqual(files.at(-1), { name: 'a.csv', table: null, rows: 0 })
  })

  test('say together who is an unaccompanied child', () => {
    const header = file('header.csv', 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,,,,,,\n2,,,,,,\n')
    const uasc = file('uasc.csv', 'CHILD,SEX,DOB,DUC\n2,,,\n')
    assert.deepEqual(
      readReturn([header, uasc]).sent.Header?.map(({ UASC }) => UASC),
      ['0', '1'],
    )
    assert.deepEqual(
      readReturn([header]).sent.Header?.map(({ UASC }) => UASC),
      [null, null],
    )
  })

  test('are none at all', () => assert.deepEqual(readReturn([]), { sent: {}, faults: [], files: [] }))
})
