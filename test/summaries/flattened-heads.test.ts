import { expect, test } from 'vitest';
import { said } from './said.ts';
import { texts } from './texts.ts';

test.each([
  ['de', 'Von Ada Ruiz'],
  ['fr', 'Par Ada Ruiz | 3 mai 2024 |'],
  ['es', 'Por Ada de Ruiz'],
  ['nl', 'Door Ada Ruiz'],
  ['sv', 'Av Ada Ruiz'],
  ['de', '3. Mai 2024'],
  ['fr', '3 mai 2024'],
  ['es', '3 de mayo de 2024 -'],
  ['it', '3 maggio 2024, 14:30'],
  ['pt', '03/05/2024'],
  ['de', 'Veröffentlicht am 3. Mai 2024 von Ada Ruiz'],
  ['fr', 'Publié le 3 mai 2024 par Ada Ruiz'],
  ['es', 'Publicado el 3 de mayo de 2024 por Ada Ruiz'],
  ['nl', 'Geplaatst op 3 mei 2024 door Ada Ruiz'],
  ['en', 'Reading time: 3 minutes'],
  ['de', 'Lesezeit: 3 Minuten'],
  ['fr', 'Temps de lecture : 3 minutes'],
  ['pl', 'Czas czytania: 3 min'],
  ['ru', 'Время чтения: 3 мин.'],
  ['tr', 'Okuma süresi: 3 dakika'],
  ['ja', '読了時間: 3分'],
  ['zh', '阅读时间：3分钟'],
  ['ko', '읽는 시간: 3분'],
  ['de', '3. Mai 2024 Lesezeit: 3 Minuten'],
  ['en', 'Reading Time: < 1 minute'],
  ['de', 'Geschätzte Lesezeit: 3 Minuten'],
  ['en', '5 min read'],
  ['fr', '3 min de lecture'],
  ['ko', '3분 분량'],
  ['en', 'by Ada Ruiz | May 3, 2024 | News'],
  ['en', 'Last updated: May 3, 2024'],
  ['de', 'Zuletzt aktualisiert am 3. Mai 2024'],
  ['es', 'Última actualización: 3 de mayo de 2024'],
  ['pl', 'Opublikowano 3 maja 2024 przez Ada Ruiz'],
  ['ru', 'Обновлено: 3 мая 2024'],
  ['tr', 'Son güncelleme: 3 Mayıs 2024'],
  ['ja', '最終更新日：2024年5月3日'],
  ['zh', '更新于：2024-05-03'],
  ['de', 'Foto: Ada Ruiz'],
  ['fr', 'Photo : Ada Ruiz'],
  ['fr', 'Accueil > Actualités >'],
  ['es', 'Inicio / Noticias /'],
])('what a page set over its text goes, where a feed ran it in (%s): %s', (language, head) => {
  const text = texts[language] ?? '';
  expect(said(language, `<p>${head} ${text}</p>`)).toEqual([text]);
});

test.each([
  ['fr', 'Par Ada Ruiz et ses amis, le vieux bac a été repeint en rouge et remis à l’eau au printemps.'],
  ['de', 'Von Ada Ruiz stammt die alte Lampe, die seit dem Frühjahr wieder am Steg der Fähre leuchtet.'],
  ['pt', '3 de maio de 2024 foi o dia em que a barca vermelha voltou ao lago com o seu sino novo.'],
  ['en', 'Reading time is what the keeper of the lighthouse has most of in the long winter nights.'],
  ['pl', 'Opublikowano w maju, a latem 2024 roku sprzedano wszystkie plany starych lamp z przystani.'],
  ['pl', '3 maja 2024 Ada wróciła nad jezioro i zapaliła wszystkie lampy na starym pomoście.'],
  ['en', 'May 3, 2024 is the day on which the red ferry is to cross the lake for the first time again.'],
  ['de', 'Stand der Dinge am 3. Mai 2024 war, dass die Fähre noch ohne ihre Glocke über den See fuhr.'],
  ['es', 'Inicio del curso de vela / La barca roja espera en el puerto viejo a todos los que quieran venir.'],
])('but not what a sentence begins with (%s): %s', (language, text) => {
  expect(said(language, `<p>${text}</p>`)).toEqual([text]);
});
