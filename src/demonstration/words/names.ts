import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { ethnicity } from '../../vocabulary/codesets/ethnicity.ts'

export type Ethnicity = CodeOf<typeof ethnicity>

type Names = {
  girls: string[]
  boys: string[]
  women: string[]
  men: string[]
  surnames: string[]
  language: string
  nationality: string
}

const list = (words: string) => words.split(' ')

const BRITISH: Names = {
  girls: list(
    'Olivia Amelia Isla Ava Lily Mia Freya Florence Evie Poppy Ruby Elsie Grace Phoebe Ellie Millie Daisy Rosie Lola Maisie Summer Skye Lacey Lexi Scarlett Amber Jasmine Chloe Megan Paige Keira Demi Ellie-Mae Gracie Darcey Nevaeh Imogen Harriet Thea Ivy Orla Bonnie Robyn Tilly',
  ),
  boys: list(
    'Noah Oliver George Arthur Leo Archie Alfie Jack Freddie Tommy Oscar Harry Charlie Jude Finley Teddy Riley Mason Logan Harley Jayden Tyler Kai Callum Connor Ethan Ryan Reece Bailey Jenson Ellis Corey Alfie-Jay Zac Toby Jake Liam Dylan Lewis Rory Stanley Albie Ronnie Frankie',
  ),
  women: list(
    'Sarah Kelly Emma Stacey Gemma Leanne Donna Michelle Kirsty Natalie Laura Hayley Jade Chantelle Becky Charlotte Danielle Kerry Samantha Nicola Lisa Tracey Amy Zoe Claire Rachel Vicky Jodie Sophie Lauren Shannon Toni Carly Joanne',
  ),
  men: list(
    'Darren Lee Craig Wayne Scott Dean Gary Jason Mark Paul Shaun Carl Stuart Ross Adam Daniel Liam Michael Steven Andrew James Kevin Anthony Robert Ben Matthew Ashley Nathan Aaron Luke Jamie Simon Neil Martin',
  ),
  surnames: list(
    'Price Turner Walsh Hopkins Barker Slater Whitfield Dawson Holt Pearce Bryant Chambers Fletcher Gibbs Hartley Ingram Jarvis Kirby Lockwood Mercer Naylor Ogden Parr Quinn Rowe Sharpe Tanner Underhill Vickers Wardle Yates Ashby Bolton Crane Draper Elmore Finch Grady Hobbs Irwin Jessop Kendall Lowe Moss Nash Orchard Pike Rudd Stokes Tate Upton Voss Webb Abbott Blake Carver Doyle Eades Frost Glover Haines Jolley Keane Lacey Mundy Noakes Payne Reeve Skelton Thorne Wyatt Atkins Bright Coyle Dobbs Farrow Goss Heath Joyce Knowles Leach Mellor Nixon Osborne Platt Rigby Swift Tully Weston Hadley Cross Barlow Hughes Cole',
  ),
  language: 'English',
  nationality: 'British',
}
const EUROPEAN: Names = {
  girls: list(
    'Zuzanna Maja Oliwia Hanna Lena Ioana Andreea Elena Viktoria Sofia Gabija Emilija Aleksandra Nadia Bianca',
  ),
  boys: list('Jakub Filip Antoni Kacper Szymon Andrei Stefan Matei Luca Dominik Lukas Mateusz Nikola Adrian Denis'),
  women: list('Agnieszka Katarzyna Magdalena Ioana Mihaela Elena Renata Daiva Monika Joanna Cristina Larisa'),
  men: list('Piotr Tomasz Marek Andrzej Ionut Florin Mihai Darius Grzegorz Krzysztof Vasile Dragos'),
  surnames: list(
    'Kowalski Nowak Wisniewski Zielinski Popescu Ionescu Dumitru Petrauskas Kazlauskas Horvath Mazur Lewandowski Stan Radu Balog',
  ),
  language: 'Polish',
  nationality: 'Polish',
}
const TRAVELLER: Names = {
  girls: list('Chantelle Margaret Kathleen Shakira Bridget Mary-Kate Rosanna Nangirl Theresa'),
  boys: list('Martin Patrick Johnny Miley Jimmy Thomas Francie Simey Levi'),
  women: list('Bridget Margaret Kathleen Winnie Nora Eileen Philomena'),
  men: list('Martin Patrick Jimmy Michael John Thomas Davey'),
  surnames: list('Ward Connors McDonagh Maughan Cash Delaney Boswell Lee Smith'),
  language: 'English',
  nationality: 'British',
}
const ASIAN: Names = {
  girls: list('Aisha Fatima Maryam Zara Hafsa Inaya Ayesha Noor Sana Iqra Amina Khadija Anaya Mahnoor Hira'),
  boys: list('Mohammed Ibrahim Yusuf Ali Zain Hamza Bilal Adam Hassan Idris Umar Rayyan Haroon Ismail Taha'),
  women: list('Shabana Nasreen Rukhsana Samina Farah Saima Nazia Tahira Rubina Asma Yasmin Shazia'),
  men: list('Imran Tariq Asif Nadeem Kamran Shahid Zahid Faisal Rashid Amjad Wasim Javed'),
  surnames: list('Khan Hussain Ahmed Mahmood Akhtar Malik Iqbal Bibi Shah Mirza Chaudhry Begum Rahman Miah Uddin Ali'),
  language: 'Urdu',
  nationality: 'British',
}
const INDIAN: Names = {
  girls: list('Diya Anaya Simran Jasleen Priya Meera Kavya Riya Harleen Aanya Isha Gurleen'),
  boys: list('Arjun Rohan Aarav Harjit Vihaan Karan Jaspreet Dev Nikhil Ishaan Manraj Veer'),
  women: list('Sunita Harpreet Manjit Anita Rekha Jasbir Neelam Kiran Pooja Deepa'),
  men: list('Rajesh Gurpreet Sanjay Harminder Vikram Anil Sukhdev Manoj Jagdeep Suresh'),
  surnames: list('Singh Kaur Patel Sharma Gill Sandhu Mistry Dhillon Chauhan Joshi Bains Solanki'),
  language: 'Punjabi',
  nationality: 'British',
}
const CHINESE: Names = {
  girls: list('Mei Lily Jia Xinyi Grace Ying'),
  boys: list('Wei Jun Ryan Hao Jason Ming'),
  women: list('Li-Ming Xiu Hui Mei-Ling Fang'),
  men: list('Jian Wei-Ming Chao Bo Hong'),
  surnames: list('Chen Wong Li Zhang Cheung Lau'),
  language: 'Cantonese',
  nationality: 'British',
}
const AFRICAN: Names = {
  girls: list('Amara Adaeze Zainab Chidera Abena Temi Nyasha Fatoumata Selam Hodan Ifeoma Blessing Esther Amina'),
  boys: list('Tobi Emmanuel Kwame Chinedu Samuel Kofi Abdi Tendai Yonas David Ayo Daniel Musa Prince'),
  women: list('Grace Ngozi Folake Abena Fadumo Mercy Comfort Chipo Yetunde Tsion Hawa Patience'),
  men: list('Emeka Kwabena Babatunde Tesfay Farah Sylvester Olu Abdullahi Tinashe Joseph Femi Mustafa'),
  surnames: list(
    'Okafor Adeyemi Mensah Boateng Okonkwo Abdi Hassan Moyo Tesfaye Owusu Eze Bello Mutasa Ibrahim Asante',
  ),
  language: 'English',
  nationality: 'British',
}
const CARIBBEAN: Names = {
  girls: list('Tianna Aaliyah Shanice Kezia Naomi Destiny Talia Renee Imani Jada'),
  boys: list('Malachi Tyrese Jermaine Isaiah Kymani Rashawn Elijah Micah Zion Tre'),
  women: list('Marcia Sonia Denise Yvonne Natasha Simone Cherelle Kadeen'),
  men: list('Delroy Leroy Marlon Dwayne Andre Curtis Jerome Winston'),
  surnames: list('Campbell Brown Grant Clarke Francis Morgan Henry Bailey Gordon Powell Reid'),
  language: 'English',
  nationality: 'British',
}
const ARAB: Names = {
  girls: list('Layla Rahaf Sara Zeinab Shirin Dilan Roza'),
  boys: list('Omar Karim Rebin Ahmad Sami Dara Yusef'),
  women: list('Hala Nour Shilan Rania Samira Leyla'),
  men: list('Khalid Ahmad Hiwa Bassam Farhad Sirwan'),
  surnames: list('Al-Hassan Haddad Karim Rashid Aziz Nasser Mahmoud'),
  language: 'Arabic',
  nationality: 'Syrian',
}

