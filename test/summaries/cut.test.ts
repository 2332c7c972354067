import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText, joinSentences } from '../../src/summaries/cutting/cut.ts';
import { isBalanced } from '../../src/summaries/sentences/quotes.ts';

const atMost = (count: number) => (text: string) => [...new Intl.Segmenter().segment(text)].length <= count;
const long =
  'The quick brown fox (a very fast one) jumps over 1,000 lazy dogs, and “the cat says hello” to https://example.com/abc today.';

describe('cutText', () => {
  test('takes as many whole sentences as fit', () => {
    const text = {
      sentences: ['One is here.', 'Two is here.', 'Three is here.'],
      paragraphStarts: [true, false, true],
    };
    expect(cutText(text, atMost(30))).toBe('One is here. Two is here.');
    expect(cutText(text, atMost(100))).toBe('One is here. Two is here.\n\nThree is here.');
  });

  test.each([
    [': ', 'Ladder: two rungs were mended by a fisherman.'],
    [' – ', 'The old ladder – two rungs were mended by a fisherman.'],
  ])('does not end with the name of a member of a list: "%s"', (sign, last) => {
    const told = ['Lamp|a new glass on the island', 'Bell|cast anew in March', 'Pier|all planks were changed'];
    const members = `${told.join('; ').replaceAll('|', sign)}`;
    for (const more of [12, 16, 20, 28])
      expect(cutText({ sentences: [`${members}; ${last}`] }, atMost(members.length + more))).not.toMatch(/ladder…$/i);
    expect(cutText({ sentences: [`${members}; ${last}`] }, atMost(members.length + 16))).toBe(`${members}…`);
  });

  test.each([
    ['The keepers of the lake sold bells and lamps for a sum of 3.5 million to the towns beyond the bend.', '3.5'],
    ['Les gardiens du lac ont vendu des lampes et des cloches pour 3,5 millions aux villes du rivage.', '3,5'],
    ['Die Wärter des Sees verkauften Lampen und Glocken für fast 12 Millionen an die Orte am Ufer.', '12'],
    ['Of all the old lamps that stand along the shore of the lake 40 per cent were mended in this spring.', '40'],
  ])('parts no number from what it counts: %s', (sentence, number) => {
    const end = sentence.indexOf(number) + number.length;
    for (const more of [1, 4, 6]) expect(cutText({ sentences: [sentence] }, atMost(end + more))).not.toMatch(/[0-9]…$/);
  });

  test('does not end with a few words that lead on to the next sentence', () => {
    const first = 'The company is about to build the smallest lamp of the world, for pockets and for boats in need.';
    const sentences = [
      first,
      'Sudden darkness.',
      'It is not the darkness of the night that is meant by this, but that of the sea.',
    ];
    expect(cutText({ sentences }, atMost(130))).toBe(first);
    expect(cutText({ sentences: sentences.slice(0, 2) }, atMost(130))).toBe(`${first} Sudden darkness.`);
  });

  test('cuts at a clause before it cuts at a word', () => {
    expect(cutText({ sentences: [long] }, atMost(75))).toBe(
      'The quick brown fox (a very fast one) jumps over 1,000 lazy dogs…',
    );
    expect(cutText({ sentences: [long] }, atMost(27))).toBe('The quick brown fox…');
  });

  test.each(['The keeper of the old light, ', 'Ada Ruiz, a keeper, '])(
    'is at its end soon, whatever stands behind %j',
    (before) => {
      const sentence = `${before}${'A'.repeat(3000)}1, and more of it stands behind the last comma of the line.`;
      expect(cutText({ sentences: [sentence] }, atMost(2500)).length).toBeLessThanOrEqual(2500);
      expect(
        cutText({ sentences: [`${'A'.repeat(2000)}1, a keeper of ${'lamps '.repeat(200)}`] }, atMost(2500)),
      ).toBeDefined();
    },
  );

  test('does not end where the main clause has not begun', () => {
    const sentence =
      'According to the keeper of the old harbour light, the ferry will cross the lake again before the summer ends for everybody.';
    expect(cutText({ sentences: [sentence] }, atMost(80))).toBe(
      'According to the keeper of the old harbour light, the ferry will cross the lake…',
    );
    // Before its verb it says nothing.
    expect(cutText({ sentences: [sentence] }, atMost(70))).toBe('');
  });

  test.each([
    [
      'en',
      'and in addition to the letter that she printed here in the Quay Notes, I made a film for the museum of bells',
    ],
    ['fr', 'et en plus de la lettre qui est parue ici dans le journal du port, nous avons fait un film pour le musée'],
    ['es', 'y además de la carta que salió aquí en el diario del puerto, hemos hecho una película para el museo'],
  ])('does not end behind what something comes on top of (%s)', (language, behind) => {
    const before = 'Ada Ruiz has told me of the lamps that burned on the lake all winter a year ago';
    const sentences = [`${before}, ${behind}.`];
    expect(cutText({ sentences, language }, atMost(`${before}, ${behind}`.indexOf(', ', 90) + 12))).toBe(`${before}…`);
  });

  test('does not end between a subject and its verb', () => {
    const sentence =
      'La farera del puerto, que es también autora de un libro sobre los inviernos del lago, dice que el aceite no llegará a la primavera.';
    expect(cutText({ sentences: [sentence], language: 'es' }, atMost(115))).toMatch(/lago, dice que el aceite…$/);
  });

  test('does not end with a name of whom something is told', () => {
    const sentence =
      'Yesterday the keeper of the old harbour light on the lake, Ada Ruiz, (67) said that the oil will not last.';
    expect(cutText({ sentences: [sentence] }, atMost(95))).toMatch(/Ada Ruiz, \(67\) said that the oil…$/);
    const listed = 'The new ferry will call at Old Port, North Quay, Lamp Island, and the small towns beyond the bend.';
    expect(cutText({ sentences: [listed] }, atMost(78))).toBe(
      'The new ferry will call at Old Port, North Quay, Lamp Island…',
    );
  });

  test.each([
    [
      'en',
      'The harbour office told all keepers on Monday that the ferry will sail again',
      ' when the ice is gone from the old quay.',
      8,
    ],
    [
      'en',
      'Three young keepers carried forty lamps and the old bell from the tower',
      ' during a night without any moon.',
      18,
    ],
    [
      'es',
      'La banda del puerto tocará una larga canción sobre los faros y los barcos',
      ' mientras los niños encienden las lámparas.',
      12,
    ],
    ['ru', 'Жители старого порта собрали деньги на ремонт парома', ' и купили для него новый колокол и лампу.', 12],
  ])('ends before a clause or phrase that does not fit: %s', (language, told, rest, more) => {
    expect(cutText({ sentences: [told + rest], language }, atMost(told.length + more))).toBe(`${told}…`);
  });

  test('does not end with the run-up to a second clause', () => {
    const names =
      'There was much talk on the lake of whether to call her The Red Ferry or plain old Ferry, but according to her keeper Ada Ruiz – there are a few more names for her!';
    expect(cutText({ sentences: [names], language: 'en' }, atMost(135))).toBe(
      'There was much talk on the lake of whether to call her The Red Ferry or plain old Ferry…',
    );
  });

  test('does not end with a clause of which only the subject is told', () => {
    const drawn =
      'The lamps that were hung over the old harbour in the year of the flood are so large that even a keeper as small and quiet as Ada Ruiz, in looking back at her first winters, all but called them a second moon.';
    expect(cutText({ sentences: [drawn], language: 'en' }, atMost(185))).toBe(
      'The lamps that were hung over the old harbour in the year of the flood are so large…',
    );
    const evening =
      'At a long evening in the town hall, titled “Lamps and Bells: What Now?”, the keepers of the lake and their guests told of the winters of old.';
    for (const said of [evening, evening.replace('What Now?', 'What’s Next?')])
      expect(cutText({ sentences: [said], language: 'en' }, atMost(90))).toBe('');
  });

  test('does not end with a relative that has only begun, nor with what leads on in Thai', () => {
    const ro =
      'Cartea nu este prima carte a paznicului de la far, despre care, de altfel, se scrie mult pe malul lacului.';
    expect(cutText({ sentences: [ro], language: 'ro' }, atMost(75))).not.toMatch(/care|altfel/);
    const th = 'เสียงระฆังของท่าเรือเก่าที่เด็กทุกคนในหมู่บ้านรู้จักดีกลายเป็นเพลงของหมู่บ้านริมทะเลสาบในฤดูร้อน';
    for (let room = 40; room < th.length; room += 1)
      expect(cutText({ sentences: [th], language: 'th' }, atMost(room))).not.toMatch(/กลาย(?:เป็น)?…$/);
  });

  test('tells the first sentence of what was said with a part of what is said of its speaker', () => {
    const spoken =
      '“Queremos que los niños del lago conozcan sus faros. Encender uno, subir a él, limpiarlo y cuidarlo es una noche que llena de luz los corazones de todos”, dijo Ada Ruiz, guardiana del faro viejo, en la fiesta que se hizo en el puerto de Ellery con las escuelas de la orilla norte.';
    expect(cutText({ sentences: [spoken], language: 'es' }, atMost(180))).toBe(
      '“Queremos que los niños del lago conozcan sus faros”, dijo Ada Ruiz, guardiana del faro viejo…',
    );
  });

  test('ends before a sentence in which its author trails off', () => {
    const sentences = [
      'The keeper of the old lamp has seen all the harbours of the lake.',
      'The north, the east, and the bells…',
      'And then she came home.',
    ];
    expect(cutText({ sentences, language: 'en' }, atMost(110))).toBe(sentences[0]);
  });

  test('ends before the words that lead on to such a clause', () => {
    const asked = 'The ferryman asked all of his guests on the deck about whether they had seen the lamp in the fog.';
    expect(cutText({ sentences: [asked], language: 'en' }, atMost(75))).toBe(
      'The ferryman asked all of his guests on the deck…',
    );
  });

  test('does not end before the verb with which the main clause begins', () => {
    const sentence =
      'Dzięki wsparciu miasta nad jeziorem, oraz przy pomocy starej latarniczki Ady Ruiz, zbudowaliśmy przystań dla wszystkich łodzi i promów.';
    expect(cutText({ sentences: [sentence], language: 'pl' }, atMost(110))).toMatch(/zbudowaliśmy przystań/);
  });

  test('does not part a pair', () => {
    const sentence = 'The old steamer crosses the lake every day between the harbour and the island of the bells.';
    expect(cutText({ sentences: [sentence] }, atMost(80))).toBe(
      'The old steamer crosses the lake every day between the harbour and the island…',
    );
  });

  test('does not end with a lone word behind a comma', () => {
    const sentence =
      'Some old lamps and a small bell are said to be missing since Sunday from the tower of the light in Lakeview, Harbour County, keepers have said today.';
    expect(cutText({ sentences: [sentence] }, atMost(136))).toMatch(/Harbour County…$/);
  });

  test.each([
    [
      'en',
      'All who keep the old light and its many lamps in order will meet on Sunday around a new boat and its crew.',
      89,
    ],
    [
      'es',
      'La banda del puerto tocará el domingo por la tarde en la plaza vieja una larga canción sobre el barco.',
      84,
    ],
    [
      'de',
      'Die Feuerwehr des kleinen Dorfes hinter dem alten Hafen bekommt im nächsten Sommer endlich eine neue Halle.',
      101,
    ],
  ])('does not end with an article and half of what it stands for: %s', (language, sentence, most) => {
    expect(cutText({ sentences: [sentence], language }, atMost(most))).not.toMatch(/(?: a| una| eine) \p{L}+…$/u);
  });

  test('does not end with a word that leads on to another clause', () => {
    const sentence =
      'Some of the slower songs that the keepers sing in the fog are as old as the lake; however, the last one is by a child.';
    expect(cutText({ sentences: [sentence] }, atMost(100))).toMatch(/as old as the lake…$/);
  });

  test('does not end with what leads on, in Thai', () => {
    const sentence = 'เรือข้ามฟากกลับมาเปิดให้บริการอีกครั้งหลังปิดซ่อมนานสองปี ดังนั้น ผู้โดยสารจะข้ามทะเลสาบได้ทุกชั่วโมง';
    expect(cutText({ sentences: [sentence], language: 'th' }, atMost(66))).toBe(
      'เรือข้ามฟากกลับมาเปิดให้บริการอีกครั้งหลังปิดซ่อมนานสองปี…',
    );
  });

  test.each([
    [
      'ru',
      'Смотритель старого маяка на озере рассказал всем, что, по его словам, масла до весны не хватит никому.',
      62,
    ],
    [
      'id',
      'Penjaga mercusuar tua di danau itu mengatakan bahwa, menurut dia, minyaknya tidak akan cukup sampai musim semi.',
      62,
    ],
  ])('does not end with that something is said: %s', (language, sentence, most) => {
    expect(cutText({ sentences: [sentence], language }, atMost(most))).not.toMatch(/(?:что|bahwa)…$/u);
  });

  test('ends with a sentence that stands whole inside another', () => {
    const sentence = 'The keeper of the light (and she changed her mind about it. A good move.) I have seen her since.';
    expect(cutText({ sentences: [sentence] }, atMost(84))).toBe(
      'The keeper of the light (and she changed her mind about it. A good move.)',
    );
  });

  test('ends before a quotation rather than within it, when enough was told', () => {
    const said =
      'The keeper of the light spoke of the winter to come: “We have oil for ninety nights and hardly any bread or wood for the days between them.”';
    expect(cutText({ sentences: [said] }, atMost(110))).toBe('The keeper of the light spoke of the winter to come…');
    const soon =
      'She said: “We have oil for ninety nights, and there are ninety-one of them this year, as in every year before.”';
    expect(cutText({ sentences: [soon] }, atMost(60))).toBe('She said: “We have oil for ninety nights…”');
  });

  test('says nothing rather than that somebody said something', () => {
    const sentence =
      'Il capitano del vecchio battello del lago ha detto ieri sera come «la proposta del porto non tenga conto delle onde».';
    expect(cutText({ sentences: [sentence], language: 'it' }, atMost(80))).toBe('');
  });

  test('says what is said before a quotation, when that is much', () => {
    const told =
      'In the week of the first snow the keeper of the old harbour light sent a card to all houses of the lake and to everybody who sails there in the dark, saying that';
    expect(
      cutText(
        { sentences: [`${told} “they should row home without fear and with a song on their lips”.`] },
        atMost(200),
      ),
    ).toBe(
      'In the week of the first snow the keeper of the old harbour light sent a card to all houses of the lake and to everybody who sails there in the dark…',
    );
  });

  test('closes a quotation as its language does', () => {
    const said = '„Mamy olej na dziewięćdziesiąt nocy i dziewięćdziesiąt jeden nocy do przeżycia w tym roku”.';
    expect(cutText({ sentences: [said], language: 'pl' }, atMost(60))).toMatch(/^„[^”]+…”$/);
    expect(cutText({ sentences: [said], language: 'de' }, atMost(60))).toMatch(/^„[^”]+…“$/);
  });

  test('says nothing of speech whose speaker stands behind what fits', () => {
    const said =
      '- Stary prom stał przez dwa lata w szopie nad jeziorem i nikt z nas nie wiedział dlaczego tam stoi - oznajmił latarnik.';
    expect(cutText({ sentences: [said], language: 'pl' }, atMost(90))).toBe('');
  });

  test('does not end with whom somebody does it together with', () => {
    const sentence =
      'Nos alegra contar que la vieja escuela del puerto, junto con la red de los lagos y el grupo de la costa, organiza un taller de verano sobre lámparas y campanas.';
    expect(cutText({ sentences: [sentence], language: 'es' }, atMost(141))).toMatch(/costa, organiza un taller/u);
  });

  test('names the speaker of a quotation of which only the beginning fits, or says nothing', () => {
    const said =
      '“We had hoped for the help of the office and of everybody who sails on this lake every day”, said the mayor of the town.';
    expect(cutText({ sentences: [said] }, atMost(90))).toBe(
      '“We had hoped for the help of the office and of everybody…”, said the mayor of the town.',
    );
    expect(cutText({ sentences: [said] }, atMost(60))).toBe('');
  });

  test('names the speaker of a quotation of which only the first sentences fit', () => {
    const spoken =
      '«Пором із червня знову ходить озером щогодини. Завдяки цьому всі побачать відремонтований дзвін», – повідомила капітанка Ада Руїс.';
    expect(cutText({ sentences: [spoken], language: 'uk' }, atMost(110))).toBe(
      '«Пором із червня знову ходить озером щогодини», – повідомила капітанка Ада Руїс.',
    );
    const english =
      '“Who would have thought the ferry could ring again after a year? We mended its bell in the dark,” said Ada Ruiz.';
    expect(cutText({ sentences: [english], language: 'en' }, atMost(100))).toBe(
      '“Who would have thought the ferry could ring again after a year?” said Ada Ruiz.',
    );
  });

  test('takes no point of an abbreviation for the end of a sentence', () => {
    const told =
      'Dzięki wsparciu miasta i w dobrej współpracy z socjologiem dr. Patrykiem Roth wydano album o latarniach.';
    expect(cutText({ sentences: [told], language: 'pl' }, atMost(84))).not.toMatch(/dr\.$/);
  });

  test('never cuts inside a number, a bracket, an address or a quotation', () => {
    for (let most = 1; most < long.length; most += 1) {
      const text = cutText({ sentences: [long] }, atMost(most));
      expect(atMost(most)(text)).toBe(true);
      expect(isBalanced(text)).toBe(true);
      expect(text).not.toMatch(/1,0{0,2}…|https?:\S*(?<!\/abc)…|\b1…/);
    }
  });

  test.each([
    'The keeper said ‘the light stays on until the last boat is home again’ and went up.',
    'The keeper {who had been on leave since the first of May for her knee} went up.',
    'The keeper, ‹who never left before the last boat was home›, went up the stairs.',
  ])('leaves no mark open: %s', (sentence) => {
    const openings = /[‘{‹]/u;
    const closings = /[’}›]/u;
    for (let most = 20; most < sentence.length; most += 1) {
      const text = cutText({ sentences: [sentence] }, atMost(most));
      expect([most, openings.test(text)]).toEqual([most, closings.test(text)]);
    }
  });

  test('an apostrophe opens nothing', () => {
    const sentence = 'In the ’60s and the ‘70s the keepers’ boats came home before the lamp was lit every night.';
    expect(cutText({ sentences: [sentence] }, atMost(50))).toBe('In the ’60s and the ‘70s the keepers’ boats came…');
  });

  test('a sign that belongs to a number does not end a cut', () => {
    expect(cutText({ sentences: ['They met at berth № 7 and went to the pub'] }, atMost(21))).toBe(
      'They met at berth…',
    );
  });

  test('cuts text without spaces between words', () => {
    const text = cutText(
      { sentences: ['今日はとても良い天気なので、公園へ散歩に行きましょうと彼は言った。'], language: 'ja' },
      atMost(16),
    );
    expect(text).toBe('今日はとても良い天気なので…');
  });

  test('does not end with when something happens that is not told', () => {
    const told = 'Ayer pudimos ver en el puerto dos dibujos del nuevo barco de vapor del lago';
    const sentence = `${told}, un barco que, si todo va según lo previsto, saldrá por primera vez del puerto en primavera.`;
    expect(cutText({ sentences: [sentence], language: 'es' }, atMost(122))).toBe(`${told}…`);
  });

  test('says nothing when nothing fits', () => {
    expect(cutText({ sentences: [long] }, () => false)).toBe('');
    expect(cutText({ sentences: [] }, () => true)).toBe('');
  });

  test('always fits, ends whole and asks seldom', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 8 }),
        fc.nat(200),
        (sentences, most) => {
          let asked = 0;
          const fits = (text: string): boolean => {
            asked += 1;
            return atMost(most)(text);
          };
          const text = cutText({ sentences }, fits);
          expect(text === '' || atMost(most)(text)).toBe(true);
          expect(text.isWellFormed()).toBe(true);
          expect(asked).toBeLessThan(400);
        },
      ),
    );
  });
});

