import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/summaries/summary.ts';
import { said as saidOf } from './said.ts';

const said = (html: string, language: string, fields: Partial<Article> = {}): string[] =>
  saidOf(language, html, { title: 'Auf dem Wasser', ...fields });

const lead = 'Die Fähre fährt wieder über den See, zwei Jahre nach dem Brand in ihrem Maschinenraum.';
const second = 'Die Fahrt kostet so viel wie damals, und Kinder fahren weiterhin für ein Lied mit.';
const text = `<p>${lead} ${second}</p>`;

describe('what a flattened page leaves among its text', () => {
  test.each([
    ['what a picture stands for', 'cs', 'Přístav v Novém Brodě, ilustrační fotografie.'],
    ['the same after a sentence', 'fi', 'Lautta seisoi laiturissa koko kesän ajan. Arkistokuva.'],
    ['what a picture shows, with its photographer', 'fi', 'Lautan kello, taustalla vanha laituri. Kuva Aino Ranta'],
    [
      'a notice to old browsers',
      'de',
      'Diese Seite nutzt Dinge, die Ihr Browser nicht kennt. Bitte aktualisieren Sie Ihren Browser.',
    ],
    ['what kind of text it is', 'nb', 'Dette er et debattinnlegg. Det gir uttrykk for skribentens mening.'],
    ['a call to buy a subscription', 'da', 'For at kunne læse denne artikel, kræver det at du har et abonnement.'],
    ['a salutation', 'hu', 'Tisztelt Utasok!'],
    ['a salutation', 'nl', 'Ha lezers van mijn eerste blog.'],
    ['a salutation', 'it', 'Salve lettori, quanto tempo!'],
    ['a salutation', 'sk', 'Vážení cestujúci!'],
  ])('%s is left out (%s)', (_, language, line) => {
    expect(said(`<p>${line}</p>${text}`, language)).toEqual([lead, second]);
  });

  test('what kind of text it is goes from a standfirst set as a heading, too', () => {
    const html = `<h2><span>Reportage</span> Nach zwei Jahren im Dock fährt die Fähre wieder über den See.</h2>${text}`;
    expect(said(html, 'de')[0]).toBe('Nach zwei Jahren im Dock fährt die Fähre wieder über den See.');
  });

  test('a caption is left out as one line of a block, too, and kept where nothing stands beside it', () => {
    const caption = 'Lautan kello, taustalla vanha laituri. Kuva Aino Ranta';
    expect(said(`<p>${lead}<br>${caption}<br>${second}</p>`, 'de')).toEqual([lead, second]);
    expect(said(`<p>${caption}</p>`, 'fi')).toEqual(['Lautan kello, taustalla vanha laituri.']);
  });

  test.each([
    ['Figure 1: The ferry and her captain (A. Roe) on the pier.', 'de'],
    ['Abb. 2.1: Die Fähre am alten Steg.', 'de'],
    ['Figure 3. The ferry on the pier.', 'en'],
  ])('what a numbered picture shows is left out, and leaves no hole: %s', (caption, language) => {
    const more = 'Diese Fahrt kostet so viel wie damals, und Kinder fahren weiterhin für ein Lied mit.';
    expect(said(`<p>${caption} ${lead}</p><p>${more}</p>`, language)).toEqual([lead, more]);
    expect(said(`${lead}\n${caption}  ${more}`, language)).toEqual([lead, more]);
  });

  test.each([
    'Figure 8 rowing is what the children of the lake learn before they can swim.',
    'Image 12 of the series shows the old keeper: he smiles for the first time.',
    'Table 4 by the window is where the captain of the ferry has her coffee.',
  ])('but a sentence that begins with one stays: %s', (own) => {
    expect(said(`<p>${own}</p>`, 'en')).toEqual([own]);
  });

  test('a caption with a label is no report with a dateline', () => {
    const caption =
      'FERGEÅRET: Fergen har mye å gjøre, sier skipperen som har ført den i tretti år. Foto: Ola Vik / NTB';
    expect(said(`<p>${lead}</p><p>${caption}</p><p>${second}</p>`, 'nb')).toEqual([lead, second]);
  });

  test('a section over the title goes with the title', () => {
    const title = 'Die Fähre am See fährt wieder';
    const cut = lead.replace(' ihrem Maschinenraum.', '');
    expect(said(`<p>Lokalnachrichten<br>${title}<br>${lead} ${cut}</p>`, 'de', { title })).toEqual([lead]);
    expect(said(`<p>Lokales</p><p>HOCHSTEIN</p><h1>${title}</h1>${text}`, 'de', { title })).toEqual([lead, second]);
  });

  test('names beside a picture are left out before a paragraph that a button ends', () => {
    expect(said(`<p>Sankt Agatha; pogliese</p><p>${lead} ${second} Teilen</p>`, 'de')).toEqual([lead, second]);
  });

  test('a headline that ends with the name that the text begins with is left out', () => {
    const own = 'Ada Ruiz llevó el barco durante veinte años. Su hermano sigue en el puerto.';
    const sentences = ['Ada Ruiz llevó el barco durante veinte años.', 'Su hermano sigue en el puerto.'];
    expect(said(`<p>Vuelve a Larecho Ada Ruiz ${own}</p>`, 'es')).toEqual(sentences);
    expect(said(`<p>${own}</p>`, 'es')).toEqual(sentences);
  });

  test('a title that an article leads is left out before its text', () => {
    const title = 'Fähre am großen See (Hochstein)';
    expect(said(`<p>Die ${title} ${lead}</p>`, 'de', { title })).toEqual([lead]);
  });

  test('a heading with the sign of its anchor before a label, a number and a note stay', () => {
    const line = 'Boote # Link: Seefahrt.example Rote Fähre Alte Glocke Ein Verein für alle Boote auf dem See.';
    expect(said(`<p>${line}</p>${text}`, 'de')).toEqual([lead, second]);
    for (const own of [
      'Auf dem Steg # 5 steht eine Glocke: Sie läutet zu jeder vollen Stunde.',
      'Die Fähre spielt ein Lied in C # Moll, bevor sie ablegt, und die Kinder singen mit.',
    ])
      expect(said(`<p>${own}</p>${text}`, 'de')[0]).toBe(own);
  });

  test.each([
    ['fi', 'Vanha lautta taas vesillä # Lautta kulkee taas järven yli kahden vuoden tauon jälkeen.', 'Lautta'],
    ['sv', 'Introduktion Färjan går igen över sjön, två år efter branden i maskinrummet.', 'Färjan'],
    ['en', 'Introduction Old ferries are hard to mend, and nobody builds their bells any more.', 'Old'],
    ['en', 'How to mend an old ferry The first thing to look at is the bell on her bow.', 'The first'],
    ['ru', 'Старый паром снова на воде В этом году он ходит через озеро два раза в день.', 'В этом'],
    ['ko', 'Description 안녕하세요. 저는 등대를 지키는 사람입니다.', '저는'],
    ['uk', '💡 Про старий паром Я знаю його з дитинства, бо мій дід був на ньому керманичем.', 'Я знаю'],
    ['zh', '简介 # Ellery渡口的旧钟每天只响两次，孩子们都认得它的声音。', 'Ellery'],
    ['zh', '湖口渡船 湖口渡船是村里唯一的一条船，每天来回两次。', '湖口'],
    ['zh', 'Ellery渡口 Ellery渡口的钟每天只响两次，孩子们都认得它。', 'Ellery'],
    ['zh', '渡口的旧钟与孩子 在雨天里，钟声传得最远，孩子们都认得它的声音。', '在雨天'],
    ['ko', '나루터 나루터의 종은 하루에 두 번 울리고 아이들은 모두 그 소리를 압니다.', '나루터의'],
    ['ko', '나루터 이용법 나루터는 하루에 두 번 배가 오가는 작은 선착장입니다.', '나루터는'],
    ['ko', '주의사항 밤에는 배가 다니지 않으니 막차 시간을 꼭 확인하시기 바랍니다.', '밤에는'],
    ['ar', 'المقدمة # تعبر العبارة القديمة البحيرة مرتين كل يوم منذ ثلاثين عامًا.', 'تعبر'],
    ['th', 'ประวัติของโคมแดงริมทะเลสาบ บทนำ เรือข้ามฟากลำเก่ากลับมาวิ่งอีกครั้งหลังจากหยุดไปสองปี', 'เรือ'],
    ['th', 'บทนำ เรือข้ามฟากลำเก่ากลับมาวิ่งอีกครั้งหลังจากหยุดไปสองปี', 'เรือ'],
  ])(
    'a heading is left out where its words or what stands behind them give it away (%s: %s)',
    (language, line, start) => {
      const [own = ''] = said(`<p>${line}</p>`, language);
      expect(own.startsWith(start)).toBe(true);
      expect(line.endsWith(own)).toBe(true);
    },
  );

  test.each([
    ['zh', '张小明爷爷 说这口钟是他年轻时从河里捞上来的，那年他十九岁。', '张'],
    ['ko', '하루 하루를 나루터에서 보내는 사람은 종소리로 시간을 압니다.', '하루 하루'],
    ['zh-TW', '渡口的守鐘人架設了一個 網站，把湖邊所有舊鐘的聲音都放在上面，任何人都能聽。', '渡口'],
    ['ja', '湖口渡船協会 北岸支部では、七月から三十人の子どもを船に乗せています。', '湖口渡船協会'],
    ['th', 'ผู้เฝ้าประภาคารเขียนไว้ในบทนำ ว่าโคมแดงแขวนอยู่ริมทะเลสาบมากว่าร้อยปี', 'ผู้'],
    ['en', 'Introduction Day at the ferry school begins with a song on the pier.', 'Introduction'],
    ['en', 'My first summer on the ferry was the one when The Harbour Bells played on deck.', 'My'],
  ])('but words that begin a sentence stay (%s: %s)', (language, line, start) => {
    expect(said(`<p>${line}</p>`, language)[0]?.startsWith(start)).toBe(true);
  });

  test.each([
    ['el', 'Red Lamp Game', 'Φτιάχτηκε σε δύο μήνες στο λιμάνι, με τη βοήθεια των παιδιών της σχολής.'],
    ['th', 'โคมแดงริมทะเลสาบ', 'เราเปิดให้เด็กๆ เข้าชมทุกวันเสาร์และวันอาทิตย์ตลอดทั้งปี'],
  ])('a title of other letters before the text, and a Thai one, are left out (%s)', (language, title, own) => {
    expect(said(`<p>${title} ${own}</p>`, language, { title }).join(' ')).toBe(own);
  });

  test('a title that goes on as a sentence stays', () => {
    const own = 'โคมแดงริมทะเลสาบ คือของเก่าที่เด็กๆ รู้จักกันดีทุกคนในหมู่บ้าน';
    expect(said(`<p>${own}</p>`, 'th', { title: 'โคมแดงริมทะเลสาบ' }).join(' ')).toBe(own);
  });

  test('a heading before a name is left out where it is said again behind it', () => {
    const book = '📕 Seelicht: Die alte Glocke im See ist ein Buch über Fähren, Lampen und lange Nächte.';
    expect(said(`<p>Die alte Glocke im See ${book}</p>`, 'de')).toEqual([book]);
    const own = 'Die Glocke ruft am Abend alle Kinder ans Ufer: Die Glocke ist alt, aber sie ist weit zu hören.';
    expect(said(`<p>${own}</p>`, 'de')).toEqual([own]);
  });

  test('when it was set and changed, in one line with its desk', () => {
    const line = '2024. augusztus. 10. 09:25 EXN Utolsó frissítés: 2024. augusztus. 10. 11:08 Közlekedés';
    expect(said(`<p>${line}</p>${text}`, 'de')).toEqual([lead, second]);
    expect(said(`<p>2024. augusztus. 10. szombat 09:25</p>${text}`, 'de')).toEqual([lead, second]);
  });

  test('where and when a diary was written is left out, a place alone is not', () => {
    expect(said(`<p>Lahti, Vanha Satama, keskiviikko 16.7. klo. 00:14.</p>${text}`, 'fi')).toEqual([lead, second]);
  });

  test('a blank that editing left between a German quotation and its stop', () => {
    expect(
      said('<p>Der Steg solle nach dem Umbau wieder allen „den Weg zum See öffnen“ . Das hofft der Rat.</p>', 'de')[0],
    ).toBe('Der Steg solle nach dem Umbau wieder allen „den Weg zum See öffnen“.');
  });

  test('a blank that a link left within its brackets', () => {
    expect(said('<p>De pont vaart weer (zie <a href="x">Mijn Pont</a>\n), en de bel ook.</p>', 'nl')).toEqual([
      'De pont vaart weer (zie Mijn Pont), en de bel ook.',
    ]);
  });

  test('a partner is no part of the sentence before which it was set', () => {
    const own = 'Efter två år går färjan över sjön igen, med ny maskin och ny klocka.';
    expect(said(`<p>I samarbete med Lake Toys ${own}</p>`, 'sv')).toEqual([own]);
  });

  test.each([
    ['de', 'In Zusammenarbeit mit der Gemeinde Seedorf eröffnen wir im Mai den neuen Steg am alten Hafen.'],
    ['cs', 'Ve spolupráci s Přístavem Nový Brod tvoříme mapy všech majáků pro děti i dospělé.'],
    ['es', 'En colaboración con Faros Unidos presentamos una guía de todas las lámparas del lago.'],
  ])('but a sentence that begins with one stays whole: %s', (language, own) => {
    expect(said(`<p>${own}</p>`, language)).toEqual([own]);
  });

  test('a byline that names its site goes, and the signature of a post', () => {
    const own = 'In the year of the great frost the keeper lit ninety lamps on the pier.';
    expect(said(`<p>Lake Lamps.com By Ada Ruiz, MD ${own}</p>`, 'en')).toEqual([own]);
    expect(said(`<p>${own} — Ada Ruiz (@ada_r) July 13, 2022 She kept them all.</p>`, 'en')[0]).toBe(own);
  });

  test('a text that was cut off for a list of news', () => {
    const cut = `${lead} Die Fahrt kostet so viel wie da… [+4337 chars]`;
    expect(said(`<p>${cut}</p>`, 'de')).toEqual([lead]);
  });

  test('what a picture shows goes with the bare name of who took it', () => {
    const html = `<img src="a.png"><br> ${lead} Gäste auf dem alten Steg am See.\nAda Ruiz/Reuters\n${second} ${second}`;
    expect(said(html, 'de')).toEqual([lead, second]);
  });

  test.each([
    ['it', 'Primi passi Prima di salire sul battello si suona la campana del porto.', 'Primi passi '],
    ['de', 'Erste Schritte Wir beginnen mit der Lampe und zeigen dann die alte Glocke.', 'Erste Schritte '],
    ['nl', 'Nieuws Deze zomer vaart de oude pont weer elk uur over het meer.', 'Nieuws '],
    ['de', 'Heute läuft im Dorf der Film Wir sind der See noch einmal für alle Gäste.', ''],
  ])('a heading before a word that begins a sentence: %s, %s', (language, text, head) => {
    expect(said(`<p>${text}</p>`, language)).toEqual([text.slice(head.length)]);
  });

  test.each([
    [
      'a heading without a blank behind it',
      'ja',
      'はじめに湖の渡し船がまた一時間ごとに湖を渡り始めました。',
      '湖の渡し船がまた一時間ごとに湖を渡り始めました。',
    ],
    ['dots behind a whole sentence', 'de', `${lead} ...`, lead],
    ['dots before one', 'de', `… ${lead}`, lead],
  ])('%s goes: %s', (_, language, text, own) => {
    expect(said(`<p>${text}</p>`, language)).toEqual([own]);
  });

  test.each([
    ['sv', 'Gå tillbaka till sidan om hamnens gamla lampor.'],
    ['sv', 'Se den här sidan för de senaste lamporna.'],
    ['en', 'Back to all lamps.'],
  ])('a way back or on is left out: %s, %s', (language, line) => {
    expect(said(`<p>${lead}</p><p>${line}</p>`, language)).toEqual([lead]);
  });

  test('the label of an address alone says nothing', () => {
    expect(said('<p>湖口テレビ放送 https://harbour.example/video/1</p>', 'ja')).toEqual([]);
  });

  test('a dateline behind its agency', () => {
    expect(said(`<p>${second}</p><p>(exn direct)Hochstein, 12. März 2024. ${lead}</p>`, 'de')).toEqual([second, lead]);
  });

  test('a rule drawn with signs parts two paragraphs', () => {
    expect(said(`<p>${lead} ------------ ${second}</p>`, 'de')).toEqual([lead, second]);
  });

  test('a name behind what the author does is no text under a heading', () => {
    const own = 'Ich bin Mitglied des Vereins Auf dem Weg zum anderen Ufer und fahre jede Woche hinüber.';
    expect(said(`<p>${own}</p>`, 'de', { title: 'Verein' })).toEqual([own]);
  });
});

