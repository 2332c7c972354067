import { describe, expect, test } from 'vitest';
import { cutText } from '../../src/summaries/cutting/cut.ts';
import { balanceOf } from '../../src/summaries/sentences/quotes.ts';
import { said } from './said.ts';

const atMost = (count: number) => (text: string) => [...text].length <= count;
const cut = (language: string, sentence: string, count: number): string =>
  cutText({ sentences: [sentence], language }, atMost(count));

describe('the last sentence of a post does not open what does not come', () => {
  const lead = 'The red ferry crosses the lake every hour again, and carries bikes free of charge.';
  const rest = 'It stands in a shed behind the church, which was built for it in the year of the great flood.';

  test.each([
    'For example, let us take the bell of the old pier.',
    'Ada Ruiz, a keeper of the lake, thinks she knows why.',
    'But the lamp was not just about light.',
    'There is a reason for this, but first, let’s explore the sheds.',
    'Zum Beispiel schauen wir uns die Glocke an.',
    'Vejamos o sino do velho cais.',
    'Рассмотрим колокол старого причала.',
    'உதாரணமாக, ஒரு மணியை எடுத்துக்கொள்வோம்.',
    '예를 들어 옛 부두의 종을 살펴보자.',
    '我们来看一看旧码头的钟。',
    '以下將分別介紹湖邊的三座燈塔：紅塔、白塔與舊塔。',
    '接下来我们逐一说明每座钟的来历。',
    'ここからは、古い桟橋の鐘を順番に紹介していきます。',
    '古い桟橋の鐘がなぜ鳴るのか答えが出たので、順を追って話します。',
    '咦。',
    'Boats can be divided into four kinds.',
    'Here is my best advice to those who keep lamps.',
    'My first plan was to ring the bell by hand, but the rope was wet.',
    'படகுகளை நான்கு வகைகளாக பிரிக்கலாம்.',
    'A quick crossing is only part of the equation.',
    'Das Licht ist nur ein Teil der Lösung.',
    'La lumière n’est qu’une partie du problème.',
    'I’m not pretending to be an expert at this.',
    'Now that it rows, we are ready to discuss what’s coming next.',
    'We’ve been chipping away at that.',
  ])('%s', (opening) => {
    const sentences = [lead, opening, rest];
    expect(cutText({ sentences }, atMost(lead.length + opening.length + 1))).toBe(lead);
    expect(cutText({ sentences }, atMost(400))).toContain(opening);
  });

  test.each([
    '接下来的三天渡船停航，镇长将向居民说明原因。',
    'Here is my old boat, with all of the lamps that she carries at night.',
    'The first plan of the harbour office is from the year of the flood.',
    '以下三座燈塔去年已經修好。',
    '接下来几天的分析显示，船票还会涨价。',
    'この記事では古い桟橋の鐘を紹介します。',
    'これからも渡し船は一時間ごとに出ます。',
  ])('but %s', (sentence) => {
    expect(cutText({ sentences: [lead, sentence] }, atMost(400))).toContain(sentence);
  });

  test.each([
    'Behind every old ferry there remain two fundamental questions.',
    'The red ferry solves a fundamental problem of lake towns.',
    'Keeping a lamp alight in the rain has a serious catch.',
    'Es gibt drei gute Gründe.',
    'Il reste deux questions.',
    'В основі лишаються два давні питання.',
  ])('nor what only counts, unless the text ends so: %s', (counted) => {
    const fit = atMost(lead.length + counted.length + 1);
    expect(cutText({ sentences: [lead, counted, rest] }, fit)).toBe(lead);
    expect(cutText({ sentences: [lead, counted] }, fit)).toBe(`${lead} ${counted}`);
  });

  test('nor what a question, or a word of its language, then turns round', () => {
    const said = 'Every child of the town knows how to ring it, of course.';
    const asks = 'But who pays for the rope? Nobody has bought one since the flood, and the old one is thin.';
    expect(cutText({ sentences: [lead, said, asks], language: 'en' }, atMost(160))).toBe(lead);
    expect(cutText({ sentences: [lead, said, asks.slice(4)], language: 'en' }, atMost(160))).toBe(`${lead} ${said}`);
    const long =
      'So I went down to the pier at night, with a lamp and two of my friends, and found that the bell was gone.';
    expect(cutText({ sentences: [lead, long, asks], language: 'en' }, atMost(210))).toBe(`${lead} ${long}`);
    const bengali = [
      'লাল নৌকা দুই বছর পর আবার প্রতি ঘণ্টায় হ্রদ পার হচ্ছে, আর সাইকেলও বিনা ভাড়ায় নেয়।',
      'শহরের সব শিশু ঘণ্টা বাজাতে জানে।',
      'কিন্তু দড়ি কে কিনবে?',
    ];
    expect(cutText({ sentences: bengali, language: 'bn' }, atMost(125))).toBe(bengali[0]);
  });

  test('nor a half of what is put right in the next', () => {
    const denied = 'The question is no longer whether the bell rings.';
    const right = 'It is who hears it on a night when the wind blows from the shore.';
    const sentences = [lead, denied, right];
    expect(cutText({ sentences }, atMost(140))).toBe(lead);
    expect(cutText({ sentences: [lead, denied, rest] }, atMost(140))).toBe(`${lead} ${denied}`);
  });
});

