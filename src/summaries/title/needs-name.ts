/** What sites call the page about themselves: "About us", alone the same on all sites. */
const about =
  'about(?: us| me)?|who we are|über (?:uns|mich)|wer wir sind|over (?:ons|mij)|wie we zijn|wie zijn we|chi (?:siamo|sono)|à propos(?: de (?:nous|moi))?|qui (?:sommes[- ]nous|suis[- ]je)|quiénes somos|quién soy|(?:sobre|acerca de) (?:nosotros|mí)|quem somos|sobre (?:nós|mim)|o (?:nas|mnie|nás|mně|nama|meni)|rólunk|despre (?:noi|mine)|za nas|за нас|о (?:нас|себе|проекте|компании)|про нас|om (?:oss|os|mig|meg)|(?:tietoa )?meistä|meist|par mums|apie mus|hakkımızda|(?:σχετικά με )?εμάς|ποιοι είμαστε|giới thiệu|về chúng tôi|tentang (?:kami|saya)|เกี่ยวกับเรา|(?:회사 )?소개|私たちについて|会社(?:概要|案内)|このサイトについて|关于(?:我们|本站)?|關於(?:我們|本站)?|हमारे बारे में|আমাদের সম্পর্কে|ہمارے بارے میں|درباره[ٔ‌]? ?(?:ی )?(?:ما|من)|من نحن|עלינו|אודות(?:ינו)?';
const contact =
  'contact(?: us)?|kontakte?|contacto|contatti|contatos?|contactez[- ]nous|yhteystiedot|kapcsolat|контакты|контакти|επικοινωνία|iletişim|お問い合わせ|联系我们|聯絡我們|문의|تماس با ما|اتصل بنا|צור קשר';
const front =
  'home(?: ?page)?|welcome|start(?:seite|sida)?|willkommen|accueil|bienvenue|inicio|início|bienvenid[oa]s?|bem-vindos?|benvenut[io]|welkom|witamy|strona główna|vítejte|välkommen|velkommen|главная|добро пожаловать|головна|ホーム|首页|首頁|الرئيسية|خانه';
const ofSite = new RegExp(`^(?:${about}|${contact}|${front})$`, 'iu');

/** "Episode 3", "Folge 3", "第3回": a part of what only its name tells. */
const counted =
  /^(?:(?:episode|ep|episodio|épisode|episódio|folge|aflevering|avsnitt|afsnit|episod|jakso|odcinek|díl|část|puntata|capítulo|выпуск|эпизод|серия|часть|випуск|bölüm|tập|part|partie|parte|teil|deel|issue|ausgabe|numéro|número|numero|nummer|no|nr|n°|№|قسمت|الحلقة|פרק)\.? ?[#№]?\p{Nd}{1,5}|第 ?\p{N}{1,5} ?[回話话期集號号]|제? ?\p{Nd}{1,5} ?[회화])$/iu;

/** Whether what is left of a title says nothing without the name beside it: a number, a part, a page about the site. */
export const needsName = (title: string): boolean =>
  !/\p{L}/u.test(title) || counted.test(title) || ofSite.test(title.replace(/[!.]$/u, ''));
