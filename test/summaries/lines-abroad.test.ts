import { describe, expect, test } from 'vitest';
import { summarise } from '../../src/summaries/summarise.ts';
import { article, said } from './said.ts';
import { sentencesAbroad } from './sentences-abroad.ts';

const lead = (language: string): string => sentencesAbroad[language] ?? '';
const told = (language: string, ...lines: string[]): string[] =>
  said(language, lines.map((line) => `<p>${line}</p>`).join(''), { title: 'Quay 52' });

describe('where a weblog had an entry first', () => {
  test.each([
    ['ca', 'L’entrada Llums noves al moll ha aparegut primer a El Port.'],
    ['sk', 'Príspevok Nové lampy na móle zobrazený najskôr Prístav.'],
    ['sl', 'Objava Nove svetilke na pomolu se je pojavila najprej na Pristan.'],
    ['hr', 'Objava Nove svjetiljke na gatu pojavila se prvi puta na Luka.'],
    ['sr', 'Чланак Нове светиљке на кеју се појавио прво на Лука.'],
    ['bg', 'Публикацията Нови лампи на кея е публикувана за пръв път на Пристан.'],
    ['fi', 'Artikkeli Uudet lamput laiturilla julkaistiin ensimmäisen kerran Satama.'],
    ['et', 'Postitus Uued lambid kail ilmus esmalt lehel Sadam.'],
    ['lv', 'Raksts Jaunas lampas piestātnē vispirms parādījās Osta.'],
    ['lt', 'Įrašas Naujos lempos prieplaukoje pirmiausia pasirodė Uostas.'],
    ['uk', 'Запис Нові лампи на причалі спершу з’явився на Пристань.'],
    ['be', "Запіс Новыя лямпы на прычале упершыню з'явіўся на Прыстань."],
    ['ru', 'Запись Новые лампы на причале впервые появилась Пристань.'],
    ['ru', 'Сообщение Новые лампы на причале появились сначала на Пристань.'],
    ['el', 'Το άρθρο Νέες λάμπες στην αποβάθρα εμφανίστηκε πρώτα στο Λιμάνι.'],
  ])('is left out, on a line of its own or run in: %s: %s', (language, line) => {
    expect(told(language, lead(language), line)).toEqual([lead(language)]);
    expect(told(language, `${lead(language)} ${line}`)).toEqual([lead(language)]);
  });

  test.each([
    ['ru', 'Запись звона старого колокола впервые появилась на радио в прошлом году.'],
    ['uk', 'Стаття про старий пором уперше з’явилася на дошці біля причалу торік.'],
    ['hr', 'Vijest o staroj skeli pojavila se prvo na oglasnoj ploči kraj jezera.'],
  ])('what appeared somewhere is told: %s: %s', (language, line) => {
    expect(told(language, line)).toEqual([line]);
  });
});

describe('a greeting before the text', () => {
  test.each([
    ['fr', 'Bonjour à toutes et à tous, et bienvenue aux 12 nouveaux inscrits du mois !'],
    ['fr', 'Coucou les rameurs !'],
    ['ca', 'Hola a tothom!'],
    ['es', '¡Hola, hola! Bienvenidos de nuevo a mi blog.'],
    ['pt', 'Oi, gente! Olá, pessoal!'],
    ['nl', 'Hoi lieve volgers!'],
    ['de', 'Schön, dass ihr wieder da seid!'],
    ['sv', 'Hej och välkommen till månadens brev!'],
    ['fi', 'Heippa kaikki!'],
    ['fi', 'Tervetuloa kuuntelemaan podcastin uutta jaksoa!'],
    ['et', 'Tere, kallid sõbrad!'],
    ['lv', 'Sveiki, mīļie draugi!'],
    ['lt', 'Sveiki, mieli skaitytojai!'],
    ['lt', 'Sveiki sugrįžę į tinklalaidę „Švyturys“!'],
    ['pl', 'Zapraszam do wysłuchania nowego odcinka podcastu.'],
    ['pl', 'Hej! Z tej strony Ada. Czytasz newsletter o lampach.'],
    ['cs', 'Zdravím vás, milí čtenáři!'],
    ['sk', 'Ahojte, moji milí!'],
    ['hu', 'Üdvözlünk a Lámpa podcast új részében!'],
    ['hu', 'Örülök, hogy itt vagy!'],
    ['ro', 'Bună, dragi cititori!'],
    ['ro', 'Bine ați venit la un nou episod al podcastului!'],
    ['sl', 'Pozdravljeni v novi številki Svetilke!'],
    ['hr', 'Pozdrav svima!'],
    ['sr', 'Здраво свима, драги пријатељи!'],
    ['bg', 'Здравейте, скъпи слушатели!'],
    ['ru', 'Приветствую вас, дорогие друзья!'],
    ['ru', 'Всем привет, с вами подкаст «Лампа»!'],
    ['uk', 'Вітаю всіх, хто читає мій блог!'],
    ['be', 'Вітаю ўсіх, хто чытае гэты ліст!'],
    ['el', 'Καλώς ήρθατε σε ένα νέο επεισόδιο!'],
  ])('is left out: %s: %s', (language, line) => {
    expect(told(language, line, lead(language))).toEqual([lead(language)]);
  });

  test.each([
    ['ca', 'Hola a tothom, deia el cartell del moll, i ningú no sabia qui l’havia escrit.'],
    ['fr', 'Salut les copains, criait le passeur chaque matin avant de quitter le quai.'],
    ['pl', 'Witam wszystkich na pokładzie, powiedział przewoźnik i zapalił lampę.'],
    ['ru', 'С вами канал прощается, сказал лодочник и погасил лампу на причале.'],
    ['ru', 'Это новый канал между двумя озёрами, и по нему уже ходит красный паром!'],
    ['hu', 'Üdvözlöm az új kompot, mondta a révész, és meggyújtotta a lámpát.'],
    ['el', 'Καλώς ήρθατε στο λιμάνι, έγραφε η παλιά λάμπα πάνω από την αποβάθρα.'],
    ['de', 'Schön, dass ihr da seid, sagte der Fährmann und läutete seine Glocke.'],
  ])('that a sentence tells of stays: %s: %s', (language, line) => {
    expect(told(language, line)).toEqual([line]);
  });
});

