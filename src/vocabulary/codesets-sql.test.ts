import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CODESETS } from './codesets/index.ts'
import { codesetsSql } from './codesets-sql.ts'

const sql = codesetsSql()

test('there is a domain for every code set', () => {
  for (const { id } of CODESETS) assert.ok(sql.includes(`('${id}_code',`), id)
})

test('a domain accepts the codes that have ended', () => {
  assert.match(sql, /'sex_legacy_903_code',.*\n +array\['1', '2'\]/)
  assert.match(sql, /'placement_type_code',.*\n +array\[.*'P2'/)
})

test('an apostrophe in a title is doubled, so that the text can be run', () => {
  assert.ok(sql.includes("Worker''s role with a child"))
})

test('the text is the same each time it is made', () => {
  assert.equal(codesetsSql(), sql)
})
