import type { Kind } from './kind.ts';
import type { Words } from './topic.ts';

const why = 'notice of the page';

/** Words that do not go on. */
const whole = (words: string): string => `(?:${words})(?!\\p{L})`;

const thisPage: Words = [
  whole(
    'this (?:page|post|entry|article|content)|diese[rs]? (?:seite|beitrag|artikel|eintrag|inhalt)|der (?:eintrag|beitrag|artikel)|cet(?:te)? (?:page|article|entrée)|esta (?:página|entrada|publicación)|este (?:artículo|texto|contenido|artigo|conteúdo)|quest[oa] (?:pagina|articolo|contenuto)|deze (?:pagina|inhoud)|dit (?:bericht|artikel)|(?:den här|denna) (?:sidan?|artikeln?|texten)|denne (?:siden?|artik\\p{L}+|tekst\\p{L}*)|ten (?:wpis|artykuł)|ta strona|t[ao]to stránka|tento (?:text|článe?k|článok|obsah)|(?:ez|ennek) a(?:z)? (?:bejegyzés\\p{L}*|oldal\\p{L}*|cikk\\p{L}*)|aceast[aă] pagină|acest (?:articol|conținut)|эт(?:а|от|ой) (?:страниц\\p{L}|текст|материал)|ц(?:я|ей) (?:сторінка|текст|матеріал)|bu (?:sayfa|içerik|yazı)|αυτή η σελίδα|(?:halaman|artikel) ini|(?:bài viết|trang|mục) này',
  ),
  'このページ|この記事|このコンテンツ|本[页頁]|此[内內]容|이 페이지|이 글|هذه (?:المدخلة|الصفحة)|הדף הזה|این (?:صفحه|مطلب)',
];
const onlyOrNotYet: Words = [
  whole(
    'only|not (?:yet|currently|been)|nur|noch nicht|seulement|uniquement|pas encore|disponible qu|s[óo]lo|solamente|(?:aún|todavía) no|soltanto|non è (?:ancora|stat)|apenas|ainda não|alleen|nog niet|endast|enbart|bara|ännu inte|inte ännu|kun|endnu ikke|ennå ikke|tylko|nie została|jeszcze nie|pouze|zatím|ještě|iba|zatiaľ|csak|még nem|doar|numai|încă|только|ещё не|еще не|пока не|лише|тільки|ще не|sadece|yalnızca|henüz|μόνο|δεν έχει|hanya|belum|chỉ|chưa',
  ),
  'まだ|のみ|尚未|[还還][没沒]|只适用|只適用|아직|فقط|لم|עדיין|هنوز',
];
const translated =
  'translated|übersetzt|traduit|traducid|tradott|traduzid|vertaald|översatt|oversat|przetłumaczon|přelože|prelože|lefordít|tradus|переведен|перекладен|çevril|μεταφρασ|diterjemahkan|dịch';
const translatedJoined = '翻訳|翻译|翻譯|번역|ترجم|תורגם';
const languageName =
  'english|french|german|spanish|italian|dutch|englisch|deutsch|französisch|spanisch|anglais|français|allemand|espagnol|inglés|español|alemán|francés|inglese|francese|tedesco|spagnolo|inglês|português|engels|frans|duits|nederlands|engelska|svenska|tyska|engelsk|dansk|norsk|tysk|angielsk|polsk|niemieck|anglič|češtin|němčin|angol|magyar|német|engleză|română|english|английск|русск|немецк|англійськ|українськ|ingilizce|türkçe|almanca|αγγλικά|inggris|indonesia|tiếng';
const inLanguage: Words = [
  `${translated}|(?:in|in het|auf|en|em|op|på|w języku|v|в|на|στα|dalam bahasa|bằng) (?:${languageName})|(?:${languageName})\\p{L}* (?:nyelv|dilinde)`,
  `${translatedJoined}|英文|英语|英語|中文|日本語|영어|الإنجليزية|אנגלית|انگلیسی`,
];
const translation: Words = [
  'translation|übersetzung|traduction|traducción|traduzione|tradução|vertaling|översättning|oversættelse|oversettelse|tłumaczenie|překlad|preklad|fordítás|traducere|перевод|переклад|çeviri|μετάφραση|terjemahan|bản dịch',
  '翻訳版|译文|譯文|번역본|ترجمة|תרגום|ترجمه',
];
const ofThisPage: Words = [
  whole(
    'of this (?:page|post|article|entry)|diese[rs] (?:seite|beitrags|artikels)|de cette page|de cet article|de esta página|de este artículo|di questa pagina|di questo articolo|desta página|deste artigo|van deze pagina|van dit artikel|av (?:denna|den här) (?:sidan?|artikeln?)|af denne (?:side|artikel)|av denne (?:siden|artikkelen)|tej strony|tego artykułu|této stránky|tohoto článku|ennek az oldalnak|acestei pagini|этой страницы|цієї сторінки|bu sayfanın|halaman ini',
  ),
  'このページ|本[页頁]|이 페이지|هذه الصفحة|הדף הזה|این صفحه',
];
const soon: Words = [
  whole(
    'soon|shortly|follows?|in progress|folgt|in kürze|demnächst|bientôt|prochainement|à venir|pronto|próximamente|prossimamente|presto|em breve|binnenkort|volgt|inom kort|snart|wkrótce|brzy|hamarosan|în curând|скоро|незабаром|yakında|σύντομα|segera|sắp',
  ),
  '近日|即将|即將|곧|قريب|בקרוב|به زودی',
];

/** A page that is not there in the language of the site, in its own words. */
export const untranslated: Kind = {
  rules: [
    // What qTranslate sets behind it.
    {
      why,
      longest: 220,
      patterns: [
        /^(?:for the sake of viewer convenience, the content is shown|pour le confort de l['’]utilisateur, le contenu est affiché|por el bien de la comodidad del espectador, el contenido se muestra|per ragioni di convenienza del visitatore, il contenuto è mostrato|por uma questão de conveniência para o leitor, o conteúdo está mostrado|dla wygody użytkownika,? treść została wyświetlona|для удобства,? контент показан|der inhalt wird unten in einer verfügbaren sprache angezeigt)[^.!?]{0,100}[.]?$/iu,
        /^(?:you may click (?:the|one of the) links? to switch|vous pouvez cliquer (?:sur )?(?:le lien|l['’]un des liens) pour changer|puede hacer clic en el enlace para cambiar el idioma|puoi cliccare sul collegamento per cambiare|você pode clicar no link para alterar o idioma|klicken sie auf den link, um die aktuelle sprache)[^.!?]{0,100}[.]?$/iu,
      ],
    },
  ],
  topics: [
    { why, words: [thisPage, onlyOrNotYet, inLanguage] },
    { why, words: [translation, ofThisPage, soon] },
  ],
};
