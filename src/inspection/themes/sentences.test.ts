import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ThemeId } from './match.ts'
import { RULES, THEMES, themesOf } from './themes.ts'

/** For each theme two sentences of our own that are about it, and one that sounds like it and is not. */
const SENTENCES: Readonly<Record<ThemeId, readonly [about: string, too: string, not: string]>> = {
  'front-door': [
    'Schools do not know which threshold a worry must reach.',
    'Cases are stepped down too soon.',
    'Ask CAMHS for an answer to each CAMHS referral.',
  ],
  assessment: [
    'Write assessments that say what the facts mean.',
    'Keep a chronology for each child.',
    'Follow up what risk assessment conferences agree.',
  ],
  plans: [
    'Care plans that say who does what by when.',
    'Prevent drift once a goal is set.',
    'Publish a business plan for the board.',
  ],
  voice: ['Write down each child’s wishes.', 'Start life-story work early.', 'Hold joint visits with the police.'],
  supervision: [
    'Give every worker supervision once a month.',
    'Management oversight that can be seen in the file.',
    'Apply for a supervision order in time.',
  ],
  risk: [
    'Recognise neglect before it has lasted years.',
    'Act sooner for unborn babies.',
    'Help young people who are at risk.',
  ],
  partnership: [
    'Invite partner agencies to every meeting.',
    'Agree with the police who does what.',
    'Fewer agency social workers.',
  ],
  'early-help': [
    'Offer early help in every town.',
    'Find young carers and support them.',
    'Help families before the summer.',
  ],
  disabled: [
    'Short breaks for disabled children.',
    'A better start for unaccompanied children.',
    'Send letters in time.',
  ],
  'qa-performance': [
    'Audits that ask what changed for the child.',
    'Performance information that managers trust.',
    'Monitor what was agreed.',
  ],
  recording: [
    'Keep case records up to date.',
    'Replace the electronic recording system.',
    'Check the criminal records of applicants.',
  ],
  'care-leavers': [
    'Give each young person a personal adviser at 16.',
    'Write the local offer with those it is for.',
    'Leave no child without a bed.',
  ],
  permanence: [
    'Match brothers and sisters early: children wait too long for adoption.',
    'Support special guardians as well as foster carers.',
    'Make the improvements permanent.',
  ],
  leadership: [
    'Elected members must know what the figures mean.',
    'Stronger governance between the council and the trust.',
    'Agree in strategy meetings who leads.',
  ],
  workforce: [
    'Bring caseloads down.',
    'Children have too many changes of social worker.',
    'Education, employment and training for those of 18 and over.',
  ],
  'strategy-cp': [
    'Hold strategy discussions within a day.',
    'Core groups that meet every month.',
    'Publish the housing strategy.',
  ],
  'missing-exploitation': [
    'Talk to a child who has been missing within three days.',
    'Know who exploits children in the town.',
    'Find children missing from education.',
  ],
  health: [
    'Initial health assessments within 20 working days.',
    'Shorter waits for CAMHS.',
    'The Health and Wellbeing Board should meet more often.',
  ],
  education: [
    'A virtual school that knows every pupil.',
    'Fewer exclusions of children in care.',
    'More young people in education, employment or training.',
  ],
  sufficiency: [
    'Recruit and keep more foster carers.',
    'Stop using unregistered homes.',
    'Sufficiency of the workforce.',
  ],
  iro: [
    'Independent reviewing officers who are listened to.',
    'IROs must meet children between reviews.',
    'Review the office budget.',
  ],
  plo: [
    'Pre-proceedings work that ends in time.',
    'Better statements to court.',
    'Take part in the Local Family Justice Board.',
  ],
  'private-fostering': [
    'Tell the public what private fostering is.',
    'Visit privately fostered children in time.',
    'Pay private landlords and foster carers promptly.',
  ],
  'homeless-16-17': [
    'Assess homeless young people of 16 and 17 together with housing.',
    'Nobody of 17 should be homeless.',
    'Choose a home with each young person of 17.',
  ],
  lado: [
    'Answer allegations against professionals in time.',
    'Give the designated officer enough hours.',
    'Name one officer for each school.',
  ],
}

const ids = (text: string) => themesOf(text).map(({ id }) => id)

describe('a theme is known by its wording rule', () => {
  for (const { id, label } of THEMES)
    test(label, () => {
      const [about, too, not] = SENTENCES[id]
      assert.ok(ids(about).includes(id), about)
      assert.ok(ids(too).includes(id), too)
      assert.ok(!ids(not).includes(id), not)
    })

  test('of which there is one for each theme, and what it explains it also looks for', () => {
    assert.deepEqual(RULES.map(({ theme }) => theme).sort(), THEMES.map(({ id }) => id).sort())
    for (const { names, hints = [], means = {} } of RULES) {
      const phrases = [...names, ...hints]
      assert.equal(new Set(phrases).size, phrases.length)
      for (const phrase of Object.keys(means)) assert.ok(phrases.includes(phrase), phrase)
    }
  })
})
