import { date, form, longText, number, pick, text } from '../../record/form.ts'

const because = longText('reason', 'Why?').hint('Who decided it, and when').atLeast(10).lines(3)

export const clockLengthForm = form({
  id: 'clock-length',
  title: 'Change how long something may take',
  intro: 'It holds for what starts on that day or later. What has started keeps the length it started with.',
  asks: [
    pick('clock', 'Which deadline?'),
    number('amount', 'How many?').hint('In the unit it is counted in now').whole().atLeast(1).atMost(400),
    date('from_on', 'For what starts from when?'),
    because,
  ],
})

export const holidayForm = form({
  id: 'holiday-new',
  title: 'Add a bank holiday',
  intro: 'For one proclaimed after this release. It counts as no working day from tonight on.',
  asks: [date('holiday_on', 'Which day?'), text('name', 'What is it for?').atMost(80)],
})

export const settingForm = form({
  id: 'setting',
  title: 'Change a setting',
  intro: 'What it was before is kept, with who set it and why.',
  asks: [text('value', 'What should it be?').atMost(80), date('from_on', 'From when?'), because],
})
