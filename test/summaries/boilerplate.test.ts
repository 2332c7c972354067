import { describe, expect, test } from 'vitest';
import { furnitureWords } from '../../evaluate/furniture.ts';
import { datelineOf } from '../../src/summaries/boilerplate/dateline.ts';
import { boilerplateReason } from '../../src/summaries/boilerplate/line-reason.ts';
import { repeatsTitle, withoutTitle } from '../../src/summaries/boilerplate/repeated-title.ts';

const reason = (line: string): string | null => boilerplateReason(line, new Set(['jana de monstera']));

describe.each(Object.entries(furnitureWords))('boilerplate in %s', (_, words) => {
  const lines = Object.entries(words).filter(([kind, line]) => kind !== 'town' && line !== '');
  test.each(lines)('%s is known: %s', (_kind, line) => {
    expect(
      reason(line.replace('{t}', 'A Title').replace('{s}', 'Example Site').replace('{a}', 'Jana de Monstera')),
    ).not.toBeNull();
  });
});

test.each([
  'posted 5 Weeks Ago.',
  '3 months ago',
  'A year ago',
  'Vor 5 Wochen',
  'Publié il y a 3 mois',
  'Hace 2 años',
  '5 settimane fa',
  'Há 2 meses',
  '3 weken geleden',
  'Save this pin for later!',
  'Pin it for later!',
  'Get the whole recipe now!',
  'Enjoy the video!',
  'Viel Spaß beim Anschauen!',
  'Bon visionnage !',
  'Приятного просмотра!',
  'See story here.',
  'The lamps of the old pier: this post',
  '鐘の直し方と油の選び方: この記事',
  '第二章 灯塔的油（本文）',
  'The Old Lamps, Ada Ruiz (Quay Books 978-0-000-00000-0, $18.99, 544pp) May 2024.',
  'As always, you may use this lamp post to talk about all that burns.',
  '資料來源 湖口新聞網',
  'Welcome to Quay Notes issue #31.',
  '% of readers think this story is Fun. Add your two cents.',
  'Senaste sjönytt från Sjökuriren.',
  'The drawing of the lamp is taken from Wikimedia Commons.',
  'Ada Ruiz: “The old lamps of the lake” Harbour Notes, No 4, 2021, 77–87, open access.',
  'Ada Ruizová: „Staré lampy jezera“ Přístavní listy, č 4, 2021, 77–87, volně dostupné.',
  '※これは湖アドベントカレンダーの3日目の記事です。',
  '이전 글은 등대 이야기 2편에서 보실 수 있습니다.',
  'تنبيه: تم ترجمة هذا المقال بواسطة برنامج.',
  'This article was produced as part of Write for the Lake, a program for rowers who share their stories.',
  'Prep & Cook Time: 25-35 min.',
  'Oven dish: total time: 40 mins',
  'Zubereitungszeit: 20 Minuten',
  'Serves 6 people.',
  'Difficulté : facile',
  'Recipe Source: Bread and Boats, a family cookbook.',
  'Vous ne pouvez pas commenter votre propre pain.',
  '【本文由新港日报首发，未经许可不得转载。】',
  '来年もどうぞよろしくお願いいたします。',
  '興味がある方は、ぜひコメントで教えてください 😆',
  '当館は今後も、鐘の手入れに努めてまいりますので、ご理解のほどよろしくお願い申し上げます。',
  'メールアドレスが公開されることはありません。 が付いている欄は必須項目です',
  '안녕하세요! 호수마을 견본이예요~',
  '大家好，我是湖口的船长',
  'در این مطلب به بررسی قایق سرخ و مسیر تازه آن می پردازیم، با نشریه دریاچه همراه باشید.',
  'در ادامه با ما همراه باشید.',
  'تا انتهای این گزارش همراه ما باشید',
  'A night on the lake from Ada Ruiz on Vimeo.',
  'Sjön om natten - vår färja from Sjöfilm AB on Vimeo.',
  'A Title originally handwritten and published with love on Fern Notes. You should get the newsletter as well.',
  'Warning from January, 2018: The figures of the ferry have changed since. I make no guarantees.',
  'Nachtrag vom 3. Mai 2024: Die Lampe brennt inzwischen wieder.',
  'Aggiornamento del 3 maggio 2024: la lampada è di nuovo accesa.',
  'Warning: This post is older than the lamp it speaks of.',
])('is no part of an entry: %s', (line) => {
  expect(reason(line)).not.toBeNull();
});

