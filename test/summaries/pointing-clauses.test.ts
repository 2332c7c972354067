import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const table = '<table><tr><td>Red</td><td>12</td></tr></table>';

describe('a sentence is told without its last clause, when that only points to a table or picture', () => {
  test.each([
    ['en', 'The number of lamps at the old harbour grew to 8,226 within ten years', ', as shown in the table below:'],
    ['en', 'The number of lamps at the old harbour grew within ten years', ', as you can see in the picture below.'],
    ['en', 'The number of lamps at the old harbour grew within ten years', ' (as listed in the following table).'],
    ['de', 'Die Zahl der Lampen am alten Hafen stieg in zehn Jahren', ', wie die folgende Tabelle zeigt:'],
    ['de', 'Die Zahl der Lampen am alten Hafen stieg', ', wie in der untenstehenden Grafik zu sehen ist.'],
    ['fr', 'Le nombre de lampes du vieux port a doublé en dix ans', ', comme le montre le tableau ci-dessous :'],
    ['es', 'El número de lámparas del viejo puerto creció', ', como se muestra en la siguiente tabla:'],
    ['it', 'Il numero delle lampade del vecchio porto è cresciuto', ', come mostra la tabella seguente:'],
    ['pt', 'O número de lâmpadas do velho porto cresceu muito', ', conforme mostra a tabela abaixo:'],
    ['nl', 'Het aantal lampen in de oude haven steeg in tien jaar', ', zoals te zien is in de onderstaande tabel:'],
    ['pl', 'Liczba lamp w starym porcie wzrosła w ciągu dziesięciu lat', ', co pokazuje poniższa tabela:'],
    ['cs', 'Počet lamp ve starém přístavu za deset let vzrostl', ', jak ukazuje následující tabulka:'],
    ['sv', 'Antalet lampor i den gamla hamnen ökade på tio år', ', vilket framgår av tabellen nedan:'],
    ['ru', 'Число ламп в старой гавани за десять лет выросло', ', как показано в таблице ниже:'],
    ['uk', 'Кількість ламп у старій гавані за десять років зросла', ', як показано в таблиці нижче:'],
    ['id', 'Jumlah lampu di pelabuhan lama bertambah setiap tahun', ' sesuai dengan tabel di bawah ini:'],
    ['id', 'Jumlah lampu di pelabuhan lama bertambah setiap tahun', ', seperti terlihat pada gambar berikut:'],
    ['vi', 'Số đèn ở bến cảng cũ đã tăng lên trong mười năm qua', ', như trong bảng dưới đây:'],
    ['ar', 'ازداد عدد المصابيح في الميناء القديم خلال عشر سنوات', ' كما هو موضح في الجدول التالي:'],
  ])('%s: %s%s', (language, told, clause) => {
    expect(said(language, `<p>${told}${clause}</p>${table}`)).toEqual([`${told}.`]);
  });
});

describe('a sentence keeps', () => {
  test.each([
    ['en', 'The keepers painted all lamps of the harbour blue, as shown in the film about the lake.'],
    ['en', 'The lamps of the old harbour are listed by the keepers in the table that hangs on the pier.'],
    ['de', 'Die Lampen am Hafen wurden blau gestrichen, wie der Film über den See zeigt.'],
    ['id', 'Jumlah lampu di pelabuhan lama bertambah sesuai dengan tabel pasang surut danau itu.'],
  ])('what it tells of a picture that is no pointer: %s %s', (language, sentence) => {
    expect(said(language, `<p>${sentence}</p>`)).toEqual([sentence]);
  });
});

test('nothing is told of a sentence that has not told yet what the table does', () => {
  const open = 'The results of the count of lamps in all harbours of the lake are, as shown in the table below:';
  const next = 'The keepers count the lamps of the lake again in the spring of each year.';
  expect(said('en', `<p>${open}</p>${table}<p>${next}</p>`)).toEqual([next]);
});
