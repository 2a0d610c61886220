import type { AreaId } from '../../inspection/ready/area.ts'

/** What Aldermere's people have written of themselves: how many days ago, whose role it was, and their answers. Of care leavers nobody has. */
export const SELF_EVALUATION: readonly {
  area: AreaId
  days_ago: number
  by: 'director' | 'head_of_service'
  know: string
  how: string
  doing: string
}[] = [
  {
    area: 'leaders',
    days_ago: 214,
    by: 'director',
    know: 'Leaders see every week which children wait and for what, and three of five teams have a manager who stays. In Cedar and one other team supervision comes and goes with whoever is there, and children there wait longest for somebody to notice that nothing changes.',
    how: 'Heads of service read ten records a month with the manager of the team. Staff were asked in the spring: those in teams with a permanent manager say that they are challenged and supported, the others that they are left alone with decisions.',
    doing:
      'A manager for Cedar who stays comes before anything else. Until then the head of service supervises its workers herself, and the director reads what she writes once a month.',
  },
  {
    area: 'help_and_protection',
    days_ago: 33,
    by: 'head_of_service',
    know: 'Contacts are decided quickly from Tuesday to Friday, and with what was already known in front of the person who decides. On Mondays they pile up, and some children wait until Wednesday. Assessments are finished sooner than a year ago; what they say about fathers is still thin.',
    how: 'We read fifteen contacts a month from Mondays alone, and twelve assessments with the worker who wrote them. Parents whom we rang said that they knew what had been decided, and half of them could say why.',
    doing:
      'Two more people work Saturdays from the new year, so that Monday begins with what the weekend brought already read. Every assessment is looked at half way by a manager who asks what the child has said and who has not been spoken to.',
  },
  {
    area: 'children_in_care',
    days_ago: 61,
    by: 'head_of_service',
    know: 'More children than a year ago have a carer they know they will stay with, and they were told in words that they understood. For brothers and sisters we too often have nobody, and a third of our children live further away than they should.',
    how: 'The panel looks each fortnight at every child without a match. The children in care council asked twenty children about their moves, and wrote to the director what they heard.',
    doing:
      'The second of our own homes has been found and goes to cabinet in the new year. Four families are being assessed for brothers and sisters, the first to be approved in spring.',
  },
]

/** What they wrote of every area when the first was agreed, a few months after the inspection. */
export const AGREED_BEFORE: {
  months_ago: number
  note: string
  words: readonly { area: AreaId; know: string; how: string; doing: string }[]
} = {
  months_ago: 9,
  note: 'Forty practitioners read it in their teams. They asked why it did not say how often supervision is put off, and it does now. The police and the schools were asked about the front door; the lead member challenged what it says of homes.',
  words: [
    {
      area: 'leaders',
      know: 'Leaders did not know in July what inspectors found in September. They see more now: who waits, for what, and in which team. Two of five teams have no permanent manager, and supervision there is put off more often than it is held.',
      how: 'The director sat with each team for a day. Staff filled in a survey, and told us that nobody asked them before. The audits of the year before were all of records that the worker had chosen; we do not lean on them.',
      doing:
        'Every manager’s post is advertised. Heads of service read ten records a month with each manager from February, and say what they found to the board.',
    },
    {
      area: 'help_and_protection',
      know: 'Contacts wait too long, most of all after weekends, and what was already known is not always read before somebody decides. Assessments take longer than they should for four children in ten, and plans do not say who will do what by when.',
      how: 'The figures of the front door were counted again from the records themselves. Thirty contacts were read with the police. We have not yet asked parents.',
      doing:
        'A manager decides each contact on the day it comes, from March. Assessments are looked at half way by somebody senior. A group of parents will be asked from the summer on.',
    },
    {
      area: 'children_in_care',
      know: 'Children wait long for a permanent family, and brothers and sisters longest. Too many live far from home since there is nowhere near. What they tell their social workers is written down and leads to little.',
      how: 'A tracker of every child without a plan for permanence was begun in January. The children in care council read our answers and told us that two of them were not true; they are mended.',
      doing:
        'A panel meets each fortnight. The council has agreed to open two homes of its own, and looks for the first house.',
    },
    {
      area: 'care_leavers',
      know: 'Most young people who left our care are in touch with somebody they like. Pathway plans are often written when a birthday is near, and housing is found late for those who leave without a family behind them.',
      how: 'Twelve young people were asked by two who had left care themselves. Every pathway plan of those who turn eighteen this year was read.',
      doing: 'A worker for housing begins in April. Plans start at sixteen, and a manager looks at each at seventeen.',
    },
  ],
}
