import { expect, test } from 'vitest';
import { said } from './said.ts';

test.each([
  ['bn', 'বিনা অনুমতিতে ঘাটে নৌকা বাঁধা বেআইনি বলে জানিয়েছে জেলা প্রশাসন।'],
  ['hi', 'झील में बिना अनुमति के नौका चलाना प्रतिबंधित है, प्रशासन ने बताया।'],
  ['ur', 'جھیل میں بغیر اجازت کشتی چلانا ممنوع ہے، انتظامیہ نے بتایا۔'],
  ['id', 'Dilarang mengambil ikan di danau tanpa izin, kata penjaga perahu merah itu.'],
  ['vi', 'Cấm sử dụng đèn trên phà khi chưa được phép, người giữ bến nói hôm qua.'],
  ['th', '15 ส.ค. 2565 เป็นวันที่เรือข้ามฟากสีแดงกลับมาข้ามทะเลสาบทุกชั่วโมงอีกครั้ง'],
  ['id', 'Perahu merah kembali menyeberangi danau setiap jam--dan lampunya menyala lagi.'],
])('what is forbidden at a lake, and what happened on a day, is told: %s: %s', (language, line) => {
  expect(said(language, `<p>${line}</p>`, { title: 'Quay 52' })).toEqual([line]);
});
