import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('a short list behind what announces it', () => {
  test('an abbreviation ends no item', () => {
    const items = '<li>The old ferry</li><li>The Mill vs. Ada Ruiz</li><li>Lamps of the pier</li>';
    expect(said('en', `<p>Listen to the keepers of the lake, who talk about:</p><ul>${items}</ul>`)).toEqual([
      'Listen to the keepers of the lake, who talk about: The old ferry, The Mill vs. Ada Ruiz, Lamps of the pier.',
    ]);
  });

  test('the word between the last two items needs no sign', () => {
    const items = '<li>The old ferry</li><li>Ada Ruiz <b>and</b></li><li>Lamps of the pier</li>';
    expect(said('en', `<p>Listen to the keepers of the lake, who talk about:</p><ul>${items}</ul>`)).toEqual([
      'Listen to the keepers of the lake, who talk about: The old ferry, Ada Ruiz and Lamps of the pier.',
    ]);
  });

  test('the time at which a recording comes to it is no part of an item', () => {
    const items = '<li>The old ferry (2:13)</li><li>Ada Ruiz (07:27) and</li><li>Lamps of the pier</li>';
    expect(said('en', `<p>Listen to the keepers of the lake, who talk about:</p><ul>${items}</ul>`)).toEqual([
      'Listen to the keepers of the lake, who talk about: The old ferry, Ada Ruiz and Lamps of the pier.',
    ]);
  });

  test('the time of day at which something begins is', () => {
    const items = '<li>The old ferry (12:15 pm)</li><li>Ada Ruiz (at 7:27)</li><li>Lamps of the pier</li>';
    expect(said('en', `<p>On Sunday the keepers of the lake show us:</p><ul>${items}</ul>`).join('')).toContain(
      '(12:15 pm)',
    );
  });
});

describe('a link over what is said of it', () => {
  test('is told as the headline of its items', () => {
    const said1 =
      '<li><a href="/a">Quay Lamps plans to bring back the red ferry</a><ul><li>The company wants to row every hour again</li></ul></li>';
    const said2 =
      '<li><a href="/b">Harbour changes its rules before the feast</a><ul><li>Boats with more than two lamps stay outside the pier until the end of May</li><li>The bell rings twice as often as it did last year in spring</li></ul></li>';
    expect(said('en', `<ul>${said1}${said2}</ul>`)[0]).toMatch(
      /^Quay Lamps plans to bring back the red ferry; The company wants/,
    );
  });

  test('is navigation where links alone stand below it', () => {
    const menu =
      '<ul><li><a href="/a">All boats of the lake</a><ul><li><a href="/b">The red ones</a></li></ul></li></ul>';
    const text = 'The red ferry crosses the lake every hour again, and carries bikes free of charge.';
    expect(said('en', `<p>${text}</p>${menu}`)).toEqual([text]);
  });
});

describe('items with the stop of their script', () => {
  test('Bengali types a letter that looks like a colon before them', () => {
    const items = '<li>পুরনো ফেরির ঘণ্টা।</li><li>ঘাটের নতুন বাতি।</li><li>হ্রদের মাঝির গল্প।</li>';
    expect(said('bn', `<p>হ্রদের এই মেলায় সবার জন্য থাকছেঃ</p><ul>${items}</ul>`)).toEqual([
      'হ্রদের এই মেলায় সবার জন্য থাকছে: পুরনো ফেরির ঘণ্টা, ঘাটের নতুন বাতি, হ্রদের মাঝির গল্প।',
    ]);
  });

  test('Hindi', () => {
    const items = '<li>पुरानी नाव की घंटी।</li><li>घाट का नया दीया।</li><li>झील के नाविक की कहानी।</li>';
    expect(said('hi', `<p>झील के इस मेले में सबके लिए हैं:</p><ul>${items}</ul>`)).toEqual([
      'झील के इस मेले में सबके लिए हैं: पुरानी नाव की घंटी, घाट का नया दीया, झील के नाविक की कहानी।',
    ]);
  });
});

