import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES as CIN_RULES } from '../returns/cin/rules/index.ts'
import { type Answer, agrees, isToRun, type RuleFile } from '../returns/conformance/case.ts'
import { answerCin } from '../returns/conformance/cin-case.ts'
import { answer903 } from '../returns/conformance/ssda903-case.ts'
import { RULES as SSDA903_RULES } from '../returns/ssda903/rules/index.ts'
import type { Command, Io } from './command.ts'
import { Unusable } from './read-options.ts'

const USAGE = 'conformance ssda903|cin DIR [--json]'

const filesIn = (folder: string): RuleFile[] => {
  let names: string[]
  try {
    names = readdirSync(folder).filter(name => name.endsWith('.json'))
  } catch {
    throw new Unusable(`${folder}: there is no such folder, or it may not be read.`)
  }
  if (names.length === 0) throw new Unusable(`${folder}: there are no cases here; each is a file CODE.json.`)
  return names
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map(name => {
      try {
        return JSON.parse(readFileSync(join(folder, name), 'utf8')) as RuleFile
      } catch {
        throw new Unusable(`${join(folder, name)}: this is not JSON.`)
      }
    })
}

const notWritten = ({ rule }: RuleFile, name: string): Answer => ({
  rule,
  name,
  missing: [],
  surplus: [],
  not_run: 'there is no such rule',
})

const answersOf = (of: string, file: RuleFile): Answer[] => {
  const cases = file.cases.filter(each => isToRun(file, each))
  if (of === 'ssda903') {
    const rule = SSDA903_RULES.find(({ code }) => code === file.rule)
    return cases.map(each => (rule ? answer903(rule, each) : notWritten(file, each.name)))
  }
  const rule = CIN_RULES.find(({ code }) => code === file.rule)
  return cases.map(each => (rule ? answerCin(rule, each) : notWritten(file, each.name)))
}

const sayAnswer = ({ name, missing, surplus, not_run }: Answer): string => {
  const parts = [
    ...(not_run ? [`not run: ${not_run}`] : []),
    ...(missing.length > 0 ? [`not found: ${missing.join(', ')}`] : []),
    ...(surplus.length > 0 ? [`found besides: ${surplus.join(', ')}`] : []),
  ]
  return `    ${name}: ${parts.join('; ')}`
}

const print = (all: readonly { rule: string; answers: readonly Answer[] }[], io: Io): void => {
  for (const { rule, answers } of all) {
    const wrong = answers.filter(each => !agrees(each))
    io.out(`${rule.padEnd(12)}${wrong.length === 0 ? 'agreed' : 'not agreed'}`)
    for (const each of wrong) io.out(sayAnswer(each))
  }
}

/** Runs the rules on cases of known answers, and says which agree. */
export const conformanceCommand: Command = {
  name: 'conformance',
  usage: USAGE,
  does: 'run rule cases with known answers, and say which agree',
  async run(args, io) {
    const [of, folder, ...others] = args.filter(each => each !== '--json')
    if ((of !== 'ssda903' && of !== 'cin') || !folder || others.length > 0)
      throw new Unusable(`This is used as: golden-thread ${USAGE}`)
    const all = filesIn(folder)
      .map(file => ({ rule: file.rule, answers: answersOf(of, file) }))
      .filter(({ answers }) => answers.length > 0)
    const answers = all.flatMap(each => each.answers)
    const failed = answers.filter(each => !agrees(each)).length
    if (args.includes('--json'))
      io.out(JSON.stringify({ return: of, passed: answers.length - failed, failed, answers }))
    else {
      print(all, io)
      io.out(`${answers.length - failed} passed, ${failed} failed`)
    }
    return failed > 0 ? 1 : 0
  },
}
