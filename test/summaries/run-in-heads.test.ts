import { describe, expect, test } from 'vitest';
import { labelOf } from '../../src/summaries/boilerplate/labels.ts';
import { said } from './said.ts';

const rest = 'Her keeper rings the bell at noon and at dusk, whatever the weather says.';

describe('a heading that a feed ran into the first sentence goes', () => {
  test.each([
    ['en', 'Boats & Bells » ', 'The ferry rings at noon again, as it did for a hundred years.'],
    ['en', 'INTRODUCTION ', 'Lamps are the oldest signs on the piers of the lake.'],
    ['en', 'ABSTRACT ', 'We counted the bells of nine towns for a whole winter.'],
    ['de', 'EINLEITUNG ', 'Lampen sind die ältesten Zeichen auf den Stegen des Sees.'],
    ['fr', 'RÉSUMÉ ', 'Nous avons compté les cloches de neuf villes pendant tout un hiver.'],
    ['es', 'INTRODUCCIÓN ', 'Las lámparas son las señales más antiguas de los muelles del lago.'],
    [
      'en',
      'Bell Ringing to return to the Ellery/Delby Line ',
      'For many travellers, the bell was the sound of coming home to the lake.',
    ],
    [
      'en',
      'The Forum asks for Public Review: Draft of the Rules for Bells on FERRY ',
      'On July 10th, 2022, the Forum sent the draft to all towns of the lake.',
    ],
    ['en', 'From Lamp to Lantern and LED ', 'How to carry a flame over the lake without losing it in the wind.'],
    [
      'en',
      'bell.js prizes 2021 The Forum at FERRY’21 ',
      'The Bell Industry Forum (BIF) is proud to name the winners of its prizes.',
    ],
  ])('%s: %s', (language, head, lead) => {
    expect(said(language, `<p>${head}${lead} ${rest}</p>`, { title: 'News of the lake' })[0]).toBe(lead);
  });

  test('of an entry without a title it is the headline', () => {
    const lead = 'On July 10th, 2022, the Forum sent the draft to all towns of the lake.';
    expect(said('en', `<p>Forum asks for Public Review of the Rules for Bells on FERRY ${lead}</p>`)).toEqual([
      'Forum asks for Public Review of the Rules for Bells on FERRY.',
      lead,
    ]);
  });

  test.each([
    'A village pub called The Red Ferry is to close after two hundred years on the quay.',
    'Since the spring of 1962 The Old Lamps have played on the quay every Sunday night.',
    'In the summer of 1962 The Old Lamps were still a band of four boys from the quay.',
    'Her latest novel In the harbour of lamps, a best-seller of the year, comes to the stage.',
    'Ada Ruiz’s How to carry a flame over the lake is the book that every keeper should read.',
    'The ferry sails from Ellery on July 10th, and the lamps are lit all night.',
    'INTRODUCTION DAY at the ferry school begins with a song on the pier.',
    'The new play by Ada Ruiz On the water is a story of two boats and a lamp.',
  ])('but not the beginning of a sentence: %s', (own) => {
    expect(said('en', `<p>${own} ${rest}</p>`, { title: 'News of the lake' })[0]).toBe(own);
  });
});
describe('a heading that ran into a text of another kind', () => {
  const lead = 'In der neuen Folge reden Ada und Ben über alte Lampen, laute Glocken und eine Fähre ohne Steuer.';

  test('is left out before a greeting', () => {
    const text = `Red Lamp Hallo und herzlich willkommen liebe Hörerinnen und Hörer zum Podcast “Leises Licht”. ${lead}`;
    expect(said('de', text, { title: 'Folge 7 - Red Lamp' })).toEqual([lead]);
    const french = 'La barque rouge traverse de nouveau le lac, deux ans après le feu qui lui avait pris sa cloche.';
    const greeted = `Petite Lampe Bonjour à tous et bienvenue dans ce nouvel épisode du podcast. ${french}`;
    expect(said('fr', greeted, { title: 'Épisode 3 : Petite Lampe' })).toEqual([french]);
  });

  test('and no name that holds a word of greeting', () => {
    const named = 'Radio Hallo sendet seit heute von der roten Fähre, und der Glöckner liest die Nachrichten vom See.';
    expect(said('de', named, { title: 'Neues vom See' })).toEqual([named]);
  });

  test('ends with no preposition before a letter that stands for a name', () => {
    for (const text of [
      'Сегодня я с С и О приехал на новую пристань у озера, где нас ждал старый смотритель маяка.',
      'Вчера мы к К и Л приехали на красном пароме, и колокол звонил до самого вечера.',
      'Долго стояли на В и ждали красный паром, а колокол всё звонил и звонил над озером.',
    ])
      expect(said('ru', text, { title: '15 января 2022' })).toEqual([text]);
  });

  test('but is one before a sentence that such a letter begins', () => {
    const text = 'В этом году красный паром снова ходит по озеру, и колокол звонит каждый час до самой ночи.';
    expect(said('ru', `Старый паром и колокол ${text}`, { title: 'Новости озера' })).toEqual([text]);
  });
});

