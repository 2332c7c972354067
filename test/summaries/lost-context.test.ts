import { describe, expect, test } from 'vitest';
import { cutSentence } from '../../src/summaries/cutting/cut-sentence.ts';
import { pointsBack } from '../../src/summaries/sentences/starts.ts';
import { said } from './said.ts';

const second = 'Her keeper rings the bell at noon and at dusk, whatever the weather says.';
const english = 'The red ferry crosses the lake every hour again, and carries bikes free of charge.';

describe('what a post does not hold is not announced', () => {
  test.each([
    ['nl', 'Het volgende voorbeeld toont hoe een veerpont met de hand wordt geladen.'],
    ['de', 'Das folgende Beispiel zeigt, wie eine Fähre von Hand beladen wird.'],
    ['fr', 'L’exemple suivant montre comment un bac se charge à la main.'],
    ['es', 'El siguiente ejemplo muestra cómo se carga un bote a mano.'],
    ['en', 'The following table shows how a ferry is loaded by hand.'],
    ['en', 'The long story of the bell follows below.'],
    ['pl', 'Poniżej przedstawiamy kilka przystani nad jeziorem.'],
    ['cs', 'Níže najdete několik přístavišť u jezera.'],
    ['sv', 'Nedan hittar du några bryggor vid sjön.'],
    ['da', 'Nedenfor finder du nogle broer ved søen.'],
    ['de', 'Nachfolgend finden Sie einige Stege am See.'],
    ['nl', 'Hieronder staan de steigers die wij aan het meer hebben.'],
    ['de', 'Im Folgenden sind alle Stege am See aufgeführt.'],
    ['fr', 'Ci-dessous figurent tous les quais du lac.'],
    ['fr', 'Un plan de tous les quais est disponible sur la page dédiée aux bacs du lac.'],
    ['fr', 'Les horaires du bac sont disponibles sur la page dédiée.'],
    ['it', 'Gli orari della barca si trovano nella pagina dedicata.'],
    ['pt', 'A seguir, confira alguns cais do lago.'],
    ['hr', 'Svi gosti moći će pitati sve o navedenim točkama dnevnog reda.'],
    ['cs', 'Všichni hosté se mohou ptát na výše uvedené body programu.'],
    ['de', 'Alle Gäste dürfen zu den genannten Tagesordnungspunkten Fragen stellen.'],
    ['pl', 'Wszyscy goście mogą pytać o wymienione punkty programu.'],
    ['fr', 'Tous les invités pourront poser des questions sur les points énumérés.'],
    ['hu', 'Az alábbiakban néhány móló olvasható.'],
    ['ru', 'Ниже приведены несколько причалов у озера.'],
    ['en', 'As you can tell from reading this, the site has new colours.'],
    ['en', 'I disagree with this article in most of its points, and yet it taught me a knot.'],
    ['ko', '오래된 설명서에는 다음과 같은 말이 있다.'],
    ['ko', '등불은 다음과 같이 켤 수 있다.'],
    ['ko', '오래된 설명서는 아래의 다섯가지 내용을 담고 있다고 한다.'],
    ['fa', 'بعد از آن فایل های قایق را به صورت زیر جابجا کنید.'],
    ['fa', 'برای روشن کردن چراغ دستور زیر را در کنار اسکله بنویسید.'],
    ['fa', 'قایق سرخ دریاچه شامل چهار بخش زیر است.'],
    ['ar', 'يمكن تشغيل مصباح العبارة الحمراء على النحو التالي.'],
    ['ar', 'انظر الجدول التالي لمواعيد العبارة الحمراء.'],
    ['ur', 'سرخ کشتی کے اوقات درج ذیل ہیں۔'],
    ['zh-TW', '執行以下command'],
    ['zh', '输入下面的命令，填上船长的邮箱'],
    ['ja', '次のコマンドを実行します。'],
  ])('%s: %s', (language, announcement) => {
    expect(said(language, `<p>${announcement}</p><p>${english}</p>`)).toEqual([english]);
  });

  test.each([
    ['nl', 'Hieronder de brug staan in de zomer altijd twee oude boten te wachten.'],
    ['fr', 'La page dédiée au bac rouge compte plus de mille visites depuis le mois de juin.'],
    ['en', 'The keeper looks down from the pier, and the dog follows below the lamps.'],
    ['es', 'A continuación, el alcalde cruzó el lago en la barca roja con los alumnos.'],
    ['en', 'The following year the red ferry crossed the lake every hour again.'],
    ['fa', 'قایق سرخ دیروز از زیر پل قدیمی دریاچه گذشت و زنگ زد.'],
    ['fa', 'ساعت قایق سرخ به شرح زیر است: صبح هشت، عصر پنج.'],
    ['ar', 'بحث الحارسان الخطوات التالية لإصلاح العبارة الحمراء.'],
    ['zh', '以下命令由船长发出，水手必须在一分钟之内照做，否则不能上岸。'],
    ['zh', '使用下面的码头上船，行李可以免费托运，孩子不用买票。'],
    ['ja', 'この船は次のコマンドを待つあいだ、湖のまんなかで静かに止まっています。'],
    ['en', 'Children learn to row from reading this book, says the keeper of the red ferry.'],
  ])('%s: a sentence that stands alone stays: %s', (language, sentence) => {
    expect(said(language, `<p>${sentence}</p>`)).toEqual([sentence]);
  });
});

