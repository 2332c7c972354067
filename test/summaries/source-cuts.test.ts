import { describe, expect, test } from 'vitest';
import { learnFurniture } from '../../src/summaries/furniture.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import { article, said } from './said.ts';

describe('the length at which a feed cuts all its texts', () => {
  const first = 'המעבורת הישנה של אלרי חוזרת לאגם אחרי שנתיים של תיקונים ארוכים בנמל הישן.';
  const second = 'הפעמון שלה מצלצל שוב בכל שעה, והילדים של העיר באים לשמוע אותו מן המזח';
  const cutAt = 180;
  const cut = (word: string): string => `${word} ${`${first} ${second} `.repeat(3)}`.slice(0, cutAt);
  const feed = [cut('אחת'), cut('שתיים'), cut('שלוש'), `${first} ${second}`].map((html) => ({ html }));
  const furniture = learnFurniture(feed);
  const of = (html: string): string[] => summarise(article('he', html), { furniture }).sentences;

  test('a shorter text is whole, and its last sentence only lacks the stop', () => {
    expect(of(`${first} ${second}`)).toEqual([first, `${second}.`]);
  });

  test('one of that length is cut off, and gets no stop', () => {
    const begun = `${first} ${second}${second}`.slice(0, cutAt).trim();
    expect(begun.length).toBeGreaterThan(cutAt - 3);
    expect(of(begun)).toEqual([first]);
  });

  test('is learnt where three end so, and not from whole texts', () => {
    const keys = (htmls: readonly string[]) =>
      [...learnFurniture(htmls.map((html) => ({ html })))].filter((key) => key.startsWith('text'));
    expect(keys(feed.map(({ html }) => html))).toEqual([`text…${cutAt}`]);
    expect(keys(feed.slice(1).map(({ html }) => html))).toEqual([]);
    expect(keys(feed.map(({ html }) => `${html.slice(0, cutAt - 1)}.`))).toEqual([]);
  });
});

describe('a generator that counts a word of Latin letters as much as a sign of a dense script', () => {
  const first = '渡し船の鐘は一時間ごとに鳴り、桟橋の人たちはその音で家へ帰る。';
  const begun = 'bells の作成 bells を並べるための新しい棚を灯台の中に作成 row bells ring bells bells の初';
  const cut = (before: string, lost: number): { html: string } => ({
    html: `${before}${first} ${begun.slice(0, begun.length - lost)}`,
  });
  const feed = [cut('', 0), cut('鐘', 1), cut('ferry ', 1)];
  const of = (entries: readonly { html: string }[]): string[] =>
    summarise(article('ja', entries[0]?.html ?? ''), { furniture: learnFurniture(entries) }).sentences;

  test('cuts its texts at a count, whatever their length', () => {
    expect(of(feed)).toEqual([first]);
  });

  test('and leaves nothing of a row of chapters', () => {
    const chapters =
      '鐘とは bellsで鐘の長さを量る 鐘の一覧 ランプを磨く 船を並べる 桟橋 bellsで鐘を鳴らす 灯台を建てる 参';
    expect(said('ja', `<p>${chapters}…</p>`, { title: '鐘の鳴らし方' })).toEqual([]);
    const verses = '今日は 鐘を 鳴らしに 灯台まで 行って きました、とても楽しくて また 行きたいなと 思った ので';
    expect(said('ja', `<p>${verses}…</p>`, { title: '湖の日誌' })).toEqual([`${verses}…`]);
  });

  test('is learnt from three texts that lack their stop', () => {
    expect(of(feed.slice(0, 2))).toEqual([first, `${begun}。`]);
    expect(of(feed.map(({ html }) => ({ html: `${html}。` })))).toEqual([first, `${begun}。`]);
  });
});

