import type { Kind } from './kind.ts';

/** What a desk sets behind a caption whose picture is an older one, or stands for something alike. */
const standIn =
  "ilustrační (?:foto(?:grafie)?|snímek|obrázek)|ilustračn[áé] (?:foto(?:grafia)?|snímka)|(?:zdjęcie|foto|fot\\.) (?:ilustracyjne|poglądowe|archiwalne)|(?:symbol|archiv)(?:bild|foto)|arkiv(?:bild|foto)|arkistokuva|kuvituskuva|illustra(?:sjons|tions)(?:foto|bilde?)|illusztráció|archív (?:fotó|felvétel|kép)|(?:imagine|foto(?:grafie)?) (?:ilustrativă|cu (?:caracter|rol) ilustrativ|de arhivă)|fotografija je ilustrativna|ilustrativna fotografija|(?:photo|image) d['’](?:illustration|archives?)|(?:imagen|foto|fotografía) (?:de archivo|ilustrativa)|(?:imagem|foto) (?:de arquivo|(?:meramente )?ilustrativa)|(?:foto|immagine) (?:di repertorio|d['’]archivio)|archie(?:ffoto|fbeeld)|arhiivifoto|illustreeriv foto|(?:imatge|foto) d['’]arxiu|архивное фото|фото из архива|иллюстративное фото";

const pictures =
  'Photos?|PHOTOS?|Pictures?|Images?|Fotos?|FOTOS?|Foto(?:graf(?:ie)?)|Bild(?:er)?|BILD|Kuvat?|KUVA|Fot\\.|FOT\\.|Fotó|FOTÓ|Kép|Zdjęci[ea]|Snímek|Снимок|Фото|ФОТО|Ảnh';
const latinCredit = `(?<=[.!?…»”"“)])\\s*[([]?(?:${pictures})(?:\\s?[:：/©–—-]\\s?|\\s(?:by|von|de|di|par|por|av|af|door)\\s|\\s(?=\\p{Lu}))(?=[\\p{Lu}©@])[^.!?…\\n]{2,60}(?:\\.\\p{L}{2,4})?[)\\]]?\\.?$`;

/** Without capitals a name shows by the sign before it; Hebrew desks leave that out, too, and the stop behind. */
const standInAbroad =
  'צילום (?:אילוסטרציה|המחשה|ארכיון)|صورة (?:أرشيفية|توضيحية|تعبيرية)|عکس (?:آرشیوی|تزئینی)|تصویر (?:آرشیوی|تزئینی)|فائل فوٹو|(?:फाइल|फ़ाइल) (?:फोटो|फ़ोटो)|(?:प्रतीकात्मक|सांकेतिक) (?:तस्वीर|फोटो|चित्र)|(?:ফাইল|প্রতীকী) ছবি|கோப்புப் ?படம்|(?:แฟ้ม)?ภาพประกอบ|[Ảả]nh minh họa|[Ff]oto ilustrasi|[Ii]lustrasi foto';
const picturesAbroad =
  'צילום|צילומים|תמונה|קרדיט|تصوير|صورة|الصورة|عکس|تصویر|فوٹو|फोटो|फ़ोटो|तस्वीर|ছবি|படம்|புகைப்படம்|ภาพ|ภาพจาก';
const creditAbroad = `(?<=[.!?…»”"“)׃؟۔।])\\s*[([]?(?:(?:${picturesAbroad})(?: (?:אילוסטרציה|המחשה|ארכיון))?\\s?[:：/©]\\s?[^.!?…\\n؟۔।]{2,50}|צילום (?:אילוסטרציה|המחשה|ארכיון)(?: [^\\s.!?…]{2,20}){0,3})[)\\]]?$`;

/** "… the old pier. Photo: Jane Roe / EXN": who took what the sentences before describe. */
export const creditTail = new RegExp(`${latinCredit}|${creditAbroad}`, 'u');

