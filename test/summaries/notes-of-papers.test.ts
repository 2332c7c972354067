import { describe, expect, test } from 'vitest';
import { said } from './said.ts';
import { sentencesAbroad } from './sentences-abroad.ts';

const lead = (language: string): string => sentencesAbroad[language] ?? '';
const told = (language: string, ...lines: string[]): string[] =>
  said(language, lines.map((line) => `<p>${line}</p>`).join(''), { title: 'Quay 52' });

const notes: readonly (readonly [language: string, line: string])[] = [
  // Who paid.
  ['it', 'In questo articolo sono presenti link di affiliazione.'],
  ['es', 'En este artículo hay enlaces de afiliados.'],
  ['da', 'Reklame: Indlægget er lavet i samarbejde med Havnecentret.'],
  ['sv', 'Reklam: Inlägget är skapat i samarbete med Lampbutiken.'],
  ['sv', 'Avsnittet görs i samarbete med Lampbutiken.'],
  ['de', 'Diese Folge wird euch präsentiert von der Rösterei Nordlicht.'],
  ['fr', 'Cet épisode vous est présenté par la Maison des lampes.'],
  ['es', 'Este episodio está patrocinado por la Casa de las Lámparas.'],
  ['pl', 'Partnerem odcinka jest Latarnia Dobra.'],
  ['fi', 'Tämän jakson mahdollistaa Lamppukauppa.'],
  ['de', 'Mit dem Code SEE10 spart ihr zehn Prozent.'],
  ['sv', 'Ange koden LAMPA för 15 % rabatt.'],
  ['pl', 'Z kodem LAMPA kupicie bilety 10% taniej.'],
  ['pl', 'Wpis zawiera lokowanie produktu: lampę podarowała mi pasmanteria.'],
  ['de', 'Dieser Beitrag enthält Produktplatzierungen.'],
  ['sl', 'V sodelovanju z Lučko Jezero'],
  ['hr', 'U suradnji s Lukom Jezero'],
  ['sq', 'Ky artikull u mundësua me mbështetjen e Fondit për Gazetari Lokale.'],
  ['uk', 'Фінансується Європейським Союзом.'],
  ['de', 'Finanziert von der Europäischen Union.'],
  ['fr', 'Financé par l’Union européenne.'],
  ['ro', 'Finanțat de Uniunea Europeană.'],
  ['sr', 'Projekat „Lampe jezera“ sufinansira Pokrajinski sekretarijat za kulturu.'],
  // Whose opinion.
  ['sr', 'Stavovi izneti u podržanom medijskom projektu nužno ne izražavaju stavove organa koji je dodelio sredstva.'],
  ['fr', 'Les tribunes publiées dans le Courrier du port n’engagent que leurs auteurs.'],
  ['es', 'Las columnas publicadas aquí no reflejan necesariamente la línea editorial.'],
  ['pl', 'Rozmowa została autoryzowana.'],
  ['pl', 'Śródtytuły pochodzą od redakcji.'],
  ['pl', 'Tytuł i śródtytuły od redakcji.'],
  ['de', 'Die Zwischenüberschriften stammen von der Redaktion.'],
  ['fr', 'Le titre et les intertitres sont de la rédaction.'],
  ['cs', 'Mezititulky redakce.'],
  // How it was made.
  ['sk', 'Tento text načítal neurálny hlas.'],
  ['de', 'Dieser Artikel wurde mit einer künstlichen Stimme vertont.'],
  ['fr', 'Cet article est lu par une voix de synthèse.'],
  ['hu', 'A cikk elkészítésében mesterséges intelligencia nem vett részt.'],
  ['de', 'Dieser Artikel wurde mithilfe künstlicher Intelligenz erstellt und von der Redaktion geprüft.'],
  ['es', 'Este contenido ha sido elaborado con ayuda de inteligencia artificial y revisado por un periodista.'],
  ['nl', 'Dit artikel is met behulp van AI gemaakt en door de redactie gecontroleerd.'],
  ['fr', 'Article rédigé avec l’aide d’une intelligence artificielle, relu par un journaliste.'],
  ['sv', 'Texten är skriven med hjälp av AI och granskad av en redaktör.'],
  ['ru', 'Текст написан при помощи нейросети и проверен редактором.'],
  ['cs', 'Rozhovor byl redakčně krácen.'],
  ['de', 'Transparenzhinweis: Die Autorin ist Mitglied des Fährvereins.'],
  ['pt', 'A autora escreve segundo a antiga ortografia.'],
  // Who may copy it, and where it was before.
  ['pl', 'Kopiowanie bez zgody redakcji zabronione.'],
  ['hu', 'A cikk másolása engedély nélkül tilos.'],
  ['it', 'Vietata la riproduzione anche parziale.'],
  ['de', 'Dieser Artikel erschien in der gedruckten Ausgabe vom 27. November.'],
  ['fr', 'Un article à retrouver dans notre numéro de décembre, en kiosque.'],
  ['pl', 'Tekst ukazał się w papierowym wydaniu z 27 listopada.'],
  ['ru', 'Статья опубликована в печатном номере от 27 ноября.'],
  ['da', 'Artiklen er oprindeligt bragt i Havnekureren.'],
  ['fr', 'Ce texte est le troisième d’une série consacrée au lac.'],
  ['pl', 'To trzeci tekst z cyklu „Drogi wody”.'],
  ['mk', 'Дозволено преземање со наведување на изворот и линк до текстот.'],
  ['sr', 'Преузимање текстова дозвољено је уз навођење извора.'],
  ['lv', 'Pārpublicēšanas gadījumā saite uz Osta obligāta.'],
  ['es', 'Publicado originalmente en El Correo del Puerto.'],
  ['it', 'Pubblicato originariamente su Il Corriere del Porto.'],
  ['nl', 'Deze column is eerder verschenen in de papieren editie van 24 november.'],
  ['de', 'Diese Kolumne erschien zuerst in der Zeitung vom Samstag.'],
  ['hu', 'Ez a bejegyzés a Komplámpák sorozat része.'],
  ['tr', 'Bu yazı Göl Lambaları serisinin bir parçasıdır.'],
  // Who finds a mistake, and who comments.
  ['sv', 'Vi rättar fel.'],
  ['da', 'Vi retter fejl, når vi finder dem.'],
  ['sk', 'Našli ste chybu vo výslovnosti? Dajte nám vedieť.'],
  ['de', 'Haben Sie einen Fehler entdeckt? Schreiben Sie der Redaktion.'],
  ['es', '¿Has encontrado un error? Avísanos.'],
  ['sr', 'Vaša adresa e-pošte neće biti objavljena.'],
  ['sq', 'Adresa juaj email s’do të bëhet publike.'],
  ['nl', 'Je e-mailadres wordt niet gepubliceerd.'],
  ['pl', 'Twój adres e-mail nie zostanie opublikowany.'],
  ['ca', 'L’adreça electrònica no es publicarà.'],
  ['el', 'Η ηλ. διεύθυνση σας δεν δημοσιεύεται.'],
  ['is', 'Netfang þitt verður ekki birt.'],
];