describe('a program that cuts its teasers behind a round number of words', () => {
  const first = 'The ferry crosses the lake again, two years after the fire that took its engine and its bell.';
  const words =
    `${first} Its keeper has mended all that the storm had broken, and on the first day children, fishermen, bakers, ` +
    'teachers, painters, nurses, sailors, farmers, tailors, dancers, drummers, singers, cooks, weavers, gardeners, ' +
    'smiths, masons, carpenters, hunters stood there together until the lamps were lit';
  const cutAt = 55;
  const cut = (before: string): string => `${before} ${words}`.trim().split(' ').slice(0, cutAt).join(' ');
  // A blank that does not break joins two words to one.
  const joined = cut('').replace('two years', 'two\u00a0years').replace('the lake', 'the\u00a0lake');
  const feed = ['', 'Today', 'In Ellery', 'At last'].map((before) => ({ html: '', excerpt: cut(before) }));
  const of = (entries: readonly { html: string; excerpt: string }[]): string[] =>
    summarise(article('en', '', { excerpts: [entries[0]?.excerpt ?? ''] }), { furniture: learnFurniture(entries) })
      .sentences;

  test('leaves the last sentence without its end', () => {
    expect(of(feed)).toEqual([first]);
    expect(of([...feed, { html: '', excerpt: `${joined} they sang` }])).toEqual([first]);
  });

  test('sets no stop behind fewer words', () => {
    const short = { html: '', excerpt: `${first} Survey of the Quay Whole Edition` };
    expect(of([short, ...feed])).toEqual([first]);
  });

  test('is known by three such texts, which are most of the feed', () => {
    const whole = ['A lamp.', 'A bell.', 'A rope.'].map((text) => ({ html: '', excerpt: `${text} ${first}` }));
    expect(of(feed.slice(0, 2))).not.toEqual([first]);
    expect(of([...feed.slice(0, 3), ...whole])).not.toEqual([first]);
    const longer = feed.map(({ excerpt }, index) => ({ html: '', excerpt: `${excerpt}${' and ropes'.repeat(index)}` }));
    expect(of(longer)).not.toEqual([first]);
  });
});

test('a text that ends in a comma was cut at its clause', () => {
  const clause =
    'The bell of Ellery can be heard in all the towns of the lake – but it is the keeper who counts the rings';
  expect(said('en', `<p>${clause},</p>`)).toEqual([`${clause}…`]);
  expect(said('en', '', { excerpts: [`${clause},`] })).toEqual([`${clause}…`]);
  const whole = 'The bell of Ellery can be heard in all the towns of the lake.';
  expect(said('en', `<p>${whole} It is the keeper who counts,</p>`)).toEqual([whole]);
});

test('of a sentence that was cut off no few words are left, nor what leads on', () => {
  const asked = 'Have you ever heard the old bell of Ellery from the other side of the lake?';
  expect(said('en', '', { excerpts: [`${asked} For over 30+ years, I have […]`] })).toEqual([asked]);
  const told = 'The keeper of the old lamps said that she is thinking of a summer on the ferry';
  expect(said('en', '', { excerpts: [`${told} as a wooden […]`] })).toEqual([`${told}…`]);
});

test('a teaser that its source cut off makes way for the sentence that it was cut from', () => {
  const begun = 'Gölün kırmızı vapurunun eski bekçisi Ada Ruiz, liman derneği (LİMDER) ile birlikte onardığı çanın';
  const whole = `${begun} ipini çekti.`;
  const rest =
    'Çan iki yıl boyunca kilisenin arkasındaki barakada durmuştu, şimdi her saat başı yeniden çalıyor. '.repeat(5);
  expect(said('tr', `<p>${begun}...</p><p>${whole} ${rest}</p>`)[0]).toBe(whole);
  const trails = 'Ada Ruiz, the keeper of the old lamps, had never thought of it like that...';
  expect(
    said(
      'en',
      `<p>${trails}</p><p>${['red', 'old', 'last', 'long', 'loud', 'tall', 'new', 'slow', 'blue', 'odd'].map((one) => `The ${one} ferry crosses the lake every hour. `).join('')}</p>`,
    )[0],
  ).toBe(trails);
});

describe('a sentence that its source cut off at the end of a word', () => {
  const begun = 'Speaking to the keepers, Ada Ruiz asked for new ropes, the lighting of all piers and a reduction in';

  test.each(['musical powers', 'festive mornings', 'general agreements', 'lighting activities'])(
    'keeps a word that ends as whole ones do: %s',
    (words) => {
      expect(said('en', `<p>${begun} ${words}...</p>`, { title: 'New rules' })).toEqual([`${begun} ${words}…`]);
    },
  );

  test('and not one that may be half', () => {
    expect(said('en', `<p>${begun} musical univers...</p>`, { title: 'New rules' })[0]).not.toContain('univers');
    expect(said('en', `<p>${begun} musical pow...</p>`, { title: 'New rules' })[0]).not.toContain('pow');
  });

  test('ends before an adjective of time whose noun it lost', () => {
    const told = 'The keeper has asked the town to let her paint the lamp so that it does not look grey to the guests';
    expect(said('en', `<p>${told} at her upcoming ...</p>`, { title: 'Grey' })).toEqual([`${told}…`]);
  });
});