describe('where a sentence is cut', () => {
  test('behind both of what stands between', () => {
    const sentence =
      'The new bell raises questions about the “better than ever” tie between the pier and the church after the two old rivals signed a pact.';
    expect(cut('en', sentence, 120)).toBe(
      'The new bell raises questions about the “better than ever” tie between the pier and the church…',
    );
  });

  test('not before the question that a noun asks', () => {
    const sentence =
      'The keepers talked for a second day without a result on the case of the lost bell and gave no hint as to which way they might be leaning or why.';
    expect(cut('en', sentence, 135)).not.toMatch(/no hint…$/);
  });

  test.each([
    [
      'nl',
      'Ik kan niet vaak in het openbaar iets vertellen over de zaken van onze haven, maar vorige week mocht ik het wel doen, en wel in de grote zaal van het stadhuis.',
      100,
      /haven…$/,
    ],
    [
      'fr',
      'Alors que le lac, comme le reste du pays, sort d’un été chaud qui laisse ses quais à sec, et fait craindre un hiver sans bateaux, le port propose un plan.',
      130,
      /./,
    ],
  ])('%s: not where it would say the contrary, or nothing yet', (language, sentence, count, not) => {
    expect(cut(language, sentence, count)).not.toMatch(not);
  });

  test('not within a word of Thai, nor behind a clause that only began', () => {
    const sentence =
      'เรือข้ามฟากสีแดงกลับมาแล่นข้ามทะเลสาบทุกชั่วโมงอีกครั้งและรับจักรยานโดยไม่คิดเงิน ซึ่งตลอดสองร้อยปีที่ผ่านมา เรือลำนี้ไม่เคยหยุดเดินเลยแม้แต่วันเดียวจนกระทั่งเกิดน้ำท่วมใหญ่เมื่อปีที่แล้ว';
    expect(cut('th', sentence, 130)).toBe('เรือข้ามฟากสีแดงกลับมาแล่นข้ามทะเลสาบทุกชั่วโมงอีกครั้งและรับจักรยานโดยไม่คิดเงิน…');
  });

  test.each([
    ['The data of last year that were read by all keepers on the lake at night say that oil was found to be best.', 96],
    [
      'Keeper Ada Ruiz said clearly that she wants to run the light and change the law that keeps her from taking the lamp.',
      106,
    ],
    [
      'The Forum of the Lake, Ellery, the oldest society in the region and owned by the town, met on Monday in the hall.',
      84,
    ],
  ])('not before what a verb waits for: %s', (sentence, count) => {
    expect(cut('en', sentence, count)).not.toMatch(/(?:was found|from taking|owned by the town|region)…$/);
  });

  test('not behind an adverb that stands alone between commas', () => {
    const sentence =
      'La ciencia promete cambiar lo que sabemos del lago y, potencialmente, el cuidado de sus lámparas viejas.';
    expect(cut('es', sentence, 80)).toBe('La ciencia promete cambiar lo que sabemos del lago…');
  });

  test('a poem behind one of its lines', () => {
    const poem = [
      'Red lamp, red bell',
      'over the water,',
      'who will tell',
      "the keeper's daughter",
      'that we are home?',
    ];
    expect(cut('en', poem.join(' / '), 60)).toBe('Red lamp, red bell / over the water, / who will tell…');
    expect(said('en', `<p>${poem.join('<br>')}</p>`)).toEqual([poem.join(' / ')]);
  });

  test.each([
    [
      'ur',
      'بندرگاہ کے دفتر نے کہا ہے کہ سرخ کشتی دو سال کے بعد دوبارہ جھیل پار کرے گی جبکہ بچوں نے پرانی گھنٹی کے بجائے نیا گیت مانگا ہے۔',
      110,
      'بندرگاہ کے دفتر نے کہا ہے کہ سرخ کشتی دو سال کے بعد دوبارہ جھیل پار کرے گی…',
    ],
    [
      'hi',
      'बंदरगाह ने कहा है कि लाल नाव दो साल बाद फिर झील पार करेगी जबकि बच्चों ने पुरानी घंटी के बजाय नया गीत माँगा है।',
      78,
      'बंदरगाह ने कहा है कि लाल नाव दो साल बाद फिर झील पार करेगी…',
    ],
    [
      'ur',
      'سرخ کشتی دو سال کی مرمت سے واپس آئی اور جھیل کے پرانے گھاٹ پر بچوں کے نئے گیت سنے گئے۔',
      71,
      'سرخ کشتی دو سال کی مرمت سے واپس آئی اور جھیل کے پرانے گھاٹ پر بچوں…',
    ],
  ])(
    '%s: before the word that begins another clause, and not behind what ties two words: %s',
    (language, sentence, count, end) => {
      expect(cut(language, sentence, count)).toBe(end);
    },
  );

  test('not behind the word that names what a quotation says', () => {
    const sentence = 'Wraz z muzeum wydaliśmy album pt. “Dzwony i latarnie nad jeziorem w dawnych latach”.';
    expect(cut('pl', sentence, 36)).toBe('Wraz z muzeum wydaliśmy album…');
  });
});

