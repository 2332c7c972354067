import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

test('the name of the site and a place before a dash are left out', () => {
  expect(
    said(
      'id',
      '<p>HarbourOnline, Tepi Danau – Kapal feri kembali menyeberangi danau setiap jam mulai bulan Juni.</p>',
      {
        siteName: 'HarbourOnline',
      },
    ),
  ).toEqual(['Kapal feri kembali menyeberangi danau setiap jam mulai bulan Juni.']);
});

test('a label that the title has, too, is left out before the text', () => {
  expect(
    said('hi', '<p>Lake News:नाव हर सुबह झील पार करती है और पुल पर घंटी दो बार बजती है।</p>', {
      title: 'Lake News:झील पर नाव फिर से चलने लगी, घंटी की मरम्मत पूरी',
    }),
  ).toEqual(['नाव हर सुबह झील पार करती है और पुल पर घंटी दो बार बजती है।']);
});

test('a description that names its site first is what follows', () => {
  const news = '赤い渡し船は鐘の鳴らし方を変えました。';
  const why = '理由は、これまでの鐘を作っていた工房が、三月の終わりで仕事をやめるためです。';
  const fields = { title: '渡し船の鐘の変更について', excerpts: [`湖口港の最新情報です。${news}`] };
  expect(said('ja', `<p>${news}<br>${why}</p>`, fields)).toEqual([news, why]);
  const kept = '春に開くのは湖口港の公式サイトです。';
  expect(said('ja', `<p>${kept}${why}</p>`)).toEqual([kept, why]);
});

describe('speech that a dash opens', () => {
  test('stays together up to the words that name its speaker', () => {
    expect(
      said(
        'sr',
        '<p>Skela od juna ponovo vozi preko jezera, svakog sata i do mraka.</p><p>– Ovo je divno. Čekali smo dugo, i sada zvoni – rekao je kapetan. Zvono je popravljeno u muzeju.</p>',
      ),
    ).toEqual([
      'Skela od juna ponovo vozi preko jezera, svakog sata i do mraka.',
      '– Ovo je divno. Čekali smo dugo, i sada zvoni – rekao je kapetan.',
      'Zvono je popravljeno u muzeju.',
    ]);
  });

  test('is left out where no speaker is named', () => {
    const lead = 'Паром с июня снова ходит по озеру каждый час.';
    expect(said('ru', `<p>${lead}</p><p>– Он красный. Он звонит. И он старый.</p>`)).toEqual([lead]);
  });

  test('is no speech in a list, nor in a language that sets lists so', () => {
    const [lead, first, next] = ['Новое в пароме этой весной.', '– Красная труба.', '– Новый колокол на корме.'];
    expect(said('ru', `<p>${lead}</p><p>${first}</p><p>${next}</p>`)).toEqual([lead, first, next]);
    const [told, item] = ['The ferry sails every hour again from June.', 'The bell on the stern is new.'];
    expect(said('en', `<p>${told}</p><p>- ${item}</p>`)).toEqual([told, item]);
  });
});

test('dots within a paragraph are its author’s, and cut nothing off', () => {
  expect(
    said(
      'ru',
      '<p>Осень пришла рано, и листья полетели над озером... Паром звонит так, что слышно в каждом доме. Мы пьём чай.</p>',
    ),
  ).toEqual([
    'Осень пришла рано, и листья полетели над озером...',
    'Паром звонит так, что слышно в каждом доме.',
    'Мы пьём чай.',
  ]);
});

test('dots that end what is told of a paragraph are still a cut', () => {
  expect(
    said(
      'pt',
      '<p>A balsa volta a cruzar o lago a cada hora a partir de junho. Antes disso, o sino da ponte foi consert... Leia mais</p>',
    ),
  ).toEqual(['A balsa volta a cruzar o lago a cada hora a partir de junho.']);
});