describe('what leans on words that are left out', () => {
  const lead = '湖上渡船从今天起恢复航行，每小时一班，自行车免费。';

  test('a question in a quotation, of which the next paragraph tells, is told with it', () => {
    const quoted = '<blockquote>没有船长的渡船，还能叫渡船吗？</blockquote>';
    const asked =
      '<p>去年秋天的镇民会上，王小明提出了这个问题。他在会上讲了一艘自己渡过湖面的船，年轻的船工至今还在谈论。</p>';
    const text = `${lead}湖畔居民为此庆祝了整整一个下午，孩子们免费坐船，老人们讲起从前的渡口和摆渡人的故事。`.repeat(
      3,
    );
    expect(said('zh', `${quoted}${asked}<p>${text}</p>`)[0]).toBe(
      '没有船长的渡船，还能叫渡船吗？去年秋天的镇民会上，王小明提出了这个问题。',
    );
  });

  test('who says the sentence before, when that is left out', () => {
    const text = '<p>这与钟楼上的那口铜钟很有关系：它每小时敲一次。 — 摘自<a href="/a">船长手册</a>.</p>';
    expect(said('zh', `<p>${lead}</p><p>效果如下：</p><pre>ring</pre>${text}`)).toEqual([lead]);
    const proverb = '<p>敲钟三次，渡船就离开码头，不再等人。 — 摘自《船长手册》。</p>';
    expect(said('zh', `<p>${lead}</p>${proverb}`).join('')).toContain('船长手册');
  });

  test('what a side of an interview goes on to say', () => {
    const sides = 'Q：码头哪里最好？<br>A：这里可以自由地敲钟。船长很快就会同意，并且马上动手。';
    expect(said('zh', `<p>${lead}</p><p>${sides}</p>`)).toEqual([lead]);
    const more = `<p>Q：船长呢？</p><p>A：他在船上。</p><p>那里的钟每小时敲一次，我们在对岸也听得见，孩子们都很喜欢。</p>`;
    const behind = '渡船公司说，冬天的航班和票价会在下个月公布。';
    expect(said('zh', `<p>${lead}</p><p>${sides}</p>${more}<p>Q：谢谢。</p><p>${behind}</p>`)).toEqual([lead, behind]);
    const initial = 'R. Ruiz opened the pier in June. The whole town came to see it, and the bell rang all day.';
    expect(said('en', `<p>${english}</p><p>${initial}</p>`)).toHaveLength(2);
  });

  test('a word that takes back what was quoted, in a text whose next chapter tells more', () => {
    const saying = '<blockquote>Wer am See wohnt, lernt rudern.</blockquote>';
    const back = 'Wobei, lernen ist ein großes Wort für das, was ich an den langen Abenden am Ufer treibe.';
    const next = 'Die alte Fähre fährt seit Montag wieder jede Stunde über den See und nimmt Fahrräder mit.';
    const html = `${saying}<p>${back}</p><h2>Die Fähre</h2><p>${next}</p>`;
    expect(said('de', html, { title: 'Abende am Ufer' })).toEqual([next]);
    const short = 'Die alte Fähre fährt seit Montag wieder.';
    const longer = 'Sie nimmt Fahrräder mit, und ihre Glocke läutet zu jeder vollen Stunde über den See.';
    expect(said('de', `${html.replace(next, `${short} ${longer}`)}`, { title: 'Abende am Ufer' })).toEqual([
      short,
      longer,
    ]);
    const own = 'Wobei der Steg zerbrach, weiß am See bis heute keiner, nur der alte Fährmann will es gesehen haben.';
    expect(said('de', `${saying}<p>${own} ${longer}</p>`, { title: 'Abende am Ufer' })[0]).toBe(own);
  });

  test('what its author says of words that were quoted, or of what was shown', () => {
    const more = 'Nobody on the lake would have dared to say so, and everybody knew it.';
    const quote = '<blockquote>Row, or be rowed.</blockquote>';
    for (const of of ['I think her point is that fear keeps us on the shore.', 'In fact, few of us ever rowed at all.'])
      expect(said('en', `<p>${english} One of them told me:</p>${quote}<p>${of} ${more}</p>`)[1]).not.toBe(of);
    const code = '<pre>lamp --on</pre>';
    expect(said('en', `<p>${english}</p><p>As you can see this lamp is a simple one.</p>`)).toEqual([english]);
    for (const of of [
      'As you can see this lamp is a simple one.',
      'So I write short lines like the above, and the old lamp obeys me.',
      'You need to turn the lamp on as above.',
    ])
      expect(said('en', `<p>${english}</p>${code}<p>${of}</p>`)).toEqual([english]);
    const above = 'Her lamp shone on the boats from the tower above the town, as it had every night.';
    expect(said('en', `<p>${english}</p><p>${above}</p>`)).toEqual([english, above]);
  });

  test('but what is said before a picture stays, with its day', () => {
    const lead = 'Il Coro del Lago, uno dei gruppi della vecchia maestra, canta al porto di Ellery il 4 marzo 2016:';
    const next =
      'Dalla festa dello scorso anno il coro aveva cantato una volta sola, sotto la pioggia e senza lampade.';
    expect(said('it', `<p>${lead}</p><p><img src="/a.png"></p><p>${next}</p>`)).toEqual([lead.replace(':', '.'), next]);
  });

  test('a list that is announced with its day, and what is like what is shown', () => {
    const links =
      'Nevertheless, here are a few links of note from the lake and its towns for the week ending August 21, 2016:';
    expect(said('en', `<p>${english} ${links}</p><ul><li><a href="/a">Lamps</a></li></ul>`)).toEqual([english]);
    expect(said('pt', '<p>No fundo, o que o faroleiro procurava era qualquer coisa deste género:</p>')).toEqual([]);
  });

  test('what was added to a text later', () => {
    const later = 'Update 2: Since this is so common, the keepers now call it the bell of all bells.';
    expect(said('en', `<p>${english}</p><p><b>Update 2:</b>${later.slice(9)}</p>`)).toEqual([english]);
    expect(said('en', `<p>${later}</p>`)).toHaveLength(1);
  });

  test('a command that is left out takes along what it shows', () => {
    const html = `<p>${english} You can ask the lamp for its state:</p><pre>lamp --state</pre><p>If this shows a dark lamp, call the keeper.</p>`;
    expect(said('en', html)).toEqual([english]);
  });
});

