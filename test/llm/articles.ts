import type { Source } from '../../src/llm/prompt.ts';

const source = (language: string, title: string, ...paragraphs: string[]): Source => ({
  language,
  title,
  text: paragraphs.join('\n'),
});

/** Invented articles, each in a language of its own, and what a careful editor would post of them. */
export const articles = {
  en: source(
    'en',
    'Harbour bridge opens again',
    'The old harbour bridge in Larkhaven opened to walkers and cyclists on Saturday after 14 months of repairs. The town paid 2.4 million euros for the work, a little less than planned.',
    '“We kept every stone that could be kept,” said Marta Quill, the engineer who led the repairs. Cars will not return to the bridge. Buses may use it again from May, if the council agrees.',
    'Before the repairs, about 1,200 people crossed the bridge on an ordinary weekday, three times as many as in 2010.',
  ),
  de: source(
    'de',
    'Neue Bibliothek in Tannwied eröffnet',
    'Die neue Stadtbibliothek in Tannwied hat am Montag ihre Türen geöffnet. Auf drei Etagen stehen 45.000 Bücher, dazu 60 Arbeitsplätze und ein Lesesaal mit Blick auf den Fluss.',
    '„Wir wollten ein Haus für alle bauen“, sagte Bürgermeisterin Hanne Brack bei der Eröffnung. Der Bau kostete 12,5 Millionen Euro und dauerte zwei Jahre. Der Eintritt ist nicht kostenlos für Gruppen.',
    'Die alte Bibliothek am Markt wird zu Wohnungen umgebaut.',
  ),
  fr: source(
    'fr',
    'Le marché de Valbrune change de place',
    'Le marché de Valbrune quitte la place de l’Église pour les quais dès le 3 avril. Les 48 exposants y trouveront plus d’espace, de l’eau et de l’électricité.',
    'La mairie a choisi les quais après une consultation à laquelle ont répondu 620 habitants. « Le marché étouffait », explique Odile Perrac, adjointe au commerce.',
    'Les travaux sur la place de l’Église dureront jusqu’à l’automne.',
  ),
  es: source(
    'es',
    'Un tren nocturno vuelve a Sierralba',
    'El tren nocturno entre Sierralba y la costa volverá a circular en junio, doce años después de su último viaje. Tendrá 7 coches y saldrá cada viernes a las 22:30.',
    'La compañía calcula que lo usarán unos 30 000 viajeros al año. «Es una buena noticia para los pueblos de la línea», dijo Teresa Olmedo, alcaldesa de Sierralba.',
  ),
  it: source(
    'it',
    'Il museo di Roccaverde riapre',
    'Il museo archeologico di Roccaverde riapre domenica dopo quattro anni di restauri. Le sale sono diventate 18 e mostrano per la prima volta i mosaici trovati nel 1962.',
    '«Abbiamo restituito la luce ai mosaici», ha detto la direttrice Livia Santoro. Il biglietto costa 9 euro, ridotto 5.',
  ),
  pl: source(
    'pl',
    'Nowy park w Brzezinowie',
    'W Brzezinowie otwarto w sobotę nowy park nad rzeką. Mieszkańcy znajdą tam 320 drzew, plac zabaw i ścieżkę rowerową o długości 4 km.',
    'Budowa trwała dwa lata i kosztowała 6 mln złotych. „Park należy do wszystkich” – powiedziała burmistrz Ewa Sowińska.',
  ),
  ru: source(
    'ru',
    'В Ольховске открыли трамвайную линию',
    'В Ольховске в понедельник открыли новую трамвайную линию между вокзалом и университетом. Её длина составляет 8,6 километра, на линии работают 12 вагонов.',
    'Строительство заняло три года. «Студенты теперь доедут до вокзала за двадцать минут», — сказала директор транспортной службы Вера Лосева.',
  ),
  tr: source(
    'tr',
    'Yeşilova’da yeni kütüphane',
    'Yeşilova’da cumartesi günü yeni bir halk kütüphanesi açıldı. Kütüphanede 25.000 kitap ve 80 kişilik bir çalışma salonu bulunuyor.',
    'Binanın yapımı iki yıl sürdü. Belediye başkanı Selin Aydınlı, kütüphanenin her gün gece yarısına kadar açık kalacağını söyledi.',
  ),
  ja: source(
    'ja',
    '花森市に新しい図書館',
    '花森市は四月一日、駅前に新しい市立図書館を開いた。三階建ての建物に約15万冊の本と、200席の閲覧席がある。',
    '建設費は28億円で、工事は二年かかった。山辺花江市長は開館式で「誰もが集まれる場所にしたい」と話した。',
    '古い図書館は来年、子どものための施設に生まれ変わる予定だ。',
  ),
  zh: source(
    'zh',
    '青湖市新建步行桥开通',
    '青湖市横跨南河的步行桥星期六正式开通，全长380米，连接老城区和大学城。',
    '工程历时两年，耗资1.2亿元。设计师陈望舒表示，桥面使用了再生木材。市政府预计每天将有约9000人步行过桥。',
  ),
  ko: source(
    'ko',
    '솔바람시 새 도서관 개관',
    '솔바람시는 토요일 강변에 새 시립 도서관을 열었다. 도서관에는 책 12만 권과 열람석 300개가 있다.',
    '공사에는 2년이 걸렸고 비용은 180억 원이었다. 한가람 시장은 개관식에서 “누구나 쉬어 갈 수 있는 곳”이라고 말했다.',
  ),
  ar: source(
    'ar',
    'افتتاح مكتبة جديدة في مدينة النخيل',
    'افتتحت مدينة النخيل يوم السبت مكتبة عامة جديدة على ضفة النهر. تضم المكتبة ٤٥ ألف كتاب وقاعة للقراءة تتسع لمئتي زائر.',
    'استغرق البناء ثلاث سنوات وبلغت كلفته ١٢ مليون دينار. وقالت مديرة المكتبة سلمى الراوي إن الدخول سيكون مجانيا لجميع السكان.',
  ),
  he: source(
    'he',
    'ספרייה חדשה נפתחה בנווה שקד',
    'ספרייה ציבורית חדשה נפתחה ביום ראשון בנווה שקד, על גדת הנחל. בספרייה יש 32,000 ספרים ואולם קריאה גדול לתלמידים.',
    'הבנייה נמשכה שלוש שנים ועלתה 18 מיליון שקלים. מנהלת הספרייה רות אלמוג אמרה שהכניסה תהיה חופשית לכל התושבים.',
  ),
  hi: source(
    'hi',
    'हरितपुर में नया पुस्तकालय',
    'हरितपुर में शनिवार को नदी के किनारे एक नया सार्वजनिक पुस्तकालय खुल गया। पुस्तकालय में 40,000 किताबें और एक बड़ा वाचनालय है।',
    'निर्माण में तीन साल लगे और 12 करोड़ रुपये खर्च हुए। पुस्तकालय की निदेशक मीरा सान्याल ने कहा कि प्रवेश सभी के लिए निःशुल्क रहेगा।',
  ),
} satisfies Record<string, Source>;