describe('what a paper or a weblog says of a text', () => {
  test.each(notes)('is left out before and behind it: %s: %s', (language, line) => {
    expect(told(language, lead(language), line)).toEqual([lead(language)]);
    expect(told(language, line, lead(language))).toEqual([lead(language)]);
  });

  test.each([
    ['it', 'In questo articolo sono presenti sette lampade del porto, dalla più vecchia alla più rossa.'],
    ['de', 'Mit dem Code der alten Lampen kann der Fährmann Schiffe grüßen, ohne ein Wort zu sagen.'],
    ['de', 'Finanziert von der Europäischen Union, fährt die rote Fähre ab Mai auch nachts über den See.'],
    ['fr', 'Les tribunes du port sont ouvertes : on y voit passer le bac rouge depuis lundi matin.'],
    ['de', 'Die künstliche Stimme der Fähre sagt jetzt auch auf Platt an, wann sie ablegt.'],
    ['hu', 'A cikk a mesterséges intelligenciáról szól, amely a piros komp menetrendjét írja.'],
    ['es', 'Publicado en 1931, el mapa del lago vuelve a colgar en la sala de la barca roja.'],
    ['sv', 'Vi rättar in oss efter färjan, säger krögaren vid sjön, som öppnar när den lägger till.'],
    ['pl', 'Tytuł króla promów zdobył w sobotę przewoźnik z Jezierc, który pływa od 1978 roku.'],
    ['es', '¿Has encontrado un error en el reloj del puerto? El farero lo adelanta a propósito.'],
    ['de', 'Artikel aus Messing, mit Hilfe der Fischer geborgen, zeigt das Museum am See ab Montag.'],
    ['pl', 'Kopiowanie bez zgody przewoźnika jest zabronione od 1931 roku, a rysunek promu wisi w porcie.'],
    ['pl', 'To trzeci prom w tym roku, który zgubił dzwon na środku jeziora pod Jeziercami.'],
    ['pt', 'A autora da ponte escreve cartas ao lago desde que a barca vermelha voltou.'],
    ['sl', 'V sodelovanju z ribiči je pristanišče v ponedeljek prižgalo rdečo svetilko na pomolu.'],
  ])('what only begins like a note is told: %s: %s', (language, line) => {
    expect(told(language, line)).toEqual([line]);
  });
});
