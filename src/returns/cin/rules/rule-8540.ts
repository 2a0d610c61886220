import { disability } from '../../../vocabulary/codesets/disability.ts'
import { codesIn } from '../../codes.ts'
import { isGiven } from '../../rule.ts'
import { rule } from '../child.ts'
import { saysNo } from '../flags.ts'

/** A date of birth that cannot be read still says that the child has been born. */
export const rule8540 = rule({
  code: '8540',
  says: 'The referral led to further action, but no disability is recorded for the child, or one that is not among this year’s codes.',
  mend: 'Where the child has no disability, give NONE.',
  fields: ['Disability', 'PersonBirthDate', 'ReferralNFA'],
  needs: ['ChildIdentifiers', 'Disabilities', 'CINdetails'],
  from: 2023,
  check({ identifiers, disabilities, episodes, collection }, fault) {
    const codes = codesIn(disability, collection)
    const wrong = disabilities.filter(({ Disability }) => Disability === null || !codes.has(Disability))
    if (disabilities.length > 0 && wrong.length === 0) return
    const born = identifiers.filter(each => isGiven(each, 'PersonBirthDate'))
    const ledToMore = episodes.filter(({ ReferralNFA }) => saysNo(ReferralNFA))
    if (born.length === 0 || ledToMore.length === 0) return
    for (const each of wrong) fault(each, 'Disability')
    for (const person of born) fault(person, 'PersonBirthDate')
    for (const episode of ledToMore) fault(episode, 'ReferralNFA')
  },
})