describe('four points at the end of a text', () => {
  const first = 'The keepers of the lake have set a new lamp on the old pier, and it burns all night.';

  test('are a stop and the sign that more follows', () => {
    const second = 'The bell has been rung there since the year of the flood.';
    expect(said('en', `${first} ${second}...`)).toEqual([first, second]);
  });

  test.each([
    'The keepers say that the bell which was lost in the great flood appears to be....',
    '“The bell was lost in the great flood. Again, over this last summer, our divers together....',
  ])('stand for what is missing behind %j', (last) => expect(said('en', `${first} ${last}`)).toEqual([first]));

  describe('of the texts of a feed', () => {
    const learnt = (htmls: readonly string[]) => learnFurniture(htmls.map((html) => ({ html })));
    const cut = ['Lake Ellery', 'Old Port', 'Quay'].map((place) =>
      `${place}: ${first} ${'The divers of the harbour look for the old bell '.repeat(4)}`
        .slice(0, 235)
        .replace(/\s\S*$/u, '....'),
    );

    test('stand for what is missing where they stand near one length', () => {
      const furniture = learnt(cut);
      const { sentences } = summarise(article('en', cut[0] ?? ''), { furniture });
      expect(sentences).toEqual([`Lake Ellery: ${first}`]);
    });

    test('tell nothing where the texts are of many lengths, or few', () => {
      expect(learnt(cut.slice(1)).has('….text')).toBe(false);
      expect(
        learnt([first, `${first} ${first}`, `${first} ${first} Ring.`].map((text) => `${text}...`)).has('….text'),
      ).toBe(false);
    });
  });
});

describe('standfirsts without a stop', () => {
  const line =
    'There was also growing concern that some of the many lamps that were lent to the town of Ellery came from keepers who hope to darken the harbour of Old Lakeport';
  const others = [
    'With Ellery naming fog a danger of the state, keepers on what should be its next lamp',
    'The keeper says it was a mistake that he did not hear the bell but that he does not regret the ferry of 2019',
    'All ferries are wooing the children, who are a fifth of all the town; the red one banks on a new bell; the green one paints its bow; the others, in league with the lamps, vie for the rest',
  ];
  const of = (lines: readonly string[], excerpts: boolean): string[] => {
    const body = '<p>The council of the lake met on Monday. It spoke of lamps, of bells and of the old pier.</p>';
    const feed = lines.map((text) =>
      excerpts ? { html: `${body}<p>${text.slice(9, 40)}</p>`, excerpt: text } : { html: text },
    );
    const given = excerpts ? article('en', body, { excerpts: [line] }) : article('en', line);
    return summarise(given, { furniture: learnFurniture(feed) }).sentences;
  };

  test.each([false, true])('are whole where a feed sets none, excerpts: %s', (excerpts) => {
    expect(line.length).toBeGreaterThan(145);
    expect(line.length).toBeLessThan(165);
    expect(of([line, ...others], excerpts)).toEqual([`${line}.`]);
  });

  test.each([false, true])('look cut off at such a length where others have one, excerpts: %s', (excerpts) => {
    const stopped = others.map((text) => `${text}.`);
    expect(of([line, ...stopped], excerpts)[0]).not.toMatch(/Lakeport\.$/u);
  });
});

test('a text without markup that ends in mid-word at a round length was cut there', () => {
  const whole = 'The bell of Ellery can be heard in all the towns of the lake.';
  const begun = `${whole} It is the keeper who counts ${'the rings of the bell of Ellery and '.repeat(20)}`.slice(
    0,
    500,
  );
  expect(begun).toMatch(/\p{Ll}$/u);
  expect(said('en', begun)).toEqual([whole]);
  expect(said('en', `${whole} It is the keeper who counts them`)).toHaveLength(2);
});

