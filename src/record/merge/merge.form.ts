import { form, longText, pick, pickMany } from '../form.ts'

/** Making two records of one person one. The page asks of a fact only where the records differ. */
export const mergeForm = form({
  id: 'merge',
  title: 'Merge the two records',
  button: 'Merge the records',
  asks: [
    pick('kept_id', 'Which record is kept?').hint(
      'Everything moves to it. The other number finds it from now on, in a search and by its old address',
    ),
    pick('name', 'Which name is theirs now?').later().hint('The other is kept as a name they are also known by'),
    pick('known_as', 'What do they like to be called?').later().hint('The other is kept among their names'),
    pick('pronouns', 'Which pronouns do they use?').later(),
    pick('birth', 'When were they born?').later(),
    pick('died', 'When did they die?').later(),
    pick('sex', 'Which sex is right?').later(),
    pick('gender', 'Which gender is right?').later(),
    pick('ethnicity', 'Which ethnicity is right?').later(),
    pick('nationality', 'Which nationality is right?').later(),
    pick('language', 'Which language do they speak?').later(),
    pick('nhs', 'Which NHS number is theirs?')
      .later()
      .hint('Two NHS numbers are most often two people. If you are sure they are one, the other number is put aside'),
    pick('upn', 'Which unique pupil number do they have now?').later().hint('The other is kept as a former number'),
    pick('la_id', 'Under which of our numbers are they in returns?')
      .later()
      .hint('The other is kept as a number in an earlier system'),
    pick('home', 'Where do they live now?').later().hint('The other is kept as an earlier address, until today'),
    longText('reason', 'How do you know that they are one person?')
      .hint('What you compared, whom you asked')
      .atLeast(10)
      .lines(3),
  ],
})

/** Taking apart two records that were merged in error. */
export const splitForm = form({
  id: 'split',
  title: 'Take the records apart again',
  intro: 'Each goes back to what it held before they were merged.',
  button: 'Take them apart',
  asks: [
    pickMany('since', 'What was done since with what goes back').later(),
    longText('reason', 'How do you know that they are two people?')
      .hint('What showed that merging them was an error')
      .atLeast(10)
      .lines(3),
  ],
})

/** Saying that two people who look like one are two. */
export const tellApartForm = form({
  id: 'tell-apart',
  title: 'They are two people',
  intro: 'They are then no longer shown as likely to be one person.',
  button: 'Save that they are two',
  asks: [
    longText('reason', 'How do you know?')
      .hint('For example, twins; or two cousins with one name, whose schools you asked')
      .atLeast(10)
      .lines(3),
  ],
})