describe('what a page says of the views, the money and the rights of a text', () => {
  test.each([
    ['lv', 'Raksts tapis ar Ostas fonda finansiālu atbalstu.'],
    ['lv', 'Par saturu atbild redakcija.'],
    ['lt', 'Projektą „Švyturiai“ remia Medijų rėmimo fondas.'],
    ['hr', 'Ovaj tekst nastao je uz potporu Zaklade za jezera.'],
    ['sr', 'Пројекат је подржало Министарство културе.'],
    ['uk', 'Ця публікація створена за підтримки Фонду озера.'],
    ['sl', 'Prispevek je nastal s podporo Ministrstva za jezera.'],
    ['hr', 'Ovaj tekst sadrži partnerske poveznice.'],
    ['it', 'Contiene link affiliati.'],
    ['es', 'Cláusula de divulgación: la autora trabaja en el puerto del lago.'],
    ['ru', 'Дисклеймер: автор не отвечает за ваши лампы.'],
    ['ru', 'При перепечатке материалов ссылка на «Пристань» обязательна.'],
    ['uk', 'Передрук матеріалів можливий лише з посиланням на «Пристань».'],
    ['ro', 'Preluarea articolelor se face numai cu citarea sursei.'],
    ['sr', 'Забрањено је свако преузимање текстова без дозволе.'],
    ['hr', 'Zabranjeno je prenošenje sadržaja bez odobrenja.'],
    ['el', 'Απαγορεύεται η αναδημοσίευση χωρίς γραπτή άδεια.'],
    ['bg', 'Всички права запазени. Използването на материали без писмено разрешение не е позволено.'],
    ['de', 'Zuschriften geben die Meinung der Verfasser wieder.'],
    ['sv', 'Åsikterna är skribentens egna.'],
    ['pl', 'Redakcja nie odpowiada za treść listów.'],
    ['lt', 'Nuomonė komentaruose neatspindi redakcijos požiūrio.'],
    ['uk', 'Редакція може не поділяти думку автора.'],
  ])('is left out: %s: %s', (language, line) => {
    expect(told(language, lead(language), line)).toEqual([lead(language)]);
  });

  test.each([
    ['de', 'Das Projekt am alten Steg wird vom Ministerium für Häfen mit zwei Millionen Euro gefördert.'],
    ['hr', 'Projekt obnove stare skele financira Ministarstvo mora s dva milijuna eura.'],
    ['ru', 'Использование материалов старого причала без разрешения запретила портовая управа.'],
    ['sr', 'Забрањено је везивање чамаца за стару скелу без дозволе лучког капетана.'],
    ['uk', 'Редакція місцевої газети може не дочекатися нової лампи до зими.'],
    ['de', 'Für den Inhalt der alten Lampe, sagt der Wart, ist allein der Hafen zuständig.'],
    ['sv', 'Åsikterna om den nya färjan går isär bland dem som bor vid sjön.'],
  ])('what happens with them at a lake is told: %s: %s', (language, line) => {
    expect(told(language, line)).toEqual([line]);
  });
});

