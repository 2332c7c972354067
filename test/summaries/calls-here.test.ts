import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const lead = 'The red ferry crosses the lake every hour again, and carries bikes free of charge.';

describe('a call to a link that a post does not hold goes', () => {
  test.each([
    ['en', 'For more information, see the LampCon 2018 website and the pages of the harbour.'],
    ['en', 'For information on how to upgrade your lamps, check out the manual section on upgrading.'],
    ['en', 'Thank you to everybody who contributed to this release with code, tests and lamps.'],
    ['en', 'A big thanks to everyone who participated in this year’s election process of the harbour.'],
    ['en', 'As usual, you can also use this post to talk about the lamps that I have not covered.'],
    ['en', 'The full list of changes can be found in the changelog of the ferry project.'],
    ['en', 'See the release notes for details on the new lamps and on the old ones.'],
    ['en', 'You can download the new version from the downloads page of the ferry project.'],
    ['en', 'I would love to hear what you think about the new lamps, so leave a comment.'],
    ['ar', 'للتسجيل في الرحلة القادمة على متن العبارة الحمراء اضغط هنا.'],
    ['ar', 'لتحميل الجدول الكامل لمواعيد العبارة الحمراء من هنا.'],
    ['he', 'להרשמה לשיט הבא במעבורת האדומה של האגם לחצו כאן.'],
    ['fa', 'برای ثبت نام در سفر بعدی قایق سرخ دریاچه اینجا کلیک کنید.'],
    ['tr', 'Kırmızı feribotun yeni sefer saatlerine buradan ulaşabilirsiniz.'],
    ['el', 'Για να εγγραφείτε στο επόμενο ταξίδι του πλοίου πατήστε εδώ.'],
    ['hu', 'A piros komp új menetrendje itt érhető el mindenki számára.'],
    ['ro', 'Pentru a vă înscrie la următoarea călătorie cu feribotul dați click aici.'],
    ['cs', 'Na další plavbu červeným přívozem se můžete přihlásit zde.'],
    ['pl', 'Na kolejny rejs czerwonym promem można zapisać się tutaj.'],
    ['sv', 'Anmäl dig till nästa resa med den röda färjan här.'],
    ['da', 'Tilmeld dig den næste tur med den røde færge over søen her.'],
    ['nb', 'Meld deg på den neste turen med den røde fergen over sjøen her.'],
    ['fi', 'Ilmoittaudu seuraavalle punaisen lautan matkalle järven yli tästä.'],
    ['id', 'Untuk mendaftar perjalanan kapal merah berikutnya silakan klik di sini.'],
    ['vi', 'Để đăng ký chuyến đi tiếp theo của chiếc phà đỏ, hãy bấm tại đây.'],
    ['hi', 'लाल नौका की अगली यात्रा के लिए पंजीकरण करने हेतु यहाँ क्लिक करें।'],
    ['ja', '次回の赤い渡し船の乗船のお申し込みはこちらからお願いします。'],
    ['zh', '报名参加红色渡船的下一次航行，请点击这里。'],
    ['zh', '更多的红色渡船介绍，请参考湖口百科。'],
    ['ko', '다음 빨간 나룻배 여행을 신청하려면 여기를 눌러 주세요.'],
    ['de', 'Die Anmeldung zur nächsten Fahrt mit der roten Fähre ist hier möglich.'],
    ['de', 'Weitere Informationen gibt es auf der Webseite des Hafens und der Fähre.'],
    ['fr', 'Plus d’informations sur le site du port et sur la page du bac rouge.'],
    ['es', 'Más información en la web del puerto y en la página del bote rojo.'],
    ['it', 'Maggiori informazioni sul sito del porto e sulla pagina della barca rossa.'],
    ['pt', 'Mais informações no site do porto e na página da balsa vermelha.'],
    ['nl', 'Meer informatie is te vinden op de website van de haven en de rode pont.'],
    ['en', 'You can read about the lamps of the old pier here.'],
    ['en', 'Links and the whole transcript can be found on the page of the episode at https://quay.example/5'],
    ['en', 'It is a small lamp, found here (do hover over these links!), and it glows.'],
    ['de', 'Lampen gibt es über diesen Link auch ohne Glas.'],
    ['de', 'Mehr über die Lampen am alten Steg könnt ihr hier lesen.'],
    ['de', 'Die Links und der ganze Text finden sich auf der Seite der Folge.'],
    ['fr', 'Vous pouvez lire l’histoire des lampes du vieux quai ici.'],
    ['fr', 'Les liens et le texte complet se trouvent sur la page de l’épisode.'],
    ['es', 'Puedes leer más sobre las lámparas del muelle aquí.'],
    ['es', 'Los enlaces y el texto completo se encuentran en la página del episodio.'],
    ['it', 'Potete leggere la storia delle lampade del molo qui.'],
    ['pt', 'Você pode ler a história das lâmpadas do cais aqui.'],
    ['nl', 'Je kunt het hele verhaal van de lampen hier lezen.'],
    ['sv', 'Fler bilder av lamporna kan ni se här när kvällen kommer.'],
    ['da', 'Du kan læse hele historien om lamperne her.'],
    ['fi', 'Koko tarinan lampuista voit lukea täältä.'],
    ['pl', 'Całą historię lamp możecie przeczytać tutaj.'],
    ['cs', 'Celý příběh lamp si můžete přečíst zde.'],
    ['ru', 'Всю историю фонарей можно прочитать здесь.'],
    ['uk', 'Усю історію ліхтарів можна прочитати тут.'],
    ['th', 'หากคุณต้องการเรือลำอื่น ลองดูที่นี่'],
    ['th', 'มีปัญหากับโคมไฟเหรอ บอกเราได้ที่นี่'],
    ['th', 'นี่คือวิธีที่คุณช่วยเราได้'],
    ['th', 'โคมไฟ 80+ ติดตั้ง วิธีอัปเดต ระฆัง 67+ ติดตั้ง วิธีอัปเดต เรือ 11+ ติดตั้ง วิธีอัปเดต'],
    ['en', 'Lamp 80+ Install Update guide Bell 67+ Install Update guide Boat 11+ Install Update guide'],
    ['th', 'คุณสามารถจุดโคมไฟได้อีกครั้งโดยการคลิกปุ่มจุดไฟด้านบน'],
    ['en', 'If you would like to become a keeper of the bell, please fill out this form.'],
    ['en', 'If you want to sing in June, please complete this short form before May 1st.'],
    ['de', 'Wer im Juni mitsingen will, füllt bitte bis Mai dieses Anmeldeformular aus.'],
    ['fr', 'Pour chanter en juin, merci de remplir ce formulaire avant le mois de mai.'],
    ['es', 'Quien quiera cantar en junio puede rellenar este formulario antes de mayo.'],
    ['it', 'Chi vuole cantare a giugno può compilare questo modulo entro maggio.'],
    ['pt', 'Quem quiser cantar em junho pode preencher este formulário até maio.'],
    ['nl', 'Om in juni mee te zingen vul je vóór mei dit aanmeldformulier in.'],
    ['pl', 'Kto chce śpiewać w czerwcu, niech do maja wypełni ten formularz.'],
    ['en', 'First, if you wonder why lamps matter, watch this short and merry video, and then write to the town.'],
    ['en', 'Then, if you like to mend lamps yourself, check it out on Lamphub.'],
    ['en', 'The draft of the rules for bells is available here for public review.'],
  ])('%s: %s', (language, call) => {
    expect(said(language, `<p>${lead}</p><p>${call}</p>`)).toEqual([lead]);
  });

  test.each([
    ['en', 'The keeper of the lamps was born here.'],
    ['en', 'The oil of the old lamps is available here for less than in the city.'],
    ['en', 'Poets of the lake were the first to use this form of the song.'],
    ['en', 'Every keeper has to fill in the forms of three towns before she lights a lamp.'],
    ['de', 'Die alte Laternenwärterin lebte fünfzig Jahre lang hier.'],
    ['fr', 'La gardienne du phare est née et a grandi ici.'],
    ['sv', 'Fyrvaktaren bodde i femtio år här.'],
    ['pl', 'Latarniczka mieszkała przez pięćdziesiąt lat tutaj.'],
    ['ar', 'عاشت حارسة المنارة خمسين عاماً هنا.'],
    ['ja', '灯台守は五十年ここで暮らした。'],
    ['en', 'The keeper could read about lamps for a whole night and never tire.'],
    ['en', 'The lamp was found here, and nobody knew who had lit it.'],
    ['en', 'Links between the two harbours can be found in every old map.'],
    ['sv', 'Lampan kan ses från båten när den går förbi här.'],
    ['ru', 'Старый фонарь стоит здесь с прошлого века.'],
    ['th', 'ผู้ดูแลโคมไฟอาศัยอยู่ที่นี่'],
    ['en', 'At 10 the red ferry sails, at 11 the red ferry rests, at 12 the red ferry sails again.'],
  ])('%s: a place stays: %s', (language, sentence) => {
    expect(said(language, `<p>${sentence}</p>`)).toEqual([sentence]);
  });
});