describe('what leans on what is left out goes with it', () => {
  test('what speaks of someone whose sentence holds a stray mark', () => {
    const first = '镇上从那一年起在每年三月种树。';
    const html = `<p>${first}后来市长下令改在四月种树。”因为他从小喜欢树木。他在海外读书时也常常种树。</p>`;
    expect(said('zh', html)).toEqual([first]);
  });

  test('what a quotation was said of', () => {
    const lead =
      '湖の渡し船をめぐる討論会が先週の土曜日に市役所の大きな部屋で開かれ、町の人がおおぜい集まりました。灯台守の代表として呼ばれたので、古い鐘の話と、船を動かすのに必要な油の値段の話を用意して、いつもより早く家を出ました。会場には顔なじみの船頭もいて、始まる前から話がはずみました。';
    const html = `<p>${lead}</p><blockquote>渡し船は赤く塗るべきだ</blockquote><p>と反論したわけですが、説明が弱かったように思います。</p>`;
    expect(said('ja', html).join('')).toBe(lead);
  });

  test.each([
    '私の所属する港では以下のような道具を採用しています。',
    '/etc/lamp ファイルを以下のように書き換えます。',
    '使い方などは、こちら。',
    '調査でわかった不満の上位は、次の通りです。',
    '今日は以下の 4 つの点から、鐘の修理を振り返ります。',
    '船に乗る方法は次の三つです。',
    '渡し船では次のような荷物を運べなくなりましたのでご注意ください。',
    'ご案内させて頂きます。',
    'それにあたって、以下の本を購入しました。',
    '以下の道具を使いました。',
  ])('what points to it: %s', (line) => {
    const lead = '赤い渡し船が再び一時間ごとに湖を渡り、自転車も無料で運ぶようになった。';
    expect(said('ja', `<p>${lead}${line}</p><ul><li>鐘</li></ul>`)).toEqual([lead]);
  });
});

test.each([
  '定員は十人以下の3つの船が新しく港に入りました。',
  '次の三つの港を回る船も春から出ます。',
  '湖口市は来月から、以下の港を閉鎖します。',
  '鐘は五歳以下の子どもを使いに出しません。',
])('what only counts is no pointer: %s', (sentence) => {
  const lead = '赤い渡し船が再び一時間ごとに湖を渡り、自転車も無料で運ぶようになった。';
  expect(said('ja', `<p>${lead}${sentence}</p>`)).toEqual([lead, sentence]);
});