describe('what leans on code or a list that is left out', () => {
  const first = 'Keepers who write down their lamps in a book know how long it takes to find one of them.';

  test('goes, although it speaks of it only in its main clause', () => {
    const html = `<p>${first} A page looks like so:</p><pre>lamp 1, lamp 2</pre><p>If you have kept old lamps, this looks familiar. And sad.</p><p>${english}</p>`;
    expect(said('en', html)).toEqual([first, english]);
    const whole = 'If you keep old lamps, that red book on the pier is yours for a song.';
    expect(said('en', `<p>${first}</p><pre>lamp 1, lamp 2</pre><p>${whole}</p>`)).toEqual([first, whole]);
  });

  const list =
    '<ul><li>The Lamp Book is a red book of the lamps of Ellery.</li><li>The Bell Book is another.</li></ul>';
  test.each([
    ['en', 'Here are a few that I found useful.'],
    ['fr', 'Voici ceux que je préfère.'],
    ['sv', 'Här är några som jag tycker om.'],
  ])('goes with the list that it announces: %s', (language, announcement) => {
    const html = (text: string) => `<p>${first} ${english} ${english.replace('red', 'blue')} ${text}</p>${list}`;
    expect(said(language, `${html(announcement)}<p>${second}</p>`)).not.toContain(announcement);
    expect(said(language, `<p>${first} ${announcement}</p><p>${english}</p>`)).toContain(announcement);
  });

  test('no post begins with the rest of a paragraph whose first sentence is left out', () => {
    const but = 'However, the new lamp did offer a tiny hint that bells on the lake could be on their way.';
    const rest = 'The comments tell you to ring it when the fog is so thick that nobody sees the pier.';
    const still = 'Still, it would be nice to hear a real bell on the lake again after all these years.';
    const html = `<p>Ada Ruiz writes,</p><blockquote>I hoped for a bell.</blockquote><p>${but}</p><pre>lamp --bell</pre><p>It also has a rope. ${rest}</p><p>${still}</p>`;
    expect(said('en', html)[0]).toBe(but);
    expect(said('en', html)).not.toContain(rest);
    expect(said('en', html.replace('It also', 'The lamp also'))).toContain(rest);
    expect(said('en', html.replace('The comments', 'The bells'))).toContain(rest.replace('comments', 'bells'));
  });

  test('what says that more comes from its author stands alone', () => {
    const advice = 'Here is my best advice to those who keep lamps. Light them early, and sing.';
    const html = `<p>${first} ${english}</p><pre>lamp 1, lamp 2</pre><p>${advice}</p>`;
    expect(said('en', html).join(' ')).toContain(advice);
  });
});