test('a mark of a footnote behind a sentence is left out', () => {
  expect(said('en', '<p>The ferry crosses the lake every hour.[1] Its bell rings twice.[2][3]</p>')).toEqual([
    'The ferry crosses the lake every hour.',
    'Its bell rings twice.',
  ]);
  expect(
    said('en', '<p>The ferry crosses the lake every hour.<sup>1</sup> Its bell rings twice.<sup>2</sup></p>'),
  ).toEqual(['The ferry crosses the lake every hour.', 'Its bell rings twice.']);
  const area = 'The lake of the red ferry has an area of ninety km².';
  expect(said('en', `<p>${area}</p>`)).toEqual([area]);
});

test.each([
  [
    'behind a word',
    'The lamp of the harbour<sup>1</sup> shines all night, and so does that of the bridge<sup>12</sup>.',
  ],
  ['behind a blank', 'The lamp of the harbour <sup>2</sup> shines all night, and so does that of the bridge ³.'],
])('a mark of a footnote within a sentence is left out (%s)', (_, html) => {
  const told = 'The lamp of the harbour shines all night, and so does that of the bridge.';
  expect(said('en', `<p>${html}</p>`)).toEqual([told]);
});

test.each([
  'The lake measures ninety square miles², or more than two hundred km ², when it rains.',
  'The keeper of Studio² dates the bell by its <sup>14</sup>C, to within 10<sup>2</sup> years and 3 m<sup>3</sup>.',
  'Of x<sup>4</sup> and sin<sup>2</sup> the keeper of the lamps knows more than anybody else by the lake.',
])('a power is told: %s', (html) => {
  expect(said('en', `<p>${html}</p>`)[0]).toMatch(/[²³⁴]/u);
});

test('paragraphs that are counted lose their numbers together', () => {
  expect(
    said('en', '<p>1. The ferry crosses the lake every hour. It rings.</p><p>2. Its bell was mended in May.</p>'),
  ).toEqual(['The ferry crosses the lake every hour.', 'It rings.', 'Its bell was mended in May.']);
});

test('prose that its source broke at a width is no poem', () => {
  expect(
    said(
      'ru',
      '<p>Общество паромов и музей озера сообщают о<br>начале конкурса среди журналистов, которые пишут<br>о колоколах и мостах всего<br>побережья.</p>',
    ),
  ).toEqual([
    'Общество паромов и музей озера сообщают о начале конкурса среди журналистов, которые пишут о колоколах и мостах всего побережья.',
  ]);
});

test('a short sentence that was broken once is joined, a name and what is said of it is not', () => {
  const rest = '<p>The ferry came home before noon, with all its lamps on.</p>';
  expect(said('en', `<p>The keepers lit every lamp<br>along the shore on Monday.</p>${rest}`)[0]).toBe(
    'The keepers lit every lamp along the shore on Monday.',
  );
  expect(said('en', `<p>Ada Ruiz<br>keeper of the old lamps.</p>${rest}`).join(' ')).not.toContain('Ruiz keeper');
});

test('sentences that their source broke at a width are joined', () => {
  expect(
    said(
      'en',
      '<p>The Society of Ferries and Bells tells everybody who is going to the<br>lake this summer that the ferry crosses it every hour from the bridge of<br>Ellery to the old harbour. It does not ring its bell in the night, for the<br>keeper sleeps.</p>',
    ),
  ).toEqual([
    'The Society of Ferries and Bells tells everybody who is going to the lake this summer that the ferry crosses it every hour from the bridge of Ellery to the old harbour.',
    'It does not ring its bell in the night, for the keeper sleeps.',
  ]);
});

test('a sentence with the credit of its picture is a caption', () => {
  expect(
    said(
      'id',
      '<p>Feri merah di danau pada bulan Juni. Foto: Ada Ruiz</p><p>Feri merah kembali menyeberangi danau setiap jam sejak Juni setelah dua tahun berhenti.</p>',
    ),
  ).toEqual(['Feri merah kembali menyeberangi danau setiap jam sejak Juni setelah dua tahun berhenti.']);
});