describe('a table of contents that ran into the text', () => {
  const farsi = 'قایق سرخ دوباره هر ساعت از دریاچه می‌گذرد و دوچرخه‌ها را رایگان می‌برد.';
  const english = 'The red ferry crosses the lake every hour again, and carries bikes free of charge.';

  test.each([
    ['fa', `فهرست مطالب  قایق چیست؟ (Boat) چراغ چیست؟ (Lamp) زنگ جمع بندی  ${farsi}`, farsi],
    ['fa', `فهرست مطالب  مقدمه قایق چراغ زنگ سخن آخر  \n${farsi}`, farsi],
    ['en', `Table of contents  What is a ferry? Lamps Bells Conclusion  ${english}`, english],
    ['en', `Table of Contents Red Ferry Lamps Bells Last words Red Ferry ${english}`, english],
    ['de', `Inhaltsverzeichnis Rote Fähre Lampen Glocken Rote Fähre ${english}`, english],
    [
      'ar',
      `جدول المحتويات  ما هي العبارة؟ المصباح الجرس  عادت العبارة الحمراء لتعبر البحيرة كل ساعة وتحمل الدراجات مجاناً طوال الصيف.`,
      'عادت العبارة الحمراء لتعبر البحيرة كل ساعة وتحمل الدراجات مجاناً طوال الصيف.',
    ],
  ])('%s: goes up to its end: %s', (language, text, left) => {
    expect(said(text, language, { title: 'Quay 52' })).toEqual([left]);
  });

  test.each([
    ['fa', 'فهرست مطالب  مقدمه قایق چراغ زنگ سخن آخر'],
    ['en', 'Table of contents Introduction The lamp The bell What we need Last words.'],
    ['fr', 'Table des matières Introduction La lampe La cloche Ce qu’il faut Conclusion'],
    ['es', 'Tabla de contenidos Introducción La lámpara La campana Conclusión'],
    ['pl', 'Spis treści Wstęp Lampa Dzwon Czego potrzebujemy Podsumowanie'],
    ['ru', 'Оглавление Введение Лампа Колокол Что нужно Заключение'],
    ['zh', '目录 简介 灯 钟 需要什么 结语'],
  ])('%s: goes with its sentence, where no end shows: %s', (language, text) => {
    expect(said(`${text}\n\n${english}`, language, { title: 'Quay 52' })).toEqual([english]);
  });

  test.each([
    ['en', 'Table of contents pages are the hardest part of a book on lamps.'],
    ['es', 'Índice de precios: las lámparas suben otra vez en el puerto.'],
    ['de', 'Inhalt der Kiste waren zwölf Lampen und eine alte Glocke.'],
    ['fa', 'فهرست مطالب این کتاب از چراغ‌ها و زنگ‌های قایق سرخ می‌گوید.'],
    ['zh', '目录学是研究湖口旧书的学问。'],
  ])('%s: a sentence on one stays: %s', (language, sentence) => {
    expect(said(sentence, language, { title: 'Quay 52' })).toEqual([sentence]);
  });
});

