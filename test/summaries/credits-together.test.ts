import { expect, test } from 'vitest';
import { said } from './said.ts';

const text = 'เรือข้ามฟากสีแดงกลับมาข้ามทะเลสาบทุกชั่วโมงและรับจักรยานโดยไม่คิดค่าใช้จ่ายอีกครั้ง';

test('who wrote goes with who took the pictures below', () => {
  const words = '<p>เรื่อง: อาดา รุยซ์วัฒนากุล เบน โอคส์สุวรรณรัตน์ และ เจน โรจนาวัฒนสกุลไพศาล</p>';
  expect(said('th', `${words}<p>ภาพ: เจน โร</p><p>${text}</p>`, { title: 'Quay 52' })).toEqual([text]);
});

test('what a letter is about stays where no pictures are named', () => {
  const subject = 'เรื่อง: การกลับมาของเรือข้ามฟากสีแดงในทะเลสาบและการรับจักรยานโดยไม่คิดค่าใช้จ่าย';
  expect(said('th', `<p>${subject}</p><p>${text}</p>`, { title: 'Quay 52' })[0]).toBe(subject);
});