/** Words that are small in a credit, beside the names. */
const amongNames = new Set(
  'by on via of and the in at from for von auf bei aus und der des vom par sur et le la de du des en y por el los las di da su e del della do dos em no na door op van och av på fra og om i z ze w na и из для zu © courtesy credit credits photo photos photographer image images picture source foto fotos bild bilder imagen immagine imagem zdjęcie'.split(
    ' ',
  ),
);
/** In scripts without small letters a longer credit tells what is seen. Characters. */
const longestBare = 32;

/** "Photo by Ada Ruiz on Unsplash": names and no word on what the picture shows. */
export const isBareCredit = (text: string): boolean =>
  /\p{Lu}/u.test(text)
    ? (text.match(/(?<![\p{L}.@/-])\p{Ll}[\p{L}’'-]*/gu) ?? []).every((word) => amongNames.has(word))
    : text.length <= longestBare;

export const credits: Kind = {
  rules: [
    {
      why: 'credits of a work',
      longest: 220,
      patterns: [
        // "Ada Ruiz: Die Lampen am See. Hafenverlag 2026, 144 Seiten, 17,90 €.": pages and price, and no verb between them.
        /^[\p{Lu}\p{N}„“"«‘’»„][^!?]{8,170}(?<![\p{N}.,])\p{N}{2,4} (?:pages|pp\.|p\.|Seiten|S\.|páginas|págs?\.|pagine|pagg?\.|blz\.?|bladzijden|pagina['’]s|sidor|sider|sivua|lk|stran|stron|str\.|strán|oldal|pagini|стр\.|с\.|стор\.|σελίδες|σελ\.|pàgines)[,;.·| )]{1,3}(?:(?:geb|brosch|gebunden|broschiert|broché|paperback|hardback|ISBN [\p{N}-]{10,17})[.,;]? ?)?(?:(?:ca\.|prix :|precio:|cena|ár:|ціна|цена) ?)?(?:[€£$] ?\p{N}{1,3}|\p{N}{1,4}(?:[.,]\p{N}{2})? ?(?:€|Euro|eur|EUR|euros?|zł|kr|Kč|Ft|lei|лв|грн|₴|руб|₽|£|Fr\.|CHF))[^!?]{0,40}$/u,
        /^(?:(?:un )?film (?:de|di)|[Dd]e|[Dd]i|[Vv]on|[Bb]y|réal\.|regia(?: di)?:?|dir\.) ?\p{Lu}[^.]{3,60}[,.] (?:avec|con|mit|com|with|starring) .{3,160}\d.{0,30}$/u,
      ],
    },
    // "Our theme music is by Blue Lamp.": those who made a programme, by name.
    {
      why: 'credit',
      longest: 160,
      patterns: [
        /^(?:[Oo]ur|[Tt]he|[Tt]his show['’]s) (?:theme (?:music|song|tune)|theme|intro music|artwork) (?:is|was|comes) (?:(?:composed|written|made|performed) )?(?:by|from) \p{Lu}[^.!?]{1,60}\.?$/u,
        /^(?:[Tt]he|[Tt]his|[Oo]ur) (?:show|episode|podcast|programme|program) (?:is|was) (?:(?:written|hosted|presented|recorded),? (?:and )?)?(?:produced|edited|mixed|engineered)(?:,? and (?:mixed|edited|hosted|presented|engineered))? by \p{Lu}[^.!?]{1,100}\.?$/u,
      ],
    },
    // "Text by Ada Ruiz, illustrations by Ben Quay.": who made the parts of a work.
    {
      why: 'credit',
      longest: 180,
      patterns: [
        /^(?:[Tt]exts?|[Ww]ords|[Ss]tory|Texte?|Testo|Testi|Textos?) (?:by|von|de|par|di|por|door|av|af) \p{Lu}[\p{L}.’'-]{1,30}(?: \p{L}[\p{L}.’'-]{1,30}){0,4}(?: \([^()]{2,60}\))?(?:,? (?:and|und|et|y|e|en|och|og)|[,;/&]) (?:(?:all|the) )?(?:photo(?:graph)?s?|pictures?|illustrations?|drawings?|images?|artwork|video|Bild(?:er)?|Fotos?|Zeichnungen|Illustrationen|dessins?|fotos?|fotografías?|ilustraciones|dibujos|foto|fotografie|disegni|illustrazioni|ilustrações|desenhos|beeld|tekeningen|illustraties|bilder|billeder) (?:by|von|de|par|di|por|door|av|af) [^.!?]{2,60}\.?$/u,
      ],
    },
    {
      why: 'credit of a player',
      longest: 220,
      // What a player's code for other sites sets under its film: "Night on the lake from Ada Ruiz on Vimeo."
      patterns: [/^.{2,150} from (?:(?=[\p{Lu}\p{N}])\S{1,40}(?: \S{1,30}){0,3}|[\w.-]{2,40}) on Vimeo\.?$/u],
    },
    {
      why: 'contributors of a release',
      longest: 160,
      patterns: [/^@?[\w.[\]-]{1,40} made (?:their|his|her|its) first contribution\b.{0,120}$/u],
    },
    {
      why: 'agency',
      longest: 90,
      patterns: [
        /^\(?(?:with (?:(?:additional |some )?(?:material|reporting|input|files|inputs|information)) (?:from|by)|mit (?:material|informationen) (?:der|des|von)|avec (?:l['’])?(?=\p{Lu}{2,})|con información de|con informazioni(?: di| da)?|com informações d[aeo]s?|com agências|met medewerking van|met informatie van|med materi(?:al|ale) fr(?:ån|a)|na podstawie (?:materiałów|informacji)|s využitím (?:materiálů|zpráv)|cu informații de la|по материалам|за матеріалами|(?:\p{Lu}+|haber) ajansı'?nın katkılarıyla|με πληροφορίες από|بمشاركة|(?:综合|綜合))\s?[\p{L}\p{N}., /&«»"-]{2,60}\)?\.?$/iu,
      ],
    },
    {
      why: 'caption',
      longest: 420,
      patterns: [
        /^(?:photo|picture|image)(?:graph)? caption\s?[:–—-]\s?.{3,320}$/iu,
        // "In the gardens of the lake | No known copyright restrictions"
        /^.{2,140} [|·–—-] (?:no known copyright|public domain|cc[ -](?:by|0)\b|creative commons|all rights reserved).{0,60}$/iu,
        /^(?:[Ff]rom (?:the )?left(?: to right)?|[Vv]on links(?: nach rechts)?|[Dd]e gauche à droite|[Dd]a sinistra(?: a destra)?|[Dd]e izquierda a derecha|[Dd]a esquerda para a direita|[Vv]an links naar rechts|[Ff]rån vänster(?: till höger)?|[Ff]ra venstre(?: mot høyre)?|[Oo]d lewej|[Zz]leva|[Vv]asemmalta|[Bb]alról(?: jobbra)?|[Dd]e la stânga la dreapta|[Zz]ľava|[Сс]лева(?: направо)?|[Зз]ліва(?: направо)?|[Оо]тляво(?: надясно)?|[Сс]лева надесно|[Ss]lijeva(?: nadesno)?|[Ss] lijeva na desno|[Dd]['’]esquerra a dreta|[Αα]πό αριστερά(?: προς τα δεξιά)?)[:,] \p{Lu}.{5,300}$/u,
        /^.{0,40}(?<!\p{L})(?:de gauche à droite|from left to right|von links nach rechts|da sinistra a destra|de izquierda a derecha|da esquerda para a direita|van links naar rechts|od lewej(?: do prawej)?|från vänster till höger|fra venstre (?:mot|til) h[øö][jy]re|vasemmalta oikealle|balról jobbra|de la stânga la dreapta|z(?:leva|ľava) (?:doprava|do ?prava|na ?pravo)|d['’]esquerra a dreta|s ?lijeva na ?desno|слева направо|зліва направо|отляво надясно|слева надесно|από αριστερά προς τα δεξιά)[^:.]{0,24}\s?:/iu,
        // … Jane Roe (second from left) and John Doe …
        /\([^()]{0,24}(?:from (?:the )?(?:left|right)|von (?:links|rechts)|v\. ?[lr]\.|(?:de|à partir de la) (?:gauche|droite)|da (?:sinistra|destra)|(?:de|por la) (?:izquierda|derecha)|da (?:esquerda|direita)|van (?:links|rechts)|från (?:vänster|höger)|fra (?:venstre|høyre|højre)|od (?:lewej|prawej)|z(?:leva|prava|ľava|sprava)|vasemmalta|oikealta|balról|jobbról|din (?:stânga|dreapta)|slijeva|zdesna|no (?:kreisās|labās)|iš (?:kairės|dešinės)|vasakult|paremalt|слева|справа|зліва|отляво|отдясно|слијева|здесна|soldan|sağdan)[^()]{0,12}\)/iu,
        // "The picture shows …", in Finnish, where alternative texts begin so.
        /^Kuva(?:n (?:vasemmalla|oikealla|keskellä|etualalla|taustalla|reunalla)(?!\p{L})| [^.!?]{3,60}(?:sta|stä|lta|ltä)\.?$).{0,200}/u,
        /^.{20,300}\s\((?:[Ff]ot\.|[Ff]oto|[Pp]hoto|[Cc]redit|[Bb]ild|[Zz]dj\.|Ảnh)(?: ?[:/©]| by| von)? ?(?=[\p{Lu}©])[^()]{2,50}\)\.?$/u,
        new RegExp(`^(?:.{0,260}[\\s,.(–—-])?(?:${standIn})[.)]*$`, 'iu'),
        new RegExp(`^(?:.{0,260}[.(–—|:।۔-]\\s?)?(?:${standInAbroad})[.)]*$`, 'u'),
        /^.{10,400}(?:다|모습|장면)[.\]]?\s?(?:[([|]\s?사진[^.다]{0,30}|[/／ⓒ]\s?[^\s.]{2,16}(?: [^\s.]{2,8})?)$/u,
        // …のメンバー＝14日、湖口町役場; 夜空の花火（30日、湖口町で）
        /^(?=.*[\p{Script=Hiragana}\p{Script=Katakana}])[^。]{6,120}(?:[＝=]\s?[^。＝=]{2,30}|[（(][^（）()。]{2,24}(?:で|にて|提供|撮影)[)）])$/u,
        /^[^.!?]{8,150}(?:하는|하고 있는|있는|된|한|은|는) 모습\.?$/u,
        // "… at the old quay--Ada Ruiz/ lakenews.id", "…--dok. pribadi"
        /^\p{Lu}.{15,300}[^\s-]\s?--\s?(?:\p{Lu}[\p{L}. ]{2,40}\/ ?[\w-]{2,30}(?:\.\w{2,5}){1,2}|[Dd]ok(?:\.|umentasi)?(?: \p{L}{2,20}){0,3}|[Ii]stimewa)\.?$/u,
        // "Ada Ruiz at the old quay (lakenews.id/istimewa)", "… (dok. pribadi)", "… (ist)"
        /^\p{Lu}(?:[^.!?]|\.(?=\w)){12,260}\((?:[\w-]{2,30}\.(?:com|co\.id|co|id|net)\/ ?)?(?:[Ii]stimewa|[Ii]st|[Dd]ok(?:\.|umentasi)? ?(?:pribadi|istimewa|\p{Lu}[^()]{1,30}))\)\.?$/u,
        /^\p{Lu}[^.]{5,100}, saat (?:me|ber|di)\p{Ll}+ [^.,]{5,140}\.?$/u,
        /^.{4,120}[。\s](?:取自|[截擷撷翻][取攝摄]自)\s?\S{1,20}(?: \S{1,12})?$/u,
        /^(?:FILE\s?[-–—:]+\s?|(?:AP|AFP|Reuters|[Cc]ourtesy .{2,30}?) )?(?:In )?[Tt]his (?:(?:[\p{L}\d,.’'-]+ ){0,4}(?:file|handout|undated|aerial|combination|combo|citizen journalism|satellite|archive|\d{4},?) )(?:photo|image|picture|photograph|frame grab|still|video)\b/u,
        /^(?:In )?[Tt]his (?:photo|image|picture|photograph|frame grab) (?:provided|released|taken|made available|made from|posted)\b/u,
        /^(?:(?:auf|in) (?:diesem|dem) (?:archiv|undatierten )(?:foto|bild)|(?:dieses|das) archiv(?:foto|bild) zeigt|sur cette (?:photo|image) (?:d['’]archives|prise)|photo d['’]archives?|en (?:esta|una) (?:foto|imagen|fotografía) de archivo|(?:foto|imagen|fotografía) de archivo|nesta (?:foto|imagem) de arquivo|(?:foto|imagem) de arquivo|in questa (?:foto|immagine) d['’]archivio|(?:foto|immagine) d['’]archivio|op deze archieffoto|na zdjęciu archiwalnym|на архивном (?:фото|снимке)|на архівному фото)(?!\p{L})/iu,
      ],
    },
    {
      why: 'image credit',
      longest: 180,
      patterns: [
        /^[（(](?:画像|写真|図版?|イラスト|图片?|圖片?)(?:は|：|:|＝|=|来源|來源|提供).{2,60}[)）][。.]?$/u,
        /^[([]?(?:(?:featured |header |cover |main |top |lead |hero |stock |all )?(?:images?|photos?|pictures?|photographs?|pics?|illustrations?|artwork|screenshots?|graphics?|infographic|thumbnail) (?:credits?|source|courtesy(?: of)?|copyright|©|via)(?: ?[:：©–—-]| of| by| to)?.{1,140}|credits?(?: ?[:：]).{1,140}|(?:courtesy(?: of)?|photographs?|photos?|images?|illustrations?|bild(?:er|quelle|nachweis|rechte)?|foto(?:s|grafie|credit|nachweis)?|titelbild|symbol(?:bild|foto)|beitragsbild|grafik|quelle|crédits?(?: photos?)?|photos?|image|illustration|imagen|fotografía|foto de|imágenes|crédito|immagine|fotografia|crediti|ilustrace|ilustrácia|ilustracj[ae]|ilustração|ilustración|illustrazion[ei]|illustratie|illustrasjon|illusztráció|ilustrația|ilustracij[ae]|илюстраци[яи]|ілюстраці[яї]|kuvitus|il·lustració|imagem|crédito|fotografie|beeld|afbeelding|zdjęcie|zdjęcia|źródło zdjęcia|grafika|fot\.|bild|fotograf|billede|kuva|obrázek|kép|fotó|фото(?:графия)?|изображение|иллюстрация|источник фото|фотографія|зображення|світлина|fotoğraf|görsel|φωτογραφία|φωτό|εικόνα|صورة|الصورة|تصوير|מקור|צילום|תמונה|عکس|تصویر|फोटो|फ़ोटो|तस्वीर|写真|画像|撮影|提供写真|图片来源|圖片來源|图源|圖源|图片|圖片|摄影|攝影|图|圖|사진(?: ?(?:제공|출처))?|이미지(?: ?출처)?|ภาพ|ภาพจาก|เครดิตภาพ)(?: \([^()]{1,30}\))?\s?[:：/／=©|].{1,140}|(?:photo|image|foto|bild|фото) ?(?:©|\(c\)).{1,100}|©.{1,100}|(?:ap|afp|reuters|getty images?|dpa|epa|unsplash|pexels|pixabay|shutterstock|istock(?:photo)?|flickr|wikimedia(?: commons)?|adobe stock|depositphotos)(?: ?[/|,] ?.{1,60})?|.{2,80}[/|] ?(?:ap(?: photo)?|afp|reuters|getty(?: images)?|dpa|epa|unsplash|pexels|pixabay|shutterstock|istock(?:photo)?|flickr|wikimedia(?: commons)?|adobe stock|cc[ -]by.{0,20}))[)\]]?\.?$/iu,
        /^(?:(?:[Pp]hotos?|[Ii]mages?|[Ff]otos?|[Bb]ild|[Ii]llustrations?|PHOTO|IMAGE|FOTO) (?:by|BY|von|de|di|por|av|door) )(?:\p{Lu}[\p{L}.'’-]*\s?){1,5}(?:(?:on|via|auf|sur|en|su|da|no|em|op|på|na|\/|\|) .{2,40})?\.?$/u,
        /^.{2,80}[/. ]\s?사진(?: ?제공)?\s?[=ⓒ:]\s?\S{1,16}(?: \S{1,10})?$/u,
        /^.{4,120}[（(][^（）()]{0,24}(?:提供|翻[攝摄拍]|[攝摄]|[擷撷]自[^（）()]{1,20}|取自[^（）()]{1,20}|[圖图][／/][^（）()]{1,24}|[資资]料(?:照片?|[圖图片]))[）)](?:\S{0,24}(?:傳真|[攝摄]).{0,20})?$/u,
        // 乘客们登上渡船。 王小明 摄
        /^.{4,120}[\s。！)）]\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4}){0,2}\s?[/／]?\s?[摄攝]$/u,
        /^.{4,120}[\s。！)）](?:[图圖]片|[图圖])[来來]源\s?[:：]\s?\S{1,20}(?: \S{1,12})?$/u,
        /^(?:[Pp]hotograph(?:s|y)?|PHOTOGRAPH(?:S|Y)?|[Pp]ictures?) (?:by|BY) \p{Lu}[\p{L}.’'-]{1,30}(?: (?:\p{Lu}[\p{L}.’'-]{0,30}|and|&|de|van|von|for|of)){0,7}\.?$/u,
        /^(?:photos?|images?|pictures?) (?:borrowed|taken|courtesy|used|provided) (?:from|by|of|with)\b.{2,140}$/iu,
        /^.{3,80} (?:is|was|were|are)?\s?(?:taken|borrowed) from (?:flickr|unsplash|pexels|pixabay|wikimedia(?: commons)?|wikipedia|giphy)\.?$/iu,
        /^(?:資料|资料|消息|新聞|新闻|文章)?(?:來源|来源|出處|出处)[：:\s]\s?\S{2,24}[。.]?$/u,
        /^fot\. \p{Lu}.{1,60}$/iu,
        /^المصدر\s?[:：]?\s.{2,60}$/u,
        /^(?:[Ff]lyer|[Pp]oster|[Aa]rtwork|[Cc]over(?: art)?|[Dd]rawing|[Ll]ogo) (?:by|von|de|di|por|av) (?:\p{Lu}[\p{L}.'’-]*\s?){1,4}\.?$/u,
        /^(?:originally )?uploaded (?:to \w+ )?by\b.{1,60}$/iu,
        /^(?:ขอบคุณ)?(?:ภาพ|เครดิต)(?:ภาพ)?(?:จาก|โดย|ประกอบ).{1,60}$/u,
        /^(?:图片|圖片|图|圖|文章|素材)(?:来自|來自|来源|來源|源自).{2,40}$/u,
        /^(?:click|tap|hover)(?: on)? (?:the |any |an )?(?:image|photo|picture|map)s? (?:to|for) .{3,60}$/iu,
      ],
    },
    {
      why: 'image credit',
      longest: 140,
      patterns: [
        /^(?:live ?stream|video|footage|film|audio|recording|map|graphic)s? (?:(?:by )?courtesy of|(?:provided|supplied) by) [^.!?]{2,80}\.?$/iu,
        /^all (?:photos?|photographs|images|pictures|illustrations)(?: (?:in this \p{L}+|here|above|below))?(?:(?: are| were)?(?: taken)? (?:by|courtesy of|copyright|from|©)|\s?[:©–—]) ?[^.!?]{2,80}\.?$/iu,
      ],
    },
    {
      why: 'image credit',
      longest: 180,
      patterns: [
        /^[^.!?,]{2,50} (?:is|was) (?:(?:created|written|presented)(?:,? and|,) )?(?:hosted|presented) by \p{Lu}[^.!?]{2,80} (?:and )?(?:is |was )?(?:produced|edited|mixed|engineered) by [^.!?]{2,70}\.?$/iu,
        /^(?:[Aa]|[Ee]in|[Uu]n|[Uu]m|[Ee]en|[Ee]n|[Ee]t) [Pp]odca?st (?:by|von|de|di|do|da|van|av|af) \p{Lu}\p{Ll}+ \p{Lu}[^.!?:]{1,110}\.?$/u,
      ],
    },
  ],
  topics: [],
};
