import type { Phrases } from './phrases.ts'

export const substances: Phrases = {
  primary_need: 'N1',
  category: 'NEG',
  factors: { '1B': 0.68, '2B': 0.52, '16A': 0.45, '17A': 0.3, '3B': 0.28, '4B': 0.3 },
  concerns: {
    '2A': [
      '4-16|{Mum} came to collect {child} smelling of alcohol at 3pm and dropped her keys twice. Staff kept {him} until grandmother came.',
      '4-16|{child} says {he} pours it down the sink when {mum} is asleep. {He} has no reading book at home “because it got wet”.',
    ],
    '6': [
      'Vehicle stopped at 17.30. {Mum} twice over the limit; {child} in the back without a belt. Arrested.',
      'Warrant at the address: cannabis, a small amount of cocaine and scales within reach of the children. {child} at home.',
    ],
    '3E': [
      '2-6|{child} brought in drowsy after swallowing a tablet found on the floor. Now well. {Mum} is on a methadone script and had no locked box.',
    ],
    '3F': [
      'Drug and alcohol service: {mum} has not collected for five days and told a friend she is using again. Children at home.',
    ],
    '1A': [
      'Aunt went round at noon: {mum} asleep on the sofa, vodka under the table, {child} in pyjamas eating cereal from the box.',
    ],
    '4': ['Housing: repeated complaints of parties until morning. {child} seen at the window at 3am.'],
  },
  risk: [
    'Supervision stops when {mum} drinks; {child} was driven while she was over the limit.',
    'Drugs within reach of a small child.',
    'Strangers in the home in the night.',
  ],
  protective: [
    '{Mum} went back to the service herself within a week.',
    'Grandmother is close, sober and will have the children at any hour.',
    'School and family speak to one another every week.',
  ],
  development: [
    '0-4|{child} is small and lively. {He} says few words and bites when tired.',
    '5-16|{child} is doing well at school where it is calm. {He} hoards food in {his} bag and is older than {his} years.',
    '5-16|{child} is often anxious after weekends and does not finish homework, which is often lost.',
  ],
  parenting: [
    'Sober, {mum} is organised, warm and proud of {child}. Drinking, she does not notice {him}; both happen in most weeks.',
    '{Mum} makes promises she means. {child} has stopped believing them.',
    '{Dad} drinks too and does not think it a problem because he works.',
  ],
  environment: [
    'A flat above a shop where friends drop in to drink. {Mum} has begun to turn them away.',
    'Rent is paid. Money goes by Wednesday. Grandmother fills the freezer.',
  ],
  lived: [
    '5-16|{child} smells {mum}’s breath when {he} gets in from school, and that decides whether {he} goes to {his} room or shows her {his} work.',
    '0-4|{child} is used to many visitors, late nights and being handed about. {He} is calmest at nana’s.',
    '5-16|{child} knows how to put {mum} on her side and has told nobody until now.',
  ],
  wishes: [
    '4-16|{child} wants {mum} to stop “for ever, not for Lent”. {He} wants to live at home with the other mum, the funny one.',
    '0-3|{child} cannot tell us in words. {He} goes to nana first.',
    '6-16|{child} wants to know if it is {his} fault and wants somebody to ask {him} on Mondays.',
  ],
  analysis: [
    'The harm comes in the gap between {mum} sober and {mum} drinking, and {child} lives by reading which is which. Treatment has helped each time; each relapse followed a treatment that ended. This plan must outlast the detox, and {child} must have a safe adult on the bad days without having to decide that it is one.',
    '{Mum} minimises how much; the service’s figures, the school’s Mondays and {child}’s own account agree with one another and not with her. She wants to be a sober mother. That is the strength to build on.',
  ],
  mother: [
    '“I only drink when they’re in bed. That’s what I told myself.”',
    '“I want my kids to have a mum they can bring friends home to.”',
  ],
  father: [
    '“I like a drink. Who doesn’t? But not in charge of the kids, no.”',
    '“I’d have {child} at weekends if that helps her get clean.”',
  ],
  agency: [
    'Drug and alcohol service: engaged again since March; three clear tests in four.',
    'School: Mondays are hard; Fridays too, as the weekend comes.',
  ],
  summary: [
    'For {child} to be looked after by a sober adult every day, and for {mum} to get and stay well.',
    'Treatment that lasts, somebody for {child} on the bad days, and a home that strangers do not walk into.',
  ],
  child_version: [
    'It is not your job to watch what Mum drinks. If she has been drinking you can ring nana, and nana will come. You will not be in trouble and nor will Mum.',
    'Mum is getting help. {worker} sees you on Mondays at school.',
  ],
  contingency: [
    'If {mum} is drunk in charge of the children, nana has them that night and {worker} is told next morning. A second time means a strategy discussion.',
    'Three missed appointments in a row bring the review forward to that week.',
  ],
  outcomes: [
    {
      wanted: '{child} is with a sober adult every day',
      measured_by: 'Unannounced visits; school at collection',
      baseline: 'Three incidents in a month',
      target: 'None in four months',
      better: 'None for eleven weeks',
      same: 'One at collection in May',
      actions: [
        ['Collect {child} from school on Thursdays and Fridays', 'Grandmother'],
        ['One unannounced visit each fortnight', '{worker}'],
        ['No visitors after eight', '{mum}'],
      ],
    },
    {
      wanted: '{mum} is in treatment and staying well',
      measured_by: 'Service’s report and tests',
      baseline: 'Dropped out twice',
      target: 'Six months of clear tests',
      better: 'Clear since February',
      same: 'Two positive tests; talking about it',
      actions: [
        ['Weekly appointment and testing', 'Drug and alcohol service'],
        ['Locked box for medication', '{mum}'],
        ['Relapse plan with the family', '{mum} and grandmother'],
      ],
    },
    {
      wanted: '{child} has somebody of {his} own to talk to',
      measured_by: '{child}’s own score',
      baseline: '“2, because nobody knows”',
      target: '8',
      better: 'Goes to the group; says 8',
      same: 'Waiting for a place',
      actions: [
        ['Hidden Voices group for children', 'Drug and alcohol service'],
        ['Monday check-in', 'School'],
      ],
    },
  ],
  voices: [
    [
      '“I can tell when I open the door. It’s the smell.”',
      'talking',
      '{He} may go straight to nana’s without asking; {mum} agreed and told {him} so',
    ],
    [
      '“I poured it in the sink and she shouted. Then she cried and said sorry.”',
      'talking',
      '{Mum} told {him} it is not {his} job; read out together',
    ],
    [
      '“She picked me up and she smelled of mum. Just mum.”',
      'talking',
      'Told to {mum} at the review; she has it on the fridge',
    ],
    [
      '“There were men I don’t know in my room.”',
      'drawing',
      'No visitors after eight, a lock on {his} door and a call to the police that day',
    ],
    ['“Mondays are rubbish. Miss Larkin lets me feed the fish.”', 'talking', 'The fish are now every Monday'],
    ['“Is it because of me?”', 'play', 'Four sessions with {him} on this; {mum} came to the last'],
  ],
  observations: [
    '{Mum} clear-eyed, tired, talked about cravings without being asked.',
    'Smell of alcohol at 11am; {mum} denied it. {child} at school, seen there.',
    'Locked box fixed to the wall. Bedroom tidy with new curtains.',
    '0-4|{child} ran to grandmother and would not be put down.',
  ],
  visit_analysis: [
    'Steady. The test of it will be Christmas.',
    'I believe that {mum} is drinking again. {child} has gone quiet and the bins tell the same story.',
    'Honest about a slip, and the plan worked: nana had the children.',
    'Good care today; supervision at weekends is still not known.',
  ],
  services: [
    ['Weekly treatment and testing', 'Aldermere Recovery'],
    ['Group for children of parents who drink', 'Aldermere Recovery'],
    ['After-school club on Thursdays and Fridays', 'School'],
  ],
}
