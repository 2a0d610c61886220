import type { Phrases } from './phrases.ts'

export const disability: Phrases = {
  primary_need: 'N2',
  category: 'NEG',
  factors: { '5A': 0.68, '6A': 0.4, '4B': 0.16, '20': 0.25 },
  concerns: {
    '3F': [
      'Community paediatrician asks for an assessment: {child} is now too heavy to lift safely, sleeps three hours a night, and {mum} has had no break for a year.',
      'Continence nurse: home is not adapted; {mum} is carrying {child} upstairs and has hurt her back.',
    ],
    '2A': [
      '4-16|School for children with complex needs: {child}’s behaviour at home has become dangerous; {mum} has bruises, and a sibling sleeps at an aunt’s. The family ask for help.',
    ],
    '1A': ['Mother rings herself. “We are on our knees.” {child} does not sleep and nobody else can look after {him}.'],
    '3A': [
      'GP: mother’s health is failing under the strain of caring for {child}. Asks for short breaks and a carer’s assessment.',
    ],
    '5D': [
      'Early help: needs have outgrown us. {child} needs two adults to go out safely. Family agree to a referral.',
    ],
  },
  risk: [
    'Care could break down: one exhausted carer and no break.',
    '{child} cannot tell anybody if {he} is hurt, and has several carers.',
    'Unsafe moving and handling at home.',
  ],
  protective: [
    'Parents know {child} better than anybody and ask for help in good time.',
    'A school that knows how {he} communicates.',
    'Brothers and sisters who are proud of {him}.',
  ],
  development: [
    '{child} understands far more than {he} can say. {He} uses pictures and a few signs, loves water and music, and finds changes hard.',
    '{child} has epilepsy and needs help with eating, washing and moving. {He} is sociable and has a wicked laugh.',
    '{child} needs constant supervision outside. {He} is learning to wait and to use a now-and-next board.',
  ],
  parenting: [
    '{Mum} gives skilled care day and night and has given up work to do it. She is worn out and says so.',
    'Parents share the care well. What they lack is sleep, equipment and hands.',
    '{Dad} does every night from Friday to Sunday after a week of work.',
  ],
  environment: [
    'A terraced house with the bathroom upstairs. The grant for a lift has waited eleven months.',
    'Family live near both grandparents, now too frail to lift {him}.',
  ],
  lived: [
    '{child}’s day goes well when it is the same as yesterday. A different taxi can undo it. {He} shows joy by flapping and humming, and distress by hitting {his} head.',
    '{child} spends much of the day in one room because it is the only one that works. At school {he} swims, and everybody says {he} is another child.',
    'Nights are long: {child} is awake from two. {sib} has moved to the box room to sleep.',
  ],
  wishes: [
    '{child} chose the pool and the trampoline from pictures, and pushed away the photograph of the respite house until a second visit. {He} signs “more” for music.',
    '{child} told us with symbols that {he} likes Saturday club and does not like waiting.',
  ],
  analysis: [
    'This is a loving family meeting needs that no family could meet unaided. The risk is of breakdown. {child} needs what other children have: sleep, play, friends and a safe way to be lifted. Help now will cost less, in every sense, than a crisis. It must also keep eyes on {him} as a child who could not tell us of harm.',
    'Services have come one by one with a form each. The family need one plan, one person who holds it and a break that can be relied on. Safeguarding was thought about and not found; it will be thought about each time.',
  ],
  mother: [
    '“I don’t want {him} to go anywhere. I want to sleep on a Tuesday.”',
    '“I’ve told my story eleven times. Please write it down.”',
  ],
  father: ['“We manage. We manage because she never stops.”', '“What happens when we can’t lift any more?”'],
  agency: [
    'School: makes real progress with consistent pictures; could the same be used at home?',
    'Occupational therapist: hoist and through-floor lift recommended; funding awaited.',
  ],
  summary: [
    'Short breaks, equipment and one plan, so that {child} can live well at home and {his} family can go on caring.',
    'To help {child} communicate, sleep and do what {he} loves, and to give {mum} and {dad} rest they can rely on.',
  ],
  child_version: [
    'Swimming on Saturdays with Jo. Sleep at Rowan House one night a fortnight. Pictures for what comes next. Mum and Dad stay the same.',
    'You like music and water. Your plan has more of both.',
  ],
  contingency: [
    'If a carer is ill the short-break service has agreed to two nights at a day’s notice. If {child} is hurt or unsettled after any care, {worker} is told that day.',
    'If the lift is not in by the next review, the director’s panel is asked for interim funding.',
  ],
  outcomes: [
    {
      wanted: '{child}’s family have rest they can rely on',
      measured_by: 'Nights used; carer’s strain score',
      baseline: 'None; strain 9 out of 10',
      target: 'Two nights a month; strain under 5',
      better: 'Two nights a month; strain 5',
      same: 'Panel has not decided',
      actions: [
        ['Short-break panel', '{worker}'],
        ['Visits to Rowan House with {child}', '{mum} and {worker}'],
        ['Carer’s assessment', '{worker}'],
      ],
    },
    {
      wanted: '{child} is moved and washed safely at home',
      measured_by: 'Occupational therapist’s check',
      baseline: 'Carried upstairs',
      target: 'Hoist and lift in use',
      better: 'Hoist in; lift due next month',
      same: 'Still waiting for the grant',
      actions: [
        ['Grant application chased weekly', 'Housing'],
        ['Training for both parents', 'Occupational therapist'],
      ],
    },
    {
      wanted: '{child} can make choices and be understood',
      measured_by: 'Choices {he} makes in a day',
      baseline: 'Two',
      target: 'Eight',
      better: 'Six, with the board at home',
      same: 'Board not used at home yet',
      actions: [
        ['Same picture board at home and school', 'Speech therapist'],
        ['Saturday swimming club with one-to-one', 'Short breaks service'],
      ],
    },
  ],
  voices: [
    [
      'Chose “pool”, then “again”, and put the bus picture in the bin',
      'symbols',
      'Taxi changed for the one {he} knows',
    ],
    [
      'Signed “more” when the music stopped, and took my hand to the player',
      'symbols',
      'Music added to {his} Saturday club',
    ],
    [
      'Pushed away the picture of the respite house and went to {his} room',
      'symbols',
      'A slower start: tea first, no night until {he} is ready',
    ],
    [
      '“Jo is funny. Not the other man.”',
      'talking',
      'The agency now sends Jo or cancels; the other carer was asked about',
    ],
    ['“I want to go on the trampoline by myself.”', 'talking', 'Risk looked at with {his} father: yes, with the net'],
    [
      'Gave me the “mum” and the “sleep” cards together',
      'symbols',
      'Read as {mum} being tired: carer’s assessment brought forward',
    ],
  ],
  observations: [
    '{child} was in the chair by the window, hummed, and brought me the shaker. Skin checked with {mum}: no marks.',
    'New bruise on the shin, explained, matches the bed rail; padding ordered.',
    'Mealtime observed: patient, skilled, forty minutes.',
    '{child} was distressed; two adults needed to keep {him} safe. {sib} went to the garden without being told.',
  ],
  visit_analysis: [
    'Care is good and the carers are close to the edge. The night matters more than anything else we could do.',
    'Settled since the taxi stayed the same. Small things are the plan.',
    'I asked myself what I would think if {he} did not have a disability. I would still be content.',
    'Too many carers: four in a month. I have asked for two.',
  ],
  services: [
    ['Saturday swimming with one-to-one support', 'Aldermere Short Breaks'],
    ['One night a fortnight', 'Rowan House'],
    ['Direct payment of eight hours a week', 'Aldermere Council'],
    ['Sleep clinic', 'Community paediatrics'],
  ],
}
