/** What is said whatever the need is: decisions, checks, oversight, endings. */
export const COMMON = {
  nfa: [
    'Read with the history. The school is already supporting {child} and {mum} has agreed to their plan. Does not meet the threshold for assessment; referrer told why and what would change that.',
    'One incident, dealt with on the day, no injury and no earlier concern. No role for us.',
    'The worry is real but the family are already receiving help from the health visitor. No further action.',
    'Parents separated and the argument was out of the children’s hearing. Advice letter sent. No further action.',
    'Information noted. Closed.',
    'Police have dealt with it. The children were asleep. No further action.',
  ],
  nfa_thin: ['NFA. Not threshold.', 'Noted for information.', 'Mother aware. Close.'],
  info: [
    'Advice given to the referrer about what the school can offer, and when to call again.',
    '{Mum} rang back and was glad of advice; leaflet and numbers sent.',
  ],
  eh: [
    'The needs are more than one service can meet alone but {mum} wants help and the children are not at risk of harm. Early help offered; {mum} agreed on the telephone.',
    'Level 2. {Mum} has agreed to a family support worker and a team around the family.',
  ],
  refer: [
    'The account is clear, it repeats earlier worries and nobody has seen {child} on {his} own. An assessment is needed to understand what life is like for {him}.',
    'Third contact in a year. Taken together these show a pattern that earlier decisions took one at a time. Child and family assessment; {child} to be seen alone within five working days.',
    'The harm described is likely to continue without help, and the family have not been able to use early help. Threshold for a child in need assessment is met.',
    'Level 3. {Mum} has been told and agrees to an assessment.',
  ],
  existing: ['The child has a worker and a plan. Sent to {worker} today to act on; the manager told.'],
  missed: [
    'The earlier contacts were read together today. In hindsight the second should have led to an assessment: raised with the team as learning.',
    'Earlier decisions stand; each had somebody seeing the child. What is different now is the injury.',
  ],
  feedback: [
    'Thanked the referrer, told them the decision and why, and what to do if it happens again.',
    'Letter sent with the outcome and the name of the worker.',
  ],
  recommendation: [
    'History read. I recommend an assessment: this is the third contact and the worry is the same.',
    'I recommend no further action; the school’s plan is in place and the family are engaged.',
    'I recommend early help: needs are emerging and {mum} is asking for support.',
  ],
  handover: [
    'Seen together with the new worker on a joint visit. Summary, chronology and what {child} likes to be asked about handed over.',
    'Written handover only; the joint visit was not possible before the worker left.',
    'Talked through the plan and what {mum} finds hard. {child} was told in person.',
    'No handover recorded.',
  ],
  oversight: [
    'Discussed in supervision. Progress is real but rests on the grandmother. {worker} to agree with {mum} what happens when she is away.',
    'File read. Visits are regular; the last two do not say what {child} said. {worker} to see {him} alone and to record {his} words.',
    'I asked what would tell us that this plan is not working. Agreed: two missed health appointments or attendance under 85% brings the review forward.',
    'Considered with {worker} whether this is drifting. The same three actions have been carried forward twice. Review brought forward to next week.',
    'Agree with the direction. Father to be spoken to before the next review; he has a view and has not been asked.',
    'Visit is overdue because of sickness. A colleague will see {child} by Friday. I will check on Monday.',
    'Good work. {child}’s own scores have moved. Begin to plan what stays when we leave.',
  ],
  oversight_actions: [
    'See {child} alone and record {his} words',
    'Speak to the father',
    'Bring the review forward',
    'Update the chronology',
    'Agree with the family who does what when the plan ends',
    'Chase the health appointment',
  ],
  challenge: [
    'What has {child} said about this?',
    'What is different from the last time we closed?',
    'How do we know that the father is not there?',
    'Why has the action with housing not moved?',
  ],
  checkpoint: [
    'On track. {child} seen twice. Father still to be spoken to.',
    'Seen once, not alone. {worker} to go to school this week. Checks from health still out.',
    'Most of the work is done; analysis to be written. Keep to the date.',
    'Behind: two visits refused. Agreed an unannounced visit with a colleague.',
    'Services already started with {mum}’s agreement, so that nobody waits for the document.',
  ],
  remaining: [
    'Speak to the father; observe a mealtime; write the analysis.',
    'See {child} alone; health report; share with the family.',
    'Views of the school; finish the genogram; analysis.',
  ],
  returned: [
    'Thank you: the visits are well described. I cannot see from the analysis what life is like for {child} if nothing changes. Please add that, and the father’s view or why we do not have it.',
    'Two things. The factors say domestic abuse but the analysis does not mention it. And {child}’s own words are missing.',
    'The recommendation does not follow from the analysis. Either say why early help is enough or change it.',
    'Chronology stops in March. Please read the two contacts since and say whether they alter your view.',
  ],
  returned_answer: [
    'Added a section on daily life, with what {child} showed me in the drawing. Father spoken to on Tuesday; his view is in.',
    'Corrected the factors and rewrote the analysis.',
  ],
  authorised: [
    'I agree with the analysis. {child} was seen alone and {his} words shape the plan. Outcome as recommended.',
    'Authorised. The family have had a copy and a conversation. Plan to start within ten working days.',
    'Authorised, late: see the checkpoint notes for why. Help did not wait.',
    'Agreed. The school and health visitor have been told.',
  ],
  extension: [
    'Waiting for the specialist’s report, due next week. Help has started meanwhile.',
    'New baby born during the assessment: to be included.',
    'Family were away for three weeks in the holidays.',
    'Worker off sick; a new worker needs time to meet the children.',
  ],
  next_step: {
    CIN: 'Child in need plan within ten working days',
    EH: 'Step down to early help with {mum}’s agreement',
    NFA: 'Close, with advice and what to do if worried',
    STRATEGY: 'Strategy discussion today',
  },
  recommend: {
    CIN: [
      'A child in need plan. The change {child} needs will take longer than an assessment and more than one service.',
      'Child in need plan, reviewed at four weeks, with {dad} part of it.',
    ],
    EH: [
      'Step down to early help. {Mum} has used the last weeks well and wants to go on with the family support worker.',
    ],
    NFA: ['No further action. The worry was looked into and {child} is safe and well cared for; school will watch.'],
    STRATEGY: ['A strategy discussion: the harm is significant and continuing.'],
  },
  no_view: [
    'Father lives abroad and did not answer three messages.',
    'Mother says he has had no part since birth; paternity not confirmed.',
    'It was not safe to ask before the order was in place.',
    'Two letters and a call; no reply by the date of writing.',
  ],
  review_better: [
    'Most actions are done and {child}’s own score is up. The family lead the meeting now.',
    'Clear progress on two outcomes. One is slower and has a new action.',
    '{child} came for the first half and said what had changed. School agrees.',
  ],
  review_same: [
    'Little has changed since the last review. The same actions were carried forward.',
    'Attendance was poor at this review. No progress to report on the main outcome.',
    'Actions continue. Plan remains appropriate.',
  ],
  review_rationale: [
    'The plan is working and the gains are new: stay with it until they have held for three months.',
    'Not enough has changed to end, and not enough harm to step up. Next review to decide.',
    'Needs are met and the family have people to turn to.',
    'Continue.',
  ],
  attended: [
    '{mum}, {dad}, school, {worker}',
    '{mum}, grandmother, school, health visitor, {worker}',
    '{mum}, {worker}, family support worker; apologies from school',
    '{mum}, {worker}',
  ],
  child_view: [
    '“It’s better. I want it to stay better.”',
    '“I don’t want meetings at school.”',
    '“Mum’s happier. I go to breakfast club.”',
    '“Nothing has changed.”',
    '“I want {worker} to keep coming for a bit.”',
    '“I said what I want and nobody did it.”',
  ],
  closing: [
    'Needs are met and have stayed met for three months. {Mum}, the school and the grandmother each said what they will do if it slips.',
    'The family have asked to end and the risk no longer needs us. {child} knows whom to talk to.',
    'Closed on the manager’s decision: the family have moved and the new authority has accepted.',
  ],
  next_help: [
    'School’s pastoral lead and the family hub',
    'Health visitor, and nana',
    'Early help family support worker',
    'GP and the community mental health team',
    'Universal services',
  ],
  outcomes_met: [
    'Three of four met; the fourth goes on with early help.',
    'All met and held for three months.',
    'Partly: safe and in school; housing is still to come.',
  ],
  changed_because: [
    'After the review: one outcome met and a new one on school added.',
    'New worry about the home; two actions added and the visits made more frequent.',
    'The father is now part of the plan.',
  ],
  agreed_with: ['{mum} and {dad}', '{mum} and {child}', '{mum}, {dad} and grandmother', '{mum}'],
  visit_purpose: [
    'See {child} alone and hear how the week has been',
    'Direct work on feelings with {child}',
    'See how bedtimes and meals are going',
    'Go through the plan with {mum}',
    'Follow up what school said on Tuesday',
    'Talk with {child} about seeing dad',
    'Look at the bedroom and the new bed together',
  ],
  assess_purpose: [
    'First visit of the assessment: meet everybody and see the home',
    'See {child} alone at school',
    'Observe a mealtime and talk to {mum}',
    'Hear {dad}’s view',
    'Share the assessment with the family',
  ],
  next_steps: [
    ['Ring school about the lunch money', '{worker}'],
    ['Book the hearing test', '{mum}'],
    ['Talk to {dad} about Saturdays', '{worker}'],
    ['Send the drawing back to {child}', '{worker}'],
    ['Ask housing for a date', '{worker}'],
    ['Bring the feelings cards next time', '{worker}'],
  ],
  unseen: [
    'Knocked twice and waited fifteen minutes; curtains drawn, television on. Card left, manager told.',
    '{Mum} cancelled by message that morning. Rearranged within the week.',
    'No answer; telephoned school, where {child} was well. New date agreed.',
  ],
  not_early_help: [
    'Full: no family support worker for six weeks. Offered to another service.',
    'Family changed their mind when contacted.',
  ],
} as const

