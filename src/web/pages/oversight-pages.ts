import type { Page } from '../page.ts'
import { service } from './service/service.page.ts'
import { serviceCsv } from './service/service-csv.page.ts'
import { team } from './team/team.page.ts'
import { teamCsv } from './team/team-csv.page.ts'
import { teamList } from './team-list/team-list.page.ts'
import { teamListCsv } from './team-list/team-list-csv.page.ts'
import { teamWorker } from './team-worker/team-worker.page.ts'
import { teamWorkerCsv } from './team-worker/team-worker-csv.page.ts'

/** The pages of those who answer for the work of others: a team, its lists and workers, and a service. */
export const OVERSIGHT_PAGES: readonly Page[] = [
  team,
  teamCsv,
  teamList,
  teamListCsv,
  teamWorker,
  teamWorkerCsv,
  service,
  serviceCsv,
]