test('sentences of unspaced scripts follow each other without a space', () => {
  expect(joinSentences({ sentences: ['晴れです。', '散歩に行く。'] })).toBe('晴れです。散歩に行く。');
});

describe('speech that a dash opens', () => {
  test('is told in its first sentences where not all of it fits, with its speaker', () => {
    const danish =
      '- Det er en stor dag, at vores røde færge kan sejle over søen igen. Vi har vist, at alt er muligt - og så er vi glade, lyder det fra havnefogeden.';
    expect(cutText({ sentences: [danish], language: 'da' }, atMost(110))).toBe(
      '- Det er en stor dag, at vores røde færge kan sejle over søen igen, lyder det fra havnefogeden.',
    );
    const polish =
      '– Stary prom stał przez dwa lata w szopie nad jeziorem. Nikt z nas nie wiedział, dlaczego tam stoi – oznajmił latarnik.';
    expect(cutText({ sentences: [polish], language: 'pl' }, atMost(90))).toBe(
      '– Stary prom stał przez dwa lata w szopie nad jeziorem – oznajmił latarnik.',
    );
    const russian =
      '— Красный паром снова ходит по озеру каждый час! Теперь все увидят его колокол, — рассказал смотритель.';
    expect(cutText({ sentences: [russian], language: 'ru' }, atMost(80))).toBe(
      '— Красный паром снова ходит по озеру каждый час! — рассказал смотритель.',
    );
  });

  test('but not where the dash behind it only parts its own words', () => {
    const danish =
      '- Det er en stor dag, at vores røde færge kan sejle over søen igen. Det skal alle have tak for - for det er ikke nemt i en havn som vores.';
    expect(cutText({ sentences: [danish], language: 'da' }, atMost(110))).not.toContain('igen for det');
    expect(cutText({ sentences: [danish], language: 'da' }, atMost(110))).not.toContain('igen - for det');
  });
});