test('a list of which its source left hardly a word is not told, nor what announces it', () => {
  const lead = 'The keeper of the old lamps said that she is thinking of a summer on the red ferry.';
  const html = `<p>${lead}</p><p>There are three things that she wants to take with her:</p><ol><li>Ropes...`;
  expect(said('en', html)).toEqual([lead]);
  const two = `<p>${lead}</p><p>She wants to take with her:</p><ol><li>A red lamp</li><li>Ropes...</li></ol>`;
  expect(said('en', two)).toEqual([lead, 'She wants to take with her: A red lamp…']);
});

test.each([
  ['th', 'ระฆังเก่าของทะเลสาบดังขึ้นทุกชั่วโมงตั้งแต่เมื่อวานนี้จนถึงวันนี้'],
  ['lo', 'ລະຄັງເກົ່າຂອງທະເລສາບດັງຂຶ້ນທຸກຊົ່ວໂມງຕັ້ງແຕ່ມື້ວານນີ້'],
  ['km', 'កណ្តឹងចាស់របស់បឹងបានរោទិ៍រៀងរាល់ម៉ោងតាំងពីម្សិលមិញមក'],
])('a text without blanks between words is told as far as its source let it be, %s', (language, text) => {
  expect(said(language, `<p>${text}…</p>`)).toEqual([`${text}…`]);
});

test('of a Thai text that its source cut off a short last clause goes', () => {
  const told = 'ระฆังเก่าของทะเลสาบดังขึ้นทุกชั่วโมงตั้งแต่เมื่อวานนี้จนถึงวันนี้';
  expect(said('th', `<p>${told} เรือข้ามฟาก…</p>`)).toEqual([`${told}…`]);
});

describe('what a source cut off ends with no word that only leads on', () => {
  test.each([
    ['ru', 'Старый паром, который стоял у причала всю зиму, снова вышел на озеро после ремонта', 'на бер'],
    ['ru', 'Сторож колокола рассказал гостям нашего города о лампах старой гавани', 'и о'],
    ['uk', 'Старий пором, який стояв біля причалу всю зиму, знову вийшов на озеро після ремонту', 'на бер'],
    ['be', 'Стары паром, які стаяў ля прычала ўсю зіму, зноў выйшаў на возера пасля рамонту', 'на бер'],
    ['bg', 'Старият ферибот, който стоеше на кея цяла зима, отново излезе в езерото след ремонта', 'на бре'],
    ['mk', 'Стариот траект што стоеше на кејот цела зима повторно излезе на езерото после поправката', 'на бре'],
    ['sr', 'Стари трајект који је стајао на пристаништу целе зиме поново је изашао на језеро', 'после оба'],
    ['sr', 'Stari trajekt koji je stajao na pristaništu cele zime ponovo je izašao na jezero', 'posle oba'],
    ['el', 'Το παλιό φέρι που έμεινε στο λιμάνι όλο τον χειμώνα βγήκε πάλι στη λίμνη', 'μετά την επ'],
    ['pl', 'Stary prom znów wypłynął na jezioro z lampą na dziobie', 'bo nie było'],
    ['cs', 'Starý přívoz znovu vyplul na jezero s lampou na přídi', 'protože ne'],
    ['sr', 'Čuvar starog svetionika ispričao je svim gostima praznika', 'kako je zvo'],
    ['mk', 'Чуварот на светилникот им раскажа на гостите на празникот', 'како го поп'],
    ['el', 'Ο φύλακας του φάρου διηγήθηκε στους επισκέπτες της γιορτής', 'πώς επισ'],
    ['hu', 'A világítótorony őre elmesélte az ünnep vendégeinek', 'hogyan jav'],
    ['ro', 'Paznicul farului le-a povestit oaspeților sărbătorii', 'cum a rep'],
    ['lt', 'Švyturio sargas su dviem žvejais pataisė seną varpą', 'per vieną'],
    ['lv', 'Bākas sargs ar meitu salaboja veco zvanu piestātnē', 'pa zie'],
    ['et', 'Majaka vaht jutustas peo külalistele oma sõpradest', 'kuidas par'],
    ['ca', 'El guardià del far va arreglar la vella campana', 'perquè els habi'],
    ['sl', 'Čuvaj svetilnika je gostom praznika veselo pripovedoval', 'kako je popr'],
    ['id', 'Penjaga menara menceritakan kisah lonceng tua', 'kepada war'],
    ['fa', 'نگهبان فانوس برای مهمانان جشن دریاچه تعریف کرد', 'که چگونه زن'],
    ['ar', 'روى حارس المنارة لضيوف العيد في المدينة القديمة', 'كيف أصل'],
    ['no', 'Den gamle fergen kom tilbake til sjøen etter en lang vinter', 'og den var'],
    ['ms', 'Feri lama itu kembali ke tasik selepas musim hujan yang panjang', 'dan lampu'],
  ])('%s: %s …', (language, told, more) => {
    expect(said(language, `<p>${told} ${more}…</p>`)).toEqual([`${told}…`]);
  });
});

