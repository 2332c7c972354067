import { splitSentences } from '../../sentences/sentences.ts';
import type { Rule } from './rule.ts';

const players = '(?:spotify|apple podcasts?|google podcasts|i ?tunes|sound ?cloud|you ?tube|deezer|overcast|audible)';
const andOthers = `${players}(?:(?:,| and| und| et| y| e| en| &) ${players}){0,4}`;

/** What an office calls what it tells the press, and the day behind it or before it. */
const release =
  '(?:(?:press|media|news) (?:release|statement|notice)|statement|presse(?:mitteilung|information|aussendung|meldung|erklärung)|medienmitteilung|communiqué(?: de presse)?|comunicado(?: de (?:prensa|imprensa))?|nota (?:de (?:prensa|imprensa)|à imprensa|informativa)|comunicato(?: stampa)?|persbericht|pressmeddelande|pressemeddelelse|pressemelding|(?:lehdistö)?tiedote|komunikat(?: prasowy)?|tisková zpráva|tlačová správa|(?:sajtó)?közlemény|comunicat(?: de presă)?|пресс?-?рел[иі]з|basın (?:açıklaması|bülteni|duyurusu)|δελτίο τύπου|siaran pers|thông cáo báo chí)';
const day =
  '(?:\\p{N}{1,2}(?:\\.|er|º|st|nd|rd|th)? ?(?:de |of )?\\p{L}{3,12}\\.?,? (?:de |del )?\\p{N}{4}|\\p{L}{3,12} \\p{N}{1,2}(?:st|nd|rd|th)?, \\p{N}{4}|\\p{N}{1,2}[./-] ?\\p{N}{1,2}[./-] ?\\p{N}{2,4}|\\p{N}{4}-\\p{N}{2}-\\p{N}{2})(?: ?(?:r|г|р)(?=\\.|$)| года| року)?';
const link =
  "(?:of|from|dated|vom|du|del|dell[’']|de|do|van|från|den|af|fra|z dnia|z|ze dne|zo dňa|din|от|від|tanggal|ngày|της) ?";

