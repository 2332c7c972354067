import { readingTimeNames } from './reading-time.ts';
import { articles, openers } from './sentence-openers.ts';

/** What a feed ran into the beginning of a text when it lost the markup of its page: who wrote it, when, and how long it takes to read. */

const name = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}";
const names = `${name}(?: (?:de|da|do|dos|van|von|der|den|del|della|di|le|la|y|e|et|und|en) ${name}| ${name}){1,3}`;
const joint = '[\\s|·•–—-]{1,4}';
const day =
  '(?:\\p{N}{1,2}\\.?(?:er|º)? (?:de )?\\p{L}{3,12}\\.?,? (?:de |del )?\\p{N}{4}|\\p{L}{3,12}\\.? \\p{N}{1,2}(?:st|nd|rd|th)?,? \\p{N}{4}|\\p{N}{1,2}[./-]\\p{N}{1,2}[./-]\\p{N}{4}|\\p{N}{4}[-/.]\\p{N}{1,2}[-/.]\\p{N}{1,2}|\\p{N}{4}\\. \\p{L}{3,12} \\p{N}{1,2}\\.|\\p{N}{4}[年년] ?\\p{N}{1,2}[月월] ?\\p{N}{1,2}[日일])';
const clock =
  '(?:,? (?:um |à |a las |alle |às |om |kl\\.? ?)?\\p{N}{1,2}[:.h]\\p{N}{2}(?: ?(?:Uhr|hs?|uur|[AaPp]\\.?[Mm]\\.?))?)?';
const posted =
  '(?:Posted|Published|Written|Veröffentlicht|Erstellt|Geschrieben|Publié|Posté|Écrit|Publicado|Escrito|Pubblicato|Scritto|Gepubliceerd|Geplaatst|Geschreven|Publicerat|Publicerad|Skrivet|Publiceret|Publisert|Skrevet)';
const on = '(?:on|am|le|el|il|em|op|den|d\\.)';
const by = '(?:[Bb]y|[Pp]rzez|автором|[Oo]leh|[Vv]on|[Pp]ar|[Pp]or|[Dd][ia]|[Dd]oor|[Aa][vf])';