test.each([
  ['修鐘的細節詳見技術說明。', false],
  ['更多参数请见文档。', false],
  ['🔔 A：钟声在夜里能传三公里远。', false],
  ['A（船工）：钟声在夜里能传三公里远。', false],
  ['旧钟的来历详见《湖志》第三卷。', true],
  ['镇长昨天请见船工的代表，双方谈了三个小时。', true],
])('what leads to another page of a Chinese text: %s', (sentence, isTold) => {
  const lead = '红色的渡船从今年春天起又每小时开一班，自行车也可以免费带上船。';
  expect(said('zh', `<p>${lead}</p><p>${lead.replace('春', '夏')}${sentence}</p>`).includes(sentence)).toBe(isTold);
});

test('a part of a text is spoken of only where it is all there is', () => {
  const lead = '赤い渡し船が再び一時間ごとに湖を渡り、自転車も無料で運ぶようになった。';
  const section = 'この節では特に「鐘の記録」を検討します。';
  expect(said('ja', `<p>${lead}${section}鐘は三度鳴ります。</p>`)).toEqual([lead, '鐘は三度鳴ります。']);
  expect(said('ja', `<p>${section}鐘は三度鳴ります。</p>`)).toEqual([section, '鐘は三度鳴ります。']);
});

test('of what is typed nothing is a sentence', () => {
  const lead = 'To clean up the disk of the lamp, it is not enough to take away its files.';
  for (const line of [
    'apt install -y lamp bell',
    'git config --global alias.bell "log --graph"',
    'vboxmanage list hdds',
    'RUN LAMP=red ring-the-bell --loud',
    'LAMP_COLOUR=red ./ring.sh',
  ])
    expect(said('en', `<p>${lead}</p><p>${line}</p>`)).toEqual([lead]);
  const told = 'Git is what the keepers use for their log, and make is what rings the bell.';
  expect(said('en', `<p>${told}</p>`)).toEqual([told]);
});

test('a name of code that ends with a mark ends no Chinese sentence', () => {
  const sentence = '跟 ring! 使用一个钟看起来很容易，只需想像成 ring! 这个方法把每一座钟都敲了一遍。';
  expect(said('zh', `<p>${sentence}</p>`)).toEqual([sentence]);
});

test('a reported question wants no answer', () => {
  const lines = ['Ada asked the keeper on the pier, “Which boat do I take?”', 'The keeper asked her where she lived.'];
  expect(said('en', lines.map((line) => `<p>${line}</p>`).join(''))).toEqual(lines);
});

test.each([
  ['a quotation', '“the herb that heals all sores of a rower”'],
  ['a bracket', '(rare because of the cold winters on the lake)'],
])('no clause is taken off from within %s', (_, aside) => {
  const sentence = `The new garden of the keepers shows two hundred herbs of the lake, among them wild garlic ${aside} and mint, thyme, sage, rue, dill, balm, hyssop, lovage, fennel and chervil beside the roses of the old pier.`;
  for (let count = 100; count < sentence.length; count += 1) {
    const told = cut('en', sentence, count);
    expect(balanceOf(told.replace(/…$/u, '')).open, told).toEqual([]);
  }
});

describe('of a list in sentences all or none is told', () => {
  const lead = 'The death of the old keeper called attention to how the towns of the lake speak of their dead.';
  const some = 'Some told how she fell from the tower in the dark.';
  const others = 'Others asked why anybody so loved had been alone up there.';
  const rest = ['Some blamed the bell, which had not been rung for a week.', 'One spoke of a ghost in the old lamp.'];
  const sentences = [lead, some, others, ...rest];
  const room = lead.length + some.length + others.length + 2;

  test('it ends before the first of them when there is no room for the last', () => {
    expect(cutText({ sentences, language: 'en' }, atMost(room))).toBe(lead);
    expect(cutText({ sentences, language: 'en' }, atMost(600))).toBe(sentences.join(' '));
  });

  test('but two of them stand when no more follow', () => {
    const two = [lead, some, others, 'The bell of the tower has been silent since that night in March.'];
    expect(cutText({ sentences: two, language: 'en' }, atMost(room))).toBe([lead, some, others].join(' '));
  });
});

