import { expect, test } from 'vitest';
import { entries } from '../../evaluate/articles/index.ts';
import { languageTag } from '../../src/language-tag.ts';
import { detectLanguage } from '../../src/summaries/language/detect-language.ts';
import { resolveLanguage } from '../../src/summaries/language/language.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import { htmlToText } from '../../src/summaries/text/html-to-text.ts';
import { article } from './said.ts';

test.each([
  ['en_US', 'en-US'],
  ['English', 'en'],
  ['pt_br', 'pt-BR'],
  ['zh_Hant_TW', 'zh-Hant-TW'],
  ['jp', 'ja'],
  ['de_DE.UTF-8', 'de-DE'],
  ['en, de', null],
  ['en-us,ru-ru', null],
  ['en-US,en;q=0.9', 'en-US'],
  ['English, Boats', 'en'],
  ['und', null],
  ['garbage', null],
  ['x-default', null],
  ['', null],
])('the declared language "%s" is %s', (declared, tag) => {
  expect(languageTag(declared)).toBe(tag);
});

test('Latin letters among as many others are names, and tell no language', () => {
  expect(resolveLanguage('en', 'آموزش Lampstack و آشنایی با LakeMetal - بخش دوم')).not.toBe('en');
  expect(resolveLanguage('en', 'A lesson on Λάμπα and its oil for the keepers of the lake')).toBe('en');
});

test.each([
  ['en-us', 'Nata e cresciuta tra i fari di un lago.', 'https://lamps.example/it/about/', 'it'],
  ['en-us', 'Nata e cresciuta tra i fari di un lago.', 'https://lamps.example/about/', 'en-US'],
  ['en-us', 'Born by the lake, and a keeper of its lamps.', 'https://lamps.example/it/about/', 'en-US'],
  [null, 'Fari, lampade.', 'https://lamps.example/it/about/', null],
  [
    'en-us',
    'Millaisia lamppuja kuviteltiin vanhalla rannalla? Kuinka majakka muutti uusien laivojen kulkua? Kuka soitti kelloa?',
    'https://lamps.example/fi/lamput/',
    'fi',
  ],
  [
    'en-us',
    'Red Lamps, Blue Bells, Old Ferries, Grey Quays, Tall Towers, Slow Boats, Loud Horns.',
    'https://lamps.example/fi/',
    'en-US',
  ],
])('declared %s: "%s" at %s is %s', (declared, text, url, language) => {
  expect(resolveLanguage(declared, text, url)).toBe(language);
});

const german =
  'Der Stadtrat hat am Dienstag beschlossen, die Brücke wegen Reparaturen zu sperren, und sie soll im Juni wieder geöffnet werden, sagte die Bürgermeisterin.';

test('what is declared holds, though the text would be detected otherwise within its script', () => {
  expect(resolveLanguage('de-AT', german)).toBe('de-AT');
  expect(resolveLanguage('nl', 'Hello world')).toBe('nl');
  expect(resolveLanguage('fa', 'شهردار تهران با ابراز تاسف از وضعيت كشتي ها گفت كه پس از دو سال كار مي كنند')).toBe(
    'fa',
  );
});

test('a declaration that is plainly wrong is replaced', () => {
  expect(resolveLanguage('en', '市議会は火曜日に橋の閉鎖を決めた。')).toBe('ja');
  expect(resolveLanguage('en-US', german)).toBe('de');
});

test('of several declarations the first that is not plainly wrong holds', () => {
  expect(resolveLanguage(['en-US', 'de-AT'], german)).toBe('de-AT');
  expect(resolveLanguage(['de', 'de-AT'], german)).toBe('de');
  expect(resolveLanguage([null, 'de-AT'], german)).toBe('de-AT');
  expect(resolveLanguage(['en-US', 'ja'], german)).toBe('de');
  const danish =
    'Den gamle færge er vendt tilbage til søen efter en vinter med reparationer på værftet. Kaptajnen siger, at den nye motor er mere støjsvag og bruger mindre brændstof end den forrige.';
  expect(resolveLanguage(['en-US', 'da-DK'], danish)).toBe('da-DK');
  expect(resolveLanguage(['en-US', 'en-US'], danish)).toBe('da');
});

test.each(['Lamp. ', 'Bell, lamp, bell. ', 'Ding dong, says the bell. '])(
  'what is declared holds for "%s" over and over',
  (text) => {
    expect(resolveLanguage('en', text.repeat(40))).toBe('en');
    expect(resolveLanguage('de-AT', 'Bim bam, Glocke. '.repeat(40))).toBe('de-AT');
  },
);

