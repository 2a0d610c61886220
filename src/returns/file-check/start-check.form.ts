import { files, form, number } from '../../record/form.ts'
import { EDITIONS, FIRST_YEAR } from '../ssda903/editions.ts'

/** A county’s largest file is a few megabytes; the directory of the postcodes of one area some twenty. */
export const LARGEST_MB = 64

const lastYears = files('previous', 'Last year’s files of the same return')
  .hint('For the rules that compare the two years. Leave it empty and they are reported as not run.')
  .accepts('.csv,.xml')
  .atMost(LARGEST_MB)
  .optional()

/** The files of a return, to be checked. */
export const startCheckForm = form({
  id: 'return-check',
  title: 'Check a return',
  button: 'Check them',
  is_short: true,
  asks: [
    files('files', 'Which files?')
      .hint(
        'Drop them on the box, in any order and with any names: the CSV files or the XML of the SSDA903, or the XML of the children in need census. With them, if you have them: Ofsted’s lists of providers (CSV or XLSX) and the directory of postcodes for your area (CSV).',
      )
      .accepts('.csv,.xml,.xlsx')
      .atMost(LARGEST_MB)
      .saying({ missing: 'Choose the files to check' }),
    lastYears,
    number('year', 'Which year’s collection?')
      .hint('The year it ends in. Leave it empty for the one the files say, or the one that returns are made of now.')
      .whole()
      .atLeast(FIRST_YEAR)
      .atMost(EDITIONS.newest)
      .optional(),
  ],
})

/** Files in the place of some that were checked before. */
export const checkAgainForm = form({
  id: 'return-check-again',
  title: 'Check it again',
  button: 'Check them again',
  is_short: true,
  asks: [
    files('files', 'Which files have changed?')
      .hint(
        'A file takes the place of the one of the same table, or of the same list. The others are those of the check before.',
      )
      .accepts('.csv,.xml,.xlsx')
      .atMost(LARGEST_MB)
      .optional(),
    files('previous', 'Last year’s files, where they have changed').accepts('.csv,.xml').atMost(LARGEST_MB).optional(),
  ],
})