describe('the names of all chapters that ran into a text without blanks, and without a label', () => {
  const ja = '渡し船は一時間ごとに湖を渡り、自転車も無料で運びます。鐘は夕方に鳴り、灯台のランプは朝まで消えません。';
  const zh = '渡船每个小时横渡湖面一次，自行车免费。钟在傍晚敲响，灯塔上的灯一直亮到天明，守灯人再也不用爬楼梯。';

  test.each([
    ['ja', `渡し船とは 鐘の鳴らし方 ランプを磨いて光を増やす 参考文献 渡し船とは ${ja}`, ja],
    ['ja', `渡し船の一覧 鐘 ランプ 参考文献 ${ja}`, ja],
    ['ja', `はじめに 鐘の鳴らし方 Ellery の灯台 おわりに ${ja}`, ja],
    ['zh', `渡船的历史 钟楼 灯塔的灯 结语 ${zh}`, zh],
    ['zh', `什么是渡船 钟楼 灯塔的灯 什么是渡船 ${zh}`, zh],
  ])('%s: go up to the last of them: %s', (language, text, left) => {
    expect(said(text, language, { title: 'Quay 52' }).join('')).toBe(left);
  });

  test.each([
    ['ja', `見本 太郎さんと 見本 花子さんは湖口町で鐘を鳴らした。${ja}`],
    ['ja', `今年の 湖の 出来事の まとめ を町の灯台で読みました。${ja}`],
    ['zh', `今天 在码头 开会 总结 了一年的工作，大家都很高兴。${zh}`],
    ['zh', `参考文献 很难找到，但是钟楼里还有三本旧书，都是讲渡船的。${zh}`],
  ])('%s: but blanks within a sentence stay: %s', (language, text) => {
    expect(said(text, language, { title: 'Quay 52' }).join('')).toContain(text.split('。')[0]);
  });
});

