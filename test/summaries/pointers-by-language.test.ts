import { describe, expect, test } from 'vitest';
import { before, leadOf } from './leads-by-language.ts';

describe('where a page says that its text stands, and what is in it', () => {
  test.each([
    ['ja', '記事の全文は湖口新報のサイトでどうぞ。'],
    ['ja', 'この話の続きは、下記からご覧ください。'],
    ['ko', '대담 전문은 호숫가 신문 누리집을 통해 읽을 수 있습니다.'],
    ['zh-CN', '点击阅读原文，看渡船照片。'],
    ['zh-TW', '請點擊下方連結閱讀完整報導。'],
    ['ko', '차례 1. 나룻배의 봄 2. 종소리 3. 뱃삯'],
    ['vi', 'Nội dung chính: 1. Con phà cũ 2. Quả chuông 3. Giá vé'],
    ['id', 'Daftar isi: 1. Feri lama 2. Lonceng 3. Tiket'],
  ])('%s: is dropped: %s', (language, line) => {
    expect(before(language, line)).toEqual([leadOf(language)]);
  });

  test.each([
    ['ja', '事件の全文は裁判所で読み上げられ、船長は黙って聞いた。'],
    ['ja', '続きは来年、湖の東側で工事が行われる。'],
    ['ko', '조약 전문은 나루터 기둥에 새겨져 있다.'],
    ['ko', '차례를 기다리던 손님 마흔 명이 나룻배에 올랐다.'],
    ['zh-CN', '点击率最高的是渡船的钟声录音。'],
    ['vi', 'Nội dung chính của buổi họp là giá vé phà đỏ.'],
  ])('%s: a real sentence stays: %s', (language, sentence) => {
    expect(before(language, sentence)).toEqual([sentence, leadOf(language)]);
  });
});
