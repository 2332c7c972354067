import type { Kind } from './kind.ts';

const name =
  "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:,? (?:(?:de|da|do|dos|di|del|della|van|von|der|la|le|el|e|y|i|et|und|en|och|og|ja|a|și|és|ir|un|і|та|и|й|&) )?\\p{Lu}[\\p{L}\\p{M}.’'-]*){0,5}";

/** Who did what for a text, by language: "Texto de", "Розмовляла"; names and nothing else stand behind it. */
const roles = [
  '(?:Textos?|Fotos?|Fotografias?|Fotografías?|Ilustraç(?:ão|ões)|Ilustraci(?:ón|ones)|Entrevista(?: realizada)?|Reportagem|Reportaje|Vídeo) (?:de|por)',
  '(?:Textes?|Photos?|Photographies?|Illustrations?|Propos recueillis|Entretien|Vidéo|[Uu]n podcast|[Uu]ne émission|[Uu]n reportage|[Rr]éalisée?|[Pp]roduite?) (?:de|par)',
  '(?:Test[oi]|Parole|Foto|Fotografie|Illustrazioni|Intervista|Video|[Uu]n podcast|[Uu]n progetto|[Uu]na produzione) (?:di|a cura di)',
  '(?:Die Fragen stellten?|Das (?:Gespräch|Interview) führten?|Aufgezeichnet von|(?:Text|Tekst|Teksts|Tekstas|Texto|Texte|Testo|Szöveg|Besedilo|Autor(?:ka|zy|i)?|Автор(?:ка|и|ы)?|Текст):)',
  '(?:Texte?|Fotos?|Bilder|Illustration(?:en)?|Interview|Protokoll|Video|[Ee]in Podcast|[Ee]ine Produktion|Geschrieben) (?:von|der|des)',
  "(?:Tekst|Foto['’]?s?|Beeld|Illustraties?|Interview|[Ee]en podcast|[Ee]en productie) (?:van|door)",
  '(?:Text|Tekst|Foton?|Bild|Intervju|Interview|[Ee]n podcast|[Ee]n produktion) a[vf]',
  '(?:Textos?|Fotos?|Fotografies) de',
  '(?:Jakson|Ohjelman|Podcastin|Jutun) (?:on |ovat )?(?:tuottanut|toimittanut|tehnyt|tehneet|tuottaneet|käsikirjoittanut)',
  '(?:Z(?:e)? \\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){1,2} rozmawia(?:ła?|ją|li)?|Rozmawiała?|Rozmawiali|Zdjęcia|Realizacja|Montaż|Ptala? se|Rozhovor vedla?|Fotila?|Zhovárala? sa)',
  '(?:Razgovarala?|Snimi(?:o|la)|Zapisala?|Pogovarjala? se je|Разговарала?|Снимила?)',
  '(?:Розмовляла?|Спілкувала?с[яь]|Записала?|Беседовала?|Записала?|Гутарыла?|Разговаря)',
  '(?:Kalbino|Kalbėjosi|Parengė|Sarunājās|Küsitles|Intervjueeris|Készítette|Beszélgetett|A consemnat|Interviu de)',
].join('|');
/** What else such a line says of pictures, without a name. */
const ownPictures =
  '(?:Фото|Світлин[аиу]|Снимк[аи]|Фотографии?) (?:надав|надала|надані|предоставил[аи]?|з архіву|из архива|авторк?[иа]?)[^.!?,]{0,40}|Foto(?:grafie)?:? (?:autork?[ay]|autor[eu]l?|avtor(?:ice|ja)|aut(?:or|hor)[ae]?)|(?:\\p{Lu}[\\p{L}.]* ){0,3}nuotr|Foto no [^.!?,]{0,30}arhīva';

/** "شعر: سامي البحيري": a kind of text, and a name. */
const writtenBy =
  /^(?:شعر|قصيدة|قصة|نص|حوار|رسوم)\s?[:：]\s?\p{Script=Arabic}{2,14}(?: \p{Script=Arabic}{2,14}){0,3}$/u;

/** "Texto de Ada Ruiz. Fotografia de Ben Oakes.", "Autorės nuotr.": a credit in words, as a line of its own. */
export const creditsByRole: Kind = {
  rules: [
    {
      why: 'byline',
      longest: 180,
      patterns: [
        new RegExp(
          `^(?:(?:(?:${roles}) ${name}(?:, [“„«"][^“”„«»"]{2,30}[“”»"])?|${ownPictures})[.,;/|·–-]{0,2}\\s{0,2}){1,4}$`,
          'u',
        ),
        new RegExp(
          `^(?:Geschrieben von|Written by|Écrit par|Escrito por|Scritto da|Geschreven door|Skrevet af|Skriven av) ${name}\\.? ?(?:Veröffentlicht in|Published in|Publié dans|Publicado en|Pubblicato in|Geplaatst in|Kategori) [^.!?]{2,40}$`,
          'u',
        ),
        // "A project of Quay Radio, with the support of the Bank of Lamps."
        new RegExp(
          `^(?:${roles}) ${name},? (?:con il (?:sostegno|contributo)|in collaborazione|realizzat[oa]|mit (?:freundlicher )?(?:Unterstützung|Förderung)|in (?:Kooperation|Zusammenarbeit)|avec le soutien|en (?:partenariat|collaboration)|réalisée? (?:par|avec)|produite? par|con el apoyo|en colaboración|com o apoio|em parceria|met steun|in samenwerking|med stöd|med støtte|i samarbe[ijt]\\p{Ll}+) [^.!?]{2,90}[.!]?$`,
          'u',
        ),
      ],
    },
    {
      why: 'label before the text',
      longest: 140,
      // "Joint press release of the keepers of the lake"
      patterns: [
        /^(?:gemeinsame |joint |communiqué commun)?(?:pressemitteilung|presseinformation|medienmitteilung|press release|communiqué de presse|comunicado de prensa|comunicato stampa(?: congiunto)?|persbericht|pressmeddelande|pressemeddelelse|pressemelding|lehdistötiedote) (?:der|des|von|of|by|du|de la|de l['’]|des|del|della|van|från|fra) [^.!?:]{3,110}$/iu,
      ],
    },
    { why: 'byline', longest: 70, patterns: [writtenBy] },
  ],
  topics: [],
};