test('the word before the mark of a cut is whole, where a blank stands behind it', () => {
  const html =
    '<p>Keeping lamps is what makes the harbour safe and the bells ring in all of the seasons ... Learn more</p>';
  expect(said(html, 'en')).toEqual([
    'Keeping lamps is what makes the harbour safe and the bells ring in all of the seasons…',
  ]);
});

describe('what a generator reads itself goes from the beginning of a text', () => {
  test.each([
    ['TOML', `+++ title = 'Die Glocke' date = 2024-05-04T09:00:00+02:00 draft = false tags = ['see', 'glocke'] +++ `],
    ['TOML in lines', `+++\ntitle = "Die Glocke"\ndraft = false\n+++\n\n`],
    ['YAML', '--- title: Die Glocke date: 2024-05-04 draft: false --- '],
    ['YAML in lines', '---\ntitle: Die Glocke\ntags: [see]\n---\n'],
  ])('%s', (_, matter) => {
    expect(said(`${matter}${lead} ${second}`, 'de')).toEqual([lead, second]);
    expect(said(`${matter}## ${lead} ### Preise ${second}`, 'de')[0]).toBe(lead);
  });

  test('rules and sums that an author set there stay', () => {
    const sum = '+++ Die Fähre fährt wieder +++ Kinder fahren weiterhin für ein Lied mit.';
    expect(said(sum, 'de').join(' ')).toContain('Die Fähre fährt wieder');
    expect(said(`--- ${lead} --- ${second}`, 'de').join(' ')).toContain(lead);
    expect(said(`--- notiz: ${lead} --- ${second}`, 'de').join(' ')).toContain(lead);
  });
});

