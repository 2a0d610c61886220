import { plainAuthority } from '../read-report/authority.ts'
import { sameAuthority } from '../read-report/letter/subject.ts'

/**
 * Whether a document names another authority than ours. `ours` is the name in the settings; where none is set, or the
 * document names nobody, there is nothing to tell by.
 */
export const isAnothers = (authority: string, ours: unknown): boolean =>
  typeof ours === 'string' &&
  ours !== '' &&
  authority !== '' &&
  !sameAuthority(plainAuthority(authority), plainAuthority(ours))