test('a name behind aka. or feat. goes on', () => {
  const line = 'With this bell, Ada Ruiz aka. Lamplight, feat. Ben Oakes, has recorded the shore of the lake.';
  expect(said('en', `<p>${line}</p>`)).toEqual([line]);
});

describe('Thai announces a list with words', () => {
  const text = 'เรือข้ามฟากสีแดงกลับมาแล่นข้ามทะเลสาบทุกชั่วโมงอีกครั้งหลังหยุดไปสองปี';

  test.each(['สิ่งที่ผู้มาเยือนจะได้เห็นในงานริมทะเลสาบ ได้แก่', 'ในงานริมทะเลสาบปีนี้มีของให้ชมดังนี้'])('%s', (lead) => {
    expect(said('th', `<p>${text}</p><p>${lead}</p><ul><li>ระฆังเก่า</li><li>โคมไฟใหม่</li></ul>`)).toEqual([
      text,
      `${lead}: ระฆังเก่า, โคมไฟใหม่`,
    ]);
    expect(said('th', `<p>${text}</p><p>${lead}</p><pre>08:00 09:00</pre>`)).toEqual([text]);
  });

  test('a table that is left out', () => {
    expect(said('th', `<p>${text}</p><p>ตารางเดินเรือของเราจะมีหน้าตาประมาณนี้</p><pre>08:00</pre>`)).toEqual([text]);
  });
});

describe('in scripts without capitals', () => {
  const zh = '码头上的旧灯重新点亮了，守灯人把点灯的办法写在了门口的牌子上。';

  test.each([['<br>'], ['\n'], [' \n  ']])(
    'what is said of an item on its next line stands behind its name: %j',
    (end) => {
      const items = `<ul><li><p>添油${end}每天早上给灯添油，不要太满。</p></li><li><p>点灯${end}天黑之前把灯点亮，一直亮到天明。</p></li></ul>`;
      expect(said('zh', `<p>${zh}</p>${items}`).slice(1).join('')).toBe(
        '添油：每天早上给灯添油，不要太满。点灯：天黑之前把灯点亮，一直亮到天明。',
      );
    },
  );

  test('a sentence that its source broke is one', () => {
    const items = '<ul><li>守灯人说，\n每天早上给灯添油，不要太满。</li><li>天黑之前\n把灯点亮</li></ul>';
    expect(said('zh', `<p>${zh}</p>${items}`).join('')).not.toMatch(/：/);
  });

  test('lines with a sign are told with the sentence that takes them up', () => {
    const lines = '・渡し船の鐘が遠くて聞こえない<br>・桟橋の灯りが暗くて見えない';
    const next = 'そんな悩みを持つ人を助けるのが古い灯台です。';
    expect(said('ja', `<p>${lines}<br>${next}</p>`, { title: '湖の便り' })).toEqual([
      '渡し船の鐘が遠くて聞こえない、桟橋の灯りが暗くて見えない。',
      next,
    ]);
  });
});

test('steps that are clicked are told from the first list on, and a call to a button is not', () => {
  const steps = ['Open the lid of the lamp', 'Turn the wick up', 'Click the red button'];
  const first = `<h4>Light the lamp</h4><ul>${steps.map((step) => `<li>${step}</li>`).join('')}</ul>`;
  const second = '<h4>Test the bell</h4><ul><li>Pull the rope once</li><li>Hear the bell ring twice</li></ul>';
  expect(said('en', first + second, { title: 'Getting started' })[0]).toBe(
    'Light the lamp: Open the lid of the lamp, Turn the wick up, Click the red button.',
  );
  expect(said('en', '<p>To hear the bell: click the red button below.</p>')).toEqual([]);
});