describe('a flattened page that begins with its skip link', () => {
  const title = 'Die rote Fähre fährt wieder über den See';

  test.each([
    ['de', 'Zum Inhalt springen'],
    ['en', 'Skip to main content'],
    ['fr', 'Aller au contenu principal'],
    ['ru', 'Перейти к содержанию'],
    ['ja', 'コンテンツへスキップ'],
  ])('tells what stands behind its title (%s)', (language, link) => {
    const page = `${link} ← Start Hafen Lampen → Start / Fähren / ${title} ${lead} ${second}`;
    expect(said(page, language, { title })).toEqual([lead, second]);
    expect(said(`${link} ${lead} ${second}`, language, { title })).toEqual([lead, second]);
  });

  test('tells nothing where its names of pages are all there is', () => {
    const page = `Skip to main content ← Back to Lamps Quay Lamps Contact → Home / Lamps / ${title} Part of: Ferries → Die rote Fähre fährt`;
    expect(said(page, 'en', { title })).toEqual([]);
  });

  test('and a sentence may begin like one', () => {
    const own = 'Skip to content that the keepers wrote themselves, and you will hear of every lamp on the lake.';
    expect(said(own, 'en')).toEqual([own]);
  });
});

describe('a row of labels that a feed ran into one line', () => {
  const own = 'The Quay Club rows again on every Wednesday of the season.';

  test.each([
    'Club Name: Rowers of the Old Quay Keeper: Ada Ruiz Start Date: May 8th, 2022 End Date: October 30th, 2022 Meetings: they are held at the pier',
    'In this letter: [News] The red ferry is back [Bells] A new one for Port Ellery The red ferry is back Her captain rang at noon.',
  ])('is left out: %s', (row) => {
    expect(said(`${own}\n${row}`, 'en')).toEqual([own]);
    expect(said(row, 'en')).toEqual([]);
  });

  test.each([
    'Where: Old Ferry Hall Date: 8 May Speaker: Ada Ruiz',
    'The keeper had one rule: ring first, and then there was another: never row alone.',
    'Ada wrote “[The] ferry” on one side and “[a] lamp” on the other side of her boat.',
  ])('but this stays: %s', (sentence) => {
    expect(said(sentence, 'en').join(' ')).toContain(sentence.slice(0, 30));
  });
});

