import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { ELEMENTS_SAID } from '../../src/returns/cin/elements-said.ts'
import { RULES as CIN_RULES } from '../../src/returns/cin/rules/index.ts'
import { agrees, isToRun, type RuleFile } from '../../src/returns/conformance/case.ts'
import { answerCin } from '../../src/returns/conformance/cin-case.ts'
import { DISAGREEMENTS } from '../../src/returns/conformance/disagreements.ts'
import { answer903 } from '../../src/returns/conformance/ssda903-case.ts'
import { NOT_WRITTEN } from '../../src/returns/not-written.ts'
import { COLUMNS_SAID, TABLES_SAID } from '../../src/returns/ssda903/columns-said.ts'
import { RULES as SSDA903_RULES } from '../../src/returns/ssda903/rules/index.ts'

const SHARED = new URL('../../../shared/conformance/', import.meta.url)
const skip = existsSync(SHARED) ? false : 'the cases are not beside the project'

const RETURNS = [
  { id: 'ssda903', rules: SSDA903_RULES, active: 'active-rules-2026_27.csv', needs: 322 },
  { id: 'cin', rules: CIN_RULES, active: 'active-rules-2025_26.csv', needs: 109 },
] as const

const activeCodes = (id: string, file: string) =>
  readFileSync(new URL(`${id}/${file}`, SHARED), 'utf8')
    .split('\n')
    .slice(1)
    .flatMap(row => row.split(',')[0] || [])

/** Words of those who make files and not of those who keep the record. */
const JARGON =
  /\b(null|nil|boolean|true|false|integer|numeric|string|invalid|populated|field|value|records? set|dataset|flagged|mandatory|N\/A)\b/i

/** Names of columns and elements, which have words; those that are words themselves (Sex) or are tables too (UASC) may stand. */
const NAMES: Readonly<Record<'ssda903' | 'cin', ReadonlySet<string>>> = {
  ssda903: new Set(Object.keys(COLUMNS_SAID).filter(name => !(name in TABLES_SAID))),
  cin: new Set(Object.keys(ELEMENTS_SAID).filter(name => /[a-z][A-Z]|[A-Z]{2}/.test(name))),
}

const LONGEST = 220

/** What is poor in the words of a rule, for whoever must mend them. */
const poorIn = (id: 'ssda903' | 'cin', code: string, text: string): string[] => [
  ...(text.startsWith(code) ? ['begins with its code'] : []),
  ...(text.length > LONGEST ? [`is ${text.length} letters long`] : []),
  ...(/\s\s|^\s|\s$|\s[.,;:]/.test(text) ? ['has a space too many'] : []),
  ...(/['"`´]/.test(text) ? ['has straight quotes'] : []),
  ...(JARGON.exec(text) ?? []).slice(0, 1).map(word => `says ${word}`),
  ...(text.match(/[A-Za-z0-9_]+/g) ?? []).filter(word => NAMES[id].has(word)).map(word => `has the column ${word}`),
]

describe('the rules of the returns', () => {
  for (const { id, rules, active } of RETURNS) {
    const folder = new URL(`../../src/returns/${id}/rules/`, import.meta.url)
    const files = readdirSync(folder)

    test(`${id}: each has a file named by its code, and a test beside it`, () => {
      for (const { code } of rules) {
        const name = `rule-${code.toLowerCase()}`
        assert.ok(files.includes(`${name}.ts`), code)
        assert.ok(files.includes(`${name}.test.ts`), `${code} has no test`)
      }
      assert.equal(new Set(rules.map(({ code }) => code)).size, rules.length)
      assert.equal(files.filter(file => /^rule-.*(?<!\.test)\.ts$/.test(file)).length, rules.length)
    })

    test(`${id}: each says what is wrong in a sentence, and of which cells`, () => {
      for (const { code, says, mend = 'Mended.', fields } of rules) {
        assert.match(says, /^[A-Z“‘].*[.?]$/s, code)
        assert.match(mend, /^[A-Z].*[.?]$/s, code)
        assert.ok(fields.length > 0, code)
      }
    })

    test(`${id}: each is said shortly in plain words, without jargon and without names of columns`, () => {
      assert.deepEqual(
        rules.flatMap(({ code, says, mend = '', changed = '' }) =>
          [says, mend, changed].flatMap(text => poorIn(id, code, text).map(why => `${code} ${why}: ${text}`)),
        ),
        [],
      )
    })

    test(`${id}: no two say the same`, () => {
      const said = rules.map(({ says }) => says)
      assert.deepEqual(
        said.filter((says, n) => said.indexOf(says) !== n),
        [],
      )
    })

    test(`${id}: every code that is active has one, or a line saying why not`, { skip }, () => {
      const known = new Set([...rules, ...NOT_WRITTEN[id]].map(({ code }) => code))
      assert.deepEqual(
        activeCodes(id, active).filter(code => !known.has(code)),
        [],
      )
    })
  }

  test('are all written but five at most', () => assert.ok(NOT_WRITTEN.ssda903.length + NOT_WRITTEN.cin.length <= 5))
})

describe('the cases of known answers', { skip }, () => {
  for (const { id, rules } of RETURNS)
    test(`${id}: all agree but those that stand among the disagreements`, () => {
      const disagreed = new Set<string>(DISAGREEMENTS[id].map(({ name }) => name))
      const folder = new URL(`${id}/rules/`, SHARED)
      const wrong = readdirSync(folder).flatMap(name => {
        const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as RuleFile
        const rule = rules.find(({ code }) => code === file.rule)
        return file.cases
          .filter(each => isToRun(file, each) && !disagreed.has(each.name))
          .flatMap(each => {
            if (!rule) return [`${file.rule}: no rule`]
            const answer = id === 'ssda903' ? answer903(rule as never, each) : answerCin(rule as never, each)
            return agrees(answer) ? [] : [each.name]
          })
      })
      assert.deepEqual(wrong, [])
    })
})
