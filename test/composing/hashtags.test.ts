import { expect, test } from 'vitest';
import { hashtags } from '../../src/composing/hashtags.ts';

const tagsOf = (...categories: string[]): string[] =>
  hashtags(categories, { most: 20, map: {} }, { language: null, title: '', text: '', siteNames: [] });

test('what is shouted is said quietly, names in capitals stay', () => {
  expect(tagsOf('FRANCE', 'VIE LOCALE', 'ПОЛИТИКА', 'NASA', 'UNESCO', 'HTTPS', 'iPhone')).toEqual([
    'France',
    'VieLocale',
    'Политика',
    'NASA',
    'UNESCO',
    'HTTPS',
    'iPhone',
  ]);
});

test('a name in capitals stays when the title writes it so, and one topic is tagged once', () => {
  const beside = { language: 'en', title: 'What LAKEPORT means', text: '', siteNames: [] };
  const of = (...categories: string[]) => hashtags(categories, { most: 20, map: {} }, beside);
  expect(of('LAKEPORT', 'HARBOUR')).toEqual(['LAKEPORT', 'Harbour']);
  expect(of('start-up', 'startups')).toEqual(['StartUp']);
});

test('two names with nothing but a comma between them are two', () => {
  expect(tagsOf('등대,나루', '湖、渡船', 'Lake, north shore')).toEqual([
    '등대',
    '나루',
    '湖',
    '渡船',
    'LakeNorthShore',
  ]);
  const map = { '등대,나루': 'Lakeport' };
  const beside = { language: null, title: '', text: '', siteNames: [] };
  expect(hashtags(['등대,나루'], { most: 20, map }, beside)).toEqual(['Lakeport']);
});

test('three short names with commas between them are a list, and one category where a word joins the last', () => {
  expect(tagsOf('lakes, old bells, lamps')).toEqual(['Lakes', 'OldBells', 'Lamps']);
  expect(tagsOf('lakes bells lamps oil ferry').slice(0, 3)).toEqual(['Lakes', 'Bells', 'Lamps']);
  expect(tagsOf('how to light a lamp')).toEqual(['HowToLightALamp']);
  expect(tagsOf('Lakes, Bells & Lamps', 'ferries, piers, nets and boats', 'Meier, Ada, 1902')).toEqual([
    'LakesBellsLamps',
    'FerriesPiersNetsAndBoats',
    'MeierAda1902',
  ]);
});

test('capitals are those of the language', () => {
  const beside = { title: '', text: '', siteNames: [] };
  const of = (language: string) => hashtags(['gemi iskelesi', 'n/a'], { most: 20, map: {} }, { language, ...beside });
  expect([of('tr'), of('en')]).toEqual([['Gemiİskelesi'], ['GemiIskelesi']]);
});

test('a name is spelled as the entry spells it', () => {
  const beside = {
    language: 'en',
    title: 'What AI makes of a lamp',
    text: 'It was told in GraphQL. A LAMP burns.',
    siteNames: [],
  };
  const of = (...categories: string[]) => hashtags(categories, { most: 20, map: {} }, beside);
  expect(of('ai', 'graphql', 'boats')).toEqual(['AI', 'GraphQL', 'Boats']);
  expect(hashtags(['lamps'], { most: 1, map: {} }, { ...beside, title: 'ALL LAMPS BURN', text: '' })).toEqual([
    'Lamps',
  ]);
});

test('words of scripts without capitals are parted by a low line', () => {
  expect(tagsOf('کتاب‌های تازه', 'כדור סל', 'খেলার খবর', 'पुरानी नाव', 'თბილისი', 'ახალი ამბები')).toEqual([
    'کتاب_های_تازه',
    'כדור_סל',
    'খেলার_খবর',
    'पुरानी_नाव',
    'თბილისი',
    'ახალი_ამბები',
  ]);
});

test('what publishing systems call no category is no tag, in any language', () => {
  expect(
    tagsOf(
      'Uncategorized',
      'Homepage Featured',
      'HarbourSiteHubPage',
      'Home Hero Top Featured',
      'Most Popular',
      'فید',
      'Non classé',
      'Fără categorie',
      'Без рубрики',
      'غير مصنف',
      '未分类',
      '미분류',
      'Χωρίς κατηγορία',
    ),
  ).toEqual([]);
});

test('a number that only sorts a menu is no part of a tag', () => {
  expect(tagsOf('2. Club news', '12. Matches', '3D')).toEqual(['ClubNews', 'Matches', '3D']);
});