/** Words that a line may begin with, in whatever case their letters are set. */
const eitherCase = (words: string): string =>
  words.replace(/(?<=^|\||\s)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const readingTime = eitherCase(`estimated reading time|${readingTimeNames}`);
const begins = `(?=(?:${openers}|${articles}) \\p{L}|(?:${readingTime})\\s?[:：])`;
const minutes = `(?:${eitherCase(
  'minutes?|mins?|minuten?|minutos?|minuti|minut[ay]?|minuter|minutter|minuuttia|perc|мин(?:ут[аы]?)?|хв(?:илин[аи]?)?|dakika|dk|λεπτά|دقائق|دقيقة|דקות|دقیقه|मिनट|分[钟鐘]?|분|นาที|phút|menit',
)})(?!\\p{Script=Latin}|\\p{Script=Cyrillic})`;

/** When a page was set or mended, in words that begin no sentence before a day and a capital letter. */
const stamped = eitherCase(
  'published|posted|updated|last updated|last modified|veröffentlicht|aktualisiert|zuletzt aktualisiert|letzte aktualisierung|stand|erstellt|publié|mis à jour|dernière mise à jour|publicado|actualizado|última actualización|atualizado|última atualização|pubblicato|aggiornato|ultimo aggiornamento|gepubliceerd|bijgewerkt|laatst bijgewerkt|publicerad|publicerat|uppdaterad|uppdaterat|senast uppdaterad|publiceret|opdateret|sidst opdateret|publisert|oppdatert|sist oppdatert|julkaistu|päivitetty|opublikowano|zaktualizowano|ostatnia aktualizacja|aktualizacja|publikováno|aktualizováno|poslední aktualizace|zverejnené|posledná aktualizácia|közzétéve|frissítve|utolsó frissítés|publicat|actualizat|ultima actualizare|опубликовано|обновлено|последнее обновление|опубліковано|оновлено|публикувано|обновена|yayınlanma tarihi|son güncelleme|δημοσιεύτηκε|τελευταία ενημέρωση|diperbarui|terakhir diperbarui|diterbitkan|cập nhật lần cuối|cập nhật|đăng ngày|最終更新日|更新日|公開日|投稿日|更新于|发布于|發佈於|更新时间|发布时间|최종 수정일|작성일|등록일|آخر تحديث|تاريخ النشر',
);
/** "3 min read" */
const read =
  '(?:read|lesezeit|Lesezeit|Lesedauer|de lecture|de lectura|di lettura|de leitura|leestijd|lästid|læsetid|lesetid|czytania|čtení|чтения|читання|okuma|baca|đọc|olvasás|阅读|閱讀|分量|분량)';
const shelf =
  '(?:Categor(?:y|ies)|Filed under|Posted in|Kategorien?|Catégories?|Categor[ií]as?|Categori[ae]|Categorieën|Kategori(?:er)?|Rubrik|Rubrique|Tags?|Schlagwörter|Schlagwort|Étiquettes?|Etiquetas?)';

const home =
  '(?:Startseite|Home|Accueil|Inicio|Início|Strona główna|Главная|Головна|Hem|Hjem|Forside|Etusivu|Domů|Domov|Kezdőlap|Főoldal|Acasă|Ana ?sayfa|Αρχική|الرئيسية|דף הבית|خانه|होम|ホーム|首[页頁]|홈|Trang chủ|Beranda|หน้าแรก)';

export const flattenedHeads: readonly RegExp[] = [
  // Lesezeit: 3 Minuten Die Fähre …
  new RegExp(
    `^(?:${readingTime})\\s?[:：]?\\s?(?:ca\\.?|about|~|<|environ|約|约)?\\s?\\p{N}{1,3}(?:[-–]\\p{N}{1,3})?\\s?${minutes}\\.?(?: read)?${joint}(?=[\\p{Lu}\\p{Lo}\\p{N}"„“«¿¡])`,
    'u',
  ),
  // 3 min de lecture Le bac …
  new RegExp(`^\\p{N}{1,3}(?:[-–]\\p{N}{1,3})?\\s?${minutes}\\.?\\s?${read}${joint}(?=[\\p{Lu}\\p{Lo}"„“«¿¡])`, 'u'),
  // Letzte Aktualisierung: 3. Mai 2024 Die Fähre …
  new RegExp(
    `^[([]?(?:${stamped})(?: ${on})?\\s?[:：]?\\s?(?:${on} )?${day}${clock}[)\\]]?(?:,?${joint}${by} ${names})?${joint}(?=[\\p{Lu}\\p{Lo}"„“«¿¡])`,
    'u',
  ),
  // Kategorie: Neues Die Fähre …
  new RegExp(`^${shelf} ?: ?[^.!?:]{2,60}?${joint}${begins}`, 'u'),
  // Veröffentlicht am 3. Mai 2024 von Ada Ruiz Die Fähre …, 3 mai 2024 Le bac …
  new RegExp(`^(?:${posted} (?:${on} )?)?${day}${clock}(?:,?${joint}${by} ${names})?${joint}${begins}`, 'u'),
  // Von Ada Ruiz Die Fähre …, Par Ada Ruiz | 3 mai 2024 | Le bac …
  new RegExp(
    `^(?:${posted} )?${by} ${names}(?:,?${joint}(?:${on} )?${day}${clock}(?: \\| [^|.!?]{2,60}?)?)?${joint}${begins}`,
    'u',
  ),
  // Foto: Ada Ruiz La barca …
  new RegExp(
    `^(?:Fotos?|Photos?|Bild|Image|Imagen|Imagem|Immagine|Beeld|Crédit photo|Autor(?:in|a)?|Auteure?|Autore|Author|Text|Texte|Texto|Testo|Tekst) ?: ?${names}(?: ?[/,] ?${name})?${joint}${begins}`,
    'u',
  ),
  // Accueil > Actualités > Le bac …
  new RegExp(`^${home} ?[>»›/|→] ?(?:[^>»›/|→.!?\\n]{2,40} ?[>»›/|→] ?){0,4}(?=[\\p{L}\\p{N}"„“«])`, 'u'),
];
