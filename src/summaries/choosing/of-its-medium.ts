import { codeOf } from '../language/code.ts';
import { remembered } from '../patterns/remembered.ts';
import { keyOf } from '../text/clean-text.ts';

/**
 * Words with which those who publish speak of what they publish, and to whom. None says by itself that a line is no part of its article;
 * of a line that has no other word in common with it, they do. As a word begins, or whole behind "=".
 */
const everywhere =
  'whatsapp telegram instagram facebook mastodon bluesky youtube tiktok linkedin twitter podcast newsletter spotify patreon copyright cookie rss feed server website online =email =mail =app =apps affiliat';

/** By language: the text and where it stands; who reads, and what readers get; what it costs, and who pays; who made it and its pictures. */
const byLanguage: Readonly<Record<string, string>> = {
  en: 'article =story =essay =piece =post interview edition =issue =version magazine newspaper =print journal =page =site =web blog reader subscri =letter mailbox inbox briefing =email =read =reading listen audio =episode channel =follow embed =link =links =fee commission advert sponsor donat =donor journalis =member membership =sign register =log account author reporter editor correspond =writes =written =writer photo =image =picture courtesy reproduc permission translat automated =amended correct =appeared published =share comment coffee =free =address =radio =blog publicat updated supporter photograph hosting grant opinion =views =pictures =feature box newsroom',
  de: 'artikel beitrag =text textes texte interview ausgabe heft =version fassung zeitschrift zeitung magazin =blog =seite leser abonn =abo probeabo rundbrief postfach verteiler briefkasten =lesen =liest =lest lesezeit hören kanal =link =links partnerlink provision anzeige werbung spende unterstütz journalis mitglied anmeld autor redaktion reporter korrespond =schreibt =schreiben schreiben =foto fotos =bild titelbild titelfoto nachdruck genehmigung übersetz intelligenz berichtig korrig veröffentlicht teilen kommentar inhalt meldungen aufgerufen kaffee kostenlos =gratis konto adresse radio gespräch =blogs veröffentlichung meldung ergänzt werbefrei =mail bilder stipendium recherche meinung verfasser dauerauftrag angebot',
  fr: 'article =texte entretien reportage numéro =version édition revue magazine journal =site =page =blog lecteur abonn inscri infolettre lettre boîte =mail courriel =lire =lu relu lecture écout chaîne épisode plateforme traceur =don =dons soutien soutenir média journalis adhér =compte auteur rédaction correspond =écrit photo crédit image reproduc autoris tradui automatique corrig indiquait publié partag commentaire contenu réservé café gratuit =adresse radio publication complété publicité flux serveur virement bourse enquête tribune =suite',
  es: 'artículo =texto entrevista reportaje noticia =versión edición revista periódico diario =web página =blog lector suscri boletín =correo =leer =leerse =lee escuch canal episodio plataforma =enlace enlaces patrocin publicidad donaci aporta apoy socio periodis =sesión cuenta autor redacción correspons escrib foto imagen portada cortesía reproduc autoriza traduc inteligencia correg public compart comentario contenido café gratis =gratuita radio =entradas publicación ampliado actualizad anuncios regístrate servidor =ayuda beca opinión entrega =firma',
  pt: 'artigo =texto entrevista reportagem notícia =versão edição revista jornal =site página =blog leitor assin boletim =ler =leia leitura ouvir escut canal episódio plataforma =link =links patrocin publicidade doaç apoi sócio jornalis =login conta autor redação correspond escrev foto imagem abertura cortesia cedida reprodu autoriza traduç inteligência corrig informava public republic compartilh partilh comentário conteúdo café gratuit =anúncios rádio publicação atualiz mail servidor =ajuda bolsa opinião capítulo assina fotografia',
  it: 'articol =testo intervista servizio notizi =versione edizione rivista giornale numero edicola =sito pagina =blog lettor abbona iscri =lettera bollettino =leggere =letto =legge ascolt canale puntata piattaform =link sponsor pubblicità donazion sostien sosten soci giornalis =accedi account autor redazione corrispond inviat scriv =scrive foto immagin apertura copertina concessione riproduzione consenso traduzion software rivista corregg errat pubblic condivid comment contenut caffè gratis gratuit =mail indirizzo radio pubblicazione aggiornat registrat articolo bonifico borsa =interventi =firma opinion',
  nl: 'artikel =tekst interview verhaal reportage versie editie nummer tijdschrift krant magazine =site pagina =blog lezer abonn nieuwsbrief mailbox =mail =lezen =lees =leest gelezen luister kanaal aflevering =link =links vergoeding reclame advertentie sponsor donat doneer steun journalis lidmaatschap =lid =log auteur redactie redacteur verslaggever correspond =schrijft schrijver foto afbeelding =beeld beschikbaar overgenomen toestemming uitgever vertaa intelligentie aangepast gecorrigeerd verschen gepubliceerd delen reactie inhoud koffie gratis adres radio publicatie aangevuld bericht reclamevrij gesprek bijdrage mening beurs',
  pl: 'artykuł =tekst tekstu teksty wywiad rozmow reportaż wersj wydani numer kwartalnik czasopism magazyn gazet =stron =blog wpis czytelnik prenumer subskry biuletyn =list =listu przeczyta czytaj czytani posłucha słucha kanal odcin link reklam prowizj sponsor wspar wspier darowizn dziennikar zaloguj kont autor redakc korespond =pisze foto zdjęci uprzejmo kopiow rozpowszechn zgody tłumacz inteligencj sprostow poprawi opublik ukazał udostępn komentarz treści informacj kawę kawy bezpłat darmow adres radi blogu bloga publikacj uzupełni mail serwer wpłat opini pogląd stypend kanał =część',
  sv: 'artikel =text texten intervju reportage version utgåva nummer tidskrift tidning =sidan =sajten blogg inlägg läsar prenumer nyhetsbrev =brev =brevet mejl =läs =läsa läst lästid lyssn kanal avsnitt podd länk reklam annons sponsor donera månadsgiv stöd journalis medlem =logga författar redaktion reporter korrespond skrivit =skriver =foto bild lånad upphovsrätt tillstånd översatt översätt intelligens rättad publicera =dela kommentar nyheter nyheterna kaffe gratis adress =radion =radio bloggen konto publicering kompletter reklamfri samtalet slant åsikt stipendi flöde bilder',
  da: 'artikel =tekst teksten interview reportage version udgave nummer tidsskrift avis =siden blog indlæg læser abonn nyhedsbrev =brev mail =læs =læse læst lyt kanal afsnit =link =links reklame annonce sponsor donat støt journalis medlem =log forfatter redaktion reporter korrespond skrevet =skriver =foto billede udlånt ophavsret tilladelse oversat intelligens rettet bragt udgivet publicere =del kommentar nyt kaffe gratis adresse radio bloggen konto publicering tilføjet reklamefri bidrag holdning legat',
  no: 'artikkel =tekst teksten intervju reportasje versjon utgave nummer tidsskrift avis =siden blogg innlegg leser abonn nyhetsbrev =brev epost =les =lese lest lytt kanal episode lenke reklame annonse sponsor donasjon støtt journalis medlem =logg forfatter redaksjon reporter korrespond skrevet =skriver =foto bilde utlånt opphavsrett tillatelse oversatt intelligens rettet publisert utgitt =del kommentar nyheter kaffe gratis adressen radio bloggen konto publisering reklamefri bidrag meninger stipend',
  fi: 'artikkel =teksti juttu jutun haastattelu reportaasi versio numero lehdes lehti sivusto blogi lukija tilaa uutiskirje kirje sähköposti =lue =lukea lukenut kuuntel kanava jakso linkki mainos sponsor lahjoit tuella tukea journalis jäsen kirjaudu kirjoitt toimitta toimitu kuva kuvat tekijänoikeu lupa käännet kääntä tekoäly korjat julkais jaa kommentt uutis kahvi ilmai tili osoite osoitte radio mainok tekst lisäsi lahjoitu mielipi apuraha syöte',
  hu: 'cikk =szöveg interjú riport változat kiadás lapszám folyóirat újság magazin honlap oldal =blog olvasó előfizet feliratk hírlevél hírei elolvas =olvas hallgat csatorna epizód adás hirdetés reklám szponzor adomány támogat újságír tagja jelentkezzen szerző szerkeszt tudósít =ír fotó kép engedély fordít intelligencia javít helyesbít hibásan megjelent közöl megoszt hozzászól komment kávé ingyen cím rádió blogo fiók közzététel vélemény ösztöndíj szerver',
  ro: 'articol =textul interviu reportaj versiune ediți număr revist ziar =site pagin =blog cititor abon newsletter scrisoare știri =citi citit ascult canal episod link publicita sponsor donați susțin sprijin jurnalis membr conectează =cont autor redacți corespond =scrie foto imagine drepturi permisiun tradus traducere inteligenț corect greșit apărut publicat distribui comentari cafea gratuit adres radio blogul publicare actualizat opini bursă server',
  ru: 'стать текст материал интервью репортаж верси номер журнал газет издани сайт страниц блог читател подпис рассылк письмо =письма почт =читать читайте дочита слушать послушать канал выпуск платформ ссылк реклам спонсор донат пожертв поддерж журналист войдите аккаунт автор редакц корреспонд =пишет фото снимк снимок предоставлен перепечат разрешени перевед перевод нейросет исправл неверно напечатан опубликован поделит перешлите комментар новости кофе бесплатн адрес радио блоге записях публикаци дополн учётн учетн почту заметк рекламы сервер мнени ленту =грант колумнист фотографи продолжение',
  uk: 'статт стаття текст матеріал інтерв репортаж версі номер журнал газет видання сайт сторінк блог читач підпис розсилк лист =листа пошт =читати читайте дочита слухати послухати канал випуск платформ посиланн реклам спонсор донат пожертв підтрим журналіст увійдіть акаунт автор редакц кореспонд =пише фото знімк знімок надан передрук дозвол перекла нейромереж виправл помилков надрукован опублікован поділи перешліть комент новини кав безплатн безкоштовн адрес радіо блозі допис публікаці доповн обліков пошту сервер думк =грант колумніст світлин продовження',
  cs: 'článek článk =text textu rozhovor reportáž verz vydání číslo časopis noviny novinách =web stránk =blog čtenář předplat newsletter zpravodaj =číst čtení přečt poslech poslouch kanál epizod odkaz reklam sponzor dar daru podpoř podpor novinář členstv přihlas autor redakc zpravodaj =píše foto fotografi snímek souhlas přetisk přelož překlad inteligenc oprav chybně zveřejn vyšel vyšlo sdíl komentář obsah zprávy káv kafe zdarma adres rádi blogu článcích účet zprávu doplni mail čtěte názor stipendi příspěv pokračování',
  sk: 'článok článk =text textu rozhovor reportáž verzi vydanie číslo časopis noviny novinách =web stránk =blog čitateľ predplat newsletter spravodaj =čítať prečíta počúva kanál epizód odkaz reklam sponzor dar daru podpor novinár členstv prihlás autor redakc =píše foto fotografi snímka súhlas prelož preklad inteligenc oprav chybne zverejn vyšiel vyšlo zdieľ komentár obsah správy káv zadarmo adres rádi blogu účet vydaní správu doplni mail čítajte názor štipendi príspev pokračovanie',
  tr: 'yazı makale haber söyleşi röportaj dergi gazete sayı sayısında =site sitemiz sayfa =blog okur oku abone bülten e posta dinle kanal bölüm link bağlantı reklam sponsor bağış destek gazetecilik üye giriş hesab yazar editör muhabir foto görsel telif izin çevir yapay yayımla yayınla güncell düzelt eklendi yorum paylaş görüş fotoğraf devamı burs',
  el: 'άρθρο άρθρ κείμενο συνέντευξη ρεπορτάζ τεύχος έκδοση περιοδικ εφημερίδα σελίδα ιστότοπ ιστολόγι αναγν διαβά ενημερωτικ ταχυδρομ ακού κανάλι επεισόδι σύνδεσμ διαφήμ χορηγ δωρε στήριξ δημοσιογρ μέλος συνδε λογαριασμ συντάκτ συγγραφέ φωτογραφ εικόνα άδεια μετάφρασ διόρθ δημοσίευ δημοσιεύ προσθέσ σχόλι μοιρα νέα',
  id: 'artikel tulisan berita wawancara reportase majalah koran edisi situs laman =blog pembaca baca membaca dibaca langgan berlangganan buletin surel email kabar dengar kanal episode tautan iklan sponsor donasi dukung jurnalis anggota masuk akun penulis redaksi wartawan foto gambar izin terjemah diterjemahkan buatan koreksi diperbarui terbit tayang menambahkan tanggapan komentar bagikan',
  vi: 'bài báo viết phỏng vấn tạp chí trang tin =đọc bản thư điện kênh tập liên kết quảng cáo tài trợ ủng hộ đóng góp thành viên đăng tài khoản tác giả biên tập phóng ảnh hình phép dịch bổ sung cập nhật bình luận chia sẻ nghe',
  ko: '기사 글은 글을 본문 인터뷰 잡지 신문 월호 사이트 홈페이지 블로그 독자 구독 메일 이메일 소식 채널 인스타 페이스북 유튜브 카카오 팟캐스트 링크 광고 협찬 후원 매체 언론 회원 가입 로그인 계정 기자 편집 사진 이미지 무단 전재 번역 정정 수정 게재 덧붙 댓글 공유 전문은 글쓴이 필자 의견 기고',
  hi: 'लेख ख़बर खबर समाचार इंटरव्यू साक्षात्कार पत्रिका अख़बार अखबार अंक वेबसाइट साइट पेज ब्लॉग पाठक पढ सदस्य सब्सक्राइब न्यूज़लेटर ईमेल चैनल पॉडकास्ट एपिसोड लिंक विज्ञापन प्रायोजित दान सहयोग समर्थन पत्रकार लॉगिन खाता लेखक संपादक संवाददाता फोटो फ़ोटो तस्वीर अनुमति अनुवाद प्रकाशन प्रकाशित अपडेट टिप्पणी शेयर साझा',
  ja: '記事 本稿 本文 全文 本誌 本紙 雑誌 新聞 掲載 連載 サイト ブログ ページ 読者 お読み 購読 メール メルマガ 配信 発信 インスタ ツイッター フェイスブック ユーチューブ チャンネル ポッドキャスト リンク 広告 提供 支援 寄付 会員 登録 ログイン アカウント 著者 筆者 編集 記者 写真 画像 転載 翻訳 訂正 修正 追記 公開後 コメント シェア インタビュー フォロー 更新 続き 見解 意見',
  zh: '本文 全文 文章 报道 報導 報道 采访 採訪 杂志 雜誌 本刊 报纸 報紙 刊登 原载 原載 刊于 刊於 本站 网站 網站 博客 部落格 读者 讀者 阅读 閱讀 订阅 訂閱 邮箱 郵箱 电子报 電子報 公众号 公眾號 微信 微博 抖音 频道 頻道 播客 链接 連結 广告 廣告 赞助 贊助 捐款 支持 会员 會員 注册 註冊 登录 登入 帐号 账号 作者 编辑 編輯 记者 記者 题图 題圖 图片 圖片 照片 摄影 攝影 授权 授權 转载 轉載 翻译 翻譯 更正 补充 補充 发布 發布 评论 評論 留言 分享 下一篇 更新 观点 觀點 立场 立場',
  ar: 'مقال خبر أخبار حوار مقابل مجلة صحيفة جريدة عدد موقع مدون صفح قراء قراءة اشترك اشتراك نشرة بريد قناة حلقة بودكاست إنستغرام فيسبوك تويتر يوتيوب تلغرام رابط إعلان رعاية تبرع دعم صحاف عضو تسجيل حساب كاتب محرر مراسل صور إذن ترجم تصحيح نشر أضفنا تعليق شارك',
  fa: 'مطلب مقاله خبر گفتگو گفت‌وگو مجله روزنامه شماره سایت وبلاگ صفحه خوانندگان بخوانید اشتراک خبرنامه ایمیل کانال اینستاگرام تلگرام پادکست لینک آگهی حمایت کمک روزنامه‌نگار عضو ورود حساب نویسنده دبیر خبرنگار عکس اجازه ترجمه اصلاح انتشار منتشر افزوده نظر بازنشر',
  he: 'כתבה כתבת מאמר ראיון מגזין עיתון גיליון אתר בלוג עמוד קורא קריאה מנוי ניוזלטר מייל דוא ערוץ פרק פודקאסט אינסטגרם פייסבוק טלגרם קישור פרסומת חסות תרומ תמיכ עיתונאות חבר כניסה התחבר חשבון כותב עורכ כתב צילום תמונ רשות תרגו תיקון פרסום פורסם הוספנו תגוב שתפ חדשות',
};