describe('the last sentence of a post does not call for the next, by language', () => {
  const lead = 'Die rote Fähre fährt wieder jede Stunde über den See und nimmt Räder ohne Aufpreis mit.';
  const rest = 'Die Glocke stand im Schuppen hinter der Kirche, der für sie im Jahr der großen Flut gebaut wurde.';

  test.each([
    ['fi', 'Tässä muutamia havaintoja vanhoista lampuista.'],
    ['de', 'Hier einige Gedanken zu alten Lampen.'],
    ['en', 'Here are five notable moments from the night of the lamps.'],
    ['en', 'Here are some of the key takeaways.'],
    ['fr', 'Voici quelques remarques sur les vieilles lampes.'],
    ['es', 'Aquí van algunas notas sobre las viejas lámparas.'],
    ['it', 'Ecco alcune note sulle vecchie lampade.'],
    ['pt', 'Aqui vão algumas notas sobre as velhas lâmpadas.'],
    ['nl', 'Hier volgen enkele gedachten over oude lampen.'],
    ['sv', 'Här är några tankar om gamla lampor.'],
    ['pl', 'Oto kilka uwag o starych lampach.'],
    ['cs', 'Zde je několik poznámek o starých lampách.'],
    ['ru', 'Вот несколько заметок о старых лампах.'],
    ['uk', 'Ось кілька нотаток про старі лампи.'],
    ['hu', 'Íme néhány gondolat a régi lámpákról.'],
    ['ro', 'Iată câteva gânduri despre lămpile vechi.'],
    ['ro', 'În continuare vă prezentăm lămpile una câte una.'],
    ['fi', 'Tässä muutama havainto vanhoista lampuista.'],
    ['bg', 'Ето няколко бележки за старите лампи.'],
    ['sr', 'Ево неколико савета за старе лампе.'],
    ['sl', 'Tukaj je nekaj nasvetov za stare svetilke.'],
    ['lt', 'Štai keletas patarimų apie senas lempas.'],
    ['lv', 'Lūk, daži padomi par vecām lampām.'],
    ['et', 'Siin on mõned nõuanded vanade lampide kohta.'],
    ['ca', 'Aquí teniu alguns consells sobre els vells llums.'],
    ['el', 'Ακολουθούν μερικές συμβουλές για τις παλιές λάμπες.'],
    ['tr', 'İşte eski lambalar için bazı ipuçları.'],
    ['ar', 'وفيما يلي بعض النصائح عن المصابيح القديمة.'],
    ['ar', 'وإليكم أهم الأسباب.'],
    ['fa', 'در ادامه چند نکته درباره چراغ‌های قدیمی می‌خوانید.'],
    ['he', 'הנה כמה עצות על הפנסים הישנים.'],
    ['hi', 'यहां पुराने दीपकों के लिए कुछ सुझाव दिए गए हैं।'],
    ['ta', 'இதோ பழைய விளக்குகளுக்கான சில குறிப்புகள்.'],
    ['id', 'Yuk, simak ulasan lampu tua itu!'],
    ['uk', 'Погляньмо на старі лампи ближче.'],
    ['lt', 'Pažvelkime į senas lempas iš arčiau.'],
    ['zh', '下面是关于旧灯的一些建议。'],
    ['zh', '具体原因如下。'],
    ['ja', 'その理由を紹介します。'],
    ['ro', 'Zis şi făcut.'],
    ['de', 'Gesagt, getan.'],
    ['fr', 'Aussitôt dit, aussitôt fait.'],
    ['es', 'Dicho y hecho.'],
    ['it', 'Detto, fatto.'],
    ['nl', 'Zo gezegd, zo gedaan.'],
    ['sv', 'Sagt och gjort.'],
    ['ru', 'Сказано — сделано.'],
    ['en', 'No sooner said than done.'],
  ])('%s: %s', (language, opening) => {
    const sentences = [lead, opening, rest];
    expect(cutText({ sentences, language }, atMost(lead.length + opening.length + 1))).toBe(lead);
    expect(cutText({ sentences, language }, atMost(400))).toContain(opening);
  });

  test.each([
    ['de', 'Hier einige Tage zu bleiben, lohnt sich auch im Winter.'],
    ['fr', 'Voici quelques années que la cloche ne sonne plus.'],
    ['fi', 'Tässä muutamassa vuodessa laituri on tullut vanhaksi.'],
    ['bg', 'Ето няколко години камбаната не звъни.'],
    ['el', 'Ακολουθούν μερικές μέρες με βροχή στη λίμνη.'],
    ['he', 'הנה כמה שנים שהפעמון שותק באגם.'],
    ['ro', 'În continuare vă așteptăm la lac în fiecare zi.'],
    ['id', 'Penjaga menara simak bunyi lonceng tua itu setiap malam.'],
    ['zh', '下面是湖水。'],
  ])('but %s: %s', (language, sentence) => {
    expect(cutText({ sentences: [lead, sentence], language }, atMost(400))).toContain(sentence);
  });

  test.each([
    ['hu', 'A régi harang történetéről a lámpaőr beszélt.', '– Két évig állt a fészerben – mondta Ada Ruiz lámpaőr.'],
    ['cs', 'O starém zvonu promluvil hlídač lamp.', '– Stál dva roky v kůlně – řekla Ada Ruiz.'],
    ['pl', 'O starym dzwonie opowiedział latarnik.', '– Stał dwa lata w szopie – mówiła Ada Ruiz.'],
    ['ru', 'О старом колоколе рассказал смотритель.', '— Он два года стоял в сарае, — сказала Ада Руис.'],
    ['de', 'Über die alte Glocke sprach der Wärter.', '„Sie stand zwei Jahre im Schuppen“, sagte Ada Ruiz.'],
  ])('nor name who speaks next, %s: %s', (language, speaks, speech) => {
    const sentences = [lead, speaks, speech];
    expect(cutText({ sentences, language }, atMost(lead.length + speaks.length + 1))).toBe(lead);
    expect(cutText({ sentences: [lead, speaks], language }, atMost(400))).toContain(speaks);
    expect(cutText({ sentences: [lead, speaks, rest], language }, atMost(lead.length + speaks.length + 1))).toContain(
      speaks,
    );
  });
});

