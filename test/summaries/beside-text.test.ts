import { describe, expect, test } from 'vitest';
import { said } from './said.ts';
import { texts } from './texts.ts';

const isLeftOut = (language: string, line: string): void => {
  const text = texts[language] ?? '';
  expect(said(language, `<p>${line}</p><p>${text}</p>`)).toEqual([text]);
  expect(said(language, `<p>${line}<br>${text}</p>`)).toEqual([text]);
};

describe('beside a text', () => {
  test.each([
    ['de', 'Dieser Beitrag ist Teil der Serie „Alte Boote“.'],
    ['de', 'Dies ist der dritte Teil unserer Serie über alte Boote.'],
    ['fr', 'Cet article fait partie de la série « Vieux bateaux ».'],
    ['es', 'Este artículo forma parte de la serie «Barcas viejas».'],
    ['it', 'Questo articolo fa parte della serie «Vecchie barche».'],
    ['pt', 'Este artigo faz parte da série “Barcas velhas”.'],
    ['nl', 'Dit artikel maakt deel uit van de serie ‘Oude boten’.'],
    ['sv', 'Det här inlägget är en del av serien ”Gamla båtar”.'],
    ['pl', 'Ten wpis jest częścią serii „Stare łodzie”.'],
    ['ru', 'Эта статья — часть серии «Старые лодки».'],
    ['ko', '이 글은 ‘오래된 배’ 시리즈의 세 번째 글입니다.'],
  ])('stands of what series it is (%s): %s', isLeftOut);

  test.each([
    ['de', '(English version below)'],
    ['de', 'English version below.'],
    ['sv', 'English below'],
    ['ja', 'English follows Japanese.'],
    ['en', '(Deutsche Version unten)'],
    ['en', 'Version française ci-dessous.'],
    ['pl', 'Scroll down for English.'],
    ['es', 'Versión en inglés más abajo.'],
  ])('stands where another language begins (%s): %s', isLeftOut);

  test.each([
    ['en', 'A guest post by Ada Ruiz'],
    ['de', 'Gastbeitrag von Ada Ruiz.'],
    ['fr', 'Article invité de Ada Ruiz.'],
    ['es', 'Artículo invitado de Ada Ruiz'],
    ['nl', 'Gastbijdrage van Ada Ruiz'],
    ['sv', 'Gästinlägg av Ada Ruiz'],
  ])('stands which guest wrote it (%s): %s', isLeftOut);

  test.each([
    ['de', 'Als PDF herunterladen'],
    ['fr', 'Télécharger le PDF'],
    ['en', 'Download this article as a PDF.'],
    ['en', 'Views: 1,234'],
    ['ru', 'Просмотров: 123'],
    ['vi', 'Thời gian đọc: 5 phút'],
    ['id', 'Waktu baca: 3 menit'],
    ['zh', '全文约 2300 字，阅读约需 8 分钟。'],
    ['zh', '封面图来自网络。'],
    ['zh', '版权声明：本文为博主原创文章，转载请附上原文链接。'],
    ['zh', '更新：2024年3月3日，补充了船票的价格。'],
    ['zh', '以下是正文：'],
    ['ja', 'どうも、船長です。'],
    ['ko', '이 포스팅은 나룻배 파트너스 활동의 일환으로, 이에 따른 일정액의 수수료를 제공받습니다.'],
    ['ko', '본 글은 호수신문에 실린 글입니다.'],
  ])('stands what its page counts, offers and notes (%s): %s', isLeftOut);

  test.each([
    ['en', 'More in the article.'],
    ['de', 'Mehr erfahrt ihr in unserem Beitrag.'],
    ['fr', 'Pour en savoir plus, lisez notre article.'],
    ['es', 'Más detalles en el artículo.'],
    ['nl', 'Lees er alles over in ons artikel.'],
    ['pl', 'Więcej w artykule.'],
    ['ru', 'Подробности — в нашей статье.'],
    ['zh', '详情请看正文。'],
    ['vi', 'Chi tiết trong bài viết.'],
    ['en', 'Stay tuned!'],
    ['de', 'Bleibt dran!'],
    ['fr', 'Restez à l’écoute !'],
    ['it', 'Restate sintonizzati!'],
    ['sv', 'Håll utkik!'],
    ['ru', 'Следите за новостями!'],
    ['ja', 'お楽しみに！'],
    ['zh', '敬请期待！'],
    ['ko', '많은 기대 부탁드립니다.'],
    ['fr', 'Et vous, qu’en pensez-vous ?'],
    ['pt', 'E você, o que acha?'],
    ['pl', 'A Wy, co o tym sądzicie?'],
    ['ru', 'А что думаете вы?'],
  ])('stands what ends it and tells nothing (%s): %s', (language, line) => {
    const text = texts[language] ?? '';
    expect(said(language, `<p>${text} ${line}</p>`)).toEqual([text]);
    expect(said(language, `<p>${text}</p><p>${line}</p>`)).toEqual([text]);
  });

  test.each([
    [
      'de',
      'Dieser alte Beitrag der Stadt zum Hafen war ein Teil des Plans, den der Wärter in einer Reihe von Briefen lobte.',
    ],
    ['en', 'The English version of the bell, cast below the lake, was the first of the town.'],
    ['en', 'A guest of the harbour by the name of Ada Ruiz rang the bell of the ferry twice.'],
    ['en', 'Download numbers of the lamp plans tell that three hundred people have built one.'],
    ['en', 'More in the harbour than in the town itself, people wait for the bell of the ferry.'],
    ['de', 'Details zum Bau der Lampe stehen im Beitrag des Wärters, den die Stadt gedruckt hat.'],
    ['zh', '全文一共三百行的旧航海日志，记下了渡船在湖上的每一个晚上。'],
    ['ko', '이 글씨는 호수의 종을 만든 사람이 나룻배에 직접 새긴 것이다.'],
  ])('but what an article tells stays (%s): %s', (language, sentence) => {
    expect(said(language, `<p>${sentence}</p><p>${texts[language]}</p>`)[0]).toBe(sentence);
  });
});

test('a link that says the title in other words leads to what the entry is on', () => {
  const file = '<p><a href="/bell.pdf">03.05.24 The Bell Book - Lamp Sunday C</a></p>';
  const told = said('en', `<p>They lit it to the end…</p>${file}`, { title: '03.05.2024 LAMP SUNDAY' });
  expect(told.join('')).not.toContain('Bell Book');
  const other = '<p><a href="/a">The Bell Book tells of the keepers of the lake</a></p>';
  expect(said('en', other, { title: 'LAMP SUNDAY' }).join('')).toContain('Bell Book');
});
