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
