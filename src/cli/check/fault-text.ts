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
  const ofRule = new Map<string, readonly [before: string, after: string]>()
  const ofFields = new Map<string, string>()

  const around = (rule: string) => {
    const known = ofRule.get(rule)
    if (known) return known
    const made = [
      `,{"rule":${JSON.stringify(rule)},"table":"`,
      `,"message":${JSON.stringify(says.get(rule) ?? '')}}`,
    ] as const
    ofRule.set(rule, made)
    return made
  }
  const fieldsText = (fields: readonly string[]) => {
    const key = fields.join()
    const known = ofFields.get(key)
    if (known !== undefined) return known
    const made = JSON.stringify(fields)
    ofFields.set(key, made)
    return made
  }
  return ({ rule, table, row, fields, child }: FoundFault): string => {
    const [before, after] = around(rule)
    return `${before}${table}","row":${row},"fields":${fieldsText(fields)},"child":${JSON.stringify(child)}${after}`
  }
}
