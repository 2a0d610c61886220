import type { Fault } from '../rule.ts'
import type { Child, RowOf } from './child.ts'

/** The factor that says there are none. */
export const NO_FACTORS = '21'

/** Whether an assessment has a factor among its own. */
export const hasFactor = ({ AssessmentFactors }: RowOf<'Assessments'>, factor: string): boolean =>
  AssessmentFactors.includes(factor)

/** The check that no assessment has this factor. */
export const noneHas =
  (factor: string) =>
  ({ assessments }: Pick<Child, 'assessments'>, fault: Fault): void => {
    for (const assessment of assessments) if (hasFactor(assessment, factor)) fault(assessment, 'AssessmentFactors')
  }
