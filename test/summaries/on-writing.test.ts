import { describe, expect, test } from 'vitest';
import { ruleReason } from '../../src/summaries/boilerplate/line-reason.ts';
import { sentenceReason } from '../../src/summaries/choosing/sentence-reasons.ts';
import { pointsBack } from '../../src/summaries/sentences/starts.ts';
import { summarise } from '../../src/summaries/summarise.ts';

const article = { excerpts: [], authors: [], categories: [], siteName: null, url: 'https://quay.example/lock' };
const told = (title: string, language: string, ...paragraphs: string[]): readonly string[] =>
  summarise({ ...article, title, language, html: paragraphs.map((text) => `<p>${text}</p>`).join('') }).sentences;

describe('what authors say of their writing', () => {
  test.each([
    "It's been a while since I last posted, but I'm trying to find time again.",
    "It's been a while since my previous blog post, long enough for two storms.",
    'It has been two years since I last wrote here.',
    'Es ist schon eine Weile her, dass ich hier geschrieben habe.',
    'Ça fait longtemps que je n’ai pas écrit ici.',
    'Hace mucho tiempo que no escribo en el blog.',
    'Faz tempo que eu não escrevo por aqui.',
    'Era da tanto che non scrivevo.',
    'Het is alweer even geleden dat ik hier een blog schreef.',
    'Det var länge sedan jag skrev något här.',
    'Dawno tu nic nie pisałem.',
    'Давно я ничего не писал в этот блог.',
    'Прошу простить меня, что очень долго не радовал читателей блога.',
    'Peço desculpa por esse sumiço de mais de um ano.',
    'Sorry for the long silence on this blog.',
    '오랜만에 글을 씁니다.',
    '好久没更新博客了。',
    "I've been meaning to write this post for a while, mostly as a reminder to myself.",
    'This is my first post.',
    'Das ist mein erster Beitrag.',
    'Esse será meu primeiro post.',
    'これが初投稿です。',
    'My name is Ada, and this is the second post in a series of posts in which I row around the lake.',
    'This is a guest post by Ada Ruiz, from the harbour office, on how they count the boats at night.',
    'A parte 1 você encontra aqui!',
    'É indicado que você leia o post anterior antes de continuar.',
    "If you haven't read part 1, you can find it here.",
    'Il est conseillé de lire l’article précédent avant de continuer.',
    'Рекомендую сначала прочитать предыдущую статью.',
    '「湖口技术」是一个专注于码头技术文章分享的公众号。',
    'I hope this was helpful.',
    "J'espère que cet article vous aura été utile.",
    'Espero que os haya gustado.',
    'Ich hoffe, der Artikel hat dir weitergeholfen.',
    '参考になれば幸いです。',
    '希望这篇文章对你有帮助。',
    'Si cet article vous a aidé, n’hésitez pas à le partager.',
    'Se esse artigo te ajudou, compartilhe com seus amigos.',
    'Если статья была полезной, поделитесь ею с друзьями.',
    'Photograph by Ada Ruiz.',
    'Chào mừng các bác đã ghé thăm blog của mình.',
    'Selamat datang di blog saya.',
    'به وبلاگ من خوش آمدید.',
    'मेरे ब्लॉग में आपका स्वागत है।',
    '제 블로그에 오신 것을 환영합니다.',
    '私のブログへようこそ。',
    '欢迎来到我的博客。',
    'Bloguma hoş geldiniz.',
    'Vous pouvez voir les slides sur Speakerdeck et le code du projet est sur Github.',
    'The slides are on Speakerdeck and the code is on GitHub.',
    'Den Code findet ihr auf GitHub.',
    'Код доступен на GitHub.',
    '代码已上传到 GitHub。',
  ])('is left out: %s', (line) => {
    expect(ruleReason(line)).not.toBeNull();
  });

  test.each([
    "It's been a while since the ferry last crossed the lake.",
    "It's been a while since I wrote a sea shanty.",
    "I've been meaning to write about the lock for years, and this winter I had the time.",
    'This is my first post about boats.',
    'We hope this helps families who lost their homes.',
    'The mayor apologised for not posting the notice in time.',
    'The museum hopes visitors enjoy the new wing.',
    '他希望这项研究对患者有所帮助。',
    '구글이 오랜만에 신제품을 내놓았다.',
    'Photography by the numbers is a trade of its own.',
    'Part 2 of the pier is made of oak.',
    'GitHub code search has become faster.',
    'Code review is hard to find on GitHub.',
    'Slide rules are found on GitHub.',
  ])('and what they write of is not: %s', (line) => {
    expect(ruleReason(line)).toBeNull();
  });

  test('what they said in an earlier post needs that post', () => {
    const behind = 'The lock keeper raises the water by hand, forty turns for each boat.';
    expect(
      told('How a lock works', 'en', 'The first post answers many of the questions I have heard.', behind),
    ).toEqual([behind]);
  });
});