describe('questions', () => {
  const questions = [
    'Where does a keeper begin who has never lit a lamp before in all of her life?',
    'Which of the many lamps has she to light first?',
    'How long does it take her to learn it?',
  ];
  const html = (answer: string) => `<p>${questions.join(' ')}</p><p>${answer}</p><p>${english}</p>`;

  test('stay, as many as there is room for, where the next sentence speaks of them', () => {
    const answer = 'These are the questions that the youngest of the keepers ask every spring.';
    expect(said('en', html(answer))[0]).toBe([...questions.slice(1), answer].join(' '));
  });

  test('go where it speaks of none', () => {
    const answer = 'The youngest of the keepers ask a lot of questions every spring, when the lamps are cleaned.';
    expect(said('en', html(answer))[0]).toBe(answer);
  });
});

describe('an earlier post is no beginning', () => {
  test.each([
    ['en', 'In my last post I told how the old ferry had been sold to a museum.'],
    ['de', 'Im letzten Beitrag ging es um die alte Fähre und ihren Verkauf.'],
    ['fr', 'Dans le dernier article, nous avons parlé du vieux bac et de sa vente.'],
    ['cs', 'V minulém příspěvku jsme psali o starém přívozu a jeho prodeji.'],
    ['pl', 'W poprzednim wpisie pisaliśmy o starym promie i jego sprzedaży.'],
    ['ru', 'В прошлой статье мы писали о старом пароме и его продаже.'],
    ['uk', 'У попередній статті ми писали про старий пором і його продаж.'],
    ['bg', 'В предишната статия писахме за стария ферибот и неговата продажба.'],
    ['hr', 'U prošlom članku pisali smo o starom trajektu i njegovoj prodaji.'],
    ['hu', 'Az előző bejegyzésben a régi kompról és az eladásáról írtunk.'],
    ['hu', 'Ahogy a 2. rész végén olvashattuk, a régi kompot végül egy múzeum vette meg.'],
    ['ro', 'În articolul precedent am scris despre vechiul bac și vânzarea lui.'],
    ['fi', 'Edellisessä kirjoituksessa kerroin vanhasta lautasta ja sen myynnistä.'],
    ['el', 'Στο προηγούμενο άρθρο γράψαμε για το παλιό πλοίο και την πώλησή του.'],
    ['en', 'As we saw in the previous part, the old ferry had been sold to a museum.'],
    ['de', 'Wie im letzten Teil beschrieben, wurde die alte Fähre an ein Museum verkauft.'],
    ['ja', '前回は古い渡し船とその売却について書きました。'],
    ['ko', '지난 글에서는 낡은 나룻배와 그 매각에 대해 썼습니다.'],
  ])('%s: %s', (language, sentence) => {
    expect(said(language, `<p>${sentence}</p><p>${english}</p>`)).toEqual([english]);
    expect(said(language, `<p>${sentence}</p>`)).toEqual([sentence]);
  });
});

