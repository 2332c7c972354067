import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const lead = 'The old ferry crosses the lake four times a day, and rings her bell at each of the three quays.';

describe('what stands before a text', () => {
  test.each([
    'Listen to this article. Also available on Spotify. Subscribe to The Quay Hour.',
    'Listen to this story. You can also listen on Apple Podcasts.',
    'Diesen Artikel anhören. Auch auf Spotify verfügbar.',
  ])('the labels of a player are left out: %s', (line) => {
    expect(said('en', `<p><strong>${line}</strong></p><p>${lead}</p>`)).toEqual([lead]);
  });

  test.each([
    'This is a post from the Quay Notes blog which we are sharing with our community as well.',
    'This is a cross-post from the Quay Notes blog.',
    'Dies ist ein Beitrag aus dem Hafen-Blog, den wir auch hier zeigen.',
    'Cet article est repris du blog du port.',
  ])('where a text comes from is left out: %s', (line) => {
    expect(said('en', `<p><em>${line}</em></p><p>${lead}</p>`)).toEqual([lead]);
  });

  test('a disclaimer in italics is left out as a whole', () => {
    const disclaimer =
      'This is a rower’s view, not legal advice. I’m not a lawyer. What follows is my reading of the old timetable. If you own a ferry, talk to a lawyer.';
    expect(said('en', `<p><em>${disclaimer}</em></p><p>${lead}</p>`)).toEqual([lead]);
  });

  test.each(['Blank text', 'Sample text.', 'No description available.', 'Keine Beschreibung vorhanden.'])(
    'what fills a field is no text: %s',
    (line) => {
      expect(said('en', `<p>${line}</p>`, { title: 'Rowing done' })).toEqual([]);
    },
  );

  test('a link in the marks of Markdown is left out, on a line of its own', () => {
    const address = 'https://harbour.example/talks/of-the-year/3H';
    const list = `<ul><li>[アブストラクト] (<a href="${address}/">${address}/</a>)</li></ul>`;
    const talk = 'この話は私の友人である湖口水道局の見本花子さんがしてくれました。';
    expect(said('ja', `${list}<p>${talk}</p>`, { title: '灯台の水' })).toEqual([talk]);
    expect(said('en', `${list.replace('アブストラクト', 'abstract')}<p>${lead}</p>`)).toEqual([lead]);
  });

  test('the contents of a series are left out, as their class says', () => {
    const items =
      '<p><span class="table-of-contents-list">This course has several parts.</span></p>' +
      '<ul class="table-of-contents-list"><li><a href="/1">Lamps (1) – Oil</a></li></ul>';
    expect(said('en', items, { title: 'Lamps (2) – Wicks' })).toEqual([]);
  });

  test.each([
    'Your feedback drives the plan of the ferry, and we want to build what is most useful to you.',
    'Your support keeps the lamp alight.',
    'Dein Feedback hilft uns, die Lampe besser zu machen.',
    'Vos retours nous aident à régler la lampe.',
  ])('the end of an appeal is left out: %s', (line) => {
    expect(said('en', `<p>${lead} ${line}</p>`)).toEqual([lead]);
  });

  test.each([
    'Listen to this bell, and you know where the ferry is.',
    'The film is also available on Spotify, where the keeper reads from his log.',
    'Subscribe to nothing, own nothing, brew in silence.',
    'This is a post from the old pier, which the storm tore out of the lake.',
    'Blank text is what the keeper saw when he opened his log.',
    'Your support of the old mill was noted in the log of the keeper.',
    'Your ideas are what the harbour is made of, said the keeper.',
  ])('a first line that only looks so stays: %s', (line) => {
    expect(said('en', `<p>${line} ${lead}</p>`)[0]).toBe(line);
  });

  test('a text in italics that only says what it is not stays', () => {
    const own = 'This is a tale of lamps. It is long, and rings like a bell in the night of the harbour.';
    expect(said('en', `<p><em>${own}</em></p>`).join(' ')).toBe(own);
  });
});

test.each([
  [
    'en',
    'Press release of 27 July 2023.',
    'The ferry crosses the lake again, two years after the fire that took its bell.',
  ],
  ['de', 'Pressemitteilung Nr. 12 vom 27. Juli 2023.', 'Die rote Fähre fährt wieder jede Stunde über den See.'],
  ['fr', 'Communiqué du 27 juillet 2023.', 'Le bac rouge traverse de nouveau le lac chaque heure.'],
  ['es', 'Nota de prensa, 27 de julio de 2023.', 'La barca roja cruza de nuevo el lago cada hora.'],
  ['it', 'Comunicato stampa del 27.07.2023.', 'Il traghetto rosso attraversa di nuovo il lago ogni ora.'],
  ['nl', 'Persbericht van 27 juli 2023.', 'De rode veerboot vaart weer elk uur over het meer.'],
  ['sv', 'Pressmeddelande den 27 juli 2023.', 'Den röda färjan går åter över sjön varje timme.'],
  ['pl', 'Komunikat z 27 lipca 2023 r.', 'Czerwony prom znowu pływa po jeziorze co godzinę.'],
  ['tr', '27 Temmuz 2023 tarihli basın açıklaması.', 'Kırmızı vapur her saat gölü yeniden geçiyor.'],
])('the day of a press release is no sentence of its text (%s)', (language, label, text) => {
  expect(said(language, `<p>${label} ${text}</p>`)).toEqual([text]);
});

test('but what a press release of a day says is', () => {
  const text = 'The press release of 27 July 2023 told the keepers of the lake that the ferry would be back.';
  expect(said('en', `<p>${text}</p>`)).toEqual([text]);
});