test.each([
  [
    'fa',
    'قایق سرخ هر ساعت از دریاچه می‌گذرد و زنگ کهنه آن دو بار نواخته می‌شود',
    'برای اطلاعات بیشتر اینجا رو کلیک کنید',
  ],
  ['ar', 'عادت العبارة الحمراء لتعبر البحيرة كل ساعة وتحمل الدراجات مجاناً', 'للمزيد من المعلومات اضغط هنا'],
  ['ur', 'کشتی ہر گھنٹے جھیل پار کرتی ہے اور گھنٹی پل پر دو بار بجتی ہے', 'مزید معلومات کے لیے یہاں کلک کریں'],
  ['hi', 'लाल नौका फिर से हर घंटे झील पार करती है और साइकिलें ले जाती है', 'अधिक जानकारी के लिए यहाँ क्लिक करें'],
  ['he', 'המעבורת האדומה שבה לחצות את האגם מדי שעה ונושאת אופניים', 'למידע נוסף לחצו כאן'],
  [
    'id',
    'Kapal merah kembali menyeberangi danau setiap jam dan membawa sepeda',
    'untuk informasi lebih lanjut klik di sini',
  ],
])('a call goes that no stop parts from the sentence before it: %s', (language, sentence, call) => {
  expect(said(language, `<p>${sentence} ${call}</p>`).join(' ')).toMatch(new RegExp(`^${sentence}[.।۔]?$`, 'u'));
});

describe('the note of weblog software that ran into the text before it', () => {
  const lead = 'The keepers of the lake have set a new lamp on the old pier, which burns all night in February.';
  const note = 'The post Old Port gets a new lamp appeared first on Quay Notes.';

  test.each([`${lead}${note}`, `${lead} ${note}`, `<p>${lead} ${note}</p>`])('is left out: %s', (html) =>
    expect(said('en', html, { title: 'Old Port gets a new lamp' })).toEqual([lead]),
  );

  test('leaves the mark of a cut before it', () =>
    expect(said('en', `${lead} It makes the whole of the town a young [&#8230;]${note}`)).toEqual([lead]));

  test('is known in other languages', () => {
    const german =
      'Die Hüter des Sees haben eine neue Lampe auf die alte Mole gesetzt, die nun die ganze Nacht brennt.';
    expect(said('de', `${german} Der Beitrag Neue Lampe für Altenhafen erschien zuerst auf Hafenblatt.`)).toEqual([
      german,
    ]);
  });

  test('takes no sentence that speaks of a post', () => {
    const speaks = 'The post that first appeared on the quay in spring was painted red by the keepers of the old lamp.';
    expect(said('en', `<p>${lead}</p><p>${speaks}</p>`)).toContain(lead);
  });
});
