import type { Phrases } from './phrases.ts'

export const domesticAbuse: Phrases = {
  primary_need: 'N1',
  category: 'EMO',
  factors: { '3B': 0.94, '3A': 0.16, '17A': 0.55, '1B': 0.24, '2B': 0.2, '4B': 0.4, '18C': 0.08, '20': 0.05 },
  concerns: {
    '6': [
      'Police attended at 23.40 after a 999 call from {child}’s address. {Mum} had a cut lip and said she fell. {Dad} had been drinking and was taken to his mother’s. {child} was on the stairs and had seen it.',
      'Verbal argument between {mum} and {dad}, separated, at handover. {child} in the car. No injury. Medium risk on the police assessment; third notification since January.',
      'Breach of a non-molestation order: {dad} came to the house at 02.15 and kicked the door. {child} and {sib} hid in the bathroom. He was arrested. High risk; referred to the multi-agency conference.',
      'Report of a male shouting and things being broken. On arrival calm. {Mum} did not wish to make a statement. {child} asleep, not spoken to.',
    ],
    '2A': [
      '4-16|{child} told {his} teacher “daddy put his hands on mummy’s neck”. {He} has been crying at home time and does not want to go home on Fridays.',
      '4-16|{child} hit another child and, when asked, said “that’s what you do when someone doesn’t listen”. Staff know of an injunction last year.',
    ],
    '3E': [
      '{Mum} attended A&E with a broken wrist, said she tripped over the dog. Old bruising to the upper arms. {child} was with her and would not speak.',
    ],
    '1A': [
      'Aunt reports that {dad} has moved back in although {mum} told professionals he had not. She says {child} has started to wet the bed.',
    ],
    '3B': [
      '0-4|{Mum} disclosed to the health visitor that {dad} checks her phone and controls the money. She is frightened of what he would do if she left. {child} is 10 months old.',
    ],
    '4': [
      'Housing: {mum} asks for an urgent move because of her former partner. She and the children are sleeping at a friend’s.',
    ],
  },
  risk: [
    'Violence is getting more frequent and {child} has been in the room.',
    'Separation is the most dangerous time; {dad} has twice broken the order.',
    'Coercive control: {mum} is not free to speak when {dad} is there.',
  ],
  protective: [
    '{Mum} called the police herself this time and is working with the domestic abuse adviser.',
    'A strong link with the maternal family and a school that notices.',
    '{Dad} has agreed to live elsewhere and to start the behaviour programme.',
  ],
  development: [
    '0-4|{child} startles at loud voices and is hard to settle at night. Otherwise {he} is meeting {his} milestones.',
    '5-16|{child} is doing well in lessons but is watchful, has stomach aches on Fridays and finds it hard to be away from {mum}.',
    '5-16|{child} has been in five fights this term. {He} is behind in maths, and proud of {his} football. School says {he} is “always on guard”.',
  ],
  parenting: [
    '{Mum} is a loving and capable parent whose energy has gone into keeping the peace. She plans the day around {dad}’s mood.',
    '{Dad} describes himself as strict. He does not connect what {child} has seen with how {he} is; he loves {him} and wants to be a better father than his own was.',
    'When {mum} and {child} are on their own the house is lively and there is laughter.',
  ],
  environment: [
    'The tenancy is in {dad}’s name. {Mum} has no money of her own and her family live forty miles away.',
    'A settled home and street; {mum}’s sister is ten minutes away and has the children on Saturdays.',
  ],
  lived: [
    '5-16|{child} listens at the top of the stairs. {He} knows by the sound of the key what kind of evening it will be. {He} keeps {sib} in the bedroom with the television turned up.',
    '0-4|{child}’s world goes from noise to silence without warning. {He} looks to {mum}’s face before doing anything.',
    '5-16|Weekends with {dad} are fun until they are not: {child} is asked who has been to the house and what mum said.',
  ],
  wishes: [
    '4-16|{child} wants the shouting to stop. {He} loves both parents and does not want to choose. {He} wants to see {dad} “but with somebody there”.',
    '0-3|{child} cannot tell us. {He} clings to {mum} and cries at raised voices; with her alone {he} explores and smiles.',
    '6-16|{child} wants to know the plan: where {dad} is, when {he} will see him and who {he} can ring.',
  ],
  analysis: [
    '{child} is living with the effects of {dad}’s violence and control, not with “a volatile relationship”. The pattern over eighteen months is of rising frequency and of {child} being drawn in. {Mum} has done what she could to protect {him}. The responsibility for change is {dad}’s; the plan must not rest on {mum} alone keeping him away.',
    'Six police notifications were each closed on the day. Together they show that {child} has been present at least four times. Since {dad} left, {child} is sleeping and school sees a different child: that is the evidence that safety, not therapy, is the first need.',
  ],
  mother: [
    '“I kept thinking if I kept it calm they wouldn’t notice. I know now they did.”',
    '“Everyone tells me what I have to do. Nobody talks to him.”',
  ],
  father: [
    '“I’m not proud of it. I never laid a finger on the kids.” He had not thought that they heard, and was quiet when told what {child} said.',
    '“She makes out I’m a monster. I’ll do the course if it means I see them.”',
  ],
  agency: [
    'Police: six incidents in eighteen months, two with injury; an order is in force until March.',
    'Domestic abuse adviser: high risk at referral, now medium; safety plan in place and reviewed monthly.',
  ],
  summary: [
    'To keep {child} and {mum} safe from {dad}’s violence, to help {child} recover, and to give {dad} the chance and the duty to change.',
    'Safe contact, a safe home and somebody for {child} to talk to; work with {dad} that does not depend on {mum}.',
  ],
  child_version: [
    'Grown-ups are not allowed to hurt or frighten each other. You did nothing wrong. {worker} will see you on your own. You can ring nana or press the button on your phone if you are scared.',
    'You will see Dad on Saturdays with somebody there. If you do not want to, you can say so and nobody will be cross.',
  ],
  contingency: [
    'If {dad} comes to the house, {mum} rings 999 and then {worker}; the children go to their aunt. Any further assault means a strategy discussion that day.',
    'If the order is broken again we will seek legal advice within five working days.',
  ],
  outcomes: [
    {
      wanted: '{child} is safe at home and knows what to do if frightened',
      measured_by: 'Police notifications; {child}’s own score out of 10',
      baseline: 'Four incidents in six months; “2 out of 10 safe”',
      target: 'None in six months; 8 out of 10',
      better: 'No incident for four months; {child} says 7',
      same: 'One further notification; {child} says 3',
      actions: [
        ['Safety plan made with {child}, in pictures', '{worker}'],
        ['Locks, marker and doorbell camera', 'Domestic abuse service'],
        ['Flag on the address', 'Police'],
      ],
    },
    {
      wanted: '{dad} takes responsibility and changes how he behaves',
      measured_by: 'Programme reports; what {child} and {mum} say',
      baseline: 'Not attending; blames {mum}',
      target: 'Completes 26 weeks',
      better: 'Fourteen sessions attended; facilitator sees honest work',
      same: 'Three missed sessions; place at risk',
      actions: [
        ['Attend the behaviour change programme every week', '{dad}'],
        ['Meet {dad} on his own every month', '{worker}'],
      ],
    },
    {
      wanted: '{child} sees {dad} safely',
      measured_by: 'Notes of supported visits',
      baseline: 'Handovers end in argument',
      target: 'Calm weekly visits for three months',
      better: 'Visits calm; {child} looks forward to them',
      same: 'Two of five visits ended early',
      actions: [
        ['Supported visits at the family centre', 'Family centre'],
        ['Handover by grandmother, not at the door', 'Grandmother'],
      ],
    },
    {
      wanted: '{child} has help with what {he} has seen',
      measured_by: 'School’s wellbeing check; sleep diary',
      baseline: 'Wakes most nights; fights at school',
      target: 'Sleeps through five nights in seven',
      better: 'Sleeping through; no fights this half-term',
      same: 'On the waiting list',
      actions: [
        ['Ten sessions of children’s recovery work', 'Domestic abuse service'],
        ['A named adult and a quiet place at school', 'School'],
      ],
    },
  ],
  voices: [
    [
      '“I sit at the top of the stairs so I can hear if mum’s ok.”',
      'talking',
      'Told {mum}, with {his} leave: bedtime now ends with her telling {him} the door is locked',
    ],
    ['“It’s quieter now. I like quiet.”', 'drawing', 'Recorded as {his} evidence that {dad} staying away is working'],
    [
      '“I want to see dad but I want you to be there. Not just mum.”',
      'talking',
      'Visits moved to the family centre with a worker {he} chose',
    ],
    [
      '“Dad asks me who comes to our house. I don’t know what to say.”',
      'talking',
      'Raised with {dad}, who agreed not to; {child} has a sentence to use',
    ],
    [
      '“{sib} gets in my bed when there’s shouting and I put my hands on {sib}’s ears.”',
      'drawing',
      'Safety plan redrawn with both children; a lamp and a phone by the bed',
    ],
    ['“I drew our house with a big lock. That’s me, I’m the dragon.”', 'drawing', 'Locks fitted the same week'],
    [
      '“Everyone asks about mum and dad. Nobody asks about football.”',
      'talking',
      'Football club paid for; visits now begin with the match',
    ],
    [
      '“I hit him because he wouldn’t stop. I don’t want to be like my dad.”',
      'talking',
      'Place on the young people’s programme; school changed how it answers fights',
    ],
  ],
  observations: [
    '{child} talked freely until a car pulled up outside, then stopped and went to the window.',
    'Relaxed and playful with {mum}. New lock seen on the back door.',
    '0-4|{child} slept on {mum}’s shoulder and did not wake when the door went.',
    '{child} showed me {his} bedroom and where the phone is kept.',
    'Hole in the kitchen door at head height, said to be old.',
  ],
  visit_analysis: [
    'Safer than at the start, because {dad} is out and the order holds. It is not yet because {dad} has changed.',
    '{child} is carrying less. School and {mum} say the same.',
    'I am worried that {dad} is back: two toothbrushes, and {child} would not answer.',
    'The risk is at handover. That is where the plan needs to be stronger.',
  ],
  services: [
    ['Adviser for {mum}', 'Aldermere Domestic Abuse Service'],
    ['Recovery group for children', 'Aldermere Domestic Abuse Service'],
    ['Behaviour change programme', 'Turning Point programme'],
    ['Supported family time', 'Millbrook Family Centre'],
  ],
}
