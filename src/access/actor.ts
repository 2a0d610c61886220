import type { Role } from './roles.ts'

/** Who is asking: found from the session at each request, passed in everywhere. */
export type Actor = {
  worker_id: string
  name: string
  role: Role
  /** The team they work in; for a head of service, the service. */
  team_id: string | null
  /** For a partner, the agency whose checks they answer. */
  agency: string | null
  session_id: string | null
}