test('a few words of its own script hold a declaration among names in Latin letters', () => {
  const text = '見本さんが Lake and Harbour Lamps 2022 (29th International Conference on Lamps) で受賞';
  expect(resolveLanguage('ja', text)).toBe('ja');
  expect(
    resolveLanguage('ja', 'The old ferry crosses the lake again, and the bell rings every hour for all of us.'),
  ).toBe('en');
});

test('a foreign script beside names, or a short sentence without a word of it, is no declared language', () => {
  expect(
    resolveLanguage('en-GB', 'Открыто мое новое кафе у озера на старой пристани (о Lake Bells и о Harbour Lamps)!'),
  ).toBe('ru');
  const spanish = 'Hoy hay más tiempo para ver cómo se encienden las lámparas del puerto y poder contarlas todas';
  expect(resolveLanguage('en', spanish)).toBe('es');
});

test('two letters of another script are enough where none is of the declared one', () => {
  expect(resolveLanguage('en-US', '吃麵')).toBe(null);
  expect(resolveLanguage('ja', '吃麵')).toBe('ja');
});

test('commands, names and addresses among characters of a dense script are no language of their own', () => {
  const commands = '用 Webpack 打包 TypeScript 项目的时候，遇到 Module not found 的错误，本文记录解决的过程。';
  expect(resolveLanguage('en', commands)).toBe('zh');
  expect(detectLanguage(commands)).toBe('zh');
  expect(
    resolveLanguage(
      'ja',
      '港の会社が賞を受けました。\nLAKE NEWS:https://lake.example/articles/2024/03/the-boat-that-came-back/?from=a8f7d9e3',
    ),
  ).toBe('ja');
});

test('an unsure detector says nothing', () => {
  expect(detectLanguage('Hello world')).toBeNull();
  expect(detectLanguage('12345 67890')).toBeNull();
  expect(
    detectLanguage(
      'Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore magna aliqua',
    ),
  ).toBeNull();
});

test.each(
  entries()
    .filter(({ style }) => style === 'bare' || style === 'own')
    .map(({ id, language, html }) => [id, language, htmlToText(html)] as const),
)('article %s (%s) is taken for no other language', (_, language, text) => {
  expect([language.split('-')[0], null]).toContain(detectLanguage(text));
});

test('of articles that declare nothing or the wrong language, all of some length are known, and none is known wrongly', () => {
  const long = entries().filter(({ style, html }) => style === 'bare' && htmlToText(html).length >= 150);
  const known = long.filter(({ language, html }) => resolveLanguage(null, htmlToText(html)) === language);
  expect(known.length / long.length).toBeGreaterThan(0.9);
});

const finnish =
  'Vuonna 1816 Euroopassa koettiin kesätön vuosi. Kirjailijat viettivät ystävineen sateista kesää järven rannalla. Seurue kokoontui takkatulen ääreen keksimään kauhutarinoita. Luennolla kerrotaan, kuinka saivat alkunsa kaksi länsimaisen kulttuurin hirviötä.';

test('a declared language whose small words are not in the text is not believed, even where the detector is unsure', () => {
  expect(resolveLanguage('en-US', finnish)).not.toBe('en-US');
  expect(resolveLanguage('fi', finnish)).toBe('fi');
  expect(resolveLanguage('kn', 'Green Valley School had an outstanding year')).toBeNull();
});

test('a declared language that its text does not speak is not believed where two others could have been meant', () => {
  const danish =
    'Byrådet besluttede tirsdag at lukke broen, som har krydset havnen i elleve år, og at åbne den igen til foråret, når den er sat i stand.';
  expect(resolveLanguage('en', danish)).not.toBe('en');
  expect(resolveLanguage('da', danish)).toBe('da');
  expect(resolveLanguage('no', danish)).toBe('no');
});

const azerbaijani =
  'Şəhər şurası bildirib ki, köhnə bərə iki ildən sonra yenidən gölü keçəcək və uşaqlar üçün ödəniş olmayacaq. Kapitan deyib ki, zəng əvvəlki kimi çalınacaq.';

test('a language that is close to a larger one is not taken for it', () => {
  expect(resolveLanguage('az', azerbaijani)).toBe('az');
  expect(resolveLanguage('en', azerbaijani)).toBe('az');
  const galician =
    'O concello anunciou que a vella barca volverá cruzar o lago dúas veces ao día e que os nenos non pagarán nada polo que queda de ano.';
  expect(resolveLanguage('gl', galician)).toBe('gl');
});