test.each([
  'Warning from the tower: the lake rises by a metre a day.',
  'A warning of 1912: nobody heard it, and the lamp went out.',
  'Warning: the lake is closed to all boats until Sunday.',
  'Note of thanks from 300 sailors, who sang to the keeper: it was read aloud.',
  'こんにちはという名の渡し船が三日、湖を渡りはじめた。',
  '大家好不容易等到了渡船。',
  '평소 배를 타지 않는 승객도 종소리에 감사한 마음을 전했다.',
  'The letters, originally written and published in Welsh, tell of a flood.',
  'Welcome to the lake, said the keeper to the seven guests.',
  'نگهبان گفت: «امشب با ما همراه باشید.»',
  'مردم شهر خواستند با نگهبان چراغ همراه باشند.',
  'She moved her films from YouTube to a page of her own on Vimeo.',
  'If you need more help with the sails, a second keeper climbs the mill on Sundays.',
  'Für weitere Boote fehlt dem Hafen seit Jahren der Platz, sagt der Wärter.',
  'You may reproduce the old lamps with nothing but a saw and a file.',
  'Please include a credit card with a name that can be read.',
  'The ferry company shows all of its films from the lake on Vimeo.',
  'Of all readers a third had never seen a lighthouse.',
  'The photo that she had taken from the tower hangs in the hall.',
  '이전 글의 주인이 등대를 다시 열었다.',
  'Ruiz, Ada: The Old Lamps (Quay Books 978-0-000-00000-0, $18.99, 544pp).',
  'Total time on the ladder was forty minutes, and nobody fell.',
  'The ferry came back five weeks ago.',
  'It was 5 weeks ago.',
  'Serves that land on the line decided the final.',
  'You cannot comment on a lamp that nobody has lit.',
  'Share prices of the three big mills fell on Tuesday.',
  'Subscribe to nothing, own nothing, brew in silence.',
  'Follow the river for two miles and you reach a weir.',
  'Following a hack of its Twitter account, the council changed every password.',
  'By train it takes four hours to reach the valley.',
  'Read more books was her resolution for the year.',
  'Comments are closed doors, said the poet.',
  'Donate blood on Saturday at the town hall, asks the clinic.',
  'The novel, first published in 1961, tells of a flood.',
  'Copyright law is changing in every country of the union.',
  'Photo sharing apps are leaving the city.',
  'Video from the scene shows a bus under water.',
  'Like it or not, winter is coming.',
  'March 2024 was the warmest on record.',
  'More than 200 people took part.',
  'Wenn der Kanal zufriert, kommen die Schlittschuhläufer.',
  'Via Roma is closed to traffic this week.',
  'Περισσότερα από 200 άτομα συμμετείχαν.',
  'Продолжение сериала выйдет осенью.',
  'Följ Göta kanal på cykel från sjö till sjö.',
  'Por primera vez en diez años nieva en la costa.',
  'Von hier aus sieht man das Meer.',
  '3月3日、市民マラソンが開かれた。',
  'See the full moon rise over the bay tonight.',
  'Save this lamp for later generations, the keeper asked.',
  'Enjoy the silence while it lasts.',
  'Links findet man den alten Hafen, rechts den neuen.',
  'מידע נוסף על המגדלור נחשף השבוע.',
  'Please note was the name of the ferry.',
  'This is not financial advice but a love letter to a lamp.',
  'Ask your doctor before you light a lamp in a sickroom, says the health office.',
  'Der Hafen dient nur der Fähre und ersetzt keinen Bahnhof.',
  '本文介绍湖口的灯塔和医生的故事。',
])('a real first line stays: %s', (line) => {
  expect(reason(line)).toBeNull();
});

