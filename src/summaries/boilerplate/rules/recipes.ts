import { ingredients } from '../ingredients.ts';
import type { Kind } from './kind.ts';

/** What stands around a recipe, and what sites with thousands of them write for search engines. */
export const recipes: Kind = {
  rules: [
    ingredients,
    {
      why: 'particulars of a recipe',
      longest: 140,
      patterns: [
        /^(?:[\p{L}' ]{3,30}[:：]\s?)?(?:(?:prep(?:aration)?|cook(?:ing)?|total|active|baking|chill(?:ing)?)(?: (?:&|and) \p{L}+)? time|(?:vorbereitungs|zubereitungs|koch|back|gesamt|arbeits)zeit|temps de (?:préparation|cuisson)|temps total|tiempo de (?:preparación|cocción)|tiempo total|tempo di (?:preparazione|cottura)|tempo de (?:preparo|cozimento)|bereidingstijd|kooktijd|tillagningstid|tilberedningstid|valmistusaika|czas (?:przygotowania|gotowania)|doba přípravy|elkészítési idő|timp de (?:preparare|gătire)|время приготовления|час приготування|hazırlama süresi|pişirme süresi|χρόνος (?:προετοιμασίας|μαγειρέματος)|調理時間|烹饪时间|조리 ?시간)\s?[:：]?\s?(?:ca\.? |about )?\p{N}.{0,90}$/iu,
        /^(?:allergens?|contains|allergene|allergènes|alérgenos|allergeni|allergenen)\s?[:：].{2,120}$/iu,
        /^(?:skill(?: level)?|difficulty|schwierigkeit(?:sgrad)?|difficulté|dificultad|difficoltà|dificuldade|moeilijkheid(?:sgraad)?|svårighetsgrad|trudność|obtížnost|nehézség|dificultate|сложность|складність|zorluk|難易度|难度|난이도)\s?[:：]?\s?\p{L}{2,14}\.?$/iu,
        /^(?:serves|servings|yields?|makes|portionen|ergibt|pour|raciones|porciones|porzioni|dosi per|porções|personen|porties|portioner|annoksia|porcje|porce|adag|porții|порции|порций|порції|porsiyon|μερίδες)\s?[:：]?\s?\p{N}[^.!?]{0,30}[.]?$/iu,
      ],
    },
    {
      why: 'call to the recipe',
      longest: 260,
      patterns: [
        /^(?:get|grab|find|see|learn|print|save|try|check out) (?:the|this|my|our) (?:full |easy |free )?recipe(?: (?:now|here|below|today|at home))?[.!]$/iu,
        /^(?:produced|made|packed|manufactured|prepared) in a (?:facility|kitchen|factory) that (?:also )?(?:processes|handles|uses)\b/iu,
        /^if you(?:['’]re| are)? (?:lov|lik|enjoy|crav|look)\p{L}*[^.!?]{0,120}, (?:then )?(?:you(?:['’]ve|['’]ll| have| will| should| might| may)? (?:got to|gotta|have to|need to|also|just|want to|love|like|try)|(?:be sure to |make sure to )?(?:try|check out|give))(?!\p{L})/iu,
        /^find more [^.!?]{2,60} recipes (?:at|on|from|in) [^.!?]{2,40}[.!]$/iu,
        /^add (?:the |all |recipe )*ingredients to your (?:shopping|grocery) list[.!]$/iu,
        /^(?:jetzt|gleich) (?:nachkochen|nachbacken|ausprobieren|entdecken)[.!]$/iu,
        /^(?:probier(?:e|t)?|koche?) (?:es|sie|ihn|das rezept) (?:jetzt |gleich |doch )?(?:mal )?(?:aus|nach)[.!]$/iu,
        /^bekijk (?:de |het )?(?:ingrediënten|recept)[^.!?]{0,40}[.!]$/iu,
        /^(?:wydrukuj|pobierz|zapisz) [^.!?]{0,50}(?:przepis|pdf)[^.!?]{0,20}[.!]$/iu,
        /^(?:[Rr]eceita )?[Ee]nviad[ao] por \p{Lu}[^.!?]{2,80}[.!]?$/u,
        // "has over 80,000 recipes", "Über 1290 Bewertungen": they count what they have.
        /^[^.!?]{0,120}(?<!\p{L})(?:has|have|offers?|find|and|with|bietet|und|mit|et|avec|tiene|y|con|e|com|en|met|i|og|med|и) (?:over|more than|mehr als|über|plus de|más de|oltre|più di|mais de|meer dan|ponad|více než|более|fler än|mere end) \p{N}[\p{N}.,]{2,8} (?:\p{L}+ (?:(?:&|and|und|et|y|e|en) )?){0,4}(?:recipes|rezepte|recettes|recetas|ricette|receitas|recepten|przepisów|receptů|рецептов|opskrifter)(?!\p{L})[^!?]{0,60}[.!]?$/iu,
        /^(?:over|more than|mehr als|über|plus de|más de|oltre) \p{N}[\p{N}.,]{2,8} (?:bewertungen|ratings|reviews|avis|valoraciones)(?!\p{L})[^.!?]{0,60}[.!]?$/iu,
        // "Lamp soup ✓ ready in an hour ☆ Cook it now"
        /^[^►▶✓✔☆★]{0,80}[►▶✓✔☆★][^►▶✓✔☆★]{2,60}[►▶✓✔☆★][^.?]{0,80}[.!]?$/u,
      ],
    },
  ],
  topics: [],
};
