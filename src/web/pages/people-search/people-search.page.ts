import { scopeOf } from '../../../access/permissions.ts'
import { isChild, sayStatus } from '../../../record/person/person.ts'
import { searchPeople } from '../../../record/person/search.store.ts'
import { isEnough, readSearch, type SearchTerms } from '../../../record/person/search-terms.ts'
import { sayDate } from '../../../vocabulary/calendar/say.ts'
import { page } from '../../page.ts'

/** What was understood, so that a searcher sees why somebody is, or is not, there. */
const understood = (terms: SearchTerms): string[] => [
  ...(terms.words.length > 0 ? [`named ${terms.words.join(' ')}`] : []),
  ...(terms.born_from !== null && terms.born_from === terms.born_to ? [`born ${sayDate(terms.born_from)}`] : []),
  ...(terms.born_from !== null && terms.born_to !== null && terms.born_from !== terms.born_to
    ? [
        terms.born_from.endsWith('-01-01') && terms.born_to.endsWith('-12-31')
          ? `born in ${terms.born_from.slice(0, 4)}`
          : `born ${sayDate(terms.born_from)} to ${sayDate(terms.born_to)}`,
      ]
    : []),
  ...(terms.postcode ? [`living, now or before, at ${terms.postcode}`] : []),
  ...(terms.outward ? [`living, now or before, in ${terms.outward}`] : []),
  ...(terms.numbers.length > 0 ? [`with the number ${terms.numbers.join(' or ')}`] : []),
  ...(terms.reference !== null ? [`with the reference ${terms.reference}`] : []),
]

/** Finding a person or record from any page. Each search is logged with its words. */
export const peopleSearch = page({
  path: '/search',
  may: 'person.search',
  logs: 'search',
  view: 'pages/people-search/people-search.njk',
  async show({ db, query, today, actor }) {
    const terms = readSearch(query.q ?? '', today)
    const enough = isEnough(terms)
    const found = enough ? await searchPeople(db, terms) : null
    const rows = (found?.people ?? []).map(person => ({
      ...person,
      href: `/${isChild(person, today) ? 'children' : 'people'}/${person.person_id}`,
      says_status: sayStatus(person.status),
    }))
    return {
      q: query.q ?? '',
      rows,
      more: found?.more ?? false,
      restricted: found?.restricted ?? 0,
      spelt_alike: found?.spelt === 'something like it' && rows.length > 0,
      understood: understood(terms),
      not_enough: Boolean(query.q) && !enough,
      may_add: scopeOf('person.create', actor.role) !== null,
    }
  },
})