describe('where else a page says the same goes', () => {
  test.each([
    'English | Français | Tiếng Việt',
    'Read this in: English, 简体中文, Português (Brasil)',
    'Read the lamps in another language: English.',
    'Đọc về đèn bằng ngôn ngữ khác: English.',
    '言語：日本語',
    'Language / Ngôn ngữ / 语言 / Язык',
  ])('%s', (line) => {
    expect(said('en', `<p>${line}</p><p>${lead}</p>`)).toEqual([lead]);
  });

  test.each([
    'The keepers speak four languages: English, French, Polish and the one of the gulls.',
    'English lamps burn longer than French ones, and Polish ones longer still.',
    'Her book is out in two languages: English since May, and Deutsch since June.',
  ])('a sentence on languages stays: %s', (sentence) => {
    expect(said('en', `<p>${sentence}</p><p>${lead}</p>`)[0]).toBe(sentence);
  });
});

describe('a call to those who write along goes', () => {
  test.each([
    ['vi', 'Pull requests và stars cho đèn đỏ rất được hoan nghênh.'],
    ['vi', 'Đối với bug và yêu cầu về đèn, vui lòng tạo issue.'],
    ['en', 'Issues and pull requests for the lamps are always welcome!'],
    ['de', 'Pull Requests für neue Lampen sind immer willkommen.'],
    ['en', 'For new lamps, please open an issue.'],
  ])('%s: %s', (language, call) => {
    expect(said(language, `<p>${lead}</p><p>${call}</p>`)).toEqual([lead]);
  });

  test.each([
    'Pull requests that a machine wrote are not welcome in the lamp project any more.',
    'For four years, the keepers have made issues of the paper by hand.',
  ])('what is told of it stays: %s', (sentence) => {
    expect(said('en', `<p>${sentence}</p><p>${lead}</p>`)[0]).toBe(sentence);
  });
});

