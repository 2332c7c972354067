import type { Rule } from './rule.ts';

/** What printers and templates set where a text will be: words of "Lorem ipsum", however they are mixed. */
const words = new Set(
  `a ac accumsan adipiscing ad aenean aliqua aliquam aliquet aliquip amet anim ante aptent arcu at auctor augue aute bibendum blandit
  cillum class commodo condimentum congue consectetur consectetuer consequat conubia convallis cras cubilia culpa cum cupidatat curabitur
  curae cursus dapibus deserunt diam dictum dictumst dignissim dis do dolor dolore donec dui duis ea efficitur egestas eget eiusmod eleifend
  elementum elit enim erat eros esse est et etiam eu euismod ex excepteur exercitation facilisi facilisis fames faucibus felis fermentum feugiat
  finibus fringilla fugiat fusce gravida habitant habitasse hac hendrerit himenaeos iaculis id imperdiet in incididunt inceptos integer
  interdum ipsum irure justo labore laboris laborum lacinia lacus laoreet lectus leo libero ligula litora lobortis lorem luctus maecenas magna
  magnis malesuada massa mattis mauris maximus metus mi minim molestie mollis mollit montes morbi mus nam nascetur natoque nec neque netus nibh
  nisi nisl non nostra nostrud nulla nullam nunc occaecat odio officia orci ornare pariatur parturient pede pellentesque penatibus per pharetra
  phasellus placerat platea porta porttitor posuere potenti praesent pretium primis proident proin pulvinar purus quam qui quis quisque reprehenderit rhoncus
  ridiculus risus rutrum sagittis sapien scelerisque sed sem semper senectus sint sit sociis sociosqu sodales sollicitudin sunt suscipit
  suspendisse taciti tellus tempor tempus tincidunt torquent tortor tristique turpis ullamco ullamcorper ultrices ultricies urna ut varius vehicula
  vel velit venenatis veniam vestibulum vitae vivamus viverra volutpat voluptate vulputate`.split(/\s+/),
);

/** So many words tell; what printers do not know among them may be a heading that ran in. */
const leastWords = 8;
const leastKnown = 0.85;
/** So much of a text is read. Characters. */
const longestRead = 400;

/** Whether a line or a sentence is "Lorem ipsum dolor sit amet" or the like. */
export function isFiller(text: string): boolean {
  const said =
    text
      .slice(0, longestRead)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // The last may be cut in two.
  const whole = text.length > longestRead ? said.slice(0, -1) : said;
  return whole.length >= leastWords && whole.filter((word) => words.has(word)).length >= whole.length * leastKnown;
}

export const placeholder = 'placeholder';

/** "Your text goes here.": a whole line that keeps the place of a text, by language. */
export const keptPlaces: Rule = {
  why: placeholder,
  longest: 100,
  patterns: [
    /^(?:(?:a|an|the|your|some|more) )?(?:(?:short|current|brief|long|full|main|article|post|page|body) )?(?:text|content|copy|description|summary|excerpt|intro(?:duction)?|article|caption|paragraph) (?:goes|comes) (?:in )?here[.!…\s]*$/iu,
    /^(?:(?:der|dein|euer|ihr|ein|die|eine|deine|eure|ihre) )?(?:(?:kurze|erste) )?(?:text|inhalt|beschreibung|einleitung|zusammenfassung|artikel|beitrag) (?:kommt|gehört|steht) (?:dann |noch )?hier(?:hin|her|rein|hinein| rein| hinein)?[.!…\s]*$/iu,
    /^hier (?:kommt|folgt|steht|entsteht) (?:dann |noch |bald )?(?:der|dein|euer|ihr|ein|die|eine|deine|eure|ihre) (?:text|inhalt|beschreibung|einleitung|zusammenfassung|artikel|beitrag)(?: (?:hin|rein|hinein))?[.!…\s]*$/iu,
    /^(?:(?:de|uw|je|jouw|een) )?(?:tekst|inhoud|beschrijving|samenvatting|inleiding|artikel|bericht) (?:komt|hoort) hier[.!…\s]*$/iu,
    /^(?:(?:le|votre|ton|la|un) )?(?:texte|contenu|description|résumé|introduction|article) (?:(?:vient|va) )?ici[.!…\s]*$/iu,
    /^(?:(?:el|tu|su|la|un) )?(?:texto|contenido|descripción|resumen|introducción|artículo) (?:va )?aquí[.!…\s]*$/iu,
    /^(?:(?:o|a|seu|sua|teu|tua|um) )?(?:texto|conteúdo|descrição|resumo|introdução|artigo) (?:(?:vai|vem|entra) )?aqui[.!…\s]*$/iu,
    /^(?:(?:il|la|l['’]|un)? ?(?:tuo |vostro )?)(?:testo|contenuto|descrizione|riassunto|introduzione|articolo) (?:va )?qui[.!…\s]*$/iu,
    /^(?:din |ditt |er |en |et )?(?:text(?:en)?|tekst(?:en)?|innehåll(?:et)?|indhold(?:et)?|innhold(?:et)?|beskrivning(?:en)?|beskrivelse[n]?|artikel[n]?|artikkel(?:en)?) (?:kommer|skal stå|ska stå) (?:här|her)[.!…\s]*$/iu,
    /^(?:tu|tutaj) (?:powstanie|pojawi się|będzie|znajdzie się) (?:wkrótce )?(?:tekst|artykuł|opis|treść)(?: o \P{P}{2,60})?[.!…\s]*$/iu,
  ],
};