describe('what opens a sentence and what tells of that', () => {
  test.each([
    [
      'hr',
      'U okviru večeri „Svjetla na jezeru“, a koja se već treću godinu održava na starom molu ispod crkve, i danas zvoni staro zvono.',
      105,
    ],
    [
      'cs',
      'V rámci večera starých lamp, který se už třetí rok koná na molu pod kostelem u jezera, dnes zvoní starý zvon.',
      90,
    ],
    [
      'pl',
      'W ramach wieczoru starych lamp, który już trzeci rok odbywa się na molo pod kościołem, dziś dzwoni stary dzwon.',
      90,
    ],
    [
      'ru',
      'В рамках вечера старых ламп, который уже третий год проходит на причале у церкви, сегодня звонит старый колокол.',
      85,
    ],
    [
      'uk',
      'У межах вечора старих ламп, який уже третій рік триває на причалі біля церкви, сьогодні дзвонить старий дзвін.',
      85,
    ],
  ])('are no sentence without its verb, %s', (language, sentence, room) => {
    expect(cutText({ sentences: [sentence], language }, atMost(room))).toBe('');
  });

  test.each([
    [
      'hr',
      'U okviru večeri otvorena je izložba lampi, koja već treću godinu privlači goste na stari mol ispod crkve, i zvono.',
      105,
    ],
    [
      'cs',
      'V rámci večera zazněl na molu starý zvon, který už třetí rok visí pod kostelem u jezera, a svítily lampy.',
      90,
    ],
  ])('are one with it, %s', (language, sentence, room) => {
    expect(cutText({ sentences: [sentence], language }, atMost(room))).not.toBe('');
  });
});

