import { describe, expect, test } from 'vitest';
import { sentences } from './lines-around.ts';
import { said } from './said.ts';

describe('a greeting between two paragraphs', () => {
  const czech =
    'loď znovu pluje po jezeře a v poledne zvoní její starý zvon. Lampy na molu svítí každý večer až do půlnoci.';

  test('parts the heading before it from the sentence that goes on small behind it', () => {
    const heading = 'Naděje pro naši starou loď na jezeře';
    const blocks = ['<p>', '<div>'].map((tag) =>
      said(
        'cs',
        [heading, 'Milí čtenáři a přátelé,', czech].map((text) => `${tag}${text}${tag.replace('<', '</')}`).join(''),
        { title: 'Přístav opět otevřen' },
      ),
    );
    for (const sentences of blocks)
      expect(sentences[0]).toBe('Loď znovu pluje po jezeře a v poledne zvoní její starý zvon.');
  });

  test('does so on lines of one paragraph, too', () => {
    expect(said('cs', `<p>Milí čtenáři a přátelé,<br>${czech}</p>`)[0]).toMatch(/^Loď znovu/);
    expect(
      said(
        'de',
        '<p>Liebe Freunde,<br>wir freuen uns, dass die rote Fähre nach zwei Jahren wieder über den See fährt.</p>',
      ),
    ).toEqual(['Wir freuen uns, dass die rote Fähre nach zwei Jahren wieder über den See fährt.']);
  });

  test('leaves a name that begins small as it is, and a sentence further on', () => {
    const lead = 'Die rote Fähre fährt nach zwei langen Jahren wieder über den See und läutet mittags ihre Glocke.';
    expect(
      said(
        'de',
        `<p>Liebe Freunde,</p><p>${lead}</p><p>iLampe heißt das neue Licht am Steg, und es leuchtet die ganze Nacht.</p>`,
      ),
    ).toContain('iLampe heißt das neue Licht am Steg, und es leuchtet die ganze Nacht.');
  });
});

describe('a greeting that is a whole sentence', () => {
  const lead = 'In der neuen Folge reden Ada und Ben über alte Lampen, laute Glocken und eine Fähre ohne Steuer.';

  test.each([
    ['de', 'Hallo und herzlich willkommen liebe Zuhörerinnen und Zuhörer zum Podcast “Leises Licht”.', lead],
    ['de', 'Herzlich willkommen zu einer neuen Folge von „Leises Licht“!', lead],
    [
      'fr',
      'Bonjour et bienvenue dans ce nouvel épisode du podcast « Petite lampe ».',
      'La barque rouge traverse de nouveau le lac, deux ans après le feu qui lui avait pris sa cloche.',
    ],
    [
      'es',
      'Hola y bienvenidos a un nuevo episodio del pódcast «Luz baja».',
      'La barca roja cruza de nuevo el lago, dos años después del fuego que se llevó su campana.',
    ],
    [
      'it',
      'Ciao e benvenuti a una nuova puntata del podcast «Luce bassa».',
      'La barca rossa attraversa di nuovo il lago, due anni dopo il fuoco che le tolse la campana.',
    ],
    [
      'pt',
      'Olá e bem-vindos a mais um episódio do podcast “Luz baixa”.',
      'A balsa vermelha atravessa de novo o lago, dois anos depois do fogo que levou o seu sino.',
    ],
    [
      'nl',
      'Hallo en welkom bij een nieuwe aflevering van de podcast ‘Laag licht’.',
      'De rode veerpont vaart weer over het meer, twee jaar na de brand die haar bel kostte.',
    ],
    [
      'it',
      'Carissimi tutti!',
      'La barca rossa attraversa di nuovo il lago, due anni dopo il fuoco che le tolse la campana.',
    ],
    [
      'es',
      '¡Queridos todos!',
      'La barca roja cruza de nuevo el lago, dos años después del fuego que se llevó su campana.',
    ],
  ])('is left out, %s: %s', (language, greeting, text) => {
    expect(said(language, `<p>${greeting} ${text}</p>`)).toEqual([text]);
    expect(said(language, `<p>${greeting}</p><p>${text}</p>`)).toEqual([text]);
  });

  test.each([
    ['de', 'Herzlich willkommen fühlten sich die Gäste der Fähre im neuen Haus am See.'],
    ['it', 'Carissimi tutti gli alberghi del lago, dice chi ci arriva con la barca rossa.'],
    ['fr', 'Bienvenue est le nom de la barque rouge qui traverse le lac depuis deux ans.'],
  ])('and what only begins like one stays, %s: %s', (language, first) => {
    expect(said(language, `<p>${first}</p><p>${lead}</p>`)[0]).toBe(first);
  });
});