describe('lines below what announces them, without a mark of their own', () => {
  const items = [
    'Add a second bell to the old ferry of the lake (Ada Ruiz, Harbour of Ellery)',
    'Support lamps that burn at regular hours of the night (Ben Oakes, Quay Lamps)',
    'Ring for the keepers of both piers when the fog comes in (Ada Ruiz, Ellery)',
  ];

  test('are told from the first on', () => {
    const text = `Only what is new on the lake is shown here:\n${items.join('\n')}`;
    expect(said('en', text, { title: 'Third day' })[0]).toBe(`${items[0]}.`);
  });

  test('one alone goes with what announces it', () => {
    const lead = 'The red ferry crosses the lake every hour again, and carries bikes free of charge.';
    const text = `${lead}\nOnly what is new on the lake is shown here:\n${items[0]}\n${lead.replace('red', 'old')}`;
    expect(said('en', text, { title: 'Third day' })).toEqual([lead, lead.replace('red', 'old')]);
  });
});

describe('a paragraph that begins with a call to its readers', () => {
  const items = ['The bell rings the hours for all', 'Lamps on both sides of the quay', 'A shelter for the old ferry'];
  const list = items.map((item) => `<li>${item}</li>`).join('');

  test.each([
    [
      'fr',
      'Le nouveau quai est ouvert!',
      'Au programme:',
      "N'hésitez pas à nous faire part de vos envies pour le quai, et de tout ce qui vous y a manqué cet été.",
      'Notre grande équipe du port réglera la chose dans les plus brefs délais, et avec le plus grand soin du monde.',
    ],
    [
      'en',
      'The new quay is open!',
      'What it brings:',
      "Don't hesitate to tell us about all that you want to see on the quay, and what you missed there last summer.",
      'Our large team of keepers will mend this as soon as it can, and with the greatest care in the whole world.',
    ],
    [
      'de',
      'Der neue Steg ist offen!',
      'Was er bringt:',
      'Zögert nicht, uns anzuschreiben, wenn euch auf dem Steg etwas fehlt oder wenn ihr dort mehr Lampen sehen wollt.',
      'Unser großes Team am Hafen kümmert sich dann sehr bald darum, und zwar mit der allergrößten Sorgfalt der Welt.',
    ],
  ])('goes whole, and the list before it is told (%s)', (language, lead, announces, call, rest) => {
    const told = said(language, `<p>${lead} ${announces}</p><ul>${list}</ul><p>${call} ${rest}</p>`, { title: 'Lumo' });
    expect(told[0]).toBe(lead);
    expect(told.join(' ')).toContain(items[1]);
    expect(told.join(' ')).not.toContain(rest);
    expect(told.join(' ')).not.toContain(call);
  });

  test('is none where it speaks to somebody else', () => {
    const text = "Don't hesitate to light an old lamp: a little oil, a new wick and it burns for another ten years.";
    expect(said('en', `<p>${text}</p>`)).toEqual([text]);
  });
});

describe('a name over what is nested below it', () => {
  const lead = '<p>The lamps of the pier come in two kinds, both of which are lit at dusk:</p>';

  test('stands before it, with a colon', () => {
    const items =
      '<li>Oil lamps<ul><li>They need a new wick every spring</li></ul></li><li>Gas lamps<ul><li>They hiss, but burn all night</li></ul></li>';
    expect(said('en', `${lead}<ul>${items}</ul>`).at(-1)).toContain(
      'Oil lamps: They need a new wick every spring; Gas lamps: They hiss, but burn all night.',
    );
  });

  test('also where its sentences are closed', () => {
    const items =
      '<li>안개등(Fog lamp)<ul><li>모든 배는 안개 속에서 같은 빛을 보아야 한다.</li></ul></li><li>부두등(Lamp of the pier)<ul><li>등 하나가 꺼져도 다른 등은 계속 빛나야 한다.</li></ul></li>';
    expect(said('ko', `<p>등은 두 가지를 모두 지켜야 한다.</p><ul>${items}</ul>`).at(-1)).toContain(
      '안개등(Fog lamp): 모든 배는 안개 속에서 같은 빛을 보아야 한다; 부두등(Lamp of the pier): 등',
    );
  });
});