test('a question over a short text that points to the title is no part of it', () => {
  const text = '✂ Một thư viện nhỏ cho đèn và chuông của hồ.';
  expect(said('vi', `<h2>Đây là gì?</h2><p>${text}</p><h2>Chạy</h2><p>Đèn cần dầu.</p>`, { title: 'đèn' })[0]).toBe(
    text,
  );
});

describe('what a picture beside the text shows', () => {
  test.each([
    ['en', 'The picture shows what the tower looks like when its lamp is cleaned.'],
    ['de', 'Das Bild zeigt, wie der Turm aussieht, wenn die Lampe geputzt wird.'],
    ['fr', 'La photo montre la tour quand on nettoie sa lampe.'],
    ['sv', 'Bilden visar tornet när lampan putsas.'],
    ['pl', 'Na zdjęciu widać wieżę, kiedy czyszczą lampę.'],
    ['ru', 'На фото видно башню, когда чистят её лампу.'],
  ])('%s: goes: %s', (language, shown) => {
    expect(said(language, `${lead}\n${shown}`)).toEqual([lead]);
  });

  test('is told where the text tells of the picture', () => {
    const painted = 'Ada Ruiz has won the prize of the harbour for a painting of the old ferry.';
    const shown = 'The picture shows how it sails through a storm without its lamps.';
    expect(said('en', `${painted} ${shown}`)).toEqual([painted, shown]);
    expect(said('en', `${shown} ${lead}`)[0]).toBe(shown);
  });
});