/** Those who publish, and those to whom: whole words, but for what ends in "*". */
const persons: Readonly<Record<string, string>> = {
  en: 'we us our you your',
  de: 'wir uns unser* du dich dir dein* euch euer eure* ihnen ihr ihre',
  fr: 'nous notre nos vous votre vos',
  es: 'nosotros nuestr* te tu tus ustedes',
  pt: 'nosso* nossa* você vocês te seu',
  it: 'noi nostr* ci ti vi voi tuo vostr*',
  nl: 'wij we ons onze je jij jouw u uw',
  pl: 'nasz* nas nam wy wam was ci twój',
  sv: 'vi oss vår* du dig din ni er',
  da: 'vi os vores du dig din jer',
  no: 'vi oss vår* du deg din dere',
  fi: 'meidän meille meitä te teidän sinun',
  hu: 'mi minket nekünk olvasóink önnek ön téged',
  ro: 'noi nostru noastr* ne te vă tine',
  ru: 'мы нас нам наш* вы вас вам ваш* ты тебе',
  uk: 'ми нас нам наш* ви вас вам ваш* ти тобі',
  cs: 'my nás nám náš naš* vy vás vám váš vaš*',
  sk: 'my nás nám náš naš* vy vás vám váš vaš*',
  tr: 'biz bize size sizi sizin *ıyoruz *iyoruz *uyoruz *üyoruz *bilirsiniz *ımız* *imiz* *umuz* *ümüz*',
  el: 'μας σας εμείς εσείς',
  id: 'kami kita anda kamu',
  vi: 'chúng tôi bạn',
  ko: '저희* 우리* 여러분* *세요 *드립니다 *시려면 *실 수',
  hi: 'हम हमारे हमारी आप आपके आपकी',
  ja: '*当サイト* *皆さ* *みなさ* *私たち* *あなた* *お送り* *いただけ* *ください*',
  zh: '*我们* *我們* *您* *你*',
  ar: '*كم نحن يمكنك* حسابنا* موقعنا* قناتنا*',
  fa: 'ما شما',
  he: 'אנחנו שלנו לכם שלכם אתכם',
};

