import type { Page } from '../page.ts'
import { trajectory } from './improvement-trajectory/trajectory.page.ts'
import { actionPlan } from './milestones/action-plan.page.ts'
import { milestones } from './milestones/milestones.page.ts'
import { loadMonthsPage } from './programme-measures/load-months.page.ts'
import { programmeMeasurePage } from './programme-measures/programme-measure.page.ts'
import { programmeMeasureNew } from './programme-measures/programme-measure-new.page.ts'
import { programmeMeasuresPage } from './programme-measures/programme-measures.page.ts'
import { risk } from './risks/risk.page.ts'
import { riskClose } from './risks/risk-close.page.ts'
import { riskEdit } from './risks/risk-edit.page.ts'
import { riskNew } from './risks/risk-new.page.ts'
import { riskReview } from './risks/risk-review.page.ts'
import { risks } from './risks/risks.page.ts'
import { itemWorkstream } from './workstream/item-workstream.page.ts'
import { workstream } from './workstream/workstream.page.ts'
import { workstreamEdit } from './workstream/workstream-edit.page.ts'
import { workstreamNew } from './workstream/workstream-new.page.ts'

/** The pages of how the programme is led and paced: workstreams, milestones, risks, trajectories, measures of its own. */
export const PROGRAMME_PAGES: readonly Page[] = [
  workstreamNew,
  workstream,
  workstreamEdit,
  itemWorkstream,
  milestones,
  actionPlan,
  risks,
  riskNew,
  risk,
  riskEdit,
  riskReview,
  riskClose,
  trajectory,
  programmeMeasuresPage,
  programmeMeasureNew,
  loadMonthsPage,
  programmeMeasurePage,
]
