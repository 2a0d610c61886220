import { readdirSync, readFileSync } from 'node:fs'

const ROOT = new URL('../returns/', import.meta.url)

/** The list of a return's rules, made from the files there are: TypeScript that imports each and lists them in the order of their codes. */
export const rulesIndexTs = (of: 'ssda903' | 'cin'): string => {
  const folder = new URL(`${of}/rules/`, ROOT)
  const rules = readdirSync(folder)
    .filter(file => /^rule-.+\.ts$/.test(file) && !file.endsWith('.test.ts'))
    .flatMap(file => {
      const [, name] = /^export const (rule\w+) = /m.exec(readFileSync(new URL(file, folder), 'utf8')) ?? []
      return name ? [{ file, name }] : []
    })
    .sort((one, other) => one.file.localeCompare(other.file, 'en', { numeric: true }))
  const [type, from] = of === 'ssda903' ? ['Rule903', '../child.ts'] : ['RuleCin', '../child.ts']
  return [
    '// Made by `npm run generate` from the rules of this folder.',
    `import type { ${type} } from '${from}'`,
    ...rules.map(({ file, name }) => `import { ${name} } from './${file}'`),
    '',
    '/** Every rule of the return, in the order of their codes. */',
    `export const RULES: readonly ${type}[] = [`,
    ...rules.map(({ name }) => `  ${name},`),
    ']',
    '',
  ].join('\n')
}