test.each([
  ['en', 'Letter April 2023> Letter April 2023 Download Previous Next Previous Next &nbsp; &nbsp; Page: /'],
  ['de', 'Brief vom See Herunterladen Zurück Weiter Zurück Weiter Seite: /'],
  ['fr', 'Lettre du lac Télécharger Précédent Suivant Précédent Suivant Page : /'],
  ['es', 'Carta del lago Descargar Anterior Siguiente Anterior Siguiente Página: /'],
])('the buttons of a viewer tell nothing: %s', (language, row) => {
  expect(saidOf(language, row, { title: 'April 2023' })).toEqual([]);
});

test('but who comes before and after in a story does', () => {
  const told = 'The previous keeper rang the bell, and the next one rings it, too, every day at noon.';
  expect(saidOf('en', told, { title: 'Bells' })).toEqual([told]);
});

describe('items that a flattened text ran together', () => {
  const first = 'More than nine hundred lamps of unknown keepers have been lit on the lake since April 2016';
  const second = 'These are kept in the book of the harbour, which anybody may read on the old quay.';

  test('are parted before a word that only begins sentences', () => {
    expect(saidOf('en', `${first} ${second}`, { title: 'Lamps' })).toEqual([`${first}.`, second]);
  });

  test('and behind a quotation without a stop', () => {
    const quoted = 'When nobody knows who lit a lamp on the lake, it is kept in one of the “black boxes”';
    const next = 'The global value of these boxes is said to be as large as that of the ferry.';
    expect(saidOf('en', `${quoted} ${next}`, { title: 'Lamps' })).toEqual([`${quoted}.`, next]);
  });

  test.each([
    'On the old quay of the lake, the keepers sang the song We are the lamps all night long.',
    'At the “Lamp Forum” The Old Harbour Band plays on the quay, and the ferry rows until midnight.',
    'The film This is Ellery tells of the ferry, her bell and the lamps of the old quay.',
  ])('but a name is not: %s', (line) => {
    expect(saidOf('en', line, { title: 'Lamps' })).toEqual([line]);
  });
});

describe('a table of names that a flattened text left without a sign', () => {
  const names = 'Ada Ruiz Keeper & Council Member Ben Oakes Harbour Master & Council Member Eva Lind Council Member';

  test('tells nothing', () => {
    const table = `${names} Ivo Brandt Council Member & Director of the Ferry Noa Adler Bell Ringer Mia Kern Lamp Council Member`;
    expect(saidOf('en', table, { title: 'Who we are' })).toEqual([]);
  });

  test('but a sentence on many things with large names does', () => {
    const told =
      'The Red Ferry and the Old Bell of Ellery were shown to Eva Lind and Ivo Brandt of the Lake Forum on Saturday by Ada Ruiz and Ben Oakes of Quay Lamps.';
    expect(saidOf('en', told, { title: 'Who we are' })).toEqual([told]);
  });
});