describe('somebody’s words under the line that names them', () => {
  const quote = (text: string) => `<p>Ada Ruiz, <em>Quay Notes</em>:</p><blockquote><p>${text}</p></blockquote>`;
  const first = 'We rang the old bell for a year, and nobody came to the pier.';
  const more =
    ' Then the ferry came back and the whole town stood there in the rain, with flags, dogs and a brass band that had not played since spring. Nobody had told them, and nobody has found out since who rang first.';

  test('of a long quotation its first sentences are told', () => {
    expect(said('en', `${quote(first + more)}<p>${english}</p>`)).toEqual([
      `Ada Ruiz, Quay Notes: “${first}”`,
      english,
    ]);
  });

  test.each([
    ['en', 'Hang “the lamp” up', 'Ada Ruiz, Quay Notes: “Hang ‘the lamp’ up, she says every night.”'],
    ['de', 'Hängt „die Lampe“ auf', 'Ada Ruiz, Quay Notes: „Hängt ‚die Lampe‘ auf, she says every night.“'],
    ['fr', 'Accrochez «la lampe»', 'Ada Ruiz, Quay Notes: « Accrochez “la lampe”, she says every night. »'],
  ])('%s: what is quoted within it has the other marks', (language, words, told) => {
    expect(said(language, quote(`${words}, she says every night.`))).toEqual([told]);
  });
});

describe('a cut of an English sentence that begins with when or how', () => {
  const opening = 'With a day to go before the town closes its list of names for the new red ferry';
  const fits = (text: string): boolean => text.length <= 132;

  test('says nothing before its verb', () => {
    const sentence = `${opening}, the old keeper of the harbour lamps and of the bell on the pier asked for more time.`;
    expect(cutSentence(sentence, 'en', fits)).toBe('');
    expect(cutSentence(sentence, 'de', fits)).not.toBe('');
  });

  test('ends behind it', () => {
    const sentence = `${opening}, the keeper asked for more time, because nobody had told the children on the far side of the lake.`;
    expect(cutSentence(sentence, 'en', fits)).toBe(`${opening}, the keeper asked for more time…`);
  });
});