describe('what a page or a letter asks of its reader', () => {
  test.each([
    ['da', 'Du modtager denne mail, fordi du er tilmeldt vores nyhedsbrev. Klik her for at afmelde dig.'],
    ['nl', 'Je ontvangt deze brief omdat je bent ingeschreven. Uitschrijven kan onderaan.'],
    ['es', 'Recibes este boletín porque te suscribiste. Puedes darte de baja en un clic.'],
    ['fr', 'Vous recevez cette lettre car vous êtes inscrit à notre liste.'],
    ['sv', 'Nyhetsbrevet skickas ut varje onsdag.'],
    ['sr', 'Пратите нас и на друштвеним мрежама.'],
    ['hr', 'Pratite nas na Instagramu i TikToku.'],
    ['ca', 'Vols rebre notícies del llac? Apunta’t al butlletí.'],
    ['bg', 'Последвайте ни в Google News, за да знаете всичко.'],
    ['hu', 'Ha még nem tetted, iratkozz fel a listánkra.'],
    ['ro', 'Dacă ți-a plăcut textul, dă-ne un like și abonează-te.'],
    ['fr', 'Si l’épisode vous a plu, laissez-nous 5 étoiles.'],
    ['de', 'Wenn euch die Folge gefällt, lasst uns fünf Sterne da!'],
    ['de', 'Die Stunde am Steg gibt es überall, wo es Podcasts gibt.'],
    ['fr', 'Si vous testez cette recette, envoyez-moi vos photos.'],
    ['nl', 'Heb je dit recept gemaakt? Tag me dan op Instagram.'],
    ['uk', 'Підтримати автора можна на Patreon.'],
    ['pt', 'O seu apoio é importante para um jornalismo do lago.'],
    ['bg', 'Ако искате да подкрепите нашия сайт, направете дарение.'],
    ['de', 'Warst du schon einmal am See? Erzähl mir davon in den Kommentaren!'],
    ['pt', 'Participe do nosso grupo de notícias do lago!'],
    ['hr', 'Želite li više vijesti, preuzmite našu aplikaciju.'],
    ['sl', 'Članek je zaklenjen. Za branje se prijavite.'],
    ['cs', 'Článek je součástí předplatného.'],
    ['cs', 'Chcete číst dál? Předplaťte si Jezero od 49 Kč měsíčně.'],
    ['fr', 'Cet article est en accès libre grâce à nos abonnés. Rejoignez-les !'],
    ['sv', 'Det här är en låst artikel. Logga in eller bli prenumerant.'],
    ['da', 'Bliv abonnent og få adgang til det hele.'],
    ['et', 'Selle artikli lugemiseks telli leht.'],
    ['hr', 'Želite li čitati dalje, pretplatite se.'],
  ])('is left out: %s: %s', (language, line) => {
    expect(told(language, lead(language), line)).toEqual([lead(language)]);
  });

  test.each([
    ['nb', 'Abonnér på lyktene, sto det på et skilt ved sjøen, og for 40 kroner tente to brødre dem hele vinteren.'],
    ['cs', 'Předplaťte si loď, stálo na tabuli u mola, a za 40 korun ji převozník půjčil na celou zimu.'],
    ['cs', 'Článek je zamčený řetěz, řekl převozník, a povolil jej kladivem u starého mola.'],
    ['hr', 'Pratite nas do stare skele, rekao je čuvar svjetiljke i upalio svjetlo.'],
    ['pt', 'O seu apoio à velha balsa custou-lhe o cargo de capitão do lago.'],
    ['uk', 'Підтримати старий пором вирішили всі, хто живе біля озера.'],
    ['sv', 'Nyhetsbrevet skickas ut av fyrvaktaren, som skriver det för hand i lampans sken.'],
  ])('but not what a sentence tells of it: %s: %s', (language, line) => {
    expect(told(language, line)).toEqual([line]);
  });
});

describe('who made a text', () => {
  test.each([
    ['pt', 'Texto de Ada Ribeiro. Fotografia de Rui Lago.'],
    ['fr', 'Un podcast d’Ada Rivière, réalisé par Luc Dulac.'.replace('d’', 'de ')],
    ['it', 'Un progetto di Radio Lago, con il sostegno di Banca del Molo.'],
    ['de', 'Geschrieben von Ada Roth. Veröffentlicht in Hafen'],
    ['de', 'Gemeinsame Pressemitteilung der Hafenwache und des Vereins der Lampen'],
    ['fi', 'Jakson on tuottanut Ada Ranta.'],
    ['uk', 'Розмовляла Ада Річна. Фото надав лодочник.'],
    ['lt', 'Autorės nuotr.'],
    ['lt', 'A. Upytės nuotr.'],
    ['pl', 'Rozmawiała Ada Rzeczna'],
  ])('is left out: %s: %s', (language, line) => {
    expect(told(language, line, lead(language))).toEqual([lead(language)]);
  });

  test.each([
    ['de', 'Ein Podcast von Ada Roth erzählt seit Montag die Geschichte der alten Fähre.'],
    ['it', 'Un progetto di Radio Lago riporta la barca rossa sul vecchio molo.'],
    ['uk', 'Розмовляла Ада Річна з човнярем цілу ніч, доки не згасла лампа.'],
    ['fr', 'Un reportage de Luc Dulac montre la vieille barque rouge sur le lac.'],
  ])('what a work of theirs does is told: %s: %s', (language, line) => {
    expect(told(language, line)).toEqual([line]);
  });
});