describe('what somebody said is not cut before its own but', () => {
  test.each([
    [
      'en',
      'The old keeper of the lake said in her book: Every lamp may be sold to the towns, but only when the bell has rung for it and all of the ferries have come home from the storm.',
      'but only',
    ],
    [
      'de',
      'Die alte Wärterin vom See schrieb in ihrem Buch: Jede Lampe darf verkauft werden, aber nur wenn die Glocke geläutet hat und alle Fähren aus dem Sturm zurück sind.',
      'aber nur',
    ],
    [
      'ro',
      'Bătrâna paznică a lacului spunea următoarele: Orice lampă poate fi vândută orașelor de la malul lacului, dar numai după ce a sunat clopotul și toate bacurile s-au întors din furtună.',
      'dar numai',
    ],
    [
      'fr',
      'La vieille gardienne du lac écrit dans son livre : Chaque lampe peut être vendue aux villes du lac, mais seulement quand la cloche a sonné et que tous les bacs sont rentrés.',
      'mais seulement',
    ],
  ])('%s: %s', (language, sentence, but) => {
    const at = sentence.indexOf(but);
    for (const count of [at + 4, at + 20, at + 40]) {
      const text = cutText({ sentences: [sentence], language }, (told) => told.length <= count);
      expect(text === '' || text.includes(but)).toBe(true);
    }
  });

  test('nor behind the first words of its last sentence', () => {
    const begun = 'Die alte Wärterin vom See schrieb: „Jede Lampe darf in die Städte am See verkauft werden.';
    const sentence = `${begun} Und das, so sagte sie, unter dem Licht der ältesten Laterne von allen am Ufer.“`;
    const text = cutText({ sentences: [sentence], language: 'de' }, (told) => told.length <= begun.length + 14);
    expect(text).toBe(`${begun}“`);
  });

  test('as another sentence is', () => {
    const sentence =
      'The old red ferry crosses the lake every hour again, but only when the bell has rung for it at the pier.';
    expect(cutText({ sentences: [sentence], language: 'en' }, (told) => told.length <= 64)).toBe(
      'The old red ferry crosses the lake every hour again…',
    );
  });
});

