import type { Phrases } from './phrases.ts'

export const neglect: Phrases = {
  primary_need: 'N1',
  category: 'NEG',
  factors: { '16A': 0.92, '4B': 0.38, '2B': 0.18, '1B': 0.14, '17A': 0.3, '5B': 0.1, '20': 0.08 },
  concerns: {
    '2A': [
      '4-16|{child} came in without breakfast for the fourth day this week and asked the dinner staff for seconds twice. {His} jumper has not been washed since the half-term. {Mum} said the meter had run out.',
      '4-16|Attendance is 71% this term. {child} is collected late most days and today nobody came until 4.50. {He} said {he} had been told to wait by the gate.',
      '4-11|{child} has had untreated head lice since September. {His} scalp is now sore and broken. Three letters and two calls home have not been answered.',
      '4-16|{child} told {his} teaching assistant that {he} and {sib} put themselves to bed and that there is “only bread in”. {He} falls asleep in class by eleven.',
    ],
    '3B': [
      '0-4|Two-year review missed three times. At an opportunistic visit {child} was in a heavy nappy with a raw rash, in a bouncer in front of the television; floors covered in dog mess. {Mum} was polite and said she was tired.',
      '0-4|{child}’s weight has fallen from the 25th to below the 2nd centile since June. Feeds are made up by eye. {Mum} did not attend the dietitian twice.',
    ],
    '3A': [
      '0-10|{child} has missed four asthma reviews and was brought to the out-of-hours doctor twice in a month without an inhaler. Both parents smoke indoors.',
    ],
    '4': [
      'Housing officer reports a property in very poor condition: no working cooker, one mattress on the floor for the children, blocked toilet, bin bags in the hall. {child} and other children present.',
    ],
    '6': [
      'Police called to a neighbour dispute at 22.10. Children found awake and alone downstairs; {child} answered the door. {Mum} came back after twenty minutes, said she had been at the shop.',
    ],
    '1B': [
      'Neighbour says the children are out on the street until late without coats, and that {child} knocks asking for food. Caller does not want {his_own} name given.',
    ],
    '1A': [
      'Grandmother is worried that {child} and {sib} have not been washed or fed properly since {mum} split up with {dad}. She takes food round but is not always let in.',
    ],
    '9': ['Anonymous caller heard shouting and says the house is filthy and the children “look grey”. Names {child}.'],
  },
  risk: [
    'Unmet basic care over more than a year, with short improvements that do not last once visits stop.',
    'Children left to look after each other; home conditions unsafe for small children.',
    'Missed health care with harm already seen: weight, teeth, skin.',
  ],
  protective: [
    'Grandmother sees the children most days and school is open from 7.45 for breakfast.',
    '{Mum} lets us in, talks honestly and has improved the home before.',
    'The children are close to one another and like school.',
  ],
  development: [
    '0-4|{child} is behind in speech and in moving about: {he} points rather than speaks and does not yet climb. The health visitor links this to long hours in a chair with little talk or play.',
    '5-16|{child} is a bright child who is behind in reading because of lost school. {His} teeth need treatment and {he} is small for {his} age. {He} eats well when food is there.',
    '5-16|{child} is often tired and sometimes smells, and has begun to be left out by others. {He} is clumsy with anger when teased. {His} hearing test was missed twice and is now booked.',
  ],
  parenting: [
    '{Mum} loves the children and is warm with them, but cannot keep a routine going for more than a few weeks. Meals, bedtimes and appointments depend on how she feels that day.',
    'Basic care falls below what {child} needs when {mum} is low or out of money. She can do it: we saw a clean, warm, stocked home for most of the spring.',
    '{Dad} sees the children at weekends and knows how things are, but has left the caring to {mum} and has not said so to anybody until we asked.',
  ],
  environment: [
    'A two-bedroom flat with damp in the children’s room. Arrears of rent and a prepayment meter take most of the money. The family moved twice in three years.',
    'The house is cluttered to the point that there is nowhere to sit and eat. There is help near: a grandmother in the next street and an aunt with children of the same age.',
  ],
  lived: [
    '0-4|A day for {child} is mostly a bouncer or a cot with the television on. {He} is fed when {he} cries for long. {He} lights up when {sib} comes home.',
    '5-16|{child} gets up when {he} wakes, finds {his} own clothes and wakes {sib}. Breakfast is at school or not at all. After school {he} watches over {sib} until {mum} is up. {He} says the best part of the day is dinner time at school.',
    '5-16|{child} worries about being picked on for how {he} smells and about whether there will be electric. At night {he} shares a mattress with {sib} and keeps {his} coat on when it is cold.',
  ],
  wishes: [
    '4-16|{child} wants {mum} to “get up before us” and to have {his} own bed. {He} does not want to live anywhere else.',
    '0-3|{child} is too young to say. {He} reaches for {mum} when she comes in and settles with her; {he} is most alert and busy at nursery.',
    '5-16|{child} wants somebody to make the house nice and for nana to come more. {He} wants people to stop asking {him} the same questions.',
  ],
  analysis: [
    'This is neglect that comes and goes with {mum}’s low mood and money, and it has gone on for at least two years. Each time help has come, things improved; each time it stopped, they slid. {child} has paid for that in health, learning and standing with other children. What is needed is help that lasts past the first improvement, and a plan for what happens if it slides again.',
    'The harm is not one event: it is the adding up of missed meals, missed appointments and nobody noticing {child}. Earlier contacts were judged one at a time. Taken together they show a pattern. {Mum} understands the worry and wants to change; her own childhood in care gave her little to go on. {Dad} can do more than he has been asked to.',
  ],
  mother: [
    '“I know it’s got on top of me. I don’t want anyone thinking I don’t love them. I just need somebody to help me get straight and stay straight.”',
    '“It’s the money and it’s being on my own. Last time you came for six weeks and then it was just me again.”',
  ],
  father: [
    '“I should have said something. I see it when I bring them back. I can have them more, if she lets me.”',
    '“Nobody has ever rung me before. I’d like to be told about the meetings.”',
  ],
  agency: [
    'School: attendance 71%, often hungry; much brighter on days after a night at nana’s.',
    'Health visitor: weight and speech both below expected; appointments kept since the joint visit.',
  ],
  summary: [
    'Help at home with meals, bedtimes and money so that {child} is fed, clean, rested and in school every day, and so that it lasts.',
    'To make home warm, safe and predictable for {child} and {sib}, with {dad} and nana as part of how it is kept going.',
  ],
  child_version: [
    'We want you to have breakfast every day, your own bed, and to get to school on time. {worker} will come and see you to hear how it is going. Nana is helping too.',
    'Mum has said she will get up first. You should not have to look after {sib}. If it gets hard again you can tell {worker} or your teacher.',
  ],
  contingency: [
    'If two weeks go by without food in, or a health appointment is missed again, we hold a meeting within five working days with {mum}, {dad} and nana, and seek a strategy discussion if the children are being harmed.',
    'If {mum} becomes unwell the children stay with their grandmother, who has agreed; {worker} is told the same day.',
  ],
  outcomes: [
    {
      wanted: '{child} is in school on time and fed every day',
      measured_by: 'School’s attendance and breakfast club register',
      baseline: '71% attendance, late three days in five',
      target: '94% attendance, late no more than once a fortnight',
      better: 'Attendance 92% this half-term; breakfast club every day',
      same: 'Attendance 73%; late as before',
      actions: [
        ['Walk to school with {mum} three mornings a week for a month', '{worker}'],
        ['Breakfast club place paid for until the summer', 'School'],
        ['Set bedtime of 7.30 and keep the chart on the fridge', '{mum}'],
      ],
    },
    {
      wanted: 'Home is clean, warm and safe enough for the children',
      measured_by: 'Home conditions scale at each visit, done with {mum}',
      baseline: '3 out of 10',
      target: '7 out of 10 for three months',
      better: 'Bedroom cleared, beds built, cooker working',
      same: 'Kitchen improved then slid again',
      actions: [
        ['Clear the children’s bedroom and put up two beds', '{mum} and {dad}'],
        ['Charity grant for a cooker and carpets', '{worker}'],
        ['Damp treated by the landlord', 'Housing'],
      ],
    },
    {
      wanted: '{child}’s health needs are caught up',
      measured_by: 'Appointments kept; weight or dental record',
      baseline: 'Four missed appointments, untreated teeth',
      target: 'Every appointment kept for six months',
      better: 'Dentist and hearing test both attended',
      same: 'Dentist missed again; rebooked',
      actions: [
        ['Register with a dentist and take {child}', '{mum}'],
        ['Reminder call the evening before each appointment', 'Family support worker'],
        ['Review of growth', 'Health visitor or school nurse'],
      ],
    },
    {
      wanted: '{mum} has the help she needs to keep things going',
      measured_by: '{mum}’s own score out of 10',
      baseline: '2 out of 10, low most days',
      target: '6 out of 10',
      better: 'Seeing the GP and the Thursday group; “I feel human”',
      same: 'Has not gone back to the GP',
      actions: [
        ['See the GP about low mood', '{mum}'],
        ['Debt advice at the community centre', '{mum} with the family support worker'],
      ],
    },
  ],
  voices: [
    [
      '“Mum got up first on Monday and Tuesday. I had toast.”',
      'talking',
      'Morning visits kept up for another month because they are working',
    ],
    [
      '“I don’t like it when there’s no electric. Me and {sib} get in one bed with coats on.”',
      'drawing',
      'Emergency credit put on the meter that day and a smart meter asked for',
    ],
    [
      '“They say I stink. I don’t want PE.”',
      'talking',
      'School lets {him} shower and keeps a clean kit for {him}; nobody else knows',
    ],
    [
      '“When nana comes it’s nice. She makes proper tea.”',
      'drawing',
      'Nana added to the plan: tea on Mondays and Thursdays',
    ],
    [
      '“I’ve got a bed now. It’s got dinosaurs. {sib} has the top one.”',
      'play',
      'The second bed was brought forward so that both had one',
    ],
    [
      '“I get {sib} ready because mum’s asleep. It’s alright, I know where stuff is.”',
      'talking',
      'School told; {mum} agreed an alarm and {dad} rings at seven',
    ],
    [
      '“Can you tell them to stop writing that I’m hungry. I’m not a baby.”',
      'talking',
      'We changed how we write about food in {his} plan and read it to {him} first',
    ],
    [
      '“If I could change one thing it would be that mum is happy.”',
      'writing',
      'Read to {mum}, with {his} leave, at the review; she cried and asked for the group',
    ],
  ],
  observations: [
    '{child} was dressed and clean and showed me the fridge. There was food for several days.',
    'Bedroom seen: two made beds, clothes in drawers, some damp above the window.',
    '0-4|{child} was on the floor with bricks rather than in the bouncer. {He} babbled to {mum}, who answered.',
    'Kitchen sink full, bin overflowing, smell of urine on the stairs. {child} was in yesterday’s uniform.',
    '{child} was quiet and kept looking at the door until {sib} came in.',
  ],
  visit_analysis: [
    'Better than last month and the reasons can be seen: a routine, and {dad} doing two nights.',
    'The home is back to where it was in the autumn. {Mum} says nothing has happened; I think she is low again.',
    'Good enough today. What matters is whether it stays when I come less.',
    'I am more worried than at the last visit: less food, {child} more watchful, an appointment missed.',
  ],
  services: [
    ['Family support worker at home, three mornings a week', 'Aldermere early help'],
    ['Breakfast club', 'School'],
    ['Food parcel and fuel voucher', 'Harbourside Pantry'],
    ['Parenting group', 'Aldermere family hubs'],
  ],
}