test.each([
  "No time to chat, let's get right to it.",
  'Los geht’s!',
  'C’est parti !',
  '¡Empecemos!',
  'Vamos lá!',
  'Aan de slag!',
  'Zaczynajmy!',
  'Поехали!',
  'Hadi başlayalım!',
  'それでは始めましょう。',
  '그럼 시작해볼까요?',
  '废话不多说，上代码。',
])('what leads from a greeting to the text is not told: %s', (line) => {
  expect(ruleReason(line)).toBe('greeting');
});

test.each([
  ['en', 'In the same post I said that the pier has a bell, a lamp and two boats.'],
  ['es', 'En el mismo artículo dije que el muelle tiene una campana y dos barcos.'],
  ['de', 'Im selben Beitrag stand, dass der Steg eine Glocke und zwei Boote hat.'],
  ['en', 'One says that the lamp comes first, another that the bell does.'],
])('what was named before is pointed back to: %s: %s', (language, line) => {
  expect(pointsBack(line, language)).toBe(true);
});

test('a day that is named behind it is not', () => {
  expect(pointsBack('On the same day that the ferry came back, the bell fell silent.', 'en')).toBe(false);
});

test('an address on a line of its own between two sentences is not told', () => {
  const [before, behind] = ['桟橋は三度の冬をかけて建て直された。', '船は夜も泊めることができる。'];
  expect(told('桟橋', 'ja', `${before}https://quay.example/articles/71983 ${behind}`)).toEqual([before, behind]);
  const [first, second] = [
    'The new pier opens on Friday after three winters of work.',
    'Boats may moor there overnight.',
  ];
  expect(told('Pier', 'en', `${first} https://quay.example/articles/71983 ${second}`)).toEqual([first, second]);
  const within = 'The plans are at https://quay.example/plans for everyone to read until the end of May.';
  expect(told('Pier', 'en', within)).toEqual([within]);
});

describe('a stop that stands for a colon', () => {
  test.each([
    'The steps are as follows.',
    'The result looks like this.',
    'Das Ergebnis sieht so aus.',
    'Le résultat est le suivant.',
    'El resultado es el siguiente.',
    'Результат выглядит так.',
    '结果如下。',
    'Mình gặp phải tình huống như thế này.',
  ])('announces what is not there: %s', (line) => {
    expect(sentenceReason(line)).not.toBeNull();
  });

  test.each(['I have never seen a storm like this.', 'Nobody on the lake looks that good.'])(
    'and is the end of a sentence elsewhere: %s',
    (line) => {
      expect(sentenceReason(line)).toBeNull();
    },
  );
});

describe('a greeting within the first sentence', () => {
  test.each([
    ['es', 'Hola a todos, hoy abre el muelle nuevo tras tres inviernos de obras.', 'Hoy abre el muelle nuevo'],
    ['pt', 'Olá pessoal, o cais novo abre na sexta-feira depois de três invernos.', 'O cais novo abre'],
    [
      'fr',
      'Bonjour à tous, aujourd’hui le nouveau quai ouvre après trois hivers de travaux.',
      'Aujourd’hui le nouveau',
    ],
    ['de', 'Hallo zusammen, am Freitag öffnet der neue Steg nach drei Wintern Bauzeit.', 'Am Freitag öffnet'],
    ['en', 'Hi everyone, the new pier opens on Friday after three winters of work.', 'The new pier opens'],
    ['ru', 'Всем привет, в пятницу открывается новый причал после трёх зим работы.', 'В пятницу открывается'],
    ['tr', 'Herkese merhaba, yeni iskele üç kışlık çalışmanın ardından cuma günü açılıyor.', 'Yeni iskele'],
    ['zh', '大家好，新码头经过三个冬天的施工将于星期五开放。', '新码头经过'],
  ])('goes, and the sentence begins with its own words: %s', (language, line, beginning) => {
    expect(told('Quay', language, line)[0]?.startsWith(beginning)).toBe(true);
  });

  test('is no greeting where a name or a song begins so', () => {
    const line = 'Hello World, the first ferry of the line, was sold for scrap on Friday.';
    expect(told('Scrap', 'en', line)).toEqual([line]);
  });

  test('goes with whoever says who writes, in Japanese', () => {
    const behind = '新しい桟橋が三度の冬の工事を終えて金曜日に開く。';
    expect(told('桟橋', 'ja', `お久しぶりです～。xsuzです。${behind}`)).toEqual([behind]);
    expect(told('桟橋', 'ja', `お久しぶりです．${behind}`)).toEqual([behind]);
  });
});