const kin: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** They set no blanks, or join small words to others: a word stands anywhere. */
const joins = new Set('ja zh ar fa he'.split(' '));

const listOf = (language: string | null): string => kin[codeOf(language)] ?? codeOf(language);

const patternOf = remembered((code): RegExp => {
  const words = `${everywhere} ${byLanguage[code] ?? ''}`.trim().split(' ');
  const parts = words.map((word) => (word.startsWith('=') ? `${word.slice(1)}(?= |$)` : word));
  return new RegExp(`${joins.has(code) ? '' : '(?<= |^)'}(?:${parts.join('|')})`, 'gu');
});

const personOf = remembered((code): RegExp => {
  const words = (persons[code] ?? '(?!)').replaceAll('*', '\\p{L}*').replaceAll(' ', '|');
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
});

/** Whether a text speaks of those who publish or who read it. */
export const speaksToReaders = (text: string, language: string | null): boolean =>
  personOf(listOf(language)).test(text);

/** What of a text, folded, speaks of its medium: the beginnings of words. */
export const mediumWords = (text: string, language: string | null): ReadonlySet<string> =>
  new Set(keyOf(text).match(patternOf(listOf(language))) ?? []);

/** "01632 960 118": whom to ring; and where to write. */
const whom = /(?<![\d.,])\+?\(?\d{2,5}\)?(?:[\s./-]?\d{2,4}){2,5}(?![\d%€$£]|[.,]\d)|[\w.+-]@[\w-]+\.\w/u;

/** Whether it tells whom to ring or to write to. */
export const namesContact = (text: string): boolean =>
  (text.match(/\d/g)?.length ?? 0) >= 7 ? whom.test(text) : text.includes('@') && whom.test(text);
