import type { Written } from '../article.ts';

const en = (
  kind: string,
  title: string,
  lead: string,
  body: string | readonly string[],
  excerpt?: string,
): Written => ({ language: 'en', kind, title, lead, body, ...(excerpt === undefined ? {} : { excerpt }) });

/** Every kind of entry, in English. */
export const english: readonly Written[] = [
  en(
    'news',
    'Harbour bridge reopens after two years',
    'Traffic rolled over the harbour bridge again on Friday, two years after cracks in its piers forced the town to close it.',
    [
      'Traffic rolled over the harbour bridge again on Friday, two years after cracks in its piers forced the town to close it. The repair cost 4.2 million, a third more than planned.',
      '“We said we would not open it a day too early,” said Mayor Ilse Brandt. “Today is that day.”',
      'Buses use the new lane first. Cyclists must wait until June.',
    ],
  ),
  en(
    'news',
    'Library lends tools as well as books',
    'The town library has begun to lend drills, saws and sewing machines.',
    [
      'The town library has begun to lend drills, saws and sewing machines. Anyone with a card may take one home for a week.',
      'Dr. Amal Reyes, who runs the library, got the idea from her father, a carpenter. “He had one good drill, and nine neighbours used it,” she says.',
    ],
    'With a library card you can now borrow a drill: the town library lends forty tools for a week at a time, free of charge.',
  ),
  en(
    'news',
    'School kitchen goes local',
    'By 2027 every school kitchen in the valley will cook with produce from farms no more than 30 miles away.',
    [
      'By 2027 every school kitchen in the valley will cook with produce from farms no more than 30 miles away. The council passed the plan on Monday by 14 votes to 3.',
      'Farmers welcome it. However, some fear that small orders will not pay.',
    ],
  ),
  en(
    'essay',
    'On keeping a bad diary',
    'Nobody will ever read my diary with pleasure, and that is the whole point of it.',
    [
      'Nobody will ever read my diary with pleasure, and that is the whole point of it. I write it for the hand, not for the eye.',
      'For years I tried to keep a good one. It had insights. It had, God help me, adjectives.',
      'Then I broke my wrist, and for six weeks I could only write a line a day.',
    ],
  ),
  en(
    'essay',
    'Why we still print',
    'Every spring we print four hundred copies of a magazine that anyone could read for free on a screen.',
    [
      'Why bother with paper? Every spring we print four hundred copies of a magazine that anyone could read for free on a screen.',
      'The printer is called Oskar. He is seventy-one, and his machine is older.',
    ],
  ),
  en(
    'question',
    'Do bees sleep?',
    'Bees sleep between five and eight hours a day, often in their friends’ company and sometimes holding each other’s feet.',
    [
      'Have you ever seen a bee nap? Did it look tired? Bees sleep between five and eight hours a day, often in their friends’ company and sometimes holding each other’s feet.',
      'Foragers keep regular hours. Young bees, who work inside the dark hive, sleep whenever they can.',
    ],
  ),
  en(
    'quote-first',
    'A shepherd’s goodbye',
    'Tom Aldane has kept sheep on the north slope since he was twelve; this autumn he sold the last of them.',
    [
      '<blockquote><p>You do not retire from sheep. They retire from you.</p></blockquote>',
      'Tom Aldane has kept sheep on the north slope since he was twelve; this autumn he sold the last of them. The buyer is his niece.',
      'She will keep forty ewes and a website.',
    ],
  ),
  en('recipe', 'Plum cake with rye', 'This cake is made in one bowl and keeps for a week, if nobody finds it.', [
    'This cake is made in one bowl and keeps for a week, if nobody finds it. Rye flour makes it dark and a little sour.',
    '<h2>Ingredients</h2>',
    '<ul><li>200 g rye flour</li><li>150 g butter</li><li>3 eggs</li><li>500 g plums</li></ul>',
    '<h2>Method</h2>',
    '<ol><li>Heat the oven to 180 °C.</li><li>Beat butter and eggs. Fold in the flour.</li><li>Bake for 45 minutes.</li></ol>',
  ]),
  en(
    'recipe',
    'Quick pickled onions',
    'Slice two red onions thinly and cover them with hot vinegar, salt and a spoon of sugar.',
    [
      'Slice two red onions thinly and cover them with hot vinegar, salt and a spoon of sugar. After an hour they are pink and ready.',
      'They keep for two weeks in the fridge.',
    ],
  ),
  en('list', 'Five walks for rainy days', 'These five walks are at their best when it rains.', [
    'These five walks are at their best when it rains. All start at a bus stop and end near soup.',
    '<ul><li><strong>The mill path.</strong> Two miles along the race, loud after a storm.</li><li><strong>Crow Wood.</strong> Old oaks that keep you half dry.</li><li><strong>The reservoir.</strong> Bring boots.</li></ul>',
  ]),
  en(
    'list',
    'What is on this week',
    'Monday: choir rehearsal in the hall',
    '<ul><li>Monday: choir rehearsal in the hall</li><li>Wednesday: repair café, 6 p.m.</li><li>Saturday: flower market</li></ul>',
  ),
  en('release', 'Mosaic 2.4.0', 'Mosaic 2.4 opens large projects four times faster and speaks three new languages.', [
    'Mosaic 2.4 opens large projects four times faster and speaks three new languages. Nothing in your settings changes.',
    '<h3>Added</h3><ul><li>Catalan, Thai and Ukrainian</li><li><code>--dry-run</code> for imports</li></ul><h3>Fixed</h3><ul><li>A crash when a file vanished while it was read (#812)</li></ul>',
  ]),
  en(
    'release',
    'v0.9.3',
    'Dark mode for the dashboard',
    '<h2>Added</h2><ul><li>Dark mode for the dashboard</li><li>Export as CSV</li></ul><h2>Fixed</h2><ul><li>Dates before 1970 are shown right</li></ul>',
  ),
  en(
    'link',
    'Worth reading: the town that moved',
    'A fine long read about a mining town that was moved three kilometres, church and all.',
    [
      '<a href="https://example.org/moved">A fine long read</a> about a mining town that was moved three kilometres, church and all. The part on the graveyard stays with you.',
    ],
  ),
  en(
    'photo',
    'Low tide',
    'The old pier at low tide, an hour before the storm.',
    '<figure><img src="pier.jpg" alt="A wooden pier on a wet beach"><figcaption>The old pier at low tide, an hour before the storm.</figcaption></figure>',
  ),
  en(
    'photo',
    'Morning on the ridge',
    'Fog lies in the valley while the ridge stands in the sun',
    '<p><img src="fog.jpg" alt="Fog lies in the valley while the ridge stands in the sun"></p>',
  ),
  en(
    'podcast',
    'Episode 41: The clockmaker’s daughter',
    'Rosa Lindqvist restores tower clocks, as her father did, and explains why most of them were never meant to be exact.',
    [
      'Rosa Lindqvist restores tower clocks, as her father did, and explains why most of them were never meant to be exact.',
      '<h3>Chapters</h3>',
      '<ul><li>00:00 Hello</li><li>02:15 The first clock</li><li>18:40 Oil, dust and pigeons</li></ul>',
      '<p>Music by The Example Trio. Follow us on Mastodon at @clock@podcasts.example.</p>',
    ],
  ),
  en('short', 'Back on Monday', 'The workshop is closed this week.', [
    'The workshop is closed this week. Orders placed now are sent on Monday.',
  ]),
  en('short', 'Server moved', 'We moved to a new server.', [
    'We moved to a new server. Tell us if anything looks odd.',
  ]),
  en(
    'paywall',
    'The price of a quiet street',
    'When Garnet Street was closed to cars, shopkeepers expected ruin; three years later rents have doubled.',
    [
      'When Garnet Street was closed to cars, shopkeepers expected ruin; three years later rents have doubled. The baker has gone all the same.',
      'To continue reading, subscribe to our newsletter.',
    ],
  ),
  en(
    'poem',
    'November',
    'The leaves come down',
    '<p>The leaves come down<br>like letters sent<br>to no one we know,<br>and the gate stays shut.</p><p>Somebody whistles<br>behind the wall.</p>',
  ),
  en(
    'code',
    'Reading a file line by line',
    'Node reads a file line by line without holding all of it in memory, and it takes three lines of code.',
    [
      'Node reads a file line by line without holding all of it in memory, and it takes three lines of code. Here they are:',
      '<pre><code>for await (const line of createInterface({ input })) {\n  if (a &lt; b) console.log(line);\n}</code></pre>',
      'Mind that <code>createInterface()</code> swallows errors of the stream. Handle them yourself.',
    ],
  ),
  en(
    'note',
    'The trouble with tape',
    'Magnetic tape ages from the outside in, and the archive’s oldest reels have reached their middle.',
    [
      '<em>Editor’s note: this article is part of our series on archives.</em>',
      'Magnetic tape ages from the outside in, and the archive’s oldest reels have reached their middle. Copying them takes as long as playing them.',
      'She has 11,000 hours to go, says archivist Mina Okoye.',
    ],
  ),
  en(
    'looks-like',
    'Share prices and bread',
    'Share prices of the three big mills fell on Tuesday after the wheat harvest beat every forecast.',
    [
      'Share prices of the three big mills fell on Tuesday after the wheat harvest beat every forecast. Bread will not be cheaper before spring.',
      'Analysts blame the cost of energy.',
    ],
  ),
  en(
    'looks-like',
    'The monks who stopped brewing',
    'Subscribe to nothing, own nothing, brew in silence: for four centuries the monks of St. Aldo lived by that rule.',
    [
      'Subscribe to nothing, own nothing, brew in silence: for four centuries the monks of St. Aldo lived by that rule. Last winter they sold the kettle.',
      'A hotel bought it.',
    ],
  ),
  en('looks-like', 'Follow the river', 'Follow the river for two miles and you reach a weir that no map shows.', [
    'Follow the river for two miles and you reach a weir that no map shows. Herons fish there at dusk.',
    'It was built by hand in 1790, and nobody knows by whom.',
  ]),
];