/** What agencies are asked and answer, by agency. */
export const CHECKS: Readonly<Record<string, { asks: string; answers: readonly string[] }>> = {
  police: {
    asks: 'Any incidents at the address or concerning the adults in the last two years?',
    answers: [
      'Four incidents at the address in eighteen months, two with children present. One caution for assault. Nothing outstanding.',
      'Nothing known about the adults named.',
      'One verbal argument in March; no offences.',
      'Male known for violence with a previous partner; markers on file. Please call before visiting.',
    ],
  },
  health: {
    asks: 'Are checks and immunisations up to date? Any worries about the children or the parents’ health?',
    answers: [
      'Immunised. Two-year review missed twice. Mother has a history of low mood after births; last seen in June.',
      'Up to date; no concerns recorded by the practice.',
      'Three attendances at A&E this year, each explained. Not brought to the follow-up clinic.',
      'Not registered with a practice here.',
    ],
  },
  education: {
    asks: 'Attendance, behaviour, what staff have noticed, and who collects the child?',
    answers: [
      'Attendance 78%. Often hungry and tired. Two notes on our own concern record this term.',
      'Attendance 97%, settled, well cared for. Parent attends meetings.',
      'Behaviour has changed since September; collected by different adults.',
      'Fixed-term exclusions: two. Not on track. We are worried and have offered a team meeting.',
    ],
  },
  housing: {
    asks: 'Tenancy, arrears, condition and any complaints?',
    answers: [
      'Arrears of £1,140; notice served. Officer saw poor conditions in May.',
      'Tenancy in good order.',
      'Noise complaints from both neighbours since summer.',
    ],
  },
  mental_health: {
    asks: 'Are the parents known, and is there a current plan?',
    answers: [
      'Known; discharged after missing three appointments.',
      'Under the care of the community team; care plan current.',
      'Not known to the service.',
    ],
  },
  substance_misuse: {
    asks: 'Are the parents in treatment, and how is it going?',
    answers: [
      'In treatment since February, testing clear.',
      'Assessed and did not return.',
      'Not known to the service.',
    ],
  },
}