const NAMES: Partial<Record<Ethnicity, Names>> = {
  WOTH: EUROPEAN,
  WIRT: TRAVELLER,
  WROM: TRAVELLER,
  APKN: ASIAN,
  ABAN: ASIAN,
  AOTH: ASIAN,
  AIND: INDIAN,
  CHNE: CHINESE,
  BAFR: AFRICAN,
  BOTH: AFRICAN,
  BCRB: CARIBBEAN,
  OOTH: ARAB,
  MWAS: ASIAN,
  MWBA: AFRICAN,
  MWBC: CARIBBEAN,
}

/** The names people of this background go by in Aldermere, which is as mixed as many English towns. */
export const namesOf = (code: Ethnicity): Names => NAMES[code] ?? BRITISH

/** Families known to Aldermere by ethnicity, in parts of a hundred. */
export const ETHNICITIES: Readonly<Partial<Record<Ethnicity, number>>> = {
  WBRI: 66,
  WOTH: 6,
  WIRI: 0.6,
  WIRT: 0.7,
  WROM: 0.8,
  MWBC: 4.5,
  MWBA: 2,
  MWAS: 2.5,
  MOTH: 2.4,
  APKN: 4.5,
  ABAN: 1.2,
  AIND: 1.6,
  CHNE: 0.3,
  AOTH: 1.2,
  BAFR: 3.4,
  BCRB: 1.5,
  BOTH: 0.8,
  OOTH: 1.6,
  NOBT: 1.6,
  REFU: 0.4,
}

/** Mixed families: one parent's names are British. */
export const isMixed = (code: Ethnicity): boolean => code.startsWith('M')

/** Workers' names: a staff drawn from the whole country. */
export const WORKERS = {
  women: [...BRITISH.women, ...AFRICAN.women, ...ASIAN.women, ...INDIAN.women, ...CARIBBEAN.women],
  men: [...BRITISH.men, ...AFRICAN.men, ...ASIAN.men, ...CARIBBEAN.men],
  surnames: [...BRITISH.surnames, ...AFRICAN.surnames, ...ASIAN.surnames, ...INDIAN.surnames, ...CARIBBEAN.surnames],
}

export { BRITISH }
