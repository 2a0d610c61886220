import { slugOf } from '../../vocabulary/authorities/authority.ts'
import { AREA_NAMES, type Grades, type Judgement } from './judgement.ts'

/** A judgement for tests: of Leeds under ILACS, published on the day given, overall as given, and nothing else judged. */
export const aJudgement = (
  published_on: string,
  overall: Grades['overall'],
  { grades = {}, ...some }: Partial<Omit<Judgement, 'grades'>> & { grades?: Partial<Grades> } = {},
): Judgement => {
  const authority = some.authority ?? 'Leeds'
  return {
    authority,
    slug: slugOf(authority),
    urn: null,
    framework: 'ILACS',
    start_on: published_on,
    end_on: null,
    published_on,
    improvements: null,
    source: 'published',
    inspection_id: null,
    library_report_id: null,
    ...some,
    grades: { ...(Object.fromEntries(AREA_NAMES.map(area => [area, null])) as Grades), overall, ...grades },
  }
}
