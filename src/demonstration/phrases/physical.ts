import type { Phrases } from './phrases.ts'

export const physical: Phrases = {
  primary_need: 'N1',
  category: 'PHY',
  factors: { '18C': 0.82, '17A': 0.3, '3B': 0.2, '4B': 0.2, '1B': 0.14, '16A': 0.12 },
  concerns: {
    '2A': [
      '4-16|{child} has a hand-shaped mark on {his} thigh, seen while changing for PE. {He} said “I was naughty”. {He} asked us not to tell.',
      '4-16|{child} came in with a swollen lip. {Mum} said {he} fell from {his} bunk; {child} said {dad} “did the slipper”.',
    ],
    '3E': [
      '0-2|{child}, four months, with bruising to the ear. The account given does not fit a baby who does not roll. Kept in; body map and scan done.',
      'Broken wrist, seen three days after. {Mum} and {dad} gave different accounts.',
    ],
    '3B': [
      '0-3|A mark on {child}’s back that {mum} could not explain. Otherwise thriving. Discussed with the named nurse.',
    ],
    '1A': ['Aunt says {dad} hits the boys with a belt and has since they were small. She has seen it.'],
    '6': [
      'A neighbour rang 999 on hearing screams. {child} had red marks on both arms. {Dad} said he had “given a smack”.',
    ],
  },
  risk: [
    'An injury with no account that fits.',
    'Physical punishment is normal in the home and is getting harder.',
    '{child} is afraid of what will happen because {he} told.',
  ],
  protective: [
    '{Mum} has said she will not allow hitting and asked {dad} to stay at his brother’s.',
    'Both parents have come to every appointment.',
    'School see {child} every day and {he} talks to them.',
  ],
  development: [
    '0-4|{child} is healthy, well grown and wary of quick movements.',
    '5-16|{child} is doing well in lessons, flinches, and is hard on {himself} for mistakes.',
  ],
  parenting: [
    'Both parents were hit as children and believed it did them good. They are thoughtful about it and surprised at what {child} said.',
    '{Mum} gives warm and steady care. {Dad} loses his temper when he is tired, and is ashamed of it after.',
    'Expectations of {child} are those of a child twice {his} age.',
  ],
  environment: [
    'An orderly home, with money worries since the factory closed.',
    'A wide family with strong views about respect, and an uncle who has changed how he does it.',
  ],
  lived: [
    '5-16|{child} is careful. {He} checks {dad}’s face at the table. {He} has learned to say sorry fast.',
    '0-4|{child} is well fed, held and talked to. When voices rise {he} goes still.',
  ],
  wishes: [
    '4-16|{child} wants {dad} home and does not want to be hit. {He} was clear that both were true.',
    '0-3|{child} is too young to say; relaxed with {mum}, watchful with others.',
  ],
  analysis: [
    '{child} was hurt by an adult who was meant to keep {him} safe, and told somebody. That took courage, and how we act now decides whether {he} will again. Parents want to change and have people who can help. The test will be a bad day, not a good one.',
    'The medical view is that the injury was not an accident. No adult has owned to it. Until then {child} must not be alone with either. This is hard on a family of whom much is good.',
  ],
  mother: ['“I was smacked. I never thought of it as abuse. I do now.”', '“I should have stopped it the first time.”'],
  father: [
    '“I lost it. There’s no excuse. I want to learn another way.”',
    '“In my house children had respect.” He listened to {child}’s words and asked to hear them again.',
  ],
  agency: [
    'Hospital: bruising not explained by the account.',
    'School: {child} is brighter since {dad} has been at his brother’s.',
  ],
  summary: [
    'For {child} to be safe from being hurt, and for {dad} and {mum} to find other ways.',
    'To keep {child} safe, help {him} trust that telling was right, and change how discipline is done at home.',
  ],
  child_version: [
    'Nobody is allowed to hit you. You were right to tell. Dad is learning other ways. If it happens again tell Miss Larkin, and she will ring {worker}.',
    'Dad comes for tea on Sundays with uncle there.',
  ],
  contingency: [
    'Any new mark is seen by a doctor the same day and means a strategy discussion. If tempers rise {dad} leaves for his brother’s, as agreed.',
    'If the course is not kept up, {dad} does not move back and we seek legal advice.',
  ],
  outcomes: [
    {
      wanted: '{child} is not hurt',
      measured_by: 'Visits, school and body maps',
      baseline: 'Two injuries in a month',
      target: 'None',
      better: 'None for five months',
      same: 'One mark, explained, seen by a doctor',
      actions: [
        ['See {child} alone every ten working days', '{worker}'],
        ['A named adult at school, every day', 'School'],
        ['{dad} stays at his brother’s until the review', '{dad}'],
      ],
    },
    {
      wanted: '{dad} and {mum} have other ways when it is hard',
      measured_by: 'Course; what {child} says',
      baseline: 'Shouting and hitting most days',
      target: 'Course done; {child} says 8 out of 10',
      better: 'Course done; {child} says 8',
      same: 'Half the sessions missed',
      actions: [
        ['Parenting course, twelve weeks', '{mum} and {dad}'],
        ['Monthly talk with the uncle', '{dad}'],
      ],
    },
    {
      wanted: '{child} trusts that telling was right',
      measured_by: '{child}’s own score',
      baseline: '“0, I wish I didn’t”',
      target: '7',
      better: '“8, it’s better now”',
      same: '“3”',
      actions: [
        ['Six sessions of direct work', '{worker}'],
        ['{mum} tells {child} it was not {his} fault', '{mum}'],
      ],
    },
  ],
  voices: [
    [
      '“I told and everyone got upset. I wish I didn’t.”',
      'talking',
      '{Mum} told {him}, with us there, that {he} was right',
    ],
    ['“Dad counts now. He gets to ten and goes outside.”', 'talking', 'Kept as evidence for the review'],
    [
      '“The angry one is the volcano. It’s asleep today.”',
      'drawing',
      'The volcano is now how the family talk about it',
    ],
    [
      '“I want dad to come home and I want him to not do it.”',
      'talking',
      'Both are written in the plan, in {his} words',
    ],
    ['“He said sorry. A real one.”', 'talking', 'Sunday teas made longer'],
    ['“Don’t come to school in your badge.”', 'talking', 'We see {him} in the library, with no badge'],
  ],
  observations: [
    'No marks seen on arms, legs or face. {child} played at my feet and did not look up when {dad} came in.',
    '{child} flinched when I lifted my bag. Talked about it.',
    '0-3|{child} content, undressed for a nappy change, skin clear.',
    '{Dad} counted aloud to ten and laughed about it.',
  ],
  visit_analysis: [
    'Safer, and I can say why.',
    'Nothing seen, and {child} had been told what to say. I will see {him} at school.',
    'The change is real in {dad}. The next test is his moving back.',
    'An old mark with a new story. Doctor rung.',
  ],
  services: [
    ['Parenting course', 'Aldermere family hubs'],
    ['Direct work with the child', 'Aldermere Council'],
    ['Fathers’ group', 'Millbrook Family Centre'],
  ],
}
