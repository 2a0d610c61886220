import { existsSync, writeFileSync } from 'node:fs'

/** A code as the Department writes them: 142, 205A, 392a, 8670Q, NoE, SW12STG2. */
const CODE = /^(?=.*[0-9A-Z])[0-9A-Za-z]{1,12}$/

/** The returns there are, and what specifies a rule of each. Not read from the lists of rules: those are loaded once the new one stands in them. */
const RETURNS = { ssda903: 'rule-903', cin: 'rule-cin' } as const

type Of = keyof typeof RETURNS

const isReturn = (of: string): of is Of => Object.hasOwn(RETURNS, of)

const ruleText = (code: string, from: number) => `import { rule } from '../child.ts'

export const rule${code} = rule({
  code: '${code}',
  says: '',
  fields: [],
  needs: [],
  from: ${from},
  check(_child, _fault) {},
})
`

/** Its one case fails until a place is named that the rule marks: what nobody has written does not pass. */
const testText = (of: Of, code: string) => `import { ruleTest } from '../../../../test/returns/${RETURNS[of]}.ts'
import { rule${code} } from './rule-${code.toLowerCase()}.ts'

ruleTest(rule${code}, {
  passes: {},
  fails: {
    'not written yet': { child: {}, at: ['the table, the row and the cell at fault'] },
  },
})
`

/** A new rule that cannot be made, and why; or the files that were, from the folder of the returns. */
export type Made = { readonly refused: string } | { readonly files: readonly string[] }

/**
 * Writes the file and the test of a new rule under `returns`, the folder of the returns. Refuses a return there is not, a
 * code that is none, and one that is there already, in whichever letters: on some machines the two would be one file.
 */
export const newRule = (returns: URL, { of, code, from }: { of: string; code: string; from: number }): Made => {
  if (!isReturn(of)) return { refused: `There is no return ${of}: ${Object.keys(RETURNS).join(' or ')}` }
  if (!CODE.test(code))
    return { refused: `${code} is no code of a rule: figures and letters, as 142, 205A or SW12STG2` }
  const file = `${of}/rules/rule-${code.toLowerCase()}`
  const made = { [`${file}.ts`]: ruleText(code, from), [`${file}.test.ts`]: testText(of, code) }
  const files = Object.keys(made)
  const there = files.find(each => existsSync(new URL(each, returns)))
  if (there) return { refused: `${there} is there already: open it` }
  for (const [path, text] of Object.entries(made)) writeFileSync(new URL(path, returns), text, { flag: 'wx' })
  return { files }
}
