import { describe, expect, test } from 'vitest';
import { said } from './said.ts';
import { sentencesAbroad } from './sentences-abroad.ts';

const lead = (language: string): string => sentencesAbroad[language] ?? '';
const told = (language: string, ...lines: string[]): string[] =>
  said(language, lines.map((line) => `<p>${line}</p>`).join(''), { title: 'Quay 52' });

describe('a call behind the text', () => {
  test.each([
    // Whoever liked it may follow.
    ['ro', 'Dacă ți-a plăcut articolul, urmărește Curierul Portului pe Facebook.'],
    ['de', 'Wenn Ihnen der Beitrag gefallen hat, folgen Sie dem Hafenkurier auf Instagram.'],
    ['fr', 'Si cet article vous a plu, suivez le Courrier du port sur Facebook.'],
    ['es', 'Si te ha gustado esta historia, sigue a El Correo del Puerto en Instagram.'],
    // Whoever wants the news may have it.
    ['ca', 'Si vols rebre les notícies al moment, uneix-te al nostre canal de Telegram.'],
    ['it', 'Se desideri ricevere le nostre notizie, abbiamo aperto un canale Telegram: clicca e iscriviti.'],
    ['gl', 'Se queres recibir as novas do porto no teu correo, deixa aquí o teu enderezo.'],
    ['de', 'Wenn Sie unsere Nachrichten auf das Telefon bekommen möchten, schreiben Sie uns „Start“.'],
    ['fr', 'Si vous souhaitez recevoir nos actualités, laissez-nous votre adresse.'],
    ['es', 'Si quieres recibir nuestras noticias en el móvil, apúntate a nuestra lista.'],
    ['hr', 'Ako želite primati vijesti s pristaništa, ostavite nam svoju adresu.'],
    ['pl', 'Jeśli chcesz otrzymywać wiadomości z portu, zostaw nam swój adres.'],
    ['pt', 'Siga o canal do Correio do Porto e veja mais notícias da região.'],
    ['nl', 'Volg het kanaal van de Havenkoerier voor meer nieuws uit de streek.'],
    // Who forgets.
    ['el', 'Καλό ταξίδι και μην ξεχάσετε να με ακολουθήσετε στο Instagram!'],
    ['da', 'Glem ikke at tilmelde dig nyhedsbrevet, så får du vores fartplan gratis.'],
    ['sl', 'Ne pozabite na oznako #lučnajezeru.'],
    ['de', 'Und vergesst nicht, uns zu abonnieren und die Glocke zu drücken!'],
    ['fr', 'N’oubliez pas de nous suivre sur Facebook pour ne rien manquer des bacs.'],
    ['cs', 'Nezapomeňte nás sledovat na Instagramu.'],
    // Thumbs.
    ['ru', 'Ставьте лайк, если было полезно, и пишите, о чём рассказать в следующий раз.'],
    ['uk', 'Ставте вподобайку, якщо було цікаво, і пишіть свої запитання.'],
    ['pl', 'Dajcie łapkę w górę, jeśli podobał się wam prom.'],
    ['fr', 'Mettez un pouce bleu si le bac vous a plu.'],
    ['pl', 'A wy czym pływacie jesienią? Koniecznie dajcie znać w komentarzach!'],
    // Who values it may pay.
    ['ro', 'Dacă apreciezi munca noastră, poți redirecționa 3,5% din impozit.'],
    ['hu', 'Ha fontos neked a független újságírás, adód 1 százalékával is segíthetsz.'],
    ['de', 'Wenn Ihnen unabhängiger Journalismus wichtig ist, unterstützen Sie uns mit einem Abo.'],
    ['pl', 'Jeśli cenisz naszą pracę, przekaż nam 1,5% podatku.'],
    ['it', 'Se apprezzi il nostro lavoro, sostienici con una donazione.'],
    ['ca', 'Necessitem el teu suport.'],
    ['de', 'Wir brauchen Ihre Unterstützung, um weiter über den See zu berichten.'],
    ['cs', 'Děkujeme, že čtete Přístavní kurýr.'],
    ['fr', 'Merci de me lire !'],
    ['es', 'Suscríbete en tu plataforma favorita y déjanos cinco estrellitas.'],
    ['fr', 'Abonnez-vous sur votre plateforme préférée.'],
    ['fi', 'Joko seuraat minua Instagramissa? Löydät minut nimellä lautturi.'],
    ['de', 'Folgst du uns schon auf Instagram?'],
    ['bg', 'Подкрепете независимата журналистика.'],
    ['hr', 'Podržite naš rad.'],
    ['el', 'Στηρίξτε την ανεξάρτητη δημοσιογραφία.'],
    ['nl', 'Word lid en steun onze journalistiek.'],
    ['es', 'Si crees en el periodismo independiente, hazte socio.'],
    ['it', 'Hai una segnalazione? Scrivi alla redazione.'],
    ['fi', 'Lähetä juttuvinkki toimitukselle.'],
    ['fr', 'Vous appréciez cet article ? Partagez-le autour de vous.'],
    ['ca', 'Comparteix-ho amb els amics!'],
    ['pl', 'Wszystkie odcinki znajdziesz w naszej aplikacji.'],
    ['fr', 'Retrouvez toute l’actualité du lac dans notre application.'],
    ['de', 'Der Podcast ist überall zu hören, wo es Podcasts gibt.'],
    ['da', 'Du kan lytte til podcasten, hvor du normalt hører podcast.'],
    ['mk', 'Следете нè на Фејсбук и Инстаграм.'],
    ['cs', 'Chcete dostávat podobné texty? Přihlaste se k odběru.'],
    ['fr', 'À très vite pour un nouvel épisode.'],
    ['sv', 'Vi hörs nästa vecka!'],
    // Who saw something may send it.
    ['uk', 'Якщо ви стали свідком події, надсилайте фото на наш Telegram-бот.'],
    ['ru', 'Если вы стали очевидцем происшествия, присылайте видео в редакцию.'],
    ['ro', 'Dacă ai fost martorul unui eveniment, trimite-ne poze pe WhatsApp.'],
    ['es', 'Si has sido testigo de algo, envíanos tus fotos por WhatsApp.'],
    // Where the pictures are.
    ['de', 'Fotos findet ihr in der Bildergalerie.'],
    ['es', 'Las fotos se pueden ver en la galería.'],
    ['nl', 'Foto’s vind je in het fotoalbum.'],
    // Who may call.
    ['uk', 'Телефонуйте: (05351) 0-00-00, Ада Рудник.'],
    ['pl', 'Dzwoń: 555 010 000 lub pisz na adres portu.'],
    ['de', 'Rufen Sie uns an: 0555 0100.'],
    ['cs', 'Volejte 555 010 000.'],
    ['fi', 'Mitä ajatuksia juttu herätti? Voit keskustella aiheesta 27.11. klo 23:een asti.'],
    ['fi', 'Voit keskustella aiheesta alla.'],
  ])('is left out: %s: %s', (language, line) => {
    expect(told(language, lead(language), line)).toEqual([lead(language)]);
  });

  test.each([
    ['de', 'Wenn Ihnen die Fähre auf Instagram gefallen hat, werden Sie ihre Lampe lieben.'],
    ['es', 'Si quieres recibir a la barca en el muelle, el farero abre la puerta a las seis.'],
    ['cs', 'Nezapomeňte sledovat oblohu nad jezerem, radí strážce majáku v Jezerově.'],
    ['de', 'Vergesst nicht, dass der Fährmann die rote Lampe erst um acht Uhr anzündet.'],
    ['fr', 'N’oubliez pas vos gants : le bac rouge traverse le lac à cinq heures du matin.'],
    ['pl', 'Siga i inne ryby jeziorne wróciły do portu, choć nikt ich nie zapraszał.'],
    ['uk', 'Свідком події на озері став поромник, який надсилає фото до музею щоранку.'],
    ['ru', 'Если вы видели красный паром хотя бы раз, вы узнаете его по звону колокола.'],
    ['de', 'Fotos aus dem alten Hafen zeigt ab Montag eine Galerie am Markt von Seestadt.'],
    ['cs', 'Volejte přívozníka, stojí na ceduli u jezera, a za chvíli je opravdu tady.'],
    ['hu', 'Ha fontos neked a csend, a piros komp hajnali járatán még senki sem beszél.'],
    ['de', 'Wir brauchen Ihre Lampen, sagt der Hafenmeister, und sammelt seit Montag am Steg.'],
    ['fi', 'Joko seuraat lauttaa laiturilta, vai nousetko punaiseen lauttaan polkupyörän kanssa?'],
    ['bg', 'Подкрепете моста, преди да е паднал, пише на табелата край езерото в Езерово.'],
    ['fr', 'Partagez le bac avec les vélos, demande le passeur, et il sonne deux fois la cloche.'],
    ['it', 'Scrivi al faro, dicono i bambini del porto, e il guardiano risponde con la lampada.'],
    ['sv', 'Vi hörs ända till andra sidan sjön, säger klockaren, som ringer varje timme.'],
    ['nl', 'Steun de dijk, staat er op het bord, en de pont legt sinds maandag ernaast aan.'],
    ['ro', 'Dacă apreciezi liniștea, feribotul roșu pleacă la cinci dimineața, aproape gol.'],
  ])('what only begins like one is told: %s: %s', (language, line) => {
    expect(told(language, line)).toEqual([line]);
  });
});