describe('what a site says of itself, in whole sentences', () => {
  test.each([
    'This player needs JavaScript: please enable JavaScript to view the content.',
    'Um den Inhalt zu sehen, aktivieren Sie bitte JavaScript.',
    'Aktivera JavaScript för att se innehållet på sidan.',
    '请启用JavaScript以显示内容。',
    'It seems that you are using an ad blocker.',
    'Sie nutzen offenbar einen Werbeblocker.',
    'Ви використовуєте блокувальник реклами.',
    'Używasz blokera reklam, dlatego nie widzisz zdjęć.',
    'Folosim module cookie pe acest site-ul pentru o experiență mai bună.',
    'Please log in if you want to comment on this.',
    'Du skal være logget ind for at skrive en kommentar.',
    '댓글을 쓰려면 로그인하세요.',
    'Přihlaste se, abyste mohli číst dál.',
    'Cet article est réservé à nos seuls abonnés.',
    'Denne artikel er kun for abonnenter.',
    'Laden Sie unsere App für Android und iOS.',
    'Pobierz naszą aplikację na Androida lub iOS.',
    'You can listen to the podcast on Spotify or Apple Podcasts.',
    'Escucha el pódcast en Spotify y en Apple Podcasts.',
    'ポッドキャストはSpotifyでもお聴きいただけます。',
    'Dieser Beitrag wurde mit KI ins Deutsche übersetzt.',
    'Artykuł został przetłumaczony automatycznie z pomocą AI.',
    'A cikk eredetileg a Parti Lapokban jelent meg.',
    'Denne artikkelen ble først publisert i Kystavisen.',
    'Contenuto realizzato in collaborazione con Arancia S.p.A.',
    'Bu içerik Portakal iş birliğiyle hazırlandı.',
    'Acest articol conține linkuri afiliate.',
    'Názory v tomto článku jsou názory autora a nemusí se shodovat s redakcí.',
    'Åsikterna i den här artikeln är skribentens egna.',
    'Receba toda segunda as notícias do porto no seu e-mail.',
    'Jeden Montag das Neueste vom Hafen direkt in dein Postfach.',
    'Theo dõi chúng tôi trên Facebook và Zalo.',
    'Was it right to close the lock? Tell us in the comments!',
    'Spune-ne părerea ta în comentarii!',
    'Si te gusta nuestro trabajo, puedes hacer una donación.',
    'Pidätkö työstämme?',
    'Harkitse lahjoitusta.',
    'An earlier version of this article gave the wrong year.',
    'In einer früheren Version des Artikels stand ein falscher Name.',
    'В предыдущей версии статьи был указан неверный год.',
    'Rozhovor byl zkrácen a upraven, aby byl srozumitelnější.',
    'Denne artikel er mere end to år gammel.',
    'Cet article date de plus de cinq ans.',
    'Republicado con permiso de La Barca.',
    'Iscriviti alla nostra festa del pane.',
    'Indtast din e-mail for at få nye artikler.',
    'Nehmen Sie an unserer Umfrage teil!',
    'Vastaa kyselyyn ja auta meitä.',
    'Dacă îți place, lasă-ne cinci stele.',
    'U heeft nog drie gratis artikelen deze maand.',
    'Vyberte jazyk této stránky.',
    'Nézd meg az összes fotót a galériában.',
    'Veja o vídeo acima.',
    'Buy the book here.',
    'With additional reporting by the River Agency.',
    'Con informazioni ANSA.',
    'Haben Sie eine Frage? Schreiben Sie uns!',
    'Merci de votre lecture !',
  ])('goes: %s', (line) => {
    expect(reason(line)).not.toBeNull();
  });
  test.each([
    'Ad blockers are legal, the court in Portville has ruled.',
    'The browser will turn off third-party cookies in spring.',
    'Spotify now lists more podcasts than Apple Podcasts, says a survey.',
    'Our app for Android and iOS has been downloaded a million times.',
    'The article was written by a machine, and nobody noticed.',
    'The team has AI translate articles into forty languages.',
    'Only members of the club may read the article in its archive.',
    'Der Beitrag für Mitglieder steigt nur um zwei Euro.',
    'The commenting system lets nobody log in since Monday.',
    'The mill was restored in partnership with the harbour museum.',
    'Affiliate marketing grows faster than the shops it serves.',
    'People write in the comments that they miss the old timetable.',
    'The shelter asked families to consider a donation of blankets.',
    'A new grant supports our work on the reefs of the south.',
    'The earlier version of the engine burned coal.',
    'Older than any book in town is the bread that Hollin bakes.',
    'The survey found more than two hundred species of moth.',
    'Take the ferry to the survey ship, which lies off the pier.',
    'The hotel keeps its five stars, says the guide.',
    'Register offices close at noon in all our towns.',
    'See how the old mill grinds, on film for the first time.',
    'Choose a language, and the robot speaks it, promises its maker.',
    'Order returned to the harbour, said the keeper.',
    'With reporting restrictions lifted, the names of both boats are known.',
    'Worms found their way into the mail through an old plug-in.',
    'La Comisión comprará vacunas en nombre de los Estados miembros.',
  ])('an article about such things stays: %s', (line) => {
    expect(reason(line)).toBeNull();
  });
});

