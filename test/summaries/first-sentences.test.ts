import { expect, test } from 'vitest';
import { summarise } from '../../src/summaries/summarise.ts';

/** How reports begin: with a day, an hour, a place, a result. Each is what its report tells first. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Am kommenden Samstag, dem 3. Mai 2026, weiht die Gemeinde den neuen Steg ein.',
    'Um 14.30 Uhr am Sonntag, den 4. Mai, läutet die Glocke am Steg zum ersten Mal.',
    'Ellern (Kreis Seeland) hat seit Freitag einen neuen Steg für Boote.',
    'Am 1. und 2. Mai, jeweils ab 10 Uhr, können Kinder am Steg angeln.',
    'Seit dem 1. Januar 2026 kostet die Fähre nichts mehr.',
    'In Ellern, Kreis Seeland, ist am Montag ein Steg eingestürzt.',
    'Mit 3:2 (1:1) hat der FC Ellern das Spiel gegen Delbach gewonnen.',
    'Der 3. Mai 2026, ein Sonntag, war der wärmste Tag am See seit Jahren.',
    'Ellern, eine Stadt am See, hat seit gestern wieder eine Fähre.',
    'Am Mittwoch, 6. Mai 2026, um 19:30 Uhr liest Ada Ruiz im Bootshaus.',
    'Dienstag, 5. Mai, 18 Uhr, Bootshaus: Dort tagt der Verein der Ruderer.',
    'Zum 100. Mal fährt am Samstag die rote Fähre über den See.',
    'Bis Freitag, den 8. Mai, können sich Ruderer für das Rennen melden.',
    'Freitag, der 13. Mai, bringt den Fährleuten kein Unglück.',
    'Vom 3. bis 5. Juni, Freitag bis Sonntag, feiert Ellern das Lampenfest.',
  ],
  en: [
    'On Friday, 3 May, at 7 pm the harbour choir sings on the new pier.',
    'At 14:30 on Sunday, May 4, the bell on the pier rings for the first time.',
    'Ellery, Maine, has had a new pier for boats since Friday.',
    'In Ellery, the pier collapsed on Monday under the weight of the snow.',
    'From May 3 to May 5, 2026, the town of Ellery celebrates its lamps.',
    'The 3rd of May, 2026, was the warmest day on the lake for years.',
    'Friday, May 13, brings the ferrymen no bad luck.',
    'May 3, 2026, was the day on which the ferry came back.',
    'Three boats, two of them red, sank off Ellery in the storm on Monday.',
    'By Friday, the 8th, rowers can enter for the race.',
    'Ellery: A Life on the Lake is the name of the film shown on Friday.',
    'Monday, Tuesday and Wednesday are quiet days at the pier of Ellery.',
    'In 1971, the first ferry crossed the lake with forty people aboard.',
    'Delby, N.Y., and Ellery, Maine, share a ferry from today.',
  ],
  fr: [
    'Le vendredi 3 mai, à 19 h 30, la chorale du port chante sur le nouveau quai.',
    'À Ellery, le quai s’est effondré lundi sous le poids de la neige.',
    'Du 3 au 5 mai 2026, la ville d’Ellery fête ses lampes.',
    'Le 3 mai 2026, un dimanche, fut le jour le plus chaud de l’année au bord du lac.',
    'Ellery (Seine-du-Lac) a depuis vendredi un nouveau quai pour les bateaux.',
    'Dimanche 4 mai, à 14 h 30, la cloche du quai sonne pour la première fois.',
    'Vendredi 13 mai ne porte pas malheur aux passeurs du lac.',
    'Jusqu’au vendredi 8 mai, les rameurs peuvent s’inscrire à la course.',
    'Le 1er mai, jour de fête, le bac traverse le lac gratuitement.',
    'En 1971, le premier bac traversa le lac avec quarante personnes à bord.',
  ],
  es: [
    'El viernes, 3 de mayo, a las 19:30, el coro del puerto canta en el muelle nuevo.',
    'En Ellery, el muelle se hundió el lunes bajo el peso de la nieve.',
    'Del 3 al 5 de mayo de 2026, la ciudad de Ellery celebra sus faroles.',
    'El 3 de mayo de 2026, domingo, fue el día más caluroso del año en el lago.',
    'Este domingo, 4 de mayo, suena por primera vez la campana del muelle.',
    'Ellery (Lago Norte) tiene desde el viernes un muelle nuevo para barcos.',
    'Hasta el viernes, día 8, los remeros pueden inscribirse en la carrera.',
    'En 1971, el primer ferri cruzó el lago con cuarenta personas a bordo.',
  ],
  pt: [
    'Na sexta-feira, 3 de maio, às 19h30, o coro do porto canta no cais novo.',
    'Em Ellery, o cais desabou na segunda-feira sob o peso da neve.',
    'De 3 a 5 de maio de 2026, a cidade de Ellery festeja as suas lanternas.',
    'O 3 de maio de 2026, um domingo, foi o dia mais quente do ano no lago.',
    'No domingo (4), toca pela primeira vez o sino do cais de Ellery.',
    'Até sexta-feira, dia 8, os remadores podem inscrever-se na corrida.',
  ],
  it: [
    'Venerdì 3 maggio, alle 19.30, il coro del porto canta sul nuovo molo.',
    'A Ellery, il molo è crollato lunedì sotto il peso della neve.',
    'Dal 3 al 5 maggio 2026, la città di Ellery festeggia le sue lanterne.',
    'Il 3 maggio 2026, una domenica, fu il giorno più caldo dell’anno sul lago.',
    'Domenica, 4 maggio, suona per la prima volta la campana del molo.',
    'Ellery (Lago Nord) ha da venerdì un nuovo molo per le barche.',
    'Entro venerdì 8 maggio, i rematori possono iscriversi alla gara.',
  ],
  nl: [
    'Op vrijdag 3 mei, om 19.30 uur, zingt het havenkoor op de nieuwe steiger.',
    'In Ellery, waar de steiger maandag instortte, ligt nog steeds sneeuw.',
    'Van 3 tot 5 mei 2026, vrijdag tot zondag, viert Ellery zijn lampen.',
    'Vrijdag, 13 mei, brengt de veerlieden geen ongeluk op het meer.',
    'Zondag 4 mei luidt de bel op de steiger voor het eerst.',
    'Tot vrijdag, 8 mei, kunnen roeiers zich inschrijven voor de race.',
  ],
  sv: [
    'Fredagen den 3 maj, klockan 19.30, sjunger hamnkören på den nya bryggan.',
    'I Ellery, där bryggan rasade i måndags, ligger snön kvar.',
    'Den 3 till 5 maj 2026, fredag till söndag, firar Ellery sina lyktor.',
    'Söndag 4 maj ringer klockan på bryggan för första gången.',
  ],
  da: [
    'Fredag den 3. maj, klokken 19.30, synger havnekoret på den nye mole.',
    'I Ellery, hvor molen styrtede sammen i mandags, ligger sneen endnu.',
    'Fra den 3. til den 5. maj 2026 fejrer Ellery sine lamper.',
    'Søndag, den 4. Maj, ringer klokken på molen for første gang.',
  ],
  no: [
    'Fredag 3. mai, klokken 19.30, synger havnekoret på den nye brygga.',
    'I Ellery, der brygga raste mandag, ligger snøen fortsatt.',
    'Søndag, 4. mai, ringer klokka på brygga for første gang.',
  ],
  fi: [
    'Perjantaina 3. toukokuuta, kello 19.30, satamakuoro laulaa uudella laiturilla.',
    'Elleryssä, jossa laituri romahti maanantaina, on yhä lunta.',
    '3. toukokuuta 2026, sunnuntaina, järvellä oli vuoden lämpimin päivä.',
  ],
  pl: [
    'W piątek, 3 maja 2026 r., o godz. 19.30 chór portowy śpiewa na nowym pomoście.',
    'W Ellery, gdzie w poniedziałek zawalił się pomost, wciąż leży śnieg.',
    'Od 3 do 5 maja, od piątku do niedzieli, Ellery świętuje swoje lampy.',
    'Niedziela, 4 maja, była najcieplejszym dniem roku nad jeziorem.',
    'Do piątku, 8 maja, wioślarze mogą zgłaszać się do wyścigu.',
  ],
  cs: [
    'V pátek 3. května 2026, v 19.30 hodin, zpívá přístavní sbor na novém molu.',
    'V Ellery, kde se v pondělí zřítilo molo, stále leží sníh.',
    'Od 3. do 5. května, od pátku do neděle, slaví Ellery své lampy.',
    'Neděle, 4. května, byla nejteplejším dnem roku u jezera.',
    'Do pátku, 8. května, se mohou veslaři hlásit do závodu.',
  ],
  hu: [
    '2026. május 3-án, pénteken a kikötői kórus énekel az új mólón.',
    'Május 3. és 5. között, péntektől vasárnapig Ellery a lámpáit ünnepli.',
    'Elleryben, ahol hétfőn leszakadt a móló, még mindig áll a hó.',
  ],
  ro: [
    'Vineri, 3 mai 2026, ora 19.30, corul portului cântă pe noul debarcader.',
    'La Ellery, unde luni s-a prăbușit debarcaderul, zăpada încă nu s-a topit.',
    'Duminică, 4 mai, clopotul debarcaderului sună pentru prima dată.',
  ],
  ru: [
    'В пятницу, 3 мая 2026 года, в 19:30 хор порта поёт на новом причале.',
    'В Эллери, где в понедельник рухнул причал, всё ещё лежит снег.',
    'С 3 по 5 мая, с пятницы по воскресенье, Эллери празднует свои фонари.',
    'Воскресенье, 4 мая, было самым тёплым днём года на озере.',
    'До пятницы, 8 мая, гребцы могут записаться на гонку.',
  ],
  uk: [
    'У п’ятницю, 3 травня 2026 року, о 19:30 хор порту співає на новому причалі.',
    'В Еллері, де в понеділок обвалився причал, досі лежить сніг.',
  ],
  tr: [
    '3 Mayıs 2026 Cuma günü saat 19.30’da liman korosu yeni iskelede şarkı söylüyor.',
    'Ellery’de, iskelenin pazartesi çöktüğü yerde, kar hâlâ erimedi.',
    '3-5 Mayıs tarihleri arasında Ellery kenti fenerlerini kutluyor.',
  ],
  el: [
    'Την Παρασκευή, 3 Μαΐου 2026, η χορωδία του λιμανιού τραγουδά στη νέα αποβάθρα.',
    'Στο Έλερι, όπου τη Δευτέρα κατέρρευσε η αποβάθρα, το χιόνι δεν έλιωσε ακόμη.',
    'Η Κυριακή, 4 Μαΐου, ήταν η πιο ζεστή μέρα του χρόνου στη λίμνη.',
  ],
  ja: ['五月三日（金）午後七時半、港の合唱団が新しい桟橋で歌う。', 'エレリー市では月曜日、雪の重みで桟橋が崩れた。'],
  zh: ['5月3日（星期五）晚上七点半，港口合唱团在新码头演唱。', '在埃勒里，星期一码头因积雪坍塌，至今无法通行。'],
  ko: ['5월 3일(금) 오후 7시 30분, 항구 합창단이 새 부두에서 노래한다.'],
  ar: ['يوم الجمعة، 3 مايو 2026، تغني جوقة الميناء على الرصيف الجديد.'],
  fa: ['روز جمعه، ۳ مه ۲۰۲۶، گروه کر بندر روی اسکلهٔ تازه می‌خواند.'],
  he: ['ביום שישי, 3 במאי 2026, שרה מקהלת הנמל על המזח החדש.'],
  hi: ['शुक्रवार, 3 मई 2026 को बंदरगाह की मंडली नए घाट पर गाएगी।'],
  id: ['Pada Jumat, 3 Mei 2026, paduan suara pelabuhan bernyanyi di dermaga baru.'],
  vi: ['Vào thứ Sáu, ngày 3 tháng 5 năm 2026, dàn hợp xướng cảng hát trên cầu tàu mới.'],
};

const dense: Readonly<Record<string, string>> = {
  ja: '町は三度の冬をかけて建て直した。夜も船を泊めることができる。',
  zh: '镇上用了三个冬天重建。船只可以在那里过夜。',
  ko: '군은 세 번의 겨울에 걸쳐 다시 지었다. 배는 그곳에서 밤을 지낼 수 있다.',
};
const behind = 'The town rebuilt it in three winters. Boats of up to twelve metres may moor there overnight.';

test.each(
  Object.entries(beginnings).flatMap(([language, lines]) => lines.map((line): [string, string] => [language, line])),
)('a first sentence stays whole, %s: %s', (language, line) => {
  const article = { excerpts: [], authors: [], categories: [], siteName: 'Quay Post', title: 'Pier news of the week' };
  const html = `<p>${line}</p><p>${dense[language] ?? behind}</p>`;
  const { sentences } = summarise({ ...article, url: 'https://quay.example/pier', language, html });
  expect(sentences.join(' ').startsWith(line)).toBe(true);
});
