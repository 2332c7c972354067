import { expect, test } from 'vitest';
import { hashtags } from '../../src/composing/hashtags.ts';

const tagsOf = (...categories: string[]): string[] => hashtags(categories, { most: 20, map: {} });

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

test('what publishing systems call no category is no tag, in any language', () => {
  expect(
    tagsOf(
      'Uncategorized',
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
  expect(tagsOf('2. Club news', '12. Matches', '2.0 tools', '3D')).toEqual(['ClubNews', 'Matches', '20Tools', '3D']);
});
