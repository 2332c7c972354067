import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('what a desk sets before its report', () => {
  test.each([
    ['vi', '(Báo Hồ Xanh) - ', 'Chiếc phà đỏ chạy lại mỗi giờ một chuyến qua hồ từ thứ bảy.'],
    ['vi', '(Tạp chí Bến Đèn) – ', 'Chiếc phà đỏ chạy lại mỗi giờ một chuyến qua hồ từ thứ bảy.'],
    ['th', 'ผู้สื่อข่าวรายงานว่า ', 'เรือข้ามฟากสีแดงกลับมาวิ่งข้ามทะเลสาบทุกชั่วโมงตั้งแต่วันเสาร์'],
  ])('%s: goes: %s', (language, mark, sentence) => {
    expect(said(language, `<p>${mark}${sentence}</p>`)).toEqual([sentence]);
  });

  test.each([
    ['vi', '(Báo Hồ Xanh số cũ) nằm trong ngăn kéo của người giữ đèn.'],
    ['th', 'ผู้สื่อข่าวสามคนนั่งเรือข้ามทะเลสาบไปดูระฆังใบเก่า'],
  ])('%s: a real sentence stays: %s', (language, sentence) => {
    expect(said(language, `<p>${sentence}</p>`)).toEqual([sentence]);
  });
});
