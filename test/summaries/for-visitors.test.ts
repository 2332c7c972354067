import { describe, expect, test } from 'vitest';
import { sentences } from './lines-around.ts';
import { said } from './said.ts';

const own = (language: string): string => sentences[language] ?? sentences.en ?? '';

describe('what only visitors need goes', () => {
  test.each([
    ['ja', 'ご不便をおかけしますが、ご理解とご協力をお願いいたします。'],
    ['ja', '何卒ご理解のほどよろしくお願い申し上げます。'],
    ['ja', '皆さまのご来店を心よりお待ちしております。'],
    ['ja', 'たくさんのご参加をお待ちしています！'],
    ['ja', 'PDFファイルをご覧いただくにはAdobe Readerが必要です。'],
    ['de', 'Zum Öffnen der PDF-Dateien benötigen Sie den Adobe Reader.'],
    ['fr', 'Pour lire les fichiers PDF, il vous faut Adobe Acrobat Reader.'],
    ['ko', '문의는 인스타그램 DM으로 부탁드려요!'],
    ['ko', '예약은 전화로 부탁드립니다.'],
    ['ko', '매일 아침 주요 뉴스를 보내드립니다.'],
    ['ko', '매주 새로운 소식을 전해드려요.'],
    ['id', 'Semoga bermanfaat, jangan lupa tinggalkan jejak di kolom komentar ya!'],
    ['id', 'Semoga bermanfaat.'],
    ['pl', 'Zapisy w wypożyczalni lub pod nr. tel. 61 000 00 00. Liczba lamp ograniczona!'],
    ['pl', 'Rezerwacje pod numerem telefonu 61 000 00 00.'],
    ['it', 'In caso di maltempo la manifestazione sarà rinviata alla domenica successiva.'],
    ['de', 'Bei schlechtem Wetter findet das Konzert in der Turnhalle statt.'],
    ['fr', 'En cas de pluie, le concert est reporté au dimanche suivant.'],
    ['es', 'En caso de lluvia, el acto se trasladará al pabellón.'],
    ['en', 'In case of rain the concert will be moved indoors.'],
    ['en', 'A recording will be posted within 48 hours.'],
    ['de', 'Eine Aufzeichnung wird später zur Verfügung gestellt.'],
    ['es', 'La grabación estará disponible en las 48 horas siguientes.'],
    ['en', 'All times are GMT.'],
    ['de', 'Alle Zeiten sind in MEZ angegeben.'],
    ['ru', 'Администрация не несёт ответственности за изменения в расписании.'],
    ['uk', 'Редакція не несе відповідальності за зміни в розкладі.'],
    ['en', 'The organisers accept no liability for lost bicycles.'],
    ['de', 'Der Veranstalter übernimmt keine Haftung für verlorene Fahrräder.'],
    ['fr', 'L’organisateur décline toute responsabilité en cas de vol.'],
    ['de', 'Alle Angaben ohne Gewähr.'],
    ['en', 'Suspects are presumed innocent.'],
    ['de', 'Es gilt die Unschuldsvermutung.'],
    ['en', 'Last modified on 2026-10-30.'],
    ['ru', 'Вера Лампова. Между берегами. — М.: Ласточка, 2026. — 312 с.'],
  ])('%s: %s', (language, line) => {
    const html = (lines: readonly string[]) => lines.map((each) => `<p>${each}</p>`).join('');
    for (const lines of [
      [line, own(language)],
      [own(language), line],
    ])
      expect(said(language, html(lines), { title: 'Quay 52' })).toEqual([own(language)]);
  });
});

describe('what only begins so stays', () => {
  test.each([
    ['ja', '町は渡し船の安全のため、利用者に理解と協力を求めている。'],
    ['ja', '湖の守り人は来店した客に赤いランプを手渡した。'],
    ['ko', '문의는 하루 삼백 건에 이르렀고 나룻배는 다시 호수를 건넜다.'],
    ['ko', '매일 아침 나룻배가 호수를 건너며 뉴스를 실은 신문을 나른다.'],
    ['id', 'Semoga lampu di dermaga menyala sepanjang malam, kata penjaga perahu.'],
    ['it', 'In caso di nebbia suona la vecchia campana del porto, e il traghetto aspetta.'],
    ['de', 'Bei schlechtem Wetter läutet die alte Glocke, und die Fischer bleiben zu Hause.'],
    ['en', 'In case of rain, the old keeper always wore two hats and carried a third.'],
    ['en', 'A recording of the bell was found on Monday in a shed beside the lake.'],
    ['en', 'All times are hard for ferrymen, said the keeper, but this winter was the worst.'],
    ['ru', 'Суд решил, что паромщик не несёт ответственности за гибель старой лодки.'],
    ['de', 'Der Hafenmeister übernimmt die Haftung für jede Laterne, die nachts erlischt.'],
  ])('%s: %s', (language, line) => {
    expect(said(language, `<p>${line}</p>`, { title: 'Quay 52' })).toEqual([line]);
  });
});
