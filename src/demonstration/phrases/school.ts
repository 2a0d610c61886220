import type { Phrases } from './phrases.ts'

export const school: Phrases = {
  primary_need: 'N5',
  category: 'EMO',
  factors: { '4A': 0.5, '14A': 0.42, '15A': 0.24, '5A': 0.14, '4B': 0.2, '20': 0.2, '17A': 0.1 },
  concerns: {
    '2A': [
      '{child} has been out of school for seven weeks. {He} gets as far as the gate and is sick. {Mum} cannot make {him} and is being fined.',
      '{child} was excluded for the third time after throwing a chair. {Mum} said at the meeting that she is frightened of {him}.',
      '{child} showed a teacher cuts on {his} arm. {He} asked that home should not be told.',
    ],
    '2B': [
      'Attendance 34% over two terms. Home visits are refused. Nobody from education has seen {child} since Easter.',
    ],
    '3A': [
      'GP: {child} is not sleeping, has stopped eating with the family and says there is no point. Waiting list for treatment is nine months.',
    ],
    '1A': [
      '{Mum} rings: {child} has smashed {his} bedroom and hit {sib}. She does not want police but “cannot do another night”.',
      'Mother asks for help with {child}, who will not leave {his} room.',
    ],
    '6': [
      'Called to a disturbance: {child} had locked {mum} out. Damage to doors. No complaint. Calm when officers left.',
    ],
  },
  risk: [
    '{child} is not seen by anybody outside the home.',
    'Self-harm, with long waits for treatment.',
    'Violence at home towards {mum} and younger children.',
  ],
  protective: [
    '{child} talks to one teacher and still goes to see the dog.',
    '{Mum} keeps every appointment and does not give up.',
    'There was a good year: Year 5, with one adult who understood {him}.',
  ],
  development: [
    '{child} is clever and worn out with worry. {He} has not been assessed for autism, though school first asked two years ago.',
    '{child} was on track until the move of school. {He} now sleeps in the day, plays online at night and has lost touch with friends.',
  ],
  parenting: [
    '{Mum} is trying everything and each thing for a week. She and {dad} disagree about boundaries in front of {him}.',
    'Parents are loving and frightened: of {child}, for {him}, and of being blamed.',
    '{Dad} is calm with {him} and away a lot.',
  ],
  environment: [
    'A comfortable house that has shrunk to one bedroom. Doors are mended with board.',
    'Money is tight since {mum} gave up work to be at home.',
  ],
  lived: [
    '{child} wakes at two in the afternoon. {He} hears {his} parents talk about {him} on the stairs. At night online {he} has friends, and {he} is good at something.',
    'Mornings are dread: {child} lies dressed from six, and by eight cannot move. By ten {he} is ashamed.',
  ],
  wishes: [
    '{child} wants “a normal school with less people”, and not to be shouted up the stairs. {He} wants {mum} to stop crying.',
    '{child} wants to be a vet, and would go somewhere new if it were small. {He} does not want {his} old class to know.',
  ],
  analysis: [
    'This is distress more than defiance. Each service has named its own part (attendance, behaviour, anxiety) and fined, excluded or put on a list. Together they have taught {child} that grown-ups give up. Small, certain steps with one adult are what has worked before.',
    'The risk at home is real and the younger children feel it. {child} is also a child. The plan keeps everybody safe and does not make {him} the problem.',
  ],
  mother: [
    '“I’ve been told it’s my parenting by people who have met {him} for ten minutes.”',
    '“I sleep with my bag packed. I love {him} to bits.”',
  ],
  father: [
    '“We disagree about it. I think {he} needs firmness and she thinks {he} needs help. Probably both.”',
    '“{He} talks in the car. Nowhere else.”',
  ],
  agency: [
    'School: would welcome {child} back on a part-time timetable with a key adult.',
    'Mental health: accepted for treatment; four months to wait. Safety plan shared.',
  ],
  summary: [
    'To help {child} back to learning in small steps, keep everybody at home safe and get the right assessment without a year’s wait.',
    'One adult, one plan and one step at a time for {child}; help for {mum} and {dad} to agree with each other.',
  ],
  child_version: [
    'No one will drag you to school. We start with Mr Quayle and the dog for one hour on Tuesdays. You choose the next step.',
    'You said: less shouting, smaller place, no surprises. That is the plan.',
  ],
  contingency: [
    'If {child} talks of ending {his} life: {mum} rings the crisis line, stays with {him}, and {worker} is told. If anybody is hurt at home we meet within two days.',
    'If there is no school place by half-term the director of education is asked.',
  ],
  outcomes: [
    {
      wanted: '{child} is learning again',
      measured_by: 'Hours a week',
      baseline: 'None since Easter',
      target: '15 hours',
      better: 'Nine hours and asking for more',
      same: 'One hour, then stopped',
      actions: [
        ['One hour on Tuesdays with a key adult', 'School'],
        ['Place at the small school', 'Education inclusion'],
        ['Autism assessment brought forward', 'Community paediatrics'],
      ],
    },
    {
      wanted: '{child} is safer from {his} own low mood',
      measured_by: '{child}’s own score; incidents of self-harm',
      baseline: 'Weekly; “1 out of 10”',
      target: 'None in three months; 6',
      better: 'None since June; says 6',
      same: 'Twice this month',
      actions: [
        ['Safety plan written with {child}', '{worker}'],
        ['Weekly session while waiting', 'School counsellor'],
        ['Lock away blades and tablets', '{mum} and {dad}'],
      ],
    },
    {
      wanted: 'Home is calm and everybody is safe',
      measured_by: '{mum}’s diary of incidents',
      baseline: 'Four a week',
      target: 'One a month',
      better: 'One in five weeks',
      same: 'Three a week',
      actions: [
        ['Non-violent resistance course together', '{mum} and {dad}'],
        ['A safe plan for {sib}', '{worker}'],
      ],
    },
  ],
  voices: [
    [
      '“It’s not that I won’t. I can’t. My legs don’t work.”',
      'talking',
      'The word “refusal” was taken out of {his} plan',
    ],
    ['“Mr Quayle’s dog doesn’t ask you questions.”', 'talking', 'Tuesdays begin with the dog'],
    [
      '“I’m only good at one thing and you all want to switch it off.”',
      'talking',
      'Screen rules changed: {his} team’s match nights stay',
    ],
    ['“I did an hour and a half.”', 'writing', '{He} chose two hours for the next week'],
    [
      '“When they argue about me I turn it up.”',
      'talking',
      '{Mum} and {dad} agreed to talk in the car, not on the stairs',
    ],
    ['“Don’t tell my class where I am.”', 'talking', 'School told them nothing; the tutor knows'],
  ],
  observations: [
    '{child} spoke through the door for ten minutes and then opened it.',
    '{child} came down, made toast and showed me the game. First time downstairs.',
    'New hole in the door. {sib} at nana’s.',
    'Sleeves down in a hot room. Asked; not today.',
  ],
  visit_analysis: [
    'Slow and real. The measure is that {he} chose.',
    'Worse at half-term, as last year. We should have planned for it.',
    '{Mum} and {dad} are giving the same answer now, and it shows.',
    'I am worried about the self-harm; crisis line and doctor told today.',
  ],
  services: [
    ['One hour with a key adult and the school dog', 'School'],
    ['Counselling while waiting', 'Aldermere Youth Counselling'],
    ['Non-violent resistance course', 'Aldermere early help'],
  ],
}