test.each([
  ['The keeper of Ellery tells the story of the lamps, and there are so many more to come! :)'],
  ['The old bell of Ellery has rung (and rather late :) since the first days of the week.'],
  ['The old bell of Ellery is out of tune again :( but the keepers ring it (every day :-) all the same.'],
  ['Старый маяк Эллери снова горит каждый вечер, и мы этому очень рады))'],
  ['Осень на озере) Старый маяк Эллери снова горит, как вчера сказали на пароме.'],
])('a sentence with an emoticon stays: %s', (sentence) => {
  expect(said(/\p{Script=Cyrillic}/u.test(sentence) ? 'ru' : 'en', `<p>${sentence}</p>`)).toEqual([sentence]);
});

test.each([
  [
    'id',
    'Nama penjaga itu Ada Ruiz [1], atau juga dikenal sebagai lampu [2].',
    'Nama penjaga itu Ada Ruiz, atau juga dikenal sebagai lampu.',
  ],
  [
    'en',
    'The bell of Ellery is the oldest bell on the lake (*1), and rings every day.',
    'The bell of Ellery is the oldest bell on the lake, and rings every day.',
  ],
  [
    'ja',
    'エレリーの鐘は湖でいちばん古い鐘（※1）で、毎日鳴ります。',
    'エレリーの鐘は湖でいちばん古い鐘で、毎日鳴ります。',
  ],
])('a mark of a footnote within a sentence is left out (%s)', (language, sentence, bare) => {
  expect(said(language, `<p>${sentence}</p>`)).toEqual([bare]);
});

test.each([
  ['As the keepers of the lake tell in [1], the bell of Ellery has rung since the first days.'],
  ['The first lamp is lamps[1], and the program prints lamps[2] behind it every evening.'],
  ['To ring the bell of the old ferry you press [1], and to light its lamp you press [2].'],
])('a number in brackets that belongs to its sentence stays: %s', (sentence) => {
  expect(said('en', `<p>${sentence}</p>`)).toEqual([sentence]);
});

test.each([
  [
    'nl',
    'Zondag 2 mei is de dag van de rode lampen',
    'Wij kijken erg uit naar het feest, en de veerboot vaart tot laat in de avond.',
  ],
  [
    'de',
    'Sonntag, 2. Mai, ist der Tag der roten Lampen',
    'Wir freuen uns sehr auf das Fest, und die Fähre fährt bis spät in die Nacht.',
  ],
  [
    'fr',
    'Dimanche 2 mai est la journée des lampes rouges',
    'Nous attendons tous la fête, et le bac traverse le lac jusque tard dans la nuit.',
  ],
])('a day and what it is make a sentence, although its author set no stop: %s', (language, day, rest) => {
  expect(said(language, `<p>${day}</p><p>${rest}</p>`, { title: 'Lampen 7' })).toEqual([`${day}.`, rest]);
});

test('a day alone is none', () => {
  const rest = 'Wij kijken erg uit naar het feest, en de veerboot vaart tot laat in de avond.';
  expect(said('nl', `<p>Zondag 2 mei | Feest van de lampen</p><p>${rest}</p>`, { title: 'Lampen 7' })).toEqual([rest]);
});

test('a caption that stands there twice, under its short form, is no poem', () => {
  const caption = 'פעמוני האגם שהביאו כבוד לנמל צילום עדה רואיז';
  const lead = 'הפעמון הישן של האגם מצלצל שוב בכל שעה מאז אתמול, והשומרים באו לשמוע אותו מכל הכפרים שמסביב.';
  expect(said('he', `פעמוני האגם\n${caption}\n${caption}\n\n${lead}`, { title: 'חדשות הנמל' })).toEqual([lead]);
  expect(said('he', `פעמוני האגם\nמצלצלים בלילה,\nמי ישמע\n\n${lead}`, { title: 'חדשות הנמל' })[0]).toContain(' / ');
});
