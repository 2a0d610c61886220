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
