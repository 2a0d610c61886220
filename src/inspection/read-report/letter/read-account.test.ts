import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Report } from '../report.ts'
import { ACCOUNTS } from './examples/accounts.ts'
import { agreementOf } from './examples/agreement.ts'
import type { Example } from './examples/example.ts'
import { readAccount } from './read-account.ts'

const readingOf = (words: readonly string[]): Report => {
  const reading = readAccount(words.join('\n\n'), { name: 'account.txt' })
  if (!reading.ok) assert.fail(reading.says)
  return reading.report
}

describe('accounts of a visit, read and compared with what a person listed', () => {
  test('agree in every field', () => {
    const read = ACCOUNTS.map((example): [Example, Report] => [example, readingOf(example.words)])
    const { table, differences } = agreementOf(read)
    console.log(`\nAgreement of ${ACCOUNTS.length} accounts, by field\n${table}\n`)
    assert.deepEqual(differences, [], differences.join('\n'))
  })
})
