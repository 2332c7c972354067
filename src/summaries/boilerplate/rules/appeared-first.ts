import type { Rule } from './rule.ts';

/** How weblog software calls an entry and says where it was first, in languages whose title stands between the two. */
const lines: readonly (readonly [entry: string, appeared: string])[] = [
  ["L[’']entrada|L[’']article", '(?:ha aparegut|va aparèixer|es va publicar) (?:primer|per primera vegada) a'],
  [
    'Príspevok|Článok',
    '(?:zobrazený najskôr|sa (?:najskôr|najprv|prvýkrát) objavil|sa objavil (?:najskôr|najprv|prvýkrát))',
  ],
  ['Objava|Prispevek|Članek', 'se je (?:(?:najprej|prvič) pojavil[ao]?|pojavil[ao]? (?:najprej|prvič)) na'],
  [
    'Objava|Članak|Tekst|Post|Vijest|Vest',
    '(?:pojavi\\p{L}+ se|se pojavi\\p{L}+|(?:je )?objavljen[ao]?(?: je)?) (?:prvo|(?:po )?prvi puta?) na',
  ],
  [
    'Објава|Чланак|Текст|Вест',
    '(?:појави\\p{L}+ се|се појави\\p{L}+|(?:је )?објављен[ао]?(?: је)?) (?:прво|(?:по )?први пут) на',
  ],
  [
    'Публикацията|Материалът|Статията',
    '(?:(?:е )?публикуван[ао]? (?:за пръв път|първо)|се появи (?:за пръв път|първо)|(?:за пръв път|първо) се появи) (?:на|в)',
  ],
  ['Artikkeli|Kirjoitus|Julkaisu', '(?:julkaistiin|ilmestyi) (?:ensimmäisen kerran|ensin|ensimmäisenä)'],
  ['Postitus|Artikkel|Lugu', '(?:ilmus|avaldati) (?:esmalt|esimesena|esmakordselt|esimest korda)'],
  [
    'Raksts|Ieraksts|Ziņa',
    '(?:(?:vispirms|pirmo ?reizi?) (?:parādījās|publicēt[sa])|(?:parādījās|publicēt[sa]) (?:vispirms|pirmo ?reizi?))',
  ],
  [
    'Įrašas|Straipsnis|Pranešimas',
    '(?:(?:pirmiausia|pirmą kartą) (?:pasirodė|paskelbtas|publikuotas)|(?:pasirodė|paskelbtas|publikuotas) (?:pirmiausia|pirmą kartą))',
  ],
  [
    'Запис|Допис|Стаття|Публікація',
    "(?:(?:спершу|спочатку|[ву]перше) з[’'ʼ]яви\\p{L}{2,4}|з[’'ʼ]яви\\p{L}{2,4} (?:спершу|спочатку|[ву]перше)) (?:на|в|у)",
  ],
  [
    'Запіс|Артыкул|Допіс',
    "(?:(?:упершыню|спачатку) з[’'ʼ]яві\\p{L}{3,5}|з[’'ʼ]яві\\p{L}{3,5} (?:упершыню|спачатку)) (?:на|ў)",
  ],
  [
    'Запись|Сообщение|Статья|Публикация|Пост',
    '(?:(?:впервые|сначала) появил\\p{L}{2,3}|появил\\p{L}{2,3} (?:впервые|сначала)(?: на)?)',
  ],
  ['Το άρθρο|Η ανάρτηση|Η δημοσίευση|Το', '(?:εμφανίστηκε|δημοσιεύ[τθ]ηκε) (?:πρώτα|για πρώτη φορά) στ\\p{L}{1,2}'],
];

/** A title is written large, or quoted; what else an article or a record is, is not. */
const title = '["“„«»”‘’]?[\\p{Lu}\\p{N}].{2,220}?';

/** "Запис Нові лампи спершу з’явився на …", without the name of the site. */
export const appearedAbroad = lines.map(([entry, appeared]) => `(?:${entry}) ${title} ${appeared}`).join('|');

export const appearedFirst: readonly Rule[] = [
  {
    why: 'line on where the entry appeared first',
    longest: 500,
    patterns: [new RegExp(`^(?:${appearedAbroad})(?!\\p{L}).{0,100}$`, 'u')],
  },
];
