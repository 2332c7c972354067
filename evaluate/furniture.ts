/** What sites put around their articles, in the words of each language: {t} title, {s} site, {a} author. */
export interface FurnitureWords {
  byline: string;
  date: string;
  minutes: string;
  share: string;
  subscribe: string;
  more: string;
  appeared: string;
  related: string;
  credit: string;
  comments: string;
  town: string;
}

const line = (words: string): FurnitureWords => {
  const [
    byline = '',
    date = '',
    minutes = '',
    share = '',
    subscribe = '',
    more = '',
    appeared = '',
    related = '',
    credit = '',
    comments = '',
    town = '',
  ] = words.split(' ¦ ');
  return { byline, date, minutes, share, subscribe, more, appeared, related, credit, comments, town };
};

export const furnitureWords: Readonly<Record<string, FurnitureWords>> = {
  en: line(
    'By {a} ¦ Posted on March 3, 2024 ¦ 4 min read ¦ Share this: ¦ Subscribe to our newsletter and never miss a story! ¦ Continue reading → ¦ The post {t} appeared first on {s}. ¦ You might also like: ¦ Photo credit: {a} / Example Images ¦ Comments are closed. ¦ PORTVILLE (EXN) – ',
  ),
  de: line(
    'Von {a} ¦ Veröffentlicht am 3. März 2024 ¦ Lesezeit: 4 Minuten ¦ Beitrag teilen ¦ Abonnieren Sie unseren Newsletter und verpassen Sie nichts mehr! ¦ Weiterlesen → ¦ Der Beitrag {t} erschien zuerst auf {s}. ¦ Das könnte Sie auch interessieren: ¦ Foto: {a} / Beispielbilder ¦ Die Kommentarfunktion ist geschlossen. ¦ NEUSTADT (exn) – ',
  ),
  fr: line(
    'Par {a} ¦ Publié le 3 mars 2024 ¦ Temps de lecture : 4 min ¦ Partager sur Facebook ¦ Abonnez-vous à notre newsletter pour ne rien rater ! ¦ Lire la suite → ¦ L’article {t} est apparu en premier sur {s}. ¦ À lire aussi : ¦ Crédit photo : {a} / Images ¦ Les commentaires sont fermés. ¦ NEUVILLE (EXN) – ',
  ),
  es: line(
    'Por {a} ¦ Publicado el 3 de marzo de 2024 ¦ Tiempo de lectura: 4 minutos ¦ Compartir en Facebook ¦ Suscríbete a nuestro boletín y no te pierdas nada. ¦ Seguir leyendo → ¦ La entrada {t} se publicó primero en {s}. ¦ También te puede interesar: ¦ Foto: {a} / Imágenes ¦ Los comentarios están cerrados. ¦ VILLANUEVA (EXN) – ',
  ),
  it: line(
    'di {a} ¦ Pubblicato il 3 marzo 2024 ¦ Tempo di lettura: 4 minuti ¦ Condividi su Facebook ¦ Iscriviti alla nostra newsletter per non perdere nulla! ¦ Continua a leggere → ¦ L’articolo {t} proviene da {s}. ¦ Leggi anche: ¦ Foto: {a} / Immagini ¦ I commenti sono chiusi. ¦ VILLANOVA (EXN) – ',
  ),
  pt: line(
    'Por {a} ¦ Publicado em 3 de março de 2024 ¦ Tempo de leitura: 4 minutos ¦ Compartilhe no Facebook ¦ Assine a nossa newsletter e não perca nada! ¦ Continue lendo → ¦ O post {t} apareceu primeiro em {s}. ¦ Leia também: ¦ Foto: {a} / Imagens ¦ Os comentários estão fechados. ¦ VILA NOVA (EXN) – ',
  ),
  nl: line(
    'Door {a} ¦ Gepubliceerd op 3 maart 2024 ¦ Leestijd: 4 minuten ¦ Deel dit artikel ¦ Schrijf je in voor onze nieuwsbrief en mis niets! ¦ Lees verder → ¦ Het bericht {t} verscheen eerst op {s}. ¦ Lees ook: ¦ Foto: {a} / Beelden ¦ Reacties zijn gesloten. ¦ NIEUWSTAD (EXN) – ',
  ),
  pl: line(
    'Autor: {a} ¦ Opublikowano 3 marca 2024 ¦ Czas czytania: 4 min ¦ Udostępnij na Facebooku ¦ Zapisz się do naszego newslettera! ¦ Czytaj dalej → ¦ Artykuł {t} pochodzi z serwisu {s}. ¦ Czytaj także: ¦ Fot. {a} / Obrazy ¦ Komentarze są wyłączone. ¦ NOWE MIASTO (EXN) – ',
  ),
  sv: line(
    'Av {a} ¦ Publicerad 3 mars 2024 ¦ Lästid: 4 minuter ¦ Dela på Facebook ¦ Prenumerera på vårt nyhetsbrev! ¦ Läs mer → ¦ Inlägget {t} dök först upp på {s}. ¦ Läs också: ¦ Foto: {a} / Bilder ¦ Kommentarer är avstängda. ¦ NYSTAD (EXN) – ',
  ),
  cs: line(
    'Autor: {a} ¦ Publikováno 3. března 2024 ¦ Doba čtení: 4 min ¦ Sdílet na Facebooku ¦ Přihlaste se k odběru našeho newsletteru! ¦ Číst dále → ¦ Příspěvek {t} se nejdříve objevil na {s}. ¦ Čtěte také: ¦ Foto: {a} / Obrázky ¦ Komentáře jsou uzavřeny. ¦ NOVÉ MĚSTO (EXN) – ',
  ),
  ru: line(
    'Автор: {a} ¦ Опубликовано 3 марта 2024 ¦ Время чтения: 4 мин ¦ Поделиться ¦ Подпишитесь на нашу рассылку! ¦ Читать далее → ¦ Сообщение {t} появились сначала на {s}. ¦ Читайте также: ¦ Фото: {a} / Архив ¦ Комментарии закрыты. ¦ НОВОГОРОД (EXN) – ',
  ),
  uk: line(
    'Автор: {a} ¦ Опубліковано 3 березня 2024 ¦ Час читання: 4 хв ¦ Поширити ¦ Підпишіться на нашу розсилку! ¦ Читати далі → ¦ Запис {t} спершу з’явився на {s}. ¦ Читайте також: ¦ Фото: {a} / Архів ¦ Коментарі закриті. ¦ НОВОГРАД (EXN) – ',
  ),
  tr: line(
    'Yazan: {a} ¦ Yayınlanma tarihi: 3 Mart 2024 ¦ Okuma süresi: 4 dakika ¦ Paylaş ¦ Bültenimize abone olun ve e-posta ile haberdar olun! ¦ Devamını oku → ¦ {t} yazısı ilk önce {s} üzerinde ortaya çıktı. ¦ İlgili yazılar: ¦ Fotoğraf: {a} / Arşiv ¦ Yorumlar kapalı. ¦ YENİŞEHİR (EXN) – ',
  ),
  el: line(
    'Του {a} ¦ Δημοσιεύθηκε στις 3 Μαρτίου 2024 ¦ Χρόνος ανάγνωσης: 4 λεπτά ¦ Κοινοποίηση ¦ Εγγραφείτε στο newsletter μας! ¦ Διαβάστε περισσότερα → ¦ Το άρθρο {t} εμφανίστηκε πρώτα στο {s}. ¦ Διαβάστε επίσης: ¦ Φωτογραφία: {a} / Αρχείο ¦ Τα σχόλια είναι κλειστά. ¦ ΝΕΑ ΠΟΛΗ (EXN) – ',
  ),
  ar: line(
    'بقلم: {a} ¦ نشر في 3 مارس 2024 ¦ وقت القراءة: 4 دقائق ¦ شارك ¦ اشترك في نشرتنا البريدية ليصلك كل جديد! ¦ اقرأ المزيد → ¦ ظهرت المقالة {t} أولاً على {s}. ¦ مواضيع ذات صلة: ¦ صورة: {a} / أرشيف ¦ التعليقات مغلقة. ¦ المدينة الجديدة (إكس) - ',
  ),
  he: line(
    'מאת: {a} ¦ פורסם בתאריך 3 במרץ 2024 ¦ זמן קריאה: 4 דקות ¦ שתפו ¦ הירשמו לניוזלטר שלנו! ¦ קראו עוד → ¦ הפוסט {t} הופיע לראשונה ב-{s}. ¦ כתבות נוספות: ¦ צילום: {a} / ארכיון ¦ השאירו תגובה ¦ ',
  ),
  fa: line(
    'نویسنده: {a} ¦ تاریخ انتشار: ۱۳ اسفند ۱۴۰۲ ¦ زمان مطالعه: ۴ دقیقه ¦ اشتراک‌گذاری ¦ عضو خبرنامه ما شوید! ¦ ادامه مطلب → ¦ نوشته {t} اولین بار در {s} پدیدار شد. ¦ مطالب مرتبط: ¦ عکس: {a} / آرشیو ¦ نظرات خود را با ما در میان بگذارید ¦ ',
  ),
  hi: line(
    'लेखक: {a} ¦ प्रकाशित 3 मार्च 2024 ¦ पढ़ने का समय: 4 मिनट ¦ शेयर करें ¦ हमारे न्यूज़लेटर को सब्सक्राइब करें! ¦ और पढ़ें → ¦ पोस्ट {t} सबसे पहले {s} पर प्रकाशित हुई। ¦ यह भी पढ़ें: ¦ फोटो: {a} / संग्रह ¦ अपनी राय कमेंट में बताएं ¦ ',
  ),
  ja: line(
    '著者：{a} ¦ 2024年3月3日 ¦ この記事は約4分で読めます。 ¦ シェア ¦ メルマガの登録はこちらから！ ¦ 続きを読む ¦ 投稿{t}は{s}に最初に表示されました。 ¦ 関連記事： ¦ 写真：{a} ¦ コメントは受け付けていません。 ¦ 【例示市＝時事】',
  ),
  zh: line(
    '作者：{a} ¦ 2024年3月3日 10:30 ¦ 阅读时间：4分钟 ¦ 分享 ¦ 欢迎关注我们的公众号！ ¦ 阅读全文 ¦ 文章{t}最先出现在{s}。 ¦ 相关阅读： ¦ 图片来源：{a} ¦ 评论已关闭 ¦ 新华社新城3月3日电（记者张三）',
  ),
  ko: line(
    '글: {a} ¦ 입력 2024년 3월 3일 10:30 ¦ 읽는 시간: 4분 ¦ 공유하기 ¦ 뉴스레터를 구독하세요! ¦ 더 보기 ¦ {t} 게시물이 {s}에 처음 등장했습니다. ¦ 관련 기사: ¦ 사진: {a} ¦ 댓글이 닫혔습니다 ¦ (신시=예시뉴스) 홍길동 기자 = ',
  ),
  th: line(
    'โดย {a} ¦ เผยแพร่ 3 มีนาคม 2024 ¦ เวลาอ่าน 4 นาที ¦ แชร์ ¦ สมัครรับจดหมายข่าวของเรา ¦ อ่านต่อ ¦ บทความ {t} ปรากฏครั้งแรกที่ {s} ¦ บทความที่เกี่ยวข้อง: ¦ ภาพ: {a} ¦ แสดงความคิดเห็น ¦ ',
  ),
};

const authors: Readonly<Record<string, string>> = {
  ru: 'Анна Примерова',
  uk: 'Олена Зразкова',
  el: 'Νίκου Δοκιμάκη',
  ar: 'سلمى المثال',
  he: 'דנה לדוגמה',
  fa: 'مریم نمونه',
  hi: 'अनीता उदाहरण',
  ja: '見本花子',
  zh: '李样本',
  ko: '김예시',
  th: 'สมชาย ตัวอย่าง',
};

export const authorOf = (language: string): string => authors[language] ?? 'Jana de Monstera';
