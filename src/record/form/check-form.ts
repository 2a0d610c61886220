import type { Kind, Question } from './question.ts'

const CHAINS: readonly [keyof Question['spec'], readonly Kind[]][] = [
  ['not_after_today', ['date', 'moment']],
  ['not_before', ['date', 'moment']],
  ['at_least', ['text', 'long_text', 'number', 'many_of', 'pick_many', 'rows']],
  ['at_most', ['text', 'long_text', 'number', 'many_of', 'pick_many', 'rows', 'file', 'files']],
  ['whole', ['number']],
  ['excludes', ['many_of']],
  ['fixed', ['rows']],
  ['headed_by', ['rows']],
  ['accepts', ['file', 'files']],
]

/** Throws on a form that could never be answered or checked: found when the program starts, not by a social worker. */
export const checkForm = (form: { id: string; asks: readonly Question[] }): void => {
  const names = new Set<string>()
  for (const { spec } of form.asks) {
    const at = `form ${form.id}, question ${spec.name}`
    if (!/^[a-z][a-z0-9_]*$/.test(spec.name)) throw new Error(`${at}: names are snake_case`)
    if (names.has(spec.name)) throw new Error(`${at}: asked twice`)
    for (const other of Object.keys(spec.when ?? {})) {
      if (!names.has(other)) throw new Error(`${at}: its condition names ${other}, which is not asked before it`)
    }
    for (const [chain, kinds] of CHAINS) {
      if (spec[chain] !== undefined && !kinds.includes(spec.kind)) {
        throw new Error(`${at}: ${chain} does not apply to a question of kind ${spec.kind}`)
      }
    }
    if (spec.asks) {
      if (spec.asks.some(({ spec: { kind } }) => kind === 'rows' || kind === 'file' || kind === 'files')) {
        throw new Error(`${at}: a row cannot hold rows or files`)
      }
      checkForm({ id: `${form.id}.${spec.name}`, asks: spec.asks })
    }
    names.add(spec.name)
  }
}