describe('a heading in the names that its sentence soon tells again', () => {
  test.each([
    ['it', 'Lampada Rossa ', 'Come dice il nome, Lampada Rossa nasce sul lago ed è la più vecchia di tutte.'],
    ['de', 'Rote Lampe ', 'Wie der Name schon sagt, Rote Lampe kommt vom See und ist die älteste von allen.'],
    ['fr', 'Lampe Rouge ', 'Comme son nom le dit, Lampe Rouge vient du lac et reste la plus vieille de toutes.'],
    ['es', 'Lámpara Roja ', 'Como dice su nombre, Lámpara Roja nació en el lago y es la más vieja de todas.'],
    ['en', 'Red Lamp ', 'As its name says, Red Lamp comes from the lake and is the oldest of them all.'],
  ])('%s: %s', (language, head, lead) => {
    expect(said(language, `<p>${head}${lead}</p>`, { title: 'News of the lake' })).toEqual([lead]);
  });

  test('goes in a later paragraph, too', () => {
    const first = 'In questo articolo vediamo tutte le lampade che si accendono da sole sul lago.';
    const lead = 'Come dice il nome, Lampada Rossa nasce sul lago ed è la più vecchia di tutte.';
    expect(said('it', `<p>${first}</p><p>Lampada Rossa ${lead}</p>`, { title: 'Lampade' })).toEqual([first, lead]);
    expect(said('it', `<p>${first}<br>Lampada Rossa ${lead}</p>`, { title: 'Lampade' })).toEqual([first, lead]);
  });

  test('is none where the name goes on', () => {
    const line = 'Red Lamp Street in Ellery, Red Lamp Lane in Delby and the old pier have new lights.';
    expect(said('en', `<p>${line}</p>`, { title: 'News' })).toEqual([line]);
  });
});

test.each([
  [
    'de',
    'Veraltet: Die alten Lampen der Fähre ',
    'Es gibt noch ein paar rote Lampen, die niemand mehr am Ufer anzündet.',
  ],
  [
    'fr',
    'Les vieilles lampes du port ',
    'Il existe encore quelques lampes rouges que personne n’allume plus sur le quai.',
  ],
  ['nl', 'De oude lampen van de veerboot ', 'Er zijn nog een paar rode lampen die niemand meer aansteekt op de kade.'],
  ['sv', 'Färjans gamla lampor ', 'Det finns ännu några röda lampor som ingen längre tänder vid kajen.'],
])('a heading before what only begins a sentence goes: %s', (language, head, text) => {
  expect(said(language, `<p>${head}${text}</p>`)).toEqual([text]);
  const later = text.replace(/\.$/u, ' (2).');
  expect(said(language, `<p>${text}</p><p>${head}${later}</p>`)[1]).toBe(later);
});

test('behind a colon such words go on', () => {
  const text = 'Am Hafen weiß es jeder: Es gibt keine zweite Fähre, die im Winter über den See fährt.';
  expect(said('de', `<p>${text}</p>`)).toEqual([text]);
});

test.each([
  'Harbour Lamps is an association that mainly looks after the old lights of the lake.',
  'Quay is the oldest of the harbours that the red ferry of the lake calls at.',
  'Ellery Bells are the four bells that ring over the lake in the fog.',
])('an introduction that tells what something is has no such heading: %s', (text) => {
  expect(said('en', `<p>Introduction ${text}</p>`)).toEqual([text]);
});

test('an introduction that is told of stays', () => {
  const text = 'Introduction to Harbour Lamps is a course that begins at the lake on Monday.';
  expect(said('en', `<p>${text}</p>`)).toEqual([text]);
});

test('a guillemet that closes a quotation stands behind no rubric', () => {
  const text = 'Alle » Boote « hießen die Lampen, die nachts an diesem Ufer für die Fischer brannten.';
  expect(labelOf(text, '', null)).toBe('');
});