export type Language = keyof typeof articles;

/** As a good model writes: its own order and some words of its own, every fact the article's. */
export const good: readonly [Language, string][] = [
  [
    'en',
    'Walkers and cyclists can cross the old harbour bridge in Larkhaven again after 14 months of repairs. The work cost the town 2.4 million euros.',
  ],
  [
    'en',
    'After 14 months of repairs, Larkhaven’s harbour bridge is open to walkers and cyclists. “We kept every stone that could be kept,” said engineer Marta Quill.',
  ],
  ['en', 'Cars will not return to the harbour bridge in Larkhaven. Buses may use it from May, if the council agrees.'],
  ['en', 'Before the repairs, about 1200 people crossed the bridge on a weekday, three times as many as in 2010.'],
  [
    'de',
    'In Tannwied hat die neue Stadtbibliothek geöffnet: 45.000 Bücher und 60 Arbeitsplätze auf drei Etagen. Der Bau kostete 12,5 Millionen Euro.',
  ],
  [
    'de',
    '„Wir wollten ein Haus für alle bauen“, sagte Bürgermeisterin Hanne Brack. Die Stadtbibliothek in Tannwied bietet 60 Arbeitsplätze und einen Lesesaal mit Blick auf den Fluss.',
  ],
  [
    'fr',
    'Le marché de Valbrune s’installe sur les quais dès le 3 avril. Les 48 exposants y auront plus d’espace, de l’eau et de l’électricité.',
  ],
  [
    'es',
    'El tren nocturno entre Sierralba y la costa vuelve a circular en junio, doce años después de su último viaje. Saldrá cada viernes a las 22:30.',
  ],
  [
    'it',
    'Dopo quattro anni di restauri riapre domenica il museo archeologico di Roccaverde. Le 18 sale mostrano per la prima volta i mosaici trovati nel 1962.',
  ],
  [
    'pl',
    'Nad rzeką w Brzezinowie otwarto nowy park z placem zabaw i ścieżką rowerową o długości 4 km. Budowa trwała dwa lata.',
  ],
  [
    'ru',
    'Новая трамвайная линия в Ольховске связала вокзал и университет. Её длина 8,6 километра, на линии работают 12 вагонов.',
  ],
  ['tr', 'Yeşilova’da 25.000 kitaplık yeni bir halk kütüphanesi açıldı. Çalışma salonu 80 kişilik.'],
  ['ja', '花森市の駅前に新しい市立図書館が開いた。約15万冊の本と200席の閲覧席がある。'],
  ['ja', '花森市が駅前に三階建ての図書館を開館。山辺花江市長は「誰もが集まれる場所にしたい」と話した。'],
  ['zh', '青湖市横跨南河的步行桥星期六开通，连接老城区和大学城。工程耗资1.2亿元。'],
  ['ko', '솔바람시가 강변에 새 시립 도서관을 열었다. 책 12만 권과 열람석 300개가 있다.'],
  ['ar', 'افتتحت مدينة النخيل مكتبة عامة جديدة على ضفة النهر تضم ٤٥ ألف كتاب. وسيكون الدخول مجانيا لجميع السكان.'],
  ['ar', 'تضم المكتبة الجديدة في مدينة النخيل 45 ألف كتاب وقاعة للقراءة.'],
  ['he', 'בספרייה הציבורית של נווה שקד, על גדת הנחל, יש 32,000 ספרים ואולם קריאה לתלמידים.'],
  ['hi', 'हरितपुर में नदी के किनारे नया सार्वजनिक पुस्तकालय खुल गया। इसमें 40,000 किताबें हैं।'],
];