describe('a quotation of which its sentence tells what it is', () => {
  const saying = '“It is not what the bell says, it is how the bell says it”';
  const rest =
    'is a saying that is most fitting in these days of lamps and ferries, of old harbours and of new keepers.';

  test('is not cut as if somebody said it', () => {
    const sentence = `${saying}, ${rest}`;
    expect(cutText({ sentences: [sentence], language: 'en' }, atMost(140))).toBe(
      `${saying}, is a saying that is most fitting in these days of lamps and ferries…`,
    );
  });

  test('where somebody says it, it is cut with who does', () => {
    const said = `${saying}, says the keeper of the lamps of Ellery.`;
    expect(cutText({ sentences: [said], language: 'en' }, atMost(95))).toMatch(/^“It is not .*…”, says the keeper/u);
  });
});

test('no cut parts a word from what the last of several shares with it', () => {
  const sentence =
    'Der Hafen bekommt neue Laternen mit hellen Gläsern und langen Dochten sowie Nacht-, Nebel- und Hafenglocken für alle Stege am Ufer.';
  for (let most = 60; most < sentence.length; most += 1)
    expect(cutText({ sentences: [sentence], language: 'de' }, (text) => text.length <= most)).not.toMatch(
      /(?:Nacht|Nebel)…$/,
    );
});