describe('an English heading that stands before a capital pronoun or conjunction', () => {
  const opening = 'The red ferry crosses the lake again, two years after the fire that took her bell and her lamps.';
  const own = 'When I ring the bell at night, the keepers of both piers come out with their lamps.';

  test('goes before "When I", and on a later line, too', () => {
    expect(said('en', `Understanding the bells ${own}`, { title: 'On the quay' })).toEqual([own]);
    expect(said('en', `${opening}\nUnderstanding the bells ${own}`, { title: 'On the quay' })).toEqual([opening, own]);
    const second = 'The first thing that a keeper needs is a lamp that burns in the rain.';
    expect(said('en', `${opening}\nHow to fill a lamp ${second}`, { title: 'On the quay' })).toEqual([opening, second]);
  });

  test.each([
    'The keepers sing the song that begins When I was a boy on every ferry of the lake.',
    'A choir of forty keepers sang The lamp of the lake on the pier last night.',
  ])('and a sentence that names a song stays: %s', (line) => {
    expect(said('en', `${opening}\n${line}`, { title: 'On the quay' })).toEqual([opening, line]);
  });
});

describe('a heading that is known by what its sentence begins with', () => {
  test.each([
    ['en', 'Introduction ', 'The Lake Forum (the “LF”) is made up of keepers from nine towns of the lake.'],
    ['en', 'About REDLAMP ', 'REDLAMP is the oldest maker of ferry bells on the lake, and the only one left.'],
    ['en', 'Lamps ', 'All lamps that burn on the piers of the lake are lit by hand at dusk.'],
    ['de', 'Über Rotlicht ', 'Rotlicht ist der älteste Hersteller von Fährglocken am See und der letzte.'],
    ['fr', 'À propos de Quai Rouge ', 'Quai Rouge est le plus vieux fabricant de cloches du lac, et le dernier.'],
    ['es', 'Sobre Muelle Rojo ', 'Muelle Rojo es el fabricante de campanas más antiguo del lago, y el último.'],
  ])('goes (%s): %s', (language, head, sentence) => {
    expect(said(language, head + sentence, { title: 'On the lake' })).toEqual([sentence]);
  });

  test.each([
    [
      'REDLAMP',
      'Ringing for a better lake ',
      'REDLAMP was founded in 1931, and has cast nine hundred bells since then.',
    ],
    ['Redlamp', 'Casting bells for the connected lake ', 'Redlamp is the oldest maker of bells in Ellery.'],
    ['Quay Rowers', 'Creating Calm on the Old Water ', 'Quay Rowers is a club of keepers who row at night.'],
  ])('goes before the name of which the title is (%s)', (title, head, sentence) => {
    expect(said('en', head + sentence, { title })).toEqual([sentence]);
  });

  test.each([
    ['REDLAMP', 'Casting bells for the ferries with REDLAMP is what the keepers of Ellery do in winter.'],
    ['REDLAMP', 'Family-owned bell maker REDLAMP is to cast the new bell of the red ferry this winter.'],
    ['The lamp', 'About Ellery, the old town on the lake, the keepers tell a story of a bell and a lamp.'],
    ['The lamp', 'Introduction of the new lamps on the pier begins with a song that every keeper knows.'],
  ])('and a sentence stays (%s): %s', (title, sentence) => {
    expect(said('en', sentence, { title })).toEqual([sentence]);
  });
});

describe('what English authors name the first part of a text', () => {
  test.each([
    ['Introduction ', 'Recently, I moved all my lamps from the old pier to the new one.'],
    ['Introduction ', 'Today we are going to move all lamps from the old pier to the new one.'],
    ['Introduction ', 'I moved all my lamps from the old pier to the new one, and here is how.'],
    ['Foreword ', 'I wrote all of this down for the keepers who come after me.'],
    ['About me ', 'I am a keeper of lamps on the lake, and I have been one for nine years.'],
    ['The Story ', 'Our keepers have lit the lamps of the lake since the old ferry sank.'],
    ['Problem ', 'Given a list of lamps, return the two that burn longest on the same oil.'],
    ['Setup ', 'First we need a lamp with a wick and a bottle of oil from the shop.'],
  ])('goes before a sentence: %s%s', (head, sentence) => {
    expect(said('en', head + sentence, { title: 'Notes from the quay' })).toEqual([sentence]);
  });

  test('goes on a later line, too', () => {
    const opening = 'The red ferry crosses the lake again, two years after the fire that took her bell and her lamps.';
    const sentence = 'Last year we moved our lamps from the old pier to the new one.';
    expect(said('en', `${opening}\nBackground ${sentence}`, { title: 'On the quay' })).toEqual([opening, sentence]);
  });

  test.each([
    'Introduction To Lamps is the book that every keeper of the lake has on the shelf.',
    'The problem I have with the old lamp is that it goes out in the rain.',
    'Background noise is what the keepers of the lake hear from the ferry all night.',
    'Question Time on the pier begins at nine, and every keeper of the lake may ask.',
    'Problem lamps are sent back to the maker, who mends them in a week.',
  ])('but a sentence that begins with it stays: %s', (sentence) => {
    expect(said('en', sentence, { title: 'On the quay' })).toEqual([sentence]);
  });
});

