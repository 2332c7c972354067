import type { Block } from '../text/block.ts';

/** A longer line says more than for whom a text is. Characters. */
const longest = 70;
const kin =
  '(?:father|mother|parents|dad|mum|mom|brother|sister|son|daughter|children|wife|husband|friends?|grandmother|grandfather|Vater|Mutter|Eltern|Bruder|Schwester|Sohn|Tochter|Kinder|Frau|Mann|Freunde?|Großmutter|Großvater|père|mère|parents|frère|sœur|fils|fille|enfants|amis?|padre|madre|padres|hermano|hermana|hij[oa]s?|amig[oa]s?|papà|mamma|genitori|fratello|sorella|figli[oa]?|pai|mãe|pais|irmão|irmã|filh[oa]s?|vader|moeder|ouders|broer|zus|zoon|dochter)';
const own =
  '(?:my|our|meine[nmr]?|unsere[nmr]?|mon|ma|mes|notre|nos|mi|mis|mio|mia|miei|nostro|meu|minha|meus|mijn|onze)';
const name = "\\p{Lu}[\\p{L}.’'-]+(?: (?:and |und |et |y |e |en )?\\p{Lu}[\\p{L}.’'-]*){0,3}";
/** "For Anna, who lit the lamps.", "À mon père", "In memory of Ada Ruiz." */
const dedication = new RegExp(
  `^(?:[Ff]or|[Tt]o|[Ff]ür|[Pp]our|À|[Pp]ara|A|[Pp]er|[Vv]oor|[Tt]ill?|[Dd]la|[Pp]ro) (?:${own} (?:\\p{L}+ )?${kin}|${name})(?:,? (?:and|und|et|y|e|en|who|whose|with love|in love|always|der|die|das|dessen|deren|in Liebe|qui|dont|que|che|die) ?[^.!?]{0,40})?[.!]?$` +
    `|^(?:Meine[mrn]|Unsere[mrn]) ${kin}(?: ${name})?[.!]?$` +
    `|^(?:In (?:loving )?memory of|In memoriam|Dedicated to|Zum Gedenken an|In Gedenken an|À la mémoire d[eu’]|En memoria de|Alla memoria di|À memória de|Ter nagedachtenis aan|Pamięci|Памяти|Посвящается) ?[^.!?]{2,50}[.!]?$`,
  'u',
);

/** For whom a text was written, in slanted type over it. */
export const isDedication = ({ kind, emphasised, text }: Block): boolean =>
  (kind === 'paragraph' || kind === 'quote') && emphasised && text.length <= longest && dedication.test(text);
