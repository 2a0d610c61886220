import { date, file, form, hidden, longText, oneOf, rows } from '../../record/form.ts'
import { adviserRecommendation } from '../../vocabulary/codesets/adviser-recommendation.ts'
import { evidenceShows } from '../../vocabulary/codesets/evidence-shows.ts'
import { LIMITS } from '../read-report/limits.ts'

const LARGEST_MB = LIMITS.largest_bytes / 1024 / 1024

/** A report to ministers, in the adviser's own words. */
export const adviserReportForm = form({
  id: 'adviser-report',
  title: 'File your report to ministers',
  intro: 'It is kept as you file it, and stands on the programme’s page. Name no child.',
  button: 'File the report',
  asks: [
    date('from_on', 'From which day does it tell?'),
    date('to_on', 'To which day?').notAfterToday().notBefore('from_on'),
    longText('says', 'What do you find?')
      .hint('What has got better for children, what has not, and how well leaders know it')
      .lines(8)
      .atLeast(40)
      .saying({ short: 'Say it in two or three sentences' }),
    rows('workstream_views', 'Each workstream', [
      hidden('workstream_id'),
      oneOf('shows', 'What do you see?', evidenceShows).optional(),
      longText('says', 'In your words')
        .lines(2)
        .when({ shows: ['better', 'mixed', 'not_better'] }),
    ])
      .fixed()
      .headedBy('workstream_id')
      .optional(),
    rows('views', 'Each improvement', [
      hidden('improvement_item_id'),
      oneOf('shows', 'What do you see?', evidenceShows).optional(),
      longText('says', 'In your words')
        .lines(2)
        .when({ shows: ['better', 'mixed', 'not_better'] }),
    ])
      .fixed()
      .headedBy('improvement_item_id')
      .optional(),
    oneOf('recommendation', 'What do you recommend?', adviserRecommendation),
    longText('because', 'Why?').lines(3).saying({ missing: 'Say why you recommend it' }),
    file('file', 'The report as a PDF')
      .hint(`Up to ${LARGEST_MB} MB, with words that can be read`)
      .accepts('.pdf')
      .atMost(LARGEST_MB)
      .optional(),
  ],
})