describe('a face or a waving hand between two sentences', () => {
  const lead = 'Two lamps were lit at the pier this week, and a third one will follow in spring.';
  test('goes with the greeting before it', () => {
    for (const html of [`Hi everyone! 👋 Welcome to the.quay issue #130. ${lead}`, `Hello all! 😊 ${lead}`])
      expect(said('en', `<p>${html}</p>`)).toEqual([lead]);
    expect(
      said('en', '', { title: 'the.quay issue #130: oil', excerpts: ['Hi all! 👋 Welcome to the.quay issue #130.'] }),
    ).toEqual([]);
  });
  test('ends the sentence that it speaks of, and a sign of what follows begins the next', () => {
    expect(said('en', `<p>The old bell rings again! 😊 ${lead}</p>`)).toEqual(['The old bell rings again! 😊', lead]);
    expect(said('en', `<p>The old bell rings again! 🔔 ${lead}</p>`)).toEqual([
      'The old bell rings again!',
      `🔔 ${lead}`,
    ]);
  });
});

test.each([
  ['fr', 'Hello tous,', 'la vieille cloche du lac sonne toutes les heures depuis hier soir. qui la règle ?'],
  ['fr', 'Bonjour tous,', 'La vieille cloche du lac sonne toutes les heures depuis hier soir.'],
  ['pt', 'Boa noite, pessoal!', 'O velho sino do lago toca a cada hora desde ontem à noite.'],
  ['es', 'Muy buenas a todos.', 'La vieja campana del lago suena cada hora desde ayer por la noche.'],
  ['sv', 'God morgon!', 'Den gamla klockan vid sjön ringer varje timme sedan i går kväll.'],
  ['hu', 'Sziasztok!', 'A tó régi harangja tegnap este óta minden órában megszólal a mólón.'],
  ['ru', 'Доброе утро!', 'Старый колокол у озера со вчерашнего вечера звонит каждый час.'],
])('a greeting on its own line goes, and what it greets to stays, %s: %s', (language, greeting, text) => {
  for (const html of [`${greeting}<br>${text}`, `<p>${greeting}</p><p>${text}</p>`])
    expect(said(language, html).join(' ').toLowerCase()).toBe(text.toLowerCase());
});

test('a greeting that ends in a comma does not take with it what goes on small behind it', () => {
  const text = 'la vieille cloche du lac sonne toutes les heures depuis hier soir (plus ou moins). qui la règle ?';
  expect(said('fr', `hello tous,\n\n${text}`, { title: 'cloche' }).join(' ')).toContain('vieille cloche');
});

test.each([
  ['pt', 'Boa noite, pessoal é o nome do barco vermelho do lago, que toca o sino a cada hora.'],
  ['es', 'Buenas tardes de lluvia esperan a los barcos del lago, dice la guardiana del faro.'],
  ['fr', 'Bonjour tous les matins, dit la cloche du lac quand la barque rouge quitte le quai.'],
])('a sentence that begins like a greeting is none, %s: %s', (language, text) => {
  expect(said(language, `<p>${text}</p>`)).toEqual([text]);
});

describe('a wish behind a greeting', () => {
  const told = 'The red ferry crosses the lake every hour again, and carries bikes free of charge.';

  test.each([
    'We hope that your summer was fun - but it is now time to look ahead to the new year at the lake.',
    'I hope your weekend was a good one.',
    'We hope your holidays have been restful!',
    'We hope that you all enjoyed the feast of the lamps.',
  ])('goes with it: %s', (wish) => {
    expect(said('en', `<p>Welcome back to the lake! ${wish}</p><p>${told}</p>`)).toEqual([told]);
  });

  test.each(['We hope that your lamp will burn all winter long, said the keeper of the old quay of Ellery.'])(
    'but what is hoped for else stays: %s',
    (hope) => {
      expect(said('en', `<p>${hope}</p><p>${told}</p>`)[0]).toBe(hope);
    },
  );
});

describe('a greeting of two words', () => {
  const later = 'I want to keep the tales of the old ferry in a place where everybody on the lake may find them.';

  test.each([
    ['en', 'Hello World!', 'This is my new journal, and I will write of lamps and bells in it every week.'],
    ['de', 'Hallo Welt!', 'Dies ist mein erster Brief vom See, und er erzählt von Lampen und alten Glocken.'],
    ['fr', 'Bonjour !', 'Ceci est mon premier carnet du lac, et il parle de lampes et de vieilles cloches.'],
  ])('is nothing that the next sentence leans on (%s)', (language, greeting, lead) => {
    expect(said(language, `<p>${greeting}<br>${lead} ${later}</p>`, { title: greeting })[0]).toBe(lead);
  });

  test('gives a sentence that leans on more than itself no beginning', () => {
    const leaning = 'This is the lamp of which I told in the last letter from the pier of Ellery.';
    expect(said('en', `<p>Hello World!<br>${leaning} ${later}</p>`, { title: 'Hello' })[0]).toBe(later);
  });
});