describe('notices', () => {
  const text = '湖の渡し船が春から一時間ごとに運航を再開し、自転車も無料で運ぶことになった。';

  test.each([
    ['ja', 'この記事は2024年6月28日に書かれました。'],
    ['ja', '最新の情報を確認してください。'],
    ['ja', '記事の内容が古くなっている可能性があります。'],
    ['zh', '以下是本系列《湖畔来信》的第二篇。'],
    ['zh', '本节为系列第 3 / 9 节.'],
    ['ja', 'この記事は「湖のほとりから」シリーズの第三回です。'],
    ['ja', '本記事は、灯台を直す連載の二回目になります。'],
    ['ja', 'Red Ferry Flyer 2 View more presentations from Ada Ruiz'],
    ['ko', '📍 위치: 호수몰 2층, 12 Quay St'],
  ])('%s: %s', (language, notice) => {
    expect(said(language, `<p>${notice}</p><p>${text}</p>`)).toEqual([text]);
  });

  test('somebody acts without leave, which is no notice', () => {
    const sentence = '有船工未经许可就把渡船停进了湖边的公园，引起附近居民不满，镇里正在调查此事。';
    expect(said('zh', `<p>${text}</p><p>${sentence}</p>`)).toContain(sentence);
  });

  test.each([
    ['zh', '这是系列渡船中最大的一艘，今年夏天起每小时横渡湖面，孩子免费。'],
    ['ja', 'この記事はシリーズの第三回で紹介した灯台守を訪ね、鐘の直し方を詳しく聞いた記録である。'],
  ])('%s: a sentence that says more of a series is no notice: %s', (language, sentence) => {
    expect(said(language, `<p>${sentence}</p>`)).toEqual([sentence]);
  });

  test('what points to the picture beside a Japanese report goes', () => {
    expect(said('ja', '<p>大勢の人が湖の渡し船を見に来ている＝写真＝。</p>')).toEqual([
      '大勢の人が湖の渡し船を見に来ている。',
    ]);
  });

  test('an address in brackets goes', () => {
    expect(said('en', '<p>The lamp was built by Quayworks (https://quayworks.example/) in the old shed.</p>')).toEqual([
      'The lamp was built by Quayworks in the old shed.',
    ]);
  });

  test('lines of link labels under a picture go', () => {
    const labels =
      '<div><img src="/a.jpg"><p>Ada Ruiz on lamps</p></div><p><a href="/a">Slides</a><br>Notes: <a href="/b">English</a> <a href="/c">Español</a></p>';
    expect(said('en', `<p>${english}</p>${labels}`)).toEqual([english]);
  });

  test('a motto in verses goes', () => {
    const motto = 'The patient lamp burns on;<br>the hasty one burns out.<br>All light is patience.<br>-- Ada Ruiz';
    expect(said('en', `<p>${motto}</p><p>${english}</p>`)).toEqual([english]);
  });

  test('the copyright line is never the text', () => {
    expect(said('de', '<p>© 2026 Hafenblatt. Erstellt mit Hugo und Leuchtfeuer.</p>', { title: 'Hallo' })).toEqual([]);
  });

  test('a byline behind a standfirst goes', () => {
    const standfirst = 'Die rote Fähre fährt wieder jede Stunde über den See, und alle Kinder fahren frei.';
    expect(said('de', `<p>${standfirst} VON ADA RUIZ</p>`)).toEqual([standfirst]);
  });
});

describe('the title again', () => {
  test.each([
    ['燈塔亮了？', '燈塔亮了？——老碼頭全景，孩子們在堤上放風箏', '老碼頭全景，孩子們在堤上放風箏。'],
    ['不只是船–也是家！', '不只是船－也是家！——船工一家在甲板上吃早餐', '船工一家在甲板上吃早餐。'],
  ])('%s', (title, html, sentence) => {
    expect(said('zh-TW', html, { title })).toEqual([sentence]);
  });

  test('with the arrow of a link', () => {
    const title = 'Red ferries are about to learn to sing';
    expect(said('en', `<p><a href="/a">${title}→</a>\n${english}</p>`, { title })).toEqual([english]);
    const way = 'Lake Ellery → Delby by ferry takes an hour and costs a song.';
    expect(said('en', `<p>${way}</p>`, { title: 'Lake Ellery' })).toEqual([way]);
  });

  test('a question asked again at more length', () => {
    const answer = 'The captain explains how fares are set and why they rise in summer.';
    const title = 'How much does the red ferry cost?';
    expect(said('en', `<p>How much does the red ferry cost in Lakeport? ${answer}</p>`, { title })).toEqual([answer]);
  });

  test('with its names in another script, too', () => {
    const title = 'راهنمای Lakeport برای مسافران تازه RedFerry - فصل سوم';
    expect(said('fa', 'راهنمای لیک پورت (Lakeport) برای مسافران تازه رد فری (RedFerry) - فصل سوم', { title })).toEqual(
      [],
    );
  });

  test('code before a colon is no label', () => {
    const text = 'line-gap: wide-gap는 새 규격에서 사라질 값입니다. 그래서 다른 값을 찾아야 합니다.';
    expect(said('ko', text, { title: 'line-gap: wide-gap를 버리는 까닭' })[0]).toBe(
      'line-gap: wide-gap는 새 규격에서 사라질 값입니다.',
    );
  });
});

