import { expect, test } from 'vitest';
import { said } from './said.ts';

test.each([
  ['vi', 'Trang này hiện tạm thời không khả dụng do đang được bảo trì.'],
  ['he', 'תוכן הדף יתווסף בקרוב.'],
  ['th', 'หน้านี้กำลังปรับปรุง'],
])('of an entry that only says that it will be written nothing is told: %s: %s', (language, line) => {
  expect(said(language, `<p>${line}</p>`, { title: 'Quay 52' })).toEqual([]);
});

test.each([
  ['en', 'This page of the ferry’s log is being read by a school at the lake this spring.'],
  ['en', 'The content of the chest will be shown to the town when the lamp is lit again.'],
  ['vi', 'Trang trại bên hồ hiện đang được nâng cấp để đón khách đi phà vào mùa xuân.'],
  ['he', 'העמוד האדום שליד האגם בבנייה מאז האביב, והמעבורת עוקפת אותו מדי שעה.'],
  ['fa', 'این صفحه از دفتر قایق در دست موزه است و هر بهار به مردم نشان داده می‌شود.'],
  ['id', 'Halaman rumah di tepi danau itu sedang dibangun menjadi taman lampu untuk warga.'],
  ['hi', 'झील के पास का पुल अभी निर्माणाधीन है और नौका हर घंटे चलती है।'],
])('a sentence of its own stays: %s: %s', (language, line) => {
  expect(said(language, `<p>${line}</p>`, { title: 'Quay 52' })).toEqual([line]);
});

const filler =
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Faucibus.';
const more =
  'Tempus iaculis urna id volutpat lacus laoreet non. Ut placerat orci nulla pellentesque dignissim enim sit.';

test.each([[`<p>${filler}</p><p>${more}</p>`], [`<h2>Hello</h2><p>Hello, World ${filler}</p>`], [`<p>${more}</p>`]])(
  'of what printers set for a text nothing is told: %s',
  (html) => {
    expect(said('nl', html, { title: 'Quay 52' })).toEqual([]);
  },
);

test('what stands beside it is told', () => {
  const own =
    'Forty keepers cleaned the shore of the lake on Saturday, and the mayor of Ellery brought them bread, tea and new lamps.';
  expect(said('en', `<p>${own}</p><p>${filler}</p>`, { title: 'Quay 52' })).toEqual([own]);
});

test('a template says no more for the sentence of its own between its paragraphs', () => {
  const html = `<p>${filler}</p><blockquote><p>A quotation is one sentence of the keeper.</p></blockquote><p>${more}</p>`;
  expect(said('en', html, { title: 'Quay 52' })).toEqual([]);
});

test.each([
  ['en', 'Your text goes here.'],
  ['en', 'A short description goes in here'],
  ['de', 'Der Text kommt hier rein.'],
  ['de', 'Hier kommt der Inhalt rein …'],
  ['nl', 'De tekst komt hier.'],
  ['fr', 'Votre texte ici.'],
  ['es', 'El contenido va aquí.'],
  ['pt', 'O texto vai aqui.'],
  ['it', 'Il testo va qui.'],
  ['sv', 'Texten kommer här.'],
  ['da', 'Teksten kommer her.'],
  ['pl', 'Tu powstanie artykuł o latarniach.'],
])('nor of a line that keeps the place of a text: %s: %s', (language, line) => {
  expect(said(language, `<p>${line}</p>`, { title: 'Quay 52' })).toEqual([]);
});

test.each([
  ['en', 'The words “Lorem ipsum dolor sit amet” have stood in the books of printers for five hundred years.'],
  [
    'la',
    'Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani, tertiam qui ipsorum lingua Celtae appellantur.',
  ],
  ['en', 'The text goes here and there along the pier, painted in red.'],
  ['de', 'Der Text kommt hier rein optisch nicht zur Geltung, sagt der Wärter am See.'],
  ['pl', 'Tu powstanie nowy dom latarnika nad jeziorem.'],
  ['nl', 'De tekst komt hier op de muur van het oude veerhuis te staan.'],
])('a sentence that only sounds so stays: %s: %s', (language, line) => {
  expect(said(language, `<p>${line}</p>`, { title: 'Quay 52' })).toEqual([line]);
});
