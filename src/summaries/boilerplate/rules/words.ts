import { none, type Words } from './topic.ts';

export const piece: Words = [
  'articles?|artikl|artik[ae]l|artícul\\p{L}+|arti[ck]ol|articulul|artigos?|artyku[łl]|artikk?el|člán\\p{L}+|cikk|beitr[aä]g|inhalt|contents?|contenus?|contenidos?|contenut[io]|conteúdos?|inhoud|innehåll|indhold|innhold|sisäl\\p{L}+|treś\\p{L}+|materiał|obsah|tartal\\p{L}+|conținut|konten|стат\\p{L}+|материал|матеріал|содержим\\p{L}+|вміст|yazı(?:da|yı|nın)?|haber|içeri\\p{L}+|άρθρ\\p{L}+|περιεχόμεν\\p{L}+|bài viết|nội dung',
  'مقال|محتوى|כתבה|מאמר|תוכן|مطلب|محتوا|लेख|सामग्री|記事|本文|コンテンツ|文章|内容|內容|기사|글|콘텐츠|บทความ|เนื้อหา',
];
export const thisPiece: Words = [
  '(?:this|our) (?:blog ?)?(?:article|post|story|piece|interview|essay|content|recipe|text)|(?:content|material) (?:was )?(?:produced|created|made)|dies\\p{L}+ (?:artikel|beitrag|text|interview|inhalt)|(?:cet|ce) (?:article|texte|contenu|entretien|billet)|(?:contenu|article) (?:réalisé|produit|proposé)|(?:este|esta) (?:artículo|texto|contenido|entrada|noticia|artigo|conteúdo|matéria|reportagem)|conten(?:ido|uto) (?:elaborado|realizado|producido|realizzato|prodotto)|conteúdo (?:produzido|elaborado|feito)|quest(?:o|a)? (?:articolo|testo|contenuto|intervista|notizia)|dit (?:artikel|stuk|verhaal|interview|bericht)|deze (?:inhoud|tekst)|(?:den här |denna )?artikeln|innehållet|(?:denne )?arti(?:klen|kkelen)|denne artikel|indholdet|innholdet|(?:tämä )?artikkeli|sisältö|(?:ten )?artykuł|(?:ten )?tekst|materiał|treść|(?:tento )?člán(?:ek|ok)|(?:tento )?obsah|(?:ez )?a (?:cikk|tartalom)|acest articol|articolul|conținut(?:ul)?|(?:эта |данная )?статья|(?:эт\\p{L}+ |данн\\p{L}+ )?(?:материал|текст)|(?:ця )?статт[яю]|матеріал|bu (?:yazı|haber|makale|içerik|metin)|(?:αυτό )?το (?:άρθρο|περιεχόμενο|κείμενο)|bài viết|nội dung|tento text|text (?:byl|vznikl)(?!\\p{L})|berita ini|artikel ini|tulisan ini|konten ini|(?:dette |detta |det här |denne )?(?:indlæg(?:get)?|innlegg(?:et)?|inlägg(?:et)?)|(?:ten )?(?:wpis|post)(?!\\p{L})|rozmowa(?!\\p{L})',
  'هذا (?:المقال|المحتوى|النص)|המאמר הזה|הכתבה|התוכן|הטקסט|این (?:مطلب|مقاله|متن|نوشته)|यह (?:लेख|सामग्री|पोस्ट)|この(?:記事|コンテンツ)|本(?:記事|文|内容|內容|篇)|이 ?(?:글|기사|콘텐츠)|บทความนี้|เนื้อหานี้',
];
export const comment: Words = [
  'comment|komment|koment\\p{L}+|coment\\p{L}+|react(?:ie|ies)|reageren|hozzászól\\p{L}+|коммент\\p{L}+|комент\\p{L}+|yorum|σχ[οό]λ[ιί]|bình luận|berkomentar|komentar',
  'تعليق|להגיב|תגובה|نظر|टिप्पणी|コメント|评论|評論|留言|댓글|แสดงความคิดเห็น',
];
export const liked: Words = [
  'if you (?:liked?|enjoy(?:ed)?|found (?:this|it|the))|if (?:this|it|the) (?:\\p{L}+ )?(?:helped|was (?:helpful|useful))|(?:wenn|falls) (?:ihnen|dir|euch) (?:dieser|der|das|mein|unser)|si (?:cet|cette|ce|l) ?(?:article|texte|billet|histoire|tutoriel|guide)|si vous avez (?:aimé|apprécié|trouvé)|si (?:te|os|le|les) (?:ha (?:gustado|servido|sido útil|ayudado)|gustó|gusta|sirvió)|se (?:ti|vi) (?:è|è stat[oa]) (?:piaciut|util)|se (?:você )?gostou|se (?:este|esse|esta|essa) (?:artigo|post|texto) (?:te|lhe|o) ajudou|als (?:je|u|jullie) (?:dit|deze|het)|jeśli (?:podobał|spodobał|artykuł|wpis|tekst)|om du (?:gilla|uppskatta)|hvis du (?:kunne lide|kan lide|lik)|jos pidit|pokud se (?:vám|ti)|ak sa (?:vám|ti)|ha tetszett|dacă (?:ți|v) (?:i |a )?plăcut|ако (?:ви|ти) (?:е )?харес|если (?:вам|тебе) понравил|если (?:эта )?(?:статья|запись|пост) (?:был\\p{L}?|оказал\\p{L}+|понравил\\p{L}+|помог\\p{L}*)|якщо (?:вам|тобі) сподоба|ako vam se|če vam je|si t ha agradat|eğer (?:bu )?(?:yazıyı )?beğen',
  none,
];
