/** "In my last post I …": what a reader of this one post has not seen. By language, at the beginning of a sentence. */
const earlierPost: readonly RegExp[] = [
  /^(?:as (?:we|i|you) (?:\p{L}+ ){1,3})?in (?:my|our|the|a|an) (?:last|previous|earlier|prior|recent) (?:blog ?)?(?:posts?|articles?|entry|instal?lment|part|column|episode|newsletter|update)\b/iu,
  /^last time,? (?:i|we|you)\b/iu,
  /^(?:the|my|our) (?:first|second|previous|last|earlier) (?:blog ?)?(?:post|article|part|instal?lment|entry)(?: (?:in|of) (?:this|the|my|our) series)? (?:answer|cover|explain|show|describ|introduc|look|discuss|dealt|deal|was|focus)\p{Ll}*/iu,
  /^(?:wie (?:(?:wir|ich|schon|bereits) ){0,2})?(?:im|in (?:meinem|unserem|einem)|in (?:der|meiner|unserer)) (?:letzten|vorherigen|vorigen|vergangenen|früheren) (?:blog)?(?:beitrag|artikel|post|teil|eintrag|folge|ausgabe)/iu,
  /^dans (?:le|mon|notre|un) (?:dernier|précédent) (?:article|billet|post|épisode)|^dans (?:l['’]|un |mon )(?:article|billet|épisode|post) précédent/iu,
  /^en (?:el|la|mi|nuestro|un) (?:últim[ao]|anterior|pasad[ao]) (?:artículo|post|entrada|entrega)|^en (?:el|la|mi|un) (?:artículo|post|entrada|entrega) anterior/iu,
  /^nel(?:l['’]|lo| mio)? ?(?:ultimo|precedente|scorso) (?:articolo|post|episodio)|^nell['’](?:articolo|episodio) precedente|^nel post precedente/iu,
  /^n[oa] (?:últim[ao]|anterior) (?:artigo|post|texto|parte)|^n[oa] (?:artigo|post|texto|parte) (?:anterior|passad[ao])/iu,
  /^in (?:het|mijn|ons|de|een) (?:vorige?|laatste|eerdere?) (?:artikel|blog(?:post)?|bericht|post|deel|aflevering)/iu,
  /^w (?:poprzednim|ostatnim) (?:wpisie|artykule|poście|odcinku)/iu,
  /^v (?:minulém|předchozím|posledním|predchádzajúcom|minulom) (?:příspěvku|článku|díle|dílu|príspevku|diele)/iu,
  /^i (?:det |mitt |mit )?(?:förra|senaste|föregående|forrige|sidste|siste) (?:inlägget|inlägg|artikeln|avsnittet|indlæg|artikel|innlegg|innlegget|post)/iu,
  /^(?:в|у) (?:прошл|предыдущ|последн|попередн|минул)\p{L}+ (?:стать|статт|стати|пост|част|замет|запис|выпуск|дописі)/iu,
  /^(?:в|във) (?:предишн|предн|минал|последн)\p{L}+ (?:ми |ни |си )?(?:стати|публикаци|пост|част)/iu,
  /^(?:u|v) (?:prošl|prethodn|prejšnj|zadnj)\p{L}+ (?:člank|post|tekst|objav|dijel|zapis|prispevk|del)/iu,
  /^(?:(?:(?:ahogy|mint|amint) (?:már |azt )?)?(?:egy|az?) (?:előző|múltkori|legutóbbi|korábbi)|(?:ahogy|mint|amint) (?:már |azt )?az? \p{N}{1,2}\.) (?:bejegyzés|poszt|cikk|rész|írás)(?:ben|ban|em|ünk|[^\p{L}]+(?:végén|elején|során))/iu,
  /^în (?:articolul|postarea|partea|episodul) (?:precedent|anterio|trecut)/iu,
  /^(?:edellise|viime)(?:ssä|ssa)? ?(?:kirjoitukse|postaukse|artikkeli|osa)s/iu,
  /^στο (?:προηγούμενο|τελευταίο) (?:άρθρο|ποστ|κείμενο|μέρος)/iu,
  /^(?:bir )?(?:önceki|geçen) (?:yazı|bölüm|makale)\p{L}*/iu,
  /^(?:前回|前の記事|前記事)(?:は|で|に|の|、)/u,
  /^(?:在)?(?:上一?[篇期话話集讲講]|前一篇|前文|之前的文章|之前的博客)/u,
  /^(?:지난|이전|저번|앞선) ?(?:글|포스팅|포스트|편|번 글|시간)(?:에서|에|에는|까지)/u,
  /^(?:ở|trong|tại) (?:các |những )?(?:bài(?: viết| học| đăng)?|phần|kỳ|số|tập) (?:trước|vừa rồi|trước đó|trước đây)(?!\p{L})/iu,
  /^(?:pada|di|dalam) (?:artikel|tulisan|postingan|post|bagian|tutorial|pembahasan) (?:saya |kami )?(?:sebelumnya|yang lalu|terdahulu|lalu)(?!\p{L})/iu,
  /^(?:كما ذكرنا |تحدثنا |تكلمنا )?في (?:المقال|المقالة|التدوينة|الجزء|الدرس|الحلقة|المنشور) (?:السابقة?|الماضية?|الأخيرة?)(?!\p{L})/u,
  /^در (?:مطلب|مقاله|قسمت|بخش|پست|نوشته|یادداشت|آموزش)(?:‌ی|ی|ٔ)? (?:قبلی?|پیشین|گذشته)(?!\p{L})/u,
  /^(?:בפוסט|במאמר|ברשומה|בחלק|בפרק|בכתבה|בשיעור) (?:הקודמת?|הקודם|האחרון|האחרונה)(?!\p{L})/u,
  /^(?:पिछले|पिछली|पूर्व) (?:लेख|पोस्ट|भाग|अंक|आर्टिकल|ब्लॉग|कड़ी) में(?!\p{L})/u,
  /^(?:আগের|গত|পূর্বের) (?:পর্বে|পোস্টে|লেখায়|লেখায়|ব্লগে|অংশে)(?!\p{L})/u,
  /^(?:پچھلے|پچھلی|گزشتہ) (?:مضمون|پوسٹ|حصے|قسط|تحریر|بلاگ|کالم) میں(?!\p{L})/u,
  /^(?:முந்தைய|கடந்த|சென்ற) (?:பதிவில்|பகுதியில்|கட்டுரையில்|பாகத்தில்)(?!\p{L})/u,
  /^(?:ใน)?(?:บทความ|โพสต์|ตอน|บท|บล็อก)(?:ที่แล้ว|ก่อนหน้า|ก่อน)/u,
];

/** Whether a sentence tells of an earlier post: no beginning for one that says what this one does. */
export const tellsOfEarlier = (sentence: string): boolean => earlierPost.some((pattern) => pattern.test(sentence));

/** "… asked this question.", "… 提出了这个问题。": the words themselves stood right before. */
const quotedBefore =
  /(?:这个|這個|这一|這一|此一?)(?:问题|問題)|(?:这句|這句)[话話]|この(?:問い|言葉|疑問)|이 (?:질문|말)(?:을|은|이)|(?<!\p{L})(?:(?:this|that) (?:very )?(?:question|quote|quotation)|dies(?:e|er|es) (?:frage|zitat)|cette (?:question|citation|phrase)|est[ae] (?:pregunta|cita|frase)|quest[ao] (?:domanda|citazione|frase)|ess[ae] (?:pergunta|citação|frase)|(?:deze|dit) (?:vraag|citaat)|этот вопрос|эту цитату|це (?:питання|запитання)|to pytanie|ten cytat|tuto otázku|denna fråga|dette spørgsmål(?:et)?|dette spørsmålet|bu soru\p{L}*)(?!\p{L})/iu;

/** Whether a sentence speaks of a question or words that stood right before it, when they were left out. */
export const speaksOfQuoted = (sentence: string): boolean => quotedBefore.test(sentence);

/** "Overall, …", "Remember to …": what a text comes to at its end, by language. */
const concluding =
  /^(?:(?:overall|in (?:conclusion|summary|short)|to (?:conclude|sum up|summari[sz]e)|all in all|finally, remember|remember(?:,| to| that)|insgesamt|zusammenfassend|alles in allem|kurz gesagt|en (?:conclusion|résumé|somme|conclusión|resumen|definitiva)|pour conclure|para (?:concluir|resumir|terminar)|in (?:conclusione|sintesi|definitiva)|em (?:conclusão|resumo|suma)|kortom|samengevat|al met al|sammanfattningsvis|sammenfattende|kort sagt|oppsummert|podsumowując|podsumowaniem|závěrem|celkově|v skratke|в итоге|подводя итоги?|таким образом|підсумовуючи|отже)(?!\p{L}))/iu;

/** Whether a paragraph sums up what stood before it, and says nothing without it. */
export const concludes = (sentence: string): boolean => concluding.test(sentence);