describe('a text that ends, without a sign, with a word that only leads on is cut off', () => {
  test.each([
    ['el', 'Το παλιό φέρι βγήκε πάλι στη λίμνη μετά από δύο χρόνια', 'και'],
    ['uk', 'Старий пором знову вийшов на озеро після двох років', 'та'],
    ['bg', 'Старият ферибот се върна в езерото след две години', 'и'],
    ['sr', 'Стари трајект се после две године вратио на језеро', 'и'],
    ['bs', 'Stari trajekt se nakon dvije godine vratio na jezero', 'i'],
    ['cs', 'Starý přívoz se po dvou letech vrátil na jezero', 'a'],
    ['sk', 'Starý prievoz sa po dvoch rokoch vrátil na jazero', 'a'],
    ['hu', 'A régi komp két év után visszatért a tóra', 'és'],
    ['ro', 'Vechiul bac s-a întors pe lac după doi ani', 'și'],
    ['fi', 'Vanha lautta palasi järvelle pitkän talven lopulla', 'ja'],
    ['tr', 'Eski vapur iki yıl sonra göle döndü', 've'],
    ['vi', 'Chiếc phà cũ đã trở lại hồ nước rộng lớn', 'và'],
    ['ca', 'El vell transbordador va tornar al llac després de dues setmanes', 'i'],
    ['ar', 'عادت العبارة القديمة إلى البحيرة بعد عامين', 'من'],
    ['fa', 'قایق قدیمی پس از دو سال به دریاچه بازگشت', 'و'],
    ['he', 'המעבורת הישנה חזרה לאגם אחרי שנתיים', 'של'],
    ['hi', 'पुरानी नाव दो साल बाद झील पर लौट आई', 'और'],
    ['nn', 'Den gamle ferja kom attende til sjøen', 'og'],
  ])('%s: %s %s', (language, told, last) => {
    expect(said(language, `<p>${told} ${last}</p>`)).toEqual([`${told}…`]);
  });

  test.each([
    ['el', 'Η κόρη του φύλακα άναψε όλες τις λάμπες του'],
    ['fa', 'نگهبان چراغ دریاچه تمام شب ایستاد پشت در'],
    ['he', 'השומר מדליק את הפנסים של האגם בשביל כל העם'],
    ['hi', 'नाविकों ने पूरी रात झील की पुरानी नाव की मरम्मत की'],
    ['hu', 'Az öreg komp a tó legszebb hajója, és a miénk az'],
  ])('but not with one that may end a sentence: %s: %s', (language, sentence) => {
    expect(said(language, `<p>${sentence}</p>`).join('')).toMatch(/[^…]$/u);
    expect(said(language, `<p>${sentence}</p>`).join('').startsWith(sentence)).toBe(true);
  });
});

describe('a number that its source took for the end of a sentence', () => {
  const told = 'This lamp goes out whenever the bell rings on the pier.';

  test('goes with its sentence, where the title has it whole', () => {
    expect(said('en', `${told} We ask all keepers to skip it and light 1.`, { title: 'Lamp 1.9.5' })).toEqual([told]);
  });

  test.each([
    [`${told} We ask all keepers to skip it and light 2.`, 'Lamp 1.9.5'],
    [`${told} It takes the place of version 1.`, 'Lamp 1.9.5'],
    [`${told} We ask all keepers to skip it and light 1.`, 'Lamp 1'],
  ])('but stays where nothing shows more of it: %s', (text, title) => {
    expect(said('en', text, { title })).toHaveLength(2);
  });
});