describe('a line in bold before the sentence of its paragraph', () => {
  const told = 'Yes, that is right, the red ferry of the lake is back at last after two winters!';

  test.each([told, 'The red ferry of the lake is back at last after two winters.'])('is its head: %s', (sentence) => {
    expect(
      said('en', `<p><span style="font-weight: bold">New on the lake </span> ${sentence}</p>`, {
        title: 'Here it is',
      })[0],
    ).toBe(sentence);
  });

  test.each([
    '<p><b>The Lake Courier</b> The Old Harbour edition is printed on red paper every winter.</p>',
    '<p><b>Ada Ruiz of Ellery</b> Harbour rings the bell of the old ferry every day at noon.</p>',
    '<p><b>On the old lake</b> we row every day at noon, and ring the bell of the ferry.</p>',
  ])('what goes on with a name or small is none: %s', (html) => {
    expect(said('en', html, { title: 'Here it is' }).join(' ')).toBe(html.replace(/<[^<>]*>/g, ''));
  });
});

test.each([
  ['Bugfixes', 'Fix the bell that rang whenever the red lamp was lit'],
  ['Bug Fixes', 'Fixed the bell that rang whenever the red lamp was lit'],
  ['Enhancements', 'Add a second bell for the old ferry of the lake'],
  ['Security Fixes', 'Remove the key from under the mat of the old ferry'],
])('a release’s heading goes from before its first change: %s', (head, change) => {
  expect(said('en', `${head} ${change}`, { title: 'Lamp 1.9.6' })).toEqual([`${change}.`]);
});

test.each([
  'Fixes add up on the old ferry of the lake, says her keeper.',
  'Features Add and Remove are new on the old ferry of the lake.',
])('but a sentence that begins with it stays: %s', (sentence) => {
  expect(said('en', sentence, { title: 'Lamp 1.9.6' })).toEqual([sentence]);
});

test.each([
  [
    'sv',
    'Introduktion',
    'Färjan går över sjön igen.',
    'Detta arbete leds av vaktaren på kajen, som putsar alla lampor.',
  ],
  [
    'de',
    'Einleitung',
    'Die Fähre fährt wieder.',
    'Die Lampen am Steg leuchten jede Nacht, und eine Glocke schlägt dazu.',
  ],
  ['nl', 'Inleiding', 'De veerboot vaart weer.', 'Het werk aan de lampen van de kade duurt nog tot de lente.'],
])('the name of a first part goes on a later line, too: %s', (language, name, first, text) => {
  expect(said(language, `<p>${first}<br>${name} ${text}</p>`)).toEqual([first, text]);
});

test('the name of a first part goes behind a line that is left out', () => {
  const text = 'Detta arbete leds av vaktaren på kajen, som putsar alla lampor och ringer i klockan.';
  expect(said('sv', `<p>Gå tillbaka till sidan om färjan<br>Introduktion ${text}</p>`)).toEqual([text]);
});

test.each([
  [
    'es',
    'Horario de la campana del muelle',
    'Esta campana suena cada hora desde que los barqueros la colgaron en la torre.',
  ],
  [
    'pt',
    'Informações sobre o sino do porto',
    'Este sino toca de hora em hora desde que os barqueiros o penduraram na torre.',
  ],
  [
    'fr',
    'Informations sur la cloche du port',
    'Cette cloche sonne toutes les heures depuis que les passeurs l’ont pendue dans la tour.',
  ],
  [
    'de',
    'Auskunft zur alten Glocke am Hafen',
    'Diese Glocke läutet jede Stunde, seit die Fährleute sie in den Turm gehängt haben.',
  ],
  [
    'en',
    'Hours of the old harbour bell',
    'This bell rings every hour since the ferrymen hung it in the tower of the pier.',
  ],
])('a heading names what the sentence it ran into points to (%s)', (language, head, sentence) => {
  expect(said(language, `${head} ${sentence}`, { title: 'x' })).toEqual([sentence]);
});
