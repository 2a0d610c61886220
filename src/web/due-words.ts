import { timescale } from '../vocabulary/codesets/timescales.ts'

/** What is due, in a word or two, for lists where the duty in full would crowd. */
const WORDS: Readonly<Record<string, string>> = {
  'FD-01': 'decision on a contact',
  'FD-02': 'decision on the referral',
  'FD-03': 'answer to the referrer',
  'EH-01': 'early help assessment',
  'AS-01': 'assessment',
  'AS-02': 'assessment',
  'AS-03': 'see the child',
  'AS-04': 'progress check',
  'CIN-01': 'plan agreed',
  'CIN-02': 'first review',
  'CIN-03': 'review',
  'CIN-04': 'visit',
  'CIN-05': 'long plan looked at',
  'SU-03': 'manager’s decision',
  'TR-02': 'new worker',
  'RC-01': 'write up a visit',
}

/** 'visit', 'first review': what a clock asks for, in a word or two. */
export const dueWord = (clock: string): string => WORDS[clock] ?? timescale(clock).name.toLowerCase()
