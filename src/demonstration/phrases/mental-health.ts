import type { Phrases } from './phrases.ts'

export const mentalHealth: Phrases = {
  primary_need: 'N3',
  category: 'EMO',
  factors: { '4B': 0.96, '7A': 0.25, '17A': 0.22, '16A': 0.2, '1B': 0.1, '3B': 0.12, '4A': 0.14 },
  concerns: {
    '3F': [
      '{Mum} was admitted last night after an overdose. {child} found her and rang for help. Staying with a neighbour; no plan beyond today.',
      'Crisis team: {mum} has stopped her medication and is hearing voices. She will not let the children out of the flat. {child} has not been at school for a week.',
    ],
    '3A': [
      '{Mum} has a relapse of severe depression and told the GP she cannot get out of bed. {child} makes the meals. She asks for help and agrees to this call.',
    ],
    '3B': [
      '0-2|At the six-week check {mum} cried throughout and said {child} “would be better with somebody else”. No plan to harm. Partner works nights.',
    ],
    '2A': [
      '4-16|{child} rings home at every break to check on {mum}. {He} told staff “she says she doesn’t want to be here any more”.',
      '4-16|{child} has been late all term because {he} waits until {mum} is awake. {He} asked whether {he} could keep a phone on in lessons.',
    ],
    '1A': [
      'Grandmother says {mum} is unwell again and {child} is doing everything. The last time it ended in hospital.',
    ],
    '6': [
      'Police found {mum} on the bridge at 04.20. Taken to a place of safety. {child} and siblings at home asleep with nobody else in.',
    ],
  },
  risk: [
    '{Mum}’s illness is unpredictable and {child} is the first to know when it turns.',
    'Nobody else in the home; the children’s care stops when {mum} is unwell.',
    '{child} is frightened that {mum} will die and believes {he} can stop it.',
  ],
  protective: [
    '{Mum} asks for help early and has a care plan.',
    'Grandmother can come the same day.',
    'Home is warm and orderly when {mum} is well.',
  ],
  development: [
    '0-4|{child} is healthy and quiet. {He} looks away from faces more than we would expect and brightens with the nursery worker.',
    '5-16|{child} is ahead in reading and behind in friendships. {He} carries adult worries and is praised for it too much.',
    '5-16|{child} has headaches most mornings; the doctor finds no cause. {He} sleeps with the door open to hear {mum}.',
  ],
  parenting: [
    'When well, {mum} is attentive and funny, and the home runs. When unwell she stays in bed for days and cannot think about the children.',
    '{Mum} tells {child} more of her feelings than a child can hold. She had not seen it that way and was sorry.',
    '{Dad} is steady and fond of {him} but works away and learns of a relapse last.',
  ],
  environment: [
    'A tidy rented house. No family nearer than an hour. The neighbour has a key.',
    'Debt from the last admission has not been cleared. Two kind neighbours and a church.',
  ],
  lived: [
    '5-16|{child} wakes first, listens at {mum}’s door, and decides from the sound what sort of day it will be. {He} knows the crisis number by heart.',
    '0-4|{child} has long quiet hours. On good days there is singing; on bad days the curtains stay shut.',
    '5-16|{child} has not asked a friend home for a year. {He} says “it’s easier if people don’t know”.',
  ],
  wishes: [
    '5-16|{child} wants {mum} “to be properly better, not for two weeks”, and wants somebody to tell {him} what is happening. {He} wants to be allowed to go to football.',
    '0-4|{child} cannot say. {He} calms with {mum} when she holds {him}, and protests when she goes.',
    '5-16|{child} wants a grown-up to be the one who rings the doctor.',
  ],
  analysis: [
    '{Mum}’s illness is not the harm; being alone with it is. {child} has taken on watching over her, and it shows in sleep, school and friends. With a plan that switches on at the first signs, and an adult other than {child} who holds it, this family does well.',
    'Both services knew half of this. Adult mental health saw a patient who was coping; school saw a tired child. Put together it is a child carrying a risk that is not {his} to carry.',
  ],
  mother: [
    '“I hide it from them. I thought I did. Hearing what {child} said broke my heart.”',
    '“When I’m well I’m a good mum. I need somebody to step in before, not after.”',
  ],
  father: ['“Ring me. I’d come back. Nobody rings me.”', '“I didn’t know {child} was doing all that.”'],
  agency: [
    'Mental health team: relapse signs are poor sleep and silence; a plan exists but the children are not in it.',
    'School: a kind, worn-out child. We would like to know on bad days.',
  ],
  summary: [
    'A plan that looks after {child} when {mum} is unwell, so that {he} does not have to look after her.',
    'Early help at the first signs of relapse, somebody for {child} to talk to, and time to be a child.',
  ],
  child_version: [
    'Mum has an illness. You did not cause it and you cannot fix it. If she is poorly, ring nana; she will come. You can go to football.',
    '{worker} and Mum’s nurse have promised to tell you what is happening.',
  ],
  contingency: [
    'At two or more of the relapse signs, the nurse rings {worker} and grandmother stays the same night. If {mum} is admitted the children go to their grandmother and a meeting is held within two working days.',
    'If there is any thought of harm to the children, a strategy discussion the same day.',
  ],
  outcomes: [
    {
      wanted: '{child} is cared for when {mum} is unwell',
      measured_by: 'What happened at each relapse',
      baseline: 'Left alone at the last two',
      target: 'Grandmother there within three hours each time',
      better: 'Worked twice: grandmother came the same evening',
      same: 'Not used; {mum} did not ring',
      actions: [
        ['Write the family’s relapse plan with everybody in it', '{worker}'],
        ['Add the children to the mental health care plan', 'Mental health nurse'],
        ['Keep a bag packed at nana’s', 'Grandmother'],
      ],
    },
    {
      wanted: '{mum} stays well, or gets help early',
      measured_by: 'Appointments kept; {mum}’s own wellbeing score',
      baseline: '3 of 7 appointments; score 2',
      target: 'All; score 6',
      better: 'All kept since May; score 7',
      same: 'Two missed; medication stopped',
      actions: [
        ['Fortnightly appointment, with a lift', 'Mental health nurse'],
        ['Thursday women’s group', '{mum}'],
      ],
    },
    {
      wanted: '{child} has time to be a child',
      measured_by: '{child}’s own score; clubs',
      baseline: '“1 out of 10 fun”',
      target: '7 out of 10',
      better: 'Football twice a week; says 8',
      same: 'Place found, has not gone',
      actions: [
        ['Young carers’ assessment and Wednesday group', 'Young carers service'],
        ['Football subs and a lift', 'Family support worker'],
        ['Agree who rings school, so that {child} does not', '{mum}'],
      ],
    },
  ],
  voices: [
    [
      '“I listen outside her door. If I can hear the radio it’s a good day.”',
      'talking',
      'Told the nurse; {mum} now sends {him} a message when she wakes',
    ],
    ['“If I go out something might happen.”', 'talking', 'Neighbour sits with {mum} on football nights'],
    [
      '“That’s Mum in the middle and that’s the cloud. I’m holding the umbrella.”',
      'drawing',
      'The drawing was shown to {mum}, who asked for the relapse plan',
    ],
    [
      '“Nobody tells me anything. I’m the one who’s there.”',
      'talking',
      '{He} now gets a call from the nurse after each appointment',
    ],
    ['“I went to football. I didn’t check my phone till the end.”', 'talking', 'A second evening added'],
    ['“Can nana stay when Mum is poorly? She does proper pancakes.”', 'play', 'Grandmother named first in the plan'],
  ],
  observations: [
    '{Mum} was dressed and had been baking with the children. Curtains open.',
    '{Mum} in bed at 3pm. {child} answered the door and offered me tea.',
    '0-3|{child} watched {mum} closely and smiled when she did.',
    'School uniform for the week was laid out; {child} had done it.',
  ],
  visit_analysis: [
    'Well today. The plan is what makes the difference when she is not.',
    'Early signs: not sleeping, short answers. Nurse rung from the car.',
    '{child} was lighter than I have seen {him}.',
    '{child} is back to checking. I need to know why.',
  ],
  services: [
    ['Young carers’ group', 'Aldermere Young Carers'],
    ['Family support worker in the mornings', 'Aldermere early help'],
    ['Family work beside the parent’s treatment', 'Aldermere Mental Health Trust'],
  ],
}