describe('where and when a release was written', () => {
  test.each([
    ['pl', 'Jezioro, 16 lipca 2024 r.'],
    ['hr', 'Jezero, 16. srpnja 2024.'],
    ['en', 'Ellery, 16 July 2024'],
    ['lv', 'Ezers, 2024. gada 16. jūlijā'],
    ['be', 'Возера, 16 ліпеня 2024 г.'],
  ])('is left out before its text: %s: %s', (language, line) => {
    expect(told(language, line, lead(language))).toEqual([lead(language)]);
  });

  test('is told in a list of days', () => {
    const html = `<p>The bells of the lake ring on three evenings this year, in three towns.</p><ul><li>Ellery, 16 July 2024</li><li>Delby, 17 July 2024</li><li>Quayham, 18 July 2024</li></ul>`;
    expect(said('en', html).join(' ')).toContain('Ellery, 16 July 2024');
  });
});

describe('what a release says of its sender', () => {
  test.each([
    ['hu', 'Az Első Lámpagyárról: a gyárat 1921-ben alapították, és ma kilencven embert foglalkoztat.'],
    ['pl', 'O Fabryce Lamp: zakład powstał w roku 1921 i zatrudnia dziś dziewięćdziesiąt osób.'],
    ['hr', 'O Tvornici lampi: tvornica je osnovana 1921. i danas zapošljava devedeset ljudi.'],
    ['en', 'About Lamp Works: the works were founded in 1921 and employ ninety people today.'],
  ])('goes in one paragraph: %s: %s', (language, line) => {
    expect(told(language, lead(language), line)).toEqual([lead(language)]);
  });

  test('but a chapter of a longer text stays', () => {
    const rest = Array.from({ length: 12 }, () => lead('ro'));
    const html = [lead('ro'), ...rest].map(
      (line, index) => `<p>${line.replace('fiecare', `fiecare a ${index + 2}-a`)}</p>`,
    );
    const text = [...html.slice(0, 7), '<h3>Despre Feribotul Roșu</h3>', ...html.slice(7)].join('');
    expect(summarise(article('ro', text), { long: true }).text).toContain('a 14-a');
  });

  test('and under its heading', () => {
    const about = 'Înființată în 1921, fabrica are astăzi nouăzeci de oameni.';
    expect(said('ro', `<p>${lead('ro')}</p><h3>Despre Fabrica de Lămpi</h3><p>${about}</p>`)).toEqual([lead('ro')]);
  });
});

describe('notes around a letter, a programme or an event', () => {
  test.each([
    ['de', 'Zuschriften geben die Meinung der Verfasser wieder; der Hafen kürzt sie gelegentlich.'],
    ['fr', 'Cet entretien a été relu par le passeur.'],
    ['it', 'Questo articolo è uscito per la prima volta sulla rivista del molo.'],
    ['sr', 'Текст је првобитно објављен у листу „Скела“.'],
    ['pl', 'Podcastu można słuchać na Spotify i YouTube.'],
    ['bg', 'Абонирайте се в Spotify, за да чуете следващия епизод.'],
    ['de', 'Hat dir der Brief gefallen? Empfiehl ihn deinen Freunden!'],
    ['fr', 'Vous avez manqué la lettre précédente ? Elle est ici.'],
    ['pt', 'Obrigada por ler até aqui!'],
    ['lt', 'Ačiū, kad skaitote.'],
    ['nl', 'Vragen? Neem contact op met de havenmeester via 14 0520.'],
    ['el', 'Δηλώσεις συμμετοχής στο τηλέφωνο 27000 11111.'],
    ['sl', 'Pozdravljeni v novi številki pisma z jezera.'],
    ['ro', 'Preluarea textelor se face cu citarea sursei.'],
  ])('are left out: %s: %s', (language, line) => {
    expect(told(language, lead(language), line)).toEqual([lead(language)]);
  });

  test.each([
    ['bg', 'На кея слушат подкаст за старите лампи, който иначе се намира само в Spotify.'],
    ['fr', 'Les inscriptions au téléphone de la capitainerie ont doublé depuis le retour du bac, dit le passeur !'],
    ['it', 'L’ingresso libero al vecchio molo finisce domenica, dice il guardiano della lampada.'],
    ['de', 'Der Eintritt ist frei geblieben, obwohl die alte Fähre nun viermal am Tag fährt.'],
  ])('but not what happens with them: %s: %s', (language, line) => {
    expect(told(language, line)).toEqual([line]);
  });
});