describe('what a site says of itself', () => {
  const body = `<p>${english}</p><p>${'The keeper rings the bell at noon and at dusk. '.repeat(14)}</p>`;

  test.each([
    [
      'the website of its author',
      'The website of Ada Ruiz, keeper. This site includes her charts, her songs and a list of lamps.',
      {},
    ],
    [
      'an address that is the front page',
      'Quayside gathers people who care for lanterns, meadows and orchards across seven northern valleys.',
      { url: 'https://quayside.example/' },
    ],
  ])('%s', (_, excerpt, fields) => {
    expect(said('en', body, { title: 'Back on the water', excerpts: [excerpt], ...fields })[0]).toBe(english);
  });

  test('but not a ship’s log, which is no site', () => {
    const log = 'The log of one night in May, with every lamp that the keeper counted from the water.';
    expect(said('en', body, { title: 'Back on the water', excerpts: [log] })[0]).toBe(log);
  });
});

describe('what speaks of its own text, or of today, needs nothing before it', () => {
  test.each([
    ['en', 'This chapter tells how the red ferry learned to cross the lake at night.'],
    ['de', 'Dieses Kapitel erzählt, wie die rote Fähre nachts über den See fährt.'],
    ['ar', 'هذا الفصل يروي كيف تعلمت العبارة الحمراء عبور البحيرة ليلاً.'],
    ['ar', 'هذه المقالة تروي كيف تعلمت العبارة الحمراء عبور البحيرة ليلاً.'],
    ['fa', 'این مقاله می‌گوید قایق سرخ چگونه شب‌ها از دریاچه می‌گذرد.'],
    ['fa', 'این هفته قایق سرخ دوباره هر ساعت از دریاچه می‌گذرد.'],
    ['ar', 'لقد سمعنا الجرس في كل ليلة منذ عودة العبارة الحمراء، ويعرف ذلك كل طفل.'],
    ['ur', 'اس ہفتے سرخ کشتی دوبارہ ہر گھنٹے جھیل پار کر رہی ہے۔'],
  ])('%s: %s', (language, sentence) => {
    expect(pointsBack(sentence, language)).toBe(false);
  });

  test.each([
    ['en', 'This bell tells everybody how late the red ferry is at night.'],
    ['ar', 'هذا الجرس يخبر الجميع بتأخر العبارة الحمراء في الليل.'],
    ['fa', 'این زنگ به همه می‌گوید قایق سرخ شب‌ها چقدر دیر می‌کند.'],
    ['ar', 'لقد سمعنا بذلك في كل ليلة منذ عودة العبارة الحمراء إلى البحيرة.'],
  ])('%s: but not any other thing: %s', (language, sentence) => {
    expect(pointsBack(sentence, language)).toBe(true);
  });
});

test('a clause that only points to a picture goes with it', () => {
  const told = 'The old lamp was on the front page of the Lake Courier yesterday';
  expect(said('en', `<p>${told}, using this picture.</p><img src="/lamp.png">`)).toEqual([`${told}.`]);
  const own = 'Ada Ruiz won the prize of the harbour, and with this picture she paid for the lamp.';
  expect(said('en', `<p>${own}</p>`)).toEqual([own]);
});

describe('what sums up a list that is left out goes with it', () => {
  const opening = [
    'Keeping the lamps of the lake has become a craft with many sides to it, and a trade of its own.',
    'The towns pay for it together, and each of them sends a keeper to the school of Ellery for one long winter.',
  ];
  const last = 'With a little of both the night on the quay will be a bright one.';
  const list = '<ol><li><b>Oil:</b> it comes from the city.</li><li><b>Wicks:</b> they are made of reeds.</li></ol>';

  test.each([
    ['en', 'Overall, oil and wicks are what keeps a lamp alive for a whole night.'],
    ['en', 'In conclusion, oil and wicks are what keeps a lamp alive for a whole night.'],
    ['en', 'Remember to ask the keeper of the bell before you light a lamp on the quay.'],
    ['de', 'Zusammenfassend halten Öl und Dochte eine Lampe die ganze Nacht am Leben.'],
    ['fr', 'En conclusion, l’huile et les mèches font vivre une lampe toute la nuit.'],
    ['es', 'En resumen, el aceite y las mechas mantienen viva la lámpara toda la noche.'],
  ])('%s: %s', (language, summary) => {
    const html = (between: string) => `<p>${opening.join(' ')}</p>${between}<p>${summary} ${last}</p>`;
    expect(said(language, html(`<p>Here are some sides of it:</p>${list}`))).toEqual(opening);
    expect(said(language, html(''))).toEqual([...opening, summary, last]);
  });
});