test.each([
  'A storm tore the roof off the grain mill at the harbour on Tuesday night. Write to us at news@portville.example.',
  'The mill keeps its sails. © 2024 Portville Media GmbH. All rights reserved.',
])('a notice behind a sentence takes no sentence with it: %s', (line) => {
  expect(reason(line)).toBeNull();
});

test.each([
  ['PORTVILLE (EXN) – The bridge is open again today.', 'PORTVILLE (EXN) – '],
  [
    'SAN MARCO, March 3, 2024 (EXAMPLE NEWSWIRE) -- Orange Inc. announced a new peeler today.',
    'SAN MARCO, March 3, 2024 (EXAMPLE NEWSWIRE) -- ',
  ],
  ['新华社新城3月3日电（记者张三）港口大桥周五恢复通车，维修费用达四百二十万欧元。', '新华社新城3月3日电（记者张三）'],
  ['12 March 2024 -- The bridge is open again, and the mill behind it grinds.', '12 March 2024 -- '],
  ['Novo Porto, 04 – O barco voltou a cruzar o lago na segunda-feira.', 'Novo Porto, 04 – '],
  ['Harbour Bay, Me. — July 4, 2024 — The ferry is open again today.', 'Harbour Bay, Me. — July 4, 2024 — '],
  ['Hafen, MA - May 3, 2024 -- The ferry is open again, and so is its bell.', 'Hafen, MA - May 3, 2024 -- '],
  ['June 9, 2024- The ferry is open again, and its bell rings every hour of the day.', 'June 9, 2024- '],
  ['(EFE).- El barco vuelve a cruzar el lago desde el lunes.', '(EFE).- '],
  ['Hafen — May 3, 2024. Lake Ferries today opened its old line, and the bell rang again.', 'Hafen — May 3, 2024. '],
  ['Harbour Bay, LAKELAND — The ferry sails again today, and its bell rings.', 'Harbour Bay, LAKELAND — '],
  ['20 Hrs Ago - Ada Ruiz. UNDER a new law, there are seven kinds of lamps.', '20 Hrs Ago - Ada Ruiz. '],
  ['5 hours ago | The ferry sails again today, and its bell rings.', '5 hours ago | '],
  ['Ada Ruiz, Abuja. The ferries of the lake have got seven hundred new lamps for the winter.', 'Ada Ruiz, Abuja. '],
  ['OLD HARBOUR (May 3, 2024) The keepers of the lamp ring their bell.', 'OLD HARBOUR (May 3, 2024) '],
  [
    '240503-N-AB123-1042 OLD HARBOUR (May 3, 2024) The keepers of the lamp ring their bell.',
    '240503-N-AB123-1042 OLD HARBOUR (May 3, 2024) ',
  ],
  ['20 minutes ago - so the keeper tells. The bell rang for the first time.', ''],
  ['20 Hours Ago is the name of a song about the ferry.', ''],
  ['Ada Ruiz, Ellery. Two names stand on the bell, and nobody knows the third.', ''],
  ['THE BELL (May) rings again over the whole of the lake.', ''],
  ['The ferry — July or not — sails on.', ''],
  ['RUN LAMP=R ring-the-bell --loud', ''],
  ['BERLIN exn | Die Brücke ist seit Freitag wieder offen.', 'BERLIN exn | '],
  ['The bridge – closed for two years – is open again.', ''],
  ['NASA said on Monday that the probe had landed.', ''],
])('the dateline of "%s" is "%s"', (text, dateline) => {
  expect(datelineOf(text, '')).toBe(dateline);
});

test('what the title has in short, and the text at length, is no agency', () => {
  const prize = 'Junge Lampen Hochstein (JLH) – Preis für alle, die am See ein Licht anzünden.';
  expect(datelineOf(prize, 'Der JLH-Preis')).toBe('');
  expect(datelineOf(prize, 'Ein Preis für Lampen')).toBe('Junge Lampen Hochstein (JLH) – ');
});

