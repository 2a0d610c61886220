import type { Phrases } from './phrases.ts'

export const unborn: Phrases = {
  primary_need: 'N4',
  category: 'NEG',
  factors: { '4B': 0.5, '2B': 0.3, '1B': 0.2, '3B': 0.34, '16A': 0.16, '5B': 0.2, '20': 0.2 },
  concerns: {
    '3D': [
      'Midwife: {mum} booked late at 27 weeks and has missed three scans. An older child is not in her care. She is living in a van.',
      'Midwife: {mum} is 19 weeks, has a learning disability and little support. She is keen, and asks for help to keep her baby.',
    ],
    '3F': [
      'Drug and alcohol service: {mum} is 22 weeks and has told her worker that she still uses. She is frightened that we will take the baby.',
    ],
    '6': [
      'Assault on {mum}, 24 weeks pregnant, by {dad}. Taken to hospital; baby’s heartbeat heard. {Dad} bailed to another address.',
    ],
    '3A': [
      'GP: first contact with {mum} at 30 weeks. History of severe illness after her last baby. No plan is in place.',
    ],
    '5C': [
      'Another authority: {mum} has moved here at 20 weeks. Two older children are placed with relatives after neglect. File to follow.',
    ],
  },
  risk: [
    'An unborn baby, with little time to plan.',
    'Earlier children were harmed or removed.',
    'Violence in pregnancy.',
  ],
  protective: [
    '{Mum} is in touch with the midwife every week.',
    'Her own mother has offered a home.',
    'She has stopped drinking since booking.',
  ],
  development: [
    'Growth is as expected on the last scan. Antenatal care was missed early on.',
    'The baby is growing well; tests are needed after birth because of medicines taken.',
  ],
  parenting: [
    '{Mum} speaks warmly to her bump and has bought what she can. She finds it hard to think ahead to nights and to money.',
    '{Mum} is honest about last time and can say what would be different. She needs it shown as well as told.',
    '{Dad} says that he will be there, and has not come to a scan.',
  ],
  environment: [
    'A room in a shared house, unsuitable for a baby. A place has been asked for.',
    '{Mum} may live with her mother, who has been assessed and has room.',
  ],
  lived: [
    'If born today the baby would go home to one room with a cot and no heating after ten.',
    'The baby’s world will be {mum}’s: loving, crowded and uncertain. Whether it is calm depends on who is there.',
  ],
  wishes: [
    'The baby cannot say. What babies need is warmth, food, sleep and somebody who notices; the plan is written from there.',
    'Spoken for by the midwife and the health visitor: a mother who is rested, safe and not alone.',
  ],
  analysis: [
    '{Mum} has made more change in twelve weeks than in the years before, and the birth will test it. The risks are known: sleep, money, {dad}. The plan sets out who is there on which night for the first month.',
    'The past weighs heavily, and it is right to be told of it in full. What is different: treatment, her mother, and asking for help. If any one goes, the plan must change in a day and not at a review.',
  ],
  mother: [
    '“I know what you’ve got on me. Look at what I’m doing now.”',
    '“I don’t know how to do nights. Somebody tell me how to do nights.”',
  ],
  father: ['“It’s my baby. I want to be on the birth certificate and I want to be asked.”'],
  agency: ['Midwife: attends weekly, asks good questions.', 'Health visitor: met at 30 weeks; will visit weekly.'],
  summary: [
    'A safe birth and a safe first three months, with people there on the hard nights.',
    'To help {mum} get ready, keep her and the baby safe from violence, and know quickly if it is not working.',
  ],
  child_version: ['For you to read one day: people who cared planned for you before you came.'],
  contingency: [
    'If {mum} misses two appointments, or {dad} breaches bail, we meet in two days. If the baby would not be safe at home, legal advice is taken before the birth and not after.',
    'If {mum} goes into labour early the hospital rings {worker}, or the duty team at night.',
  ],
  outcomes: [
    {
      wanted: 'Mother and baby are well at birth',
      measured_by: 'Midwife’s record',
      baseline: 'Three scans missed',
      target: 'Every appointment kept',
      better: 'All kept since week 28',
      same: 'One in two kept',
      actions: [
        ['Lift to every scan', 'Family support worker'],
        ['Birth plan with the ward', 'Midwife'],
      ],
    },
    {
      wanted: 'Home is ready for a baby',
      measured_by: 'Visit',
      baseline: 'One room, no heating',
      target: 'Suitable home by week 36',
      better: 'Moved to her mother’s; cot up',
      same: 'On the list',
      actions: [
        ['Priority for a flat', 'Housing'],
        ['Safe sleep shown and understood', 'Health visitor'],
        ['Cot, clothes and steriliser', 'Baby bank'],
      ],
    },
    {
      wanted: '{mum} has people with her for the first month',
      measured_by: 'The rota',
      baseline: 'Nobody',
      target: 'Somebody every night',
      better: 'Rota full for four weeks',
      same: 'Half full',
      actions: [
        ['Family meeting to make the rota', '{worker}'],
        ['Nights shared for the first fortnight', 'Grandmother'],
      ],
    },
  ],
  voices: [
    [
      '“Is the baby going to live with us? I’ve made it a hat.”',
      'talking',
      'The older child was told the plan and keeps the hat in the hospital bag',
    ],
  ],
  observations: [
    '{Mum} showed the scan and the list she has made. Room warm and clean.',
    '{Mum} tired, no food in; voucher given. Talked about {dad}, who had been round.',
    'Bag packed, rota on the fridge.',
    '{Mum} not at home; midwife had seen her the day before.',
  ],
  visit_analysis: [
    'Preparation is good. The risk is {dad}.',
    'Slipping: two appointments missed. Meeting called.',
    'Warm, thoughtful and worried. That is what one would want.',
    'Ready, as far as anybody is.',
  ],
  services: [
    ['Weekly midwife for vulnerable mothers', 'Aldermere Maternity'],
    ['Baby bank', 'Harbourside Pantry'],
    ['Family support worker', 'Aldermere early help'],
  ],
}