describe('what solves a trouble goes with it', () => {
  const troubles: readonly (readonly [language: string, told: string, question: string, answer: string])[] = [
    [
      'en',
      'Lamps have burnt on the quays of the lake for three hundred years. Most of them still burn oil, which comes from the city.',
      'Who fills them day after day in the long winters of the lake, when the ice is too thin to walk on and too thick to row through, and the wind blows from the north for weeks?',
      'Luckily there is a keeper in Ellery who rows from lamp to lamp in his red boat, whatever the weather.',
    ],
    [
      'de',
      'Seit dreihundert Jahren brennen Lampen auf den Molen des Sees. Die meisten brauchen noch immer Öl, das aus der Stadt kommt.',
      'Wer füllt sie Tag für Tag in den langen Wintern am See, wenn das Eis zu dünn zum Gehen und zu dick zum Rudern ist und der Wind wochenlang von Norden über das Wasser weht?',
      'Zum Glück rudert ein Wärter aus Ellery bei jedem Wetter in seinem roten Boot von Lampe zu Lampe.',
    ],
    [
      'fr',
      'Des lampes brûlent sur les quais du lac depuis trois cents ans. La plupart brûlent encore de l’huile, qui vient de la ville.',
      'Qui les remplit jour après jour pendant les longs hivers du lac, quand la glace est trop mince pour marcher et trop épaisse pour ramer, et que le vent souffle du nord ?',
      'Heureusement, un gardien d’Ellery rame par tous les temps de lampe en lampe dans sa barque rouge.',
    ],
    [
      'nl',
      'Al driehonderd jaar branden er lampen op de kades van het meer. De meeste branden nog op olie, die uit de stad komt.',
      'Wie vult ze dag na dag in de lange winters van het meer, wanneer het ijs te dun is om op te lopen en te dik om door te roeien, en de wind wekenlang uit het noorden waait?',
      'Gelukkig roeit een wachter uit Ellery bij elk weer in zijn rode boot van lamp naar lamp.',
    ],
  ];

  test.each(troubles)('%s: %s', (language, told, question, answer) => {
    expect(said(language, `<p>${told} ${question}</p><p>${answer}</p>`).join(' ')).toBe(told);
    expect(said(language, `<p>${told}</p><p>${answer}</p>`).join(' ')).toBe(`${told} ${answer}`);
    expect(said(language, `<p>${answer}</p>`)).toEqual([answer]);
  });
});

describe('what tells of those who are thanked', () => {
  const lead = 'We are happy to announce the results of this year’s vote on the lamps of the lake.';

  test('goes with the thanks', () => {
    const html = `<p>${lead} A big thanks to everyone who took part in it. Your oil is what keeps the lamps alight.</p>`;
    expect(said('en', html, { title: 'The vote' })).toEqual([lead]);
  });

  test('and stays without them', () => {
    const own = 'Your oil is what keeps the lamps alight.';
    expect(said('en', `<p>${lead} ${own}</p>`, { title: 'The vote' })).toEqual([lead, own]);
  });
});

test('a letter that a text holds ends it for a post: nobody would know who writes', () => {
  const text =
    'Gracias a la ayuda de muchos vecinos, este año se han arreglado cien farolas del muelle y todas las campanas de la torre.';
  const letter =
    '<p>Carta de los barqueros del lago</p><p>Querido farero:</p><p>Habéis hecho de nuestra mañana de niebla una de las más hermosas de todo el año.</p>';
  expect(said('es', `<p>${text}</p>${letter}`)).toEqual([text]);
  // A letter that is the text is told.
  expect(said('es', `<p>Querido farero:</p><p>${text}</p>`)).toEqual([text]);
});