test('a text in two languages is posted in that of its first sentences', () => {
  const arabic = [
    'عادت العبارة الحمراء إلى عبور البحيرة كل ساعة بعد عامين من التوقف.',
    'أعلن المرفأ إصلاح الجرس القديم، وأضاء الأطفال المصابيح على الجسر.',
    'سيبقى السفر على متن العبارة مجانياً للأطفال حتى نهاية الصيف.',
    'يعيش حارس المنارة على الجزيرة منذ خمسين عاماً مع كلبه.',
  ];
  const english =
    'The keeper of the lighthouse has lived on the island for fifty years with his dog. The boat brings them bread, oil and letters. They ring the bell every hour of the night. Children row over to hear it when the lake is calm. Their parents wait with lamps on the pier of the old harbour.';
  const html = `<p>${arabic.join(' ')}</p><p>${english}</p>`;
  expect(summarise({ ...article('', html), language: null }).language).toBe('ar');
  expect(summarise({ ...article('', `<p>${english}</p><p>${arabic.join(' ')}</p>`), language: null }).language).toBe(
    'en',
  );
  expect(summarise({ ...article('', '<p>Oil, wick, glass.</p>'), language: null }).language).toBeNull();
});

test.each([
  ['en-us', 'Avlysning\nEn gång om året tänds lyktorna på färjan vid bryggan.\nPå kvällen ringer vi i klockan.', 'sv'],
  ['en-us', 'Der blev ringet med klokken på færgen, og så blev lygterne tændt på øen.', 'da'],
  ['en-us', 'Det ble ringt med klokken på ferga, og så ble lyktene tent på øya.', 'nb'],
  ['en-us', 'The bells of Göteborg and Örebro ring for the old ferry when it is in the harbour.', 'en-US'],
])('a short text of Scandinavia is known under %s: %s', (declared, text, language) => {
  expect(resolveLanguage(declared, text)).toBe(language);
});

test('a few words of the declared script beside a text in Latin letters are its page’s, many are its own', () => {
  const english = 'Counting lamps is crucial to keep the harbour bright and ensuring quiet nights ...';
  expect(resolveLanguage('he', `Counting Lamps: A Guide for Keepers\n${english} למידע נוסף`)).not.toBe('he');
  const persian = 'چراغ‌های کهنهٔ بندر هر شب روشن می‌شوند و نگهبان آنها را می‌شمارد.';
  const filler = 'The seal of the harbour is not to be used for other papers than those of the keepers of the lamps.';
  expect(resolveLanguage('fa', `${persian}\n${filler}`)).toBe('fa');
});

test('the address tells the language of a text of any length that says nothing in the declared one', () => {
  const asked =
    'Millaisia lamppuja kuviteltiin vanhalla rannalla? Kuinka majakka muutti uusien laivojen kulkua? Kuka soitti kelloa?';
  const entry = article('en-us', `<p>${asked}</p>`, {
    title: 'Vanhat lamput',
    url: 'https://lamps.example/fi/lamput/',
  });
  expect(summarise(entry).language).toBe('fi');
});

test('an Arabic text of a few words is known by the letters of its own', () => {
  expect(detectLanguage('أولى الحكايات: منارة البحيرة القديمة')).toBe('ar');
  expect(detectLanguage('برج قديم')).toBeNull();
});

test('Spanish and Catalan are told apart by their word for "and"', () => {
  const spanish =
    'El jueves 12 de mayo se probó en el puerto la campana del faro a la que da nombre el lago. En total miraron casi doscientas personas en el muelle: Norte, Sur y Oeste.';
  const catalan =
    'El dijous 12 de maig es prova la campana al port. En total, cent persones a la costa del llac: Nord, Sud i Est.';
  expect(detectLanguage(spanish)).toBe('es');
  expect(detectLanguage(catalan)).toBe('ca');
});