/** What stands around a text in sentences of its own: the labels of its player, where it comes from, what fills its field. */
export const notesBefore: readonly Rule[] = [
  {
    why: 'call to the app or podcast',
    longest: 160,
    patterns: [
      /^(?:listen to (?:this|the) (?:article|post|story|essay|letter)(?: (?:on|in|via|with) [^.!?,]{2,60})?(?:,? or (?:keep )?read(?:ing)?(?: on)?)?|(?:diesen |den )?(?:artikel|beitrag|text) (?:an)?hören|écout(?:er|ez) (?:cet |l['’])(?:article|épisode)|escuch(?:a|ar|e) (?:este|el) (?:artículo|texto)|ascolta (?:questo |l['’])articolo|ouça (?:este|o) (?:artigo|texto)|beluister (?:dit|het) (?:artikel|verhaal))[.!]?$/iu,
      new RegExp(
        `^(?:(?:you can )?(?:also )?(?:listen|available)(?: to it)?|auch|(?:aussi|également) disponible|también disponible|disponibile anche|também disponível|ook te beluisteren) (?:on|at|via|auf|bei|sur|en|su|no|op) ${andOthers}(?: verfügbar| zu hören)?[.!]?$`,
        'iu',
      ),
    ],
  },
  {
    why: 'dateline',
    longest: 90,
    // "Pressemitteilung Nr. 12 vom 27. Juli 2023."
    patterns: [
      new RegExp(
        `^${release}(?: (?:n[°ºr.o]{1,3}|№) ?\\p{N}[\\p{N}/.-]{0,10})?[ ,:–-]{1,3}(?:${link})?${day}[.:]?$`,
        'iu',
      ),
      new RegExp(`^${day}(?: tarihli)?[ ,:–-]{1,3}${release}[.:]?$`, 'iu'),
    ],
  },
  {
    why: 'link to other pages',
    longest: 400,
    // A link in the marks of Markdown, whose address was made a link of its own.
    patterns: [/^!?\[[^[\]]{1,80}\] ?\(https?:\/\/[^()\s]{4,300}\)[.。]?$/u],
  },
  {
    why: 'link to other pages',
    longest: 80,
    // "Als PDF herunterladen", "Download this article as a PDF."
    patterns: [
      /^(?:download|save|print|view|get|read) (?:the |this )?(?:[a-z]+ ){0,3}(?:as |in )?(?:an? |the )?pdf(?: (?:version|file|here))?\s?[.!:]?$/iu,
      /^(?:(?:den |das |die |diesen )?(?:\p{L}+ )?(?:als )?pdf (?:herunterladen|öffnen|drucken|ansehen|download(?:en)?)|(?:télécharger|consulter) (?:\p{L}+['’ ]){0,4}(?:\p{L}+ )?(?:en |au format )?pdf|(?:descargar?|ver) (?:\p{L}+ ){0,4}pdf|scarica(?:re)? (?:\p{L}+['’ ]){0,4}pdf|baixar (?:\p{L}+ ){0,4}pdf|download (?:als|de) pdf|(?:ladda ner|last ned|hent) (?:\p{L}+ ){0,4}pdf|(?:pobierz|stáhnout|stiahnuť) (?:\p{L}+ ){0,3}pdf|скачать (?:\p{L}+ ){0,3}pdf|завантажити (?:\p{L}+ ){0,3}pdf|pdf olarak indir|unduh (?:\p{L}+ ){0,2}pdf|tải (?:\p{L}+ ){0,2}pdf)(?: (?:hier|ici|aquí|qui|aqui|här|her|tutaj|zde))?\s?[.!:]?$/iu,
    ],
  },
  {
    why: 'call to subscribe or follow',
    longest: 80,
    patterns: [/^Subscribe to (?:[Tt]he |[Oo]ur |[Mm]y )?\p{Lu}[^.!?,;:]{1,50}[.!]$/u],
  },
  {
    why: 'line on where the entry appeared first',
    longest: 240,
    patterns: [
      /^this (?:post |article |text )?is an? (?:cross-?|re)post(?:ed (?:post|article))?\b.{0,160}$/iu,
      /^this is an? (?:blog ?)?(?:post|article|story|text) from (?:the|our) [^.!?]{2,50} (?:blog|newsletter|magazine|website)\b.{0,120}$/iu,
      /^(?:dies|das) ist ein (?:gast)?(?:beitrag|artikel|text) (?:aus (?:dem|unserem)|vom) [^.!?,]{1,50}(?:blog|newsletter|magazin)(?!\p{L}).{0,120}$/iu,
      /^(?:cet article|ce (?:billet|texte)) est (?:repris|tiré) (?:du|de la|de l['’]|de notre) ?(?:blog|newsletter|magazine|site|revue)(?!\p{L}).{0,120}$/iu,
    ],
  },
  {
    why: 'placeholder',
    longest: 80,
    patterns: [
      /^(?:blank|sample|dummy|placeholder|default) text\.?$/iu,
      /^(?:no|keine|pas de|aucune|sin|nessuna|sem|geen|ingen|brak) (?:description|beschreibung|descripción|descrizione|descrição|beschrijving|beskrivning|beskrivelse|opisu)(?: (?:available|provided|given|yet|verfügbar|vorhanden|disponible|disponibile|disponível|beschikbaar|tillgänglig|tilgængelig))?\.?$/iu,
    ],
  },
  {
    why: 'call to support, rate or comment',
    longest: 200,
    patterns: [
      /^your (?:feedback|support|input|suggestions|contributions?|donations?) (?:drives?|shapes?|helps?|keeps?|makes?|means? (?:a lot|the world|so much|everything)|matters?|is (?:always )?(?:important|invaluable|valuable|appreciated|welcome))\b[^.!?]{0,140}[.!]$/iu,
      /^(?:dein|euer|ihr) feedback (?:hilft|ist (?:uns|mir)|prägt|bestimmt)(?!\p{L})[^.!?]{0,140}[.!]$/iu,
      /^(?:vos|tes) (?:retours|remarques|suggestions|avis) (?:nous|m['’]) ?(?:aident|permettent|sont)(?!\p{L})[^.!?]{0,140}[.!]$/iu,
      /^(?:tus|vuestros|sus) (?:comentarios|sugerencias|opiniones) nos (?:ayudan|importan|sirven)(?!\p{L})[^.!?]{0,140}[.!]$/iu,
    ],
  },
];

/** "This is a rower's view, not legal advice. I am no lawyer. …": one of so many sentences at its beginning tells what a note in emphasis is. */
const fewestRead = 2;
const noAdvice =
  /\b(?:not|no|nor|n['’]t) (?:meant as |intended as |to be )?(?:an? |any |constitute )?(?:legal|financial|medical|investment|tax|professional)(?:,? (?:or|and|legal|financial|medical|investment|tax|professional)){0,4} advice\b|\bi(?:['’]m| am) (?:not an?|no) (?:lawyer|attorney|doctor|physician|financial advis[eo]r)\b|\bkeine (?:rechts|anlage|steuer|finanz)beratung\b|\bkein (?:anwalt|jurist|arzt)\b/iu;

export const disclaims = (text: string): boolean =>
  splitSentences(text, null)
    .slice(0, fewestRead)
    .some((sentence) => noAdvice.test(sentence));