describe('who is greeted before a text', () => {
  const lead: Record<string, string> = {
    en: 'The red ferry crosses the lake every hour again, and carries bikes free of charge.',
    de: 'Die rote Fähre fährt seit Montag wieder jede Stunde über den See und nimmt Fahrräder mit.',
    pl: 'Czerwony prom znów przepływa jezioro co godzinę i zabiera rowery bez opłat.',
    uk: 'Червоний пором знову щогодини перетинає озеро і безкоштовно бере велосипеди.',
    ru: 'Красный паром снова каждый час пересекает озеро и бесплатно берёт велосипеды.',
  };
  const told = (language: string, before: string): string[] =>
    said(language, `<p>${before}</p><p>${lead[language]}</p>`, { title: 'Quay 52' });

  test.each([
    ['en', 'Hello, friends, and a warm welcome to the 40 of you who joined since last week.'],
    ['en', 'A warm welcome to our new subscribers!'],
    ['en', 'Welcome back to The Long Quay.'],
    ['en', 'If you’re new here, I write about lamps every other Thursday.'],
    ['en', 'Welcome back to The Long Quay. If you’re new here, I write about lamps.'],
    ['de', 'Falls du neu hier bist: Ich schreibe jeden Donnerstag über Lampen.'],
    ['de', 'Liebe Kundinnen und Kunden,'],
    ['de', 'Liebe Nachbarn, liebe Gäste!'],
    ['pl', 'Szanowna Redakcjo!'],
    ['uk', 'Дорогі читачі!'],
    ['ru', 'Уважаемые жители озера!'],
  ])('is not told: %s: %s', (language, before) => {
    expect(told(language, before)).toEqual([lead[language]]);
  });

  test.each([
    ['en', 'A warm welcome to our new lamplighter, Ada Ruiz, who joined the harbour in the spring.'],
    ['en', 'If you are new to rowing, begin on the old pier, where the water is calm.'],
    ['de', 'Liebe zum See verbindet die beiden Fährleute seit vierzig Jahren, und die zum Licht.'],
  ])('unless it is news: %s: %s', (language, before) => {
    expect(told(language, before)[0]).toBe(before);
  });
});

test.each([
  ['cs', 'Ahoj všichni, po delší pauze se zase hlásím.'],
  ['tr', 'Herkese merhabalar, uzun bir aradan sonra yine buradayım!'],
  ['de', 'Hallo ihr Lieben, nach längerer Pause melde ich mich wieder.'],
  ['fr', 'Bonjour à tous, me revoilà après une longue absence !'],
  ['es', '¡Hola a todos! Después de mucho tiempo estoy de vuelta.'],
  ['it', 'Ciao a tutti, rieccomi dopo una lunga pausa.'],
  ['pt', 'Olá, pessoal, depois de um longo tempo estou de volta!'],
  ['nl', 'Hallo allemaal, na een lange stilte ben ik er weer.'],
  ['pl', 'Cześć wszystkim, po dłuższej przerwie wracam do pisania.'],
  ['ru', 'Всем привет, после долгого перерыва я снова с вами.'],
  ['uk', 'Усім привіт, після довгої перерви я знову з вами.'],
  ['en', 'Hi everyone, I’m back after a long break.'],
  ['tr', 'Sevgili bahçe dostları, hepinize günaydın!'],
  ['tr', 'Değerli okurlar, herkese selamlar.'],
  ['en', 'Happy Friday, everyone, and a wave to those of you reading on the ferry.'],
  ['sv', 'Tjena båtfolk!'],
  ['sv', 'Det blev ett litet uppehåll här på bloggen, men nu är jag igång igen.'],
  ['de', 'Auf dem Blog ist es in letzter Zeit ruhig gewesen, das gebe ich zu.'],
  ['zh', '哈喽大家好，我是阿珍~'],
  ['zh', '今天给大家分享一道家常菜。'],
  ['id', 'Halo, pembaca setia Catatan Dermaga!'],
  ['el', 'Φίλες και φίλοι, καλό μήνα!'],
  ['ko', '오랜만에 글을 쓰네요.'],
  ['el', 'Αγαπητά μέλη και φίλοι,'],
  ['it', 'Carissimi amici del porto,'],
])('who greets, and has been away, says nothing yet: %s: %s', (language, line) => {
  const own = sentences[language] ?? '';
  expect(said(language, `<p>${line}</p><p>${own}</p>`, { title: 'Quay 52' })).toEqual([own]);
});

test.each([
  ['en', 'The red ferry is back after a long break, and its bell rings at noon.'],
  ['de', 'Nach längerer Pause fährt die rote Fähre wieder jede Stunde über den See.'],
  ['de', 'Auf dem See ist es in letzter Zeit ruhig gewesen, und die Fischer sind zufrieden.'],
  ['id', 'Halo, kata penjaga, dan perahu merah itu kembali menyeberangi danau setiap jam.'],
  ['fr', 'Après une longue absence, le bac rouge traverse de nouveau le lac.'],
])('what has been away and comes back is told: %s: %s', (language, line) => {
  expect(said(language, `<p>${line}</p>`, { title: 'Quay 52' })).toEqual([line]);
});
