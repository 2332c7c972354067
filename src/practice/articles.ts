/** An article of the practice site. All of it is invented. */
export interface Article {
  slug: string;
  title: string;
  author: string;
  language: string;
  categories: string[];
  lead: string;
  /** Paragraphs; one that begins with "## " is a heading. */
  body: string[];
  /** Colours of its drawing: sky, far hills, near hills, water. */
  colours: [string, string, string, string];
  /** What its drawing shows. */
  alt: string;
  /** Age in hours when the practice begins; below zero: it is published so many seconds after. */
  age: number;
}

export const articles: Article[] = [
  {
    slug: 'the-ferry-that-runs-on-tides',
    title: 'The ferry that runs on tides',
    author: 'Mara Lindqvist',
    language: 'en',
    categories: ['Engineering', 'Harbour'],
    lead: 'For eleven weeks a small ferry has crossed the Orrin estuary without burning a drop of fuel.',
    body: [
      'It hangs on a cable between the two banks and lets the tide push it across, the way river ferries did three centuries ago. The new part is a rudder that a computer trims twice a second.',
      'The crossing takes nine minutes at half tide and fourteen at slack water, when a battery the size of a suitcase helps out. Passengers hardly notice the difference, apart from the silence.',
      '## What it costs',
      'The village paid less for the whole ferry than it used to pay for two years of diesel. If the winter storms leave the cable alone, a second one will follow in May.',
    ],
    colours: ['#f7d9b0', '#c98f6b', '#7a5a52', '#2f6f7e'],
    alt: 'A small ferry on a cable between two wooded banks in evening light',
    age: 4,
  },
  {
    slug: 'bread-from-the-old-mill',
    title: 'Bread from the old mill',
    author: 'Tomas Orel',
    language: 'en',
    categories: ['Food', 'Makers'],
    lead: 'The mill at Ashford Weir grinds flour again, forty years after its wheel stopped.',
    body: [
      'Six neighbours rebuilt the sluice over three winters, mostly at weekends and mostly with borrowed tools. The first sacks of rye went to the bakery on Quay Street in September.',
      'Stone-ground flour behaves differently: it drinks more water and ferments faster, and the loaves keep for five days. The bakers had to relearn their recipes, and they say the result is worth the trouble.',
      'On the first Saturday of each month the mill opens its doors, and visitors may take home what they have ground themselves.',
    ],
    colours: ['#dfe8d2', '#9fb48a', '#5f7a52', '#3c5a6b'],
    alt: 'A stone mill with a turning wheel beside a weir',
    age: 27,
  },
  {
    slug: 'moore-als-wasserspeicher',
    title: 'Wie ein Moor das Dorf vor Hochwasser schützt',
    author: 'Jule Brandner',
    language: 'de',
    categories: ['Natur', 'Klima'],
    lead: 'Das wiedervernässte Moor oberhalb von Tannried hat im Frühjahr zum ersten Mal ein Hochwasser abgefangen.',
    body: [
      'Als im März der Schnee in drei Tagen schmolz, stieg der Pegel im Dorf nur um zwölf Zentimeter. Im Jahr davor waren es bei weniger Wasser fast neunzig gewesen.',
      'Torfmoose halten das Zwanzigfache ihres Gewichts an Wasser. Seit die alten Gräben verschlossen sind, füllt sich das Moor im Winter und gibt das Wasser über den Sommer langsam wieder ab.',
      'Die Gemeinde will nun auch den südlichen Teil vernässen. Zwei Landwirte bekommen dafür Ausgleichsflächen am Hang.',
    ],
    colours: ['#cfe3ea', '#8fb0a3', '#4e6e58', '#6b8f9c'],
    alt: 'Ein Moor mit stillen Wasserflächen im Morgennebel',
    age: 51,
  },
  {
    slug: 'counting-swifts-with-microphones',
    title: 'Counting swifts with forty microphones',
    author: 'Ines Calder',
    language: 'en',
    categories: ['Nature', 'Citizen science'],
    lead: 'Swifts never land where you can count them, so a group of volunteers in Port Ellery listens instead.',
    body: [
      'Forty cheap microphones on forty roofs record the birds’ screams at dusk. Software written by two pupils of the local school compares the moments at which each cry arrives and draws the flock in three dimensions.',
      'The result surprised everyone: there are 312 breeding pairs in the town, nearly twice as many as the last census had found. Most of them nest under tiles that were due to be replaced this autumn.',
      'The town council has since moved the building works to November, when the last birds are in Africa.',
    ],
    colours: ['#e9d8ee', '#a58fb8', '#5e5478', '#8aa7c4'],
    alt: 'Swifts circling above the roofs of a harbour town at dusk',
    age: 75,
  },
  {
    slug: 'a-library-in-a-lighthouse',
    title: 'A library in a lighthouse',
    author: 'Mara Lindqvist',
    language: 'en',
    categories: ['Culture', 'Harbour'],
    lead: 'The lighthouse on Skerry Point has a new keeper, and she lends books.',
    body: [
      'Two thousand volumes stand on shelves that follow the spiral of the stairs. Whoever climbs all 147 steps may keep a book for as long as it takes; the others have four weeks.',
      'The lamp still turns, though ships steer by satellite now. “People find us because of the light,” says the keeper, “and that was always its purpose.”',
      'Donations fill the lower floors with crime novels and the upper ones with poetry. Nobody planned that.',
    ],
    colours: ['#bcd7ef', '#7fa3c7', '#43658b', '#2b4560'],
    alt: 'A white lighthouse on a rocky point with lit windows',
    age: 120,
  },
  {
    slug: 'repair-cafe-tools',
    title: 'Seven tools that every repair café should own',
    author: 'Tomas Orel',
    language: 'en',
    categories: ['Makers', 'How-to'],
    lead: 'After three hundred evenings of mending toasters, lamps and trousers, we know which tools really matter.',
    body: [
      'A good set of security bits opens nine of ten appliances. A bench power supply finds the fault in half of the rest.',
      'The others are humbler: a seam ripper, a spudger cut from an old toothbrush, contact spray, a leather punch and a notebook in which every repair is written down.',
      'The notebook is the most valuable of all. It has taught us that most kettles die of limescale and most headphones of the same few millimetres of cable.',
    ],
    colours: ['#f3e3c3', '#d3a86a', '#8b6a3d', '#6f7f86'],
    alt: 'Hand tools laid out in a row on a wooden bench',
    age: 170,
  },
  {
    slug: 'night-train-to-the-coast',
    title: 'The night train returns to the coast',
    author: 'Ines Calder',
    language: 'en',
    categories: ['Travel', 'Railway'],
    lead: 'From next spring a sleeping car will run between the capital and Port Ellery again, for the first time since 1998.',
    body: [
      'The train leaves at 22:40 and reaches the harbour at seven, in time for the first boat to the islands. Three carriages were found in a shed near the border and restored by apprentices.',
      'A berth will cost about as much as a night in a guest house. Bicycles travel free, and breakfast comes from the old mill.',
      'Tickets go on sale on the first of December.',
    ],
    colours: ['#27304f', '#3b4a75', '#1d2740', '#8796b8'],
    alt: 'A night train with lit windows along a dark coast',
    age: -12,
  },
];