test('numbers that would run together make no tag', () => {
  expect(tagsOf('30-60 minutes', '2.0 tools', 'COVID-19', '3D')).toEqual(['COVID19', '3D']);
});

test('a tag that says what another says, or the title, or the site, is left out', () => {
  const beside = {
    language: null,
    title: 'Smoked pollack with beans',
    text: '',
    siteNames: ['Quay Notes', 'quaynotes'],
  };
  const of = (...categories: string[]) => hashtags(categories, { most: 20, map: {} }, beside);
  expect(of('Brownies', 'Brownie', 'Vegan brownies', 'Python2', 'Python3')).toEqual([
    'Brownies',
    'VeganBrownies',
    'Python2',
    'Python3',
  ]);
  expect(of('Kale smoothie', 'Vegan kale smoothie', 'Kale', 'Smoothies')).toEqual([
    'KaleSmoothie',
    'Kale',
    'Smoothies',
  ]);
  expect(of('Smoked pollack with beans', 'Pollack beans smoked', 'Smoked pollack', 'Pollack')).toEqual([
    'SmokedPollack',
    'Pollack',
  ]);
  expect(of('Quay notes', 'QuayNotes', 'Featured', 'Rezept', 'Harbour')).toEqual(['Harbour']);
});

test("what the site's owner maps stays, whatever it says again", () => {
  const settings = { most: 3, map: { notes: 'Quay Notes' } };
  expect(hashtags(['Notes'], settings, { language: null, title: '', text: '', siteNames: ['Quay Notes'] })).toEqual([
    'QuayNotes',
  ]);
});

test('the fields of a site’s software are no topics', () => {
  expect(tagsOf('sections: Mat', 'Rank:2', 'type=article', 'tag|Lake', 'Star Wars: Andor')).toEqual([
    'Mat',
    'Lake',
    'StarWarsAndor',
  ]);
  expect(tagsOf('sections/quay', 'Access/Security')).toEqual(['Quay', 'AccessSecurity']);
});

test('marks within a Hebrew word part none', () => {
  expect(tagsOf('מנכ״ל הנמל', 'צ׳יפס', "ג'ירפה", 'יו"ר')).toEqual(['מנכל_הנמל', 'ציפס', 'גירפה', 'יור']);
  expect(tagsOf('ספינות "ישנות"')).toEqual(['ספינות_ישנות']);
});

test('of two letters joined by a sign no tag is made', () => {
  expect(tagsOf('R&D', 'Q & A', 'M＆A', 'Boats & Bells')).toEqual(['BoatsBells']);
});

test('small figures, ligatures and wide letters are written plainly, other marks are left as they are', () => {
  expect(tagsOf('CO₂', 'H₂O', 'km²', 'ﬁne lamps', 'Ｂｅｌｌｓ', 'Quay™')).toEqual([
    'CO2',
    'H2O',
    'Km2',
    'FineLamps',
    'Bells',
    'Quay',
  ]);
  expect(tagsOf('น้ำ', 'l´eau')).toEqual(['น้ำ', 'Leau']);
});

test('a semicolon parts categories, and an address is none', () => {
  expect(tagsOf('lamps;bells', 'ferries; quays', '湖；渡船')).toEqual([
    'Lamps',
    'Bells',
    'Ferries',
    'Quays',
    '湖',
    '渡船',
  ]);
  expect(tagsOf('http://lake.example/topics', ' HTTPS://lake.example', 'www.lake.example', 'topic: Lake')).toEqual([
    'Lake',
  ]);
});

test('the fields of a category are tags of their own, but for the day', () => {
  expect(tagsOf('Ensaios · setembro de 2026', 'Lampen • 12. März 2024 • Hafen')).toEqual([
    'Ensaios',
    'Lampen',
    'Hafen',
  ]);
  expect(tagsOf('Mai 1968', 'Paral·lel')).toEqual(['Mai1968', 'ParalLel']);
});

test('a category is mapped however its accents are encoded and its blanks are set', () => {
  for (const key of ['fête du lac'.normalize('NFC'), 'fête du lac'.normalize('NFD')])
    for (const category of ['Fête du lac'.normalize('NFC'), 'Fête  du\u00a0lac'.normalize('NFD')]) {
      const beside = { language: 'fr', title: '', text: '', siteNames: [] };
      expect(hashtags([category], { most: 3, map: { [key]: 'Lake Day' } }, beside)).toEqual(['LakeDay']);
    }
});