describe('the title', () => {
  test('again, to the letter or nearly so, is a repetition', () => {
    expect(repeatsTitle('HARBOUR BRIDGE REOPENS!', 'Harbour bridge reopens')).toBe(true);
    const long = 'Keepers of the Lake Say a Plan to Ring Nine Old Bells at Noon Could Be a Model for the Whole Bay';
    const short = 'Keepers of the Lake Say a Plan Could Be a Model for the Whole Bay';
    for (const label of ['Lake Courier: ', 'Lake Courier | ', 'Lake Courier – ', ''])
      expect(repeatsTitle(long, label + short)).toBe(true);
    expect(repeatsTitle(`${long}.`, `Lake Courier: ${short}`)).toBe(false);
    expect(repeatsTitle('The harbour bridge reopens today', 'The harbour bridge re-opens today')).toBe(true);
  });
  test('with another number is a new statement', () => {
    expect(repeatsTitle('Mosaic version 2.1 is out', 'Mosaic version 2.0 is out')).toBe(false);
  });
  test('in other words with the same figures is a repetition', () => {
    const title = 'המעבורת גייסה 390 אלף והגיעה לשווי של 2.5 מיליון. עכשיו היא מבקשת נמל חדש ורחב.';
    expect(repeatsTitle('המעבורת גייסה 390 אלף בשווי 2.5 מיליון, ועכשיו מבקשת נמל חדש ורחב.', title)).toBe(true);
    expect(
      repeatsTitle('A map of all the bells of Ada Ruiz, Op. 75 No. 5', 'The bells of Ada Ruiz, Op. 75 No. 5'),
    ).toBe(false);
    expect(repeatsTitle('המעבורת גייסה 410 אלף בשווי 2.5 מיליון, ועכשיו מבקשת נמל חדש ורחב.', title)).toBe(false);
  });
  test('without its year is taken off a first line where it stands apart', () => {
    const rest = 'oil, wicks and bells, and how to ask for them.';
    expect(withoutTitle(`The lamps of the lake — ${rest}`, 'The lamps of the lake 2026')).toBe(rest);
    const open = 'The lamps of the lake burn again in 2026.';
    expect(withoutTitle(open, 'The lamps of the lake 2026')).toBe(open);
  });
  test('is taken off a first line only where it stands apart', () => {
    expect(withoutTitle('Annual meeting moved: it is in June', 'Annual meeting moved')).toBe('it is in June');
    expect(withoutTitle('Annual meeting moved to June', 'Annual meeting moved')).toBe('Annual meeting moved to June');
    expect(withoutTitle('Quaylamp — a small lamp for long nights.', 'Quaylamp')).toBe('a small lamp for long nights.');
  });
  test.each([
    ['بازگشت به اسکله؟', 'قایق قدیمی پس از دو سال به اسکله بازگشت.'],
    ['هل عادت العبارة؟', 'عادت العبارة القديمة إلى البحيرة بعد عامين.'],
    ['کیا کشتی لوٹ آئی؟', 'پرانی کشتی دو سال بعد جھیل پر لوٹ آئی۔'],
    ['नाव लौट आई।', 'पुरानी नाव दो साल बाद झील पर लौट आई।'],
  ])('that ends with a mark of its script stands apart: %s', (title, rest) => {
    expect(withoutTitle(`${title} ${rest}`, title)).toBe(rest);
  });
  test.each([
    ['Quaylamp', 'Quaylamp — это лампа для длинных ночей на причале.'],
    ['Ліхтарик', 'Ліхтарик – це лампа для довгих ночей на причалі.'],
    ['Latarenka', 'Latarenka - to lampa na długie noce przy nabrzeżu.'],
    ['The old ferry', 'The old ferry – closed for two years – is open again.'],
  ])('stays where a sentence tells what it is: %s', (title, text) => {
    expect(withoutTitle(text, title)).toBe(text);
  });
});

describe('captions that stand among the paragraphs', () => {
  test.each([
    'In this May 3, 2027 file photo, the ferry leaves the old pier.',
    'FILE - In this undated photo the pier is empty.',
    'This aerial image provided by Example Maps shows the lake after the storm.',
    'This photo released by the harbour shows its new crane.',
    'Auf diesem Archivfoto legt die Fähre ab.',
    'En esta foto de archivo, el barco sale del puerto.',
    'Photo d’archives : le bac quitte le quai.',
  ])('%s', (line) => {
    expect(boilerplateReason(line, new Set())).toBe('caption');
  });

  test.each([
    'This photo changed how the town sees its harbour.',
    'In this video essay the ferryman tells of forty summers.',
    'This picture book tells of a ferry.',
    'In diesem Bild liegt die ganze Geschichte des Hafens.',
  ])('no caption: %s', (line) => {
    expect(boilerplateReason(line, new Set())).toBeNull();
  });
});
