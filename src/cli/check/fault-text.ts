/** A fault as `check --json` prints it: rows from nought, as in the file. */
export type Said = {
  readonly rule: string
  readonly table: string | null
  readonly row: number | null
  readonly fields: readonly string[]
  readonly child: string | null
  readonly message: string
}

/** A fault of a rule, as it is found. */
export type FoundFault = Pick<Said, 'rule' | 'fields' | 'child'> & { readonly table: string; readonly row: number }

/**
 * Gives a function that writes a fault of a rule as JSON, with a comma before it. What faults have in common, the sentence of their
 * rule and the names of their cells, is written once: of a million faults JSON.stringify took most of the time of printing.
 */
export const faultText = (says: ReadonlyMap<string, string>) => {
  const ofRule = new Map<
    string,
    { readonly before: string; readonly after: string; fields: readonly string[]; cells: string }
  >()

  const around = (rule: string) => {
    const known = ofRule.get(rule)
    if (known) return known
    const before = `,{"rule":${JSON.stringify(rule)},"table":"`
    const after = `,"message":${JSON.stringify(says.get(rule) ?? '')}}`
    const made = { before, after, fields: [], cells: '[]' }
    ofRule.set(rule, made)
    return made
  }
  return ({ rule, table, row, fields, child }: FoundFault): string => {
    const of = around(rule)
    // A rule marks the same cells of one row after another.
    if (of.fields.length !== fields.length || !of.fields.every((field, at) => field === fields[at])) {
      of.fields = fields
      of.cells = JSON.stringify(fields)
    }
    return `${of.before}${table}","row":${row},"fields":${of.cells},"child":${JSON.stringify(child)}${of.after}`
  }
}
