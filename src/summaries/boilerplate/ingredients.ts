import type { Rule } from './rules/rule.ts';

export const listOfIngredients = 'list of ingredients';

const heading =
  'Ingredients|Zutaten|Ingrédients|Ingredientes|Ingredienti|Ingrediënten|Składniki|Ингредиенты|Інгредієнти';
const steps =
  'Method|Directions|Instructions|Preparation|Steps|Zubereitung|Préparation|Preparación|Elaboración|Preparazione|Procedimento|Preparo|Bereiding|Przygotowanie|Приготовление|Приготування';

/** What stands over what something takes. */
const needed =
  "What you(?:[’']ll| will)? need|You(?:[’']ll| will)? need|Materials|Was (?:du|ihr|man) (?:brauchst|braucht|dafür braucht)|(?:Du brauchst|Ihr braucht|Das brauchst du|Material)|Ce qu[’']il (?:te|vous) faut|Il (?:te|vous) faut|Matériel|Qué necesitas|Lo que necesitas|Necesitas|Materiales|Cosa serve|Occorrente|O que (?:você )?precisa|Materiais|Wat heb je nodig|Dit heb je nodig|Benodigdheden|Du behöver|Det här behöver du|Du trenger|Dette trenger du|Du skal bruge|Tarvitset|Potrzebne (?:będą|składniki)|Potrzebujesz|Co potřebujete|Budete potřebovat|Что понадобится|Понадобится|Що потрібно|Знадобиться|Gerekli malzemeler|Malzemeler";

/** "Ingredients 3 eggs oil Method Beat the eggs.": headings and a list that a feed ran into one line. */
const ingredientsRunIn = `(?:${heading})(?!\\s?[:：])\\s.{6,1500}?\\s(?:${steps})\\s+(?=\\p{Lu}\\p{L}* )`;
export const ingredientsBefore = new RegExp(`^${ingredientsRunIn}`, 'u');
/** The same of a recipe's next part, behind the steps of the one before. */
export const ingredientsBetween = new RegExp(`(?<=[.!?] )${ingredientsRunIn}`, 'gu');

const units =
  'cups?|tablespoons?|tbsps?|teaspoons?|tsps?|k?g|m?l|[cd]l|oz|ounces?|lbs?|pounds?|pints?|sticks?|cloves?|pinch(?:es)?|cans?|slices?|small|medium|large|EL|TL|Prisen?|Dosen?|Zehen?|Bund|cuillères?|gousses?|pincées?|cucharadas?|cucharaditas?|tazas?|dientes?|cucchiai(?:ni|o)?|cucchiaino|spicchi|colher(?:es)?|xícaras?|dentes?|eetlepels?|theelepels?|teentjes?';
const measure = `(?:\\d{1,4}(?:[.,/⁄–-]\\d{1,3}){0,2}|[¼½¾⅓⅔⅛])(?: ?[¼½¾⅓⅔⅛]| \\d\\/\\d)? ?(?:${units})\\b`;
/** No sign and no small word stands between one item and the measure of the next. */
const itemAndNext = `(?:[^!?;.]|\\.(?=\\S)){2,200}?(?<![,;:]|\\b(?:with|and|or|of|to|about|in|for|plus|by|from|than|at|mit|und|oder|zu|avec|et|de|ou|con|y|e|com|met|en))\\s(?=${measure})`;

/** "Makes one pie.": the one sentence that may stand behind it. */
const yields = '.{0,3000}\\s(?:Makes|Serves|Yields) [^.]{1,60}\\.$';
/** No step comes behind it, and no stop. */
const unclosed = `(?!.{0,3000}\\s(?:${steps})\\s|(?!${yields}).{0,3000}[.!?…]$)`;

/** "2 lemons ", "1 lamp, chopped ": what is counted, and not measured. */
const counted = '\\d{1,2} \\p{Ll}{3,24}(?:, \\p{Ll}{4,24})? ';

/** What a recipe takes, of which a feed made a line without signs: "2 cups lamp oil 1 teaspoon salt 3 tablespoons sugar". */
export const ingredients: Rule = {
  why: listOfIngredients,
  longest: 3_000,
  patterns: [
    new RegExp(
      `^(?:(?:${heading}) (?=${measure})${unclosed}${itemAndNext}|(?=${measure})${unclosed}(?:${itemAndNext}){2})`,
      'u',
    ),
    // "2 lemons 1 lamp, chopped ½ cup oil 1 cup …", "2 ounces oil 4 ounces milk 1 lamp, chopped …"
    new RegExp(
      `^(?:(?:${counted}){1,4}(?=${measure})${unclosed}${itemAndNext}|(?=${measure})${unclosed}${itemAndNext}(?=.{2,200}?(?<![,;:])\\s${counted}))`,
      'u',
    ),
    // "Ingredients Wick slaw" over such a line.
    new RegExp(`^(?:${heading}) \\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,3}$`, 'u'),
  ],
};

/** "What you need: 2 lamps, 1 can of oil, a wick." */
export const listsNeeds = new RegExp(
  `^(?:${needed}|${heading})\\s?: (?=[^.!?]*\\p{N})[^.!?,;]{2,60}(?:[,;][^.!?,;]{2,60}){2,30}\\.?$`,
  'u',
);
