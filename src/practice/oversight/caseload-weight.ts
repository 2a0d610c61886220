/**
 * What a child counts for in a caseload, by the most demanding thing open for them. An authority sets its own:
 * setting `caseload.weight.<kind>`.
 */
export const USUAL_WEIGHT = { protection: 1.5, assessment: 1.25, plan: 1, other: 0.75 } as const

export type CaseloadWeight = Record<keyof typeof USUAL_WEIGHT, number>

/** The weights in force, from the authority's settings. */
export const caseloadWeight = (settings: Readonly<Record<string, unknown>>): CaseloadWeight => {
  const own = (kind: keyof typeof USUAL_WEIGHT) => {
    const value = settings[`caseload.weight.${kind}`]
    return typeof value === 'number' && value >= 0 ? value : USUAL_WEIGHT[kind]
  }
  return { protection: own('protection'), assessment: own('assessment'), plan: own('plan'), other: own('other') }
}