test.each([
  [
    'ug',
    'كۆلنىڭ كونا كېمىسى ئىككى يىلدىن كېيىن قايتىپ كەلدى ۋە ھەر سائەتتە قوڭغۇرىقىنى چالىدۇ. شەھەر خەلقى ئۈچ كۈندىن بېرى ئۇنى كۆلنىڭ ئىككى قىرغىقىدا ئاڭلايدۇ.',
  ],
  [
    'ckb',
    'کەشتییە کۆنەکەی دەریاچە دوای دوو ساڵ گەڕایەوە و هەموو کاتژمێرێک زەنگ لێدەدات. خەڵکی شار لە هەردوو لای دەریاچە گوێیان لێ دەبێت و چاوەڕێی ئەو ڕۆژە بوون.',
  ],
  [
    'ps',
    'د جهيل زړه بېړۍ له دوو کلونو وروسته بېرته راغله او هر ساعت خپل زنګ وهي. د ښار خلک يې د جهيل په دواړو غاړو اوري.',
  ],
  [
    'ar',
    'عادت العبّارة القديمة إلى البحيرة بعد عامين من الإصلاح، وتدق جرسها كل ساعة على الضفتين. يسمعها أهل المدينة كلهم ويفرحون بها.',
  ],
  [
    'fa',
    'کشتی کهنهٔ دریاچه پس از دو سال بازگشت و هر ساعت زنگ می‌زند. مردم شهر از هر دو کرانه آن را می‌شنوند و چشم به راه آن بودند.',
  ],
])('languages of Arabic script are told apart by their own letters: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([
  [
    'gl',
    'O concello anunciou hoxe que a vella barca volverá cruzar o lago dúas veces ao día e que os nenos non pagarán nada. Tamén haberá unha campá nova no peirao, e o faro estará aberto cando chegue o verán.',
  ],
  [
    'af',
    'Die ou veerboot sal weer elke dag oor die meer vaar, en kinders hoef niks te betaal nie. Daar is ook ’n nuwe klok op die kaai, en hulle sê dat die lig van die vuurtoring baie sterker is as voorheen.',
  ],
  [
    'sr',
    'Stari trajekt će posle dve godine ponovo ploviti preko jezera, a deca neće plaćati kartu do kraja leta. Na molu je uvek stajalo zvono, koje je čuvar svetionika doneo na ovo mesto kada je bio mlad čovek.',
  ],
  [
    'pt',
    'A câmara anunciou que a velha barca vai voltar a atravessar o lago duas vezes por dia e que as crianças não pagam nada. Também haverá um sino novo no cais, e o farol estará aberto quando chegar o verão.',
  ],
  [
    'nl',
    'De oude veerboot vaart weer elke dag over het meer, en kinderen hoeven niets te betalen. Er is ook een nieuwe klok op de kade, en zij zeggen dat het licht van de vuurtoren veel sterker is dan vroeger.',
  ],
  [
    'hr',
    'Stari trajekt će nakon dvije godine ponovno ploviti preko jezera, a djeca neće plaćati kartu do kraja ljeta. Na molu je uvijek stajalo zvono, koje je čuvar svjetionika donio na ovo mjesto kada je bio mlad čovjek.',
  ],
  [
    'da',
    'Enhver har ret til at krydse søen med den gamle færge. Ingen skal betale for sine lygter, og klokken på molen bliver ringet af dem, der vil. Fyret er åbent for alle, hvad enten de kommer fra øen eller byen.',
  ],
])('%s is not taken for a neighbour that shares its small words', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('one small word over and over tells no language', () => {
  const welsh = 'Yn y bore y daeth y cwch coch dros y llyn; ym mis Ebrill y mae, nid ym mis Mai y tro hwn.';
  expect(resolveLanguage('cy', welsh)).toBe('cy');
});

test('a few small words of another language, and none of its own, tell that a declared one is not there', () => {
  const text = 'Bright and sturdy lantern / lamp kit for ferries, providing labelled wicks, ropes.';
  expect(resolveLanguage('es', text)).toBe('en');
  expect(resolveLanguage('nl', text)).toBe('en');
  // Names and terms of a text in the declared language are no words of another.
  expect(
    resolveLanguage('es', 'Lista: Red Lamp, Quay Bell, Harbour Light, Old Pier, Long Ferry, Blue Boat, Mill.'),
  ).toBe('es');
  expect(
    resolveLanguage('de', 'Red Lamp and Bell: Ada Ruiz stellt vier alte Laternen vor, morgens, abends, nachts.'),
  ).toBe('de');
});

test('Basque is known by its small words and its endings', () => {
  const text =
    'Aintzirako ontziak berriro ateratzen dira eta bidaiariek kanpaia entzungo dute, farolak pizteko eta kaia garbitzeko lanak amaitu baitira.';
  expect(detectLanguage(text)).toBe('eu');
  expect(resolveLanguage('es', text)).toBe('eu');
  expect(resolveLanguage('eu', 'Farola piztu dute, eta kanpaia entzun da.')).toBe('eu');
});