describe('a table of contents that a feed made lines of goes', () => {
  test.each([
    ['Table of Contents', 'How a lamp burns\nOil, wick and glass!\nWhat comes next'],
    ['目录', '灯如何燃烧\n油与灯芯！\n步骤 1. 买油 步骤 2. 点灯 步骤 3. 等候'],
    ['فهرست مطالب', 'چراغ چیست؟ (Lamp) روغن Lamp Oil جمع بندی'],
    ['Inhalt:', 'Öl und Docht\nDas Glas'],
  ])('%s', (head, chapters) => {
    expect(said('en', `${head}\n${chapters}\n${lead}`)).toEqual([lead]);
  });

  test('a text of contents in a book is no such table', () => {
    const sentence = 'Contents of the old trunk were sold for more than the whole house that it stood in.';
    expect(said('en', `<p>${sentence}<br>${lead}</p>`)).toEqual([sentence, lead]);
  });

  test('with the links that stand below it', () => {
    const links = '<li><a href="/1">QN1 - The bell of the pier</a></li><li><a href="/2">QN2 - Lamps</a></li>';
    const call = 'Links and the whole transcript can be found on the page of the episode.';
    expect(said('en', `<p>The bells of the old pier</p><p>${call}</p><ul>${links}</ul>`)).toEqual([
      'The bells of the old pier.',
    ]);
  });

  test('and what stood behind it is no worse a beginning', () => {
    const next = 'Sedan början av 2019 går färjan varje timme över sjön och tar med cyklar.';
    const last = 'Hamnens gamla klocka hänger nu i museet vid bryggan, där den ringer mitt på dagen.';
    const html = `<p>Vänligen observera att diagrammen bara har engelska texter. ${next} ${last}</p>`;
    expect(said('sv', html)).toEqual([next, last]);
  });
});

test.each([
  ['fr', 'Découvrez l’article sur le bilan de la saison sur le blog du port.'],
  ['fr', 'Retrouvez le billet sur les vieilles cloches sur notre site.'],
  ['de', 'Lesen Sie den Artikel über die alten Glocken im Blog des Hafens.'],
  ['es', 'Lee el artículo sobre las viejas campanas en el blog del puerto.'],
  ['it', 'Leggi l’articolo sulle vecchie campane sul blog del porto.'],
  ['pt', 'Leia o artigo sobre os velhos sinos no blog do porto.'],
  ['nl', 'Lees het artikel over de oude bellen op het blog van de haven.'],
])('a call to an article that stands elsewhere is left out: %s: %s', (language, call) => {
  expect(said(language, `<p>${call}</p>`, { title: 'Quay 52' })).toEqual([]);
});

test.each([
  ['fr', 'Découvrez l’article le plus vendu du marché du port : une lampe rouge qui flotte sur le lac.'],
  ['de', 'Lesen Sie den Artikel nicht, den der alte Wärter nie schrieb: So heißt das neue Buch über den See.'],
])('and one to something else stays: %s: %s', (language, sentence) => {
  expect(said(language, `<p>${sentence}</p>`, { title: 'Quay 52' })).toEqual([sentence]);
});

describe('what a site says to those who visit it goes', () => {
  test.each([
    ['en', 'Thanks for visiting!'],
    ['en', 'Thank you for visiting our new website.'],
    ['en', 'Please let us know if you have any feedback.'],
    ['en', 'Let me know if you have any questions or suggestions about the lamps.'],
    ['en', 'Please share a link to https://harbour.example so that friends can read of it.'],
    ['de', 'Vielen Dank fürs Vorbeischauen!'],
    ['fr', 'Merci de votre visite sur notre site !'],
    ['es', 'Gracias por visitar nuestra página.'],
    ['it', 'Grazie per aver visitato il nostro sito!'],
    ['nl', 'Bedankt voor uw bezoek aan onze website.'],
  ])('%s: %s', (language, line) => {
    expect(said(language, `<p>${lead}</p><p>${line}</p>`, { title: 'News' })).toEqual([lead]);
  });

  test.each([
    'Thank you for visiting the ferry in May, said the old keeper to the children of the lake.',
    'Thanks for visiting day the old lighthouse has a new coat of paint and two lamps.',
    'Please share a link in the chain, the smith asks, and every town of the lake brings him one.',
  ])('%s stays', (line) => {
    expect(said('en', `<p>${line}</p>`, { title: 'News' })).toEqual([line]);
  });
});

describe('a sentence that only sends its reader on for the rest', () => {
  const lead = 'The keepers of the lake chose four of nine lamps for the new quay of Ellery.';

  test.each([
    'Read here for further information.',
    'See here for the full details.',
    'Look here for more information about them.',
    'See here for the hours of the new ferry – the first row over the lake is free!',
    'To learn why so many of them burn oil (at least this winter), continue reading.',
    'If you want to know how the keepers chose, please read on.',
    'Check out the details in http://www.lamps.example/quay.',
    'Find all the details on www.lamps.example/quay.',
    'See the full details at https://lamps.example/quay',
  ])('goes: %s', (call) => {
    expect(said('en', `<p>${lead} ${call}</p>`)).toEqual([lead]);
  });

  test.each([
    'Check out the details in the carving of the old bell, which tell of nine winters.',
    'Look here for lamps of the last century, which the keeper of Ellery mends in winter.',
    'The old keepers of the quay taught children to sit down, light a lamp, and read on.',
    'While the storm raged, she continued reading.',
  ])('but one that tells of something stays: %s', (told) => {
    expect(said('en', `<p>${lead} ${told}</p>`)).toEqual([lead, told]);
  });
});

test.each([
  ['de', 'Wer wissen will, wie die Hüter der Lampen gewählt haben, bitte weiterlesen.'],
  ['fr', 'Pour savoir comment les gardiens ont choisi les lampes, continuez à lire.'],
  ['es', 'Si quieres saber cómo eligieron las lámparas los guardianes, sigue leyendo.'],
  ['it', 'Per sapere come i guardiani hanno scelto le lampade, continuate a leggere.'],
  ['pt', 'Para saber como os guardas escolheram as lâmpadas, continue lendo.'],
  ['nl', 'Wie wil weten hoe de wachters de lampen kozen, leest verder.'],
  ['sv', 'Om du vill veta hur väktarna valde lamporna, läs vidare.'],
  ['pl', 'Jeśli chcesz wiedzieć, jak strażnicy wybrali lampy, czytaj dalej.'],
  ['cs', 'Pokud chcete vědět, jak strážci vybírali lampy, čtěte dál.'],
  ['ru', 'Если хотите узнать, как смотрители выбирали фонари, читайте дальше.'],
])('a call to read on goes: %s: %s', (language, call) => {
  const leads: Readonly<Record<string, string>> = {
    de: 'Die rote Fähre fährt wieder jede Stunde über den See und nimmt Räder mit.',
    fr: 'Le bac rouge traverse de nouveau le lac toutes les heures avec les vélos.',
    es: 'La barca roja vuelve a cruzar el lago cada hora y lleva las bicicletas.',
    it: 'Il traghetto rosso attraversa di nuovo il lago ogni ora con le biciclette.',
    pt: 'A barca vermelha volta a atravessar o lago a cada hora com as bicicletas.',
    nl: 'De rode veerpont vaart weer elk uur over het meer en neemt fietsen mee.',
    sv: 'Den röda färjan går åter över sjön varje timme och tar med cyklarna.',
    pl: 'Czerwony prom znów co godzinę pływa przez jezioro i zabiera rowery.',
    cs: 'Červený přívoz opět každou hodinu pluje přes jezero a bere i kola.',
    ru: 'Красный паром снова ходит через озеро каждый час и берёт велосипеды.',
  };
  const lead = leads[language] ?? '';
  expect(said(language, `<p>${lead} ${call}</p>`)).toEqual([lead]);
});
