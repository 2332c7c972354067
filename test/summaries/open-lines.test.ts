import { expect, test } from 'vitest';
import { said } from './said.ts';

const told = (language: string, html: string, title: string) => said(language, html, { title }).join(' ');

test('three lines without a stop are the text when they say more than the one sentence behind them', () => {
  const haiku = ['霧の朝渡し船より鐘ひとつ', '桟橋の灯をかぞえる子らの息', '湖の底まで冬の月の道'];
  const html = haiku.map((line) => `${line}<br><br>`).join('');
  const text = told(
    'ja',
    `<div>${html}次回の句会は一月十日の午後、湖畔の集会所で、題は「灯」です。</div>`,
    '湖畔の三句',
  );
  expect(text).toContain('霧の朝渡し船より鐘ひとつ');
});

test('scores are no fields of a form', () => {
  const rows = ['湖口燈塔 5：3 渡船頭', '鐘樓 2：2 紅舢舨', '碼頭 7：0 望湖亭'];
  const html = rows.map((row) => `<p>${row}</p>`).join('');
  const text = told('zh-TW', `${html}<p>湖口燈塔暫居第一。</p>`, '第三週');
  expect(text).toContain('湖口燈塔 5：3 渡船頭');
});

test('labels over a text stay labels', () => {
  const lead = '赤い渡し船が二年ぶりに湖を一時間ごとに渡り、正午には古い鐘を三度鳴らすようになりました。';
  const html = ['湖畔だより', '渡し船', '見本花子'].map((line) => `<p>${line}</p>`).join('');
  expect(told('ja', `${html}<p>${lead}</p>`, '船が戻る')).toBe(lead);
  const fields = ['高さ：12メートル', '重さ：3トン', '色：赤'].map((line) => `<p>${line}</p>`).join('');
  expect(told('ja', `${fields}<p>${lead}</p>`, '船が戻る')).toBe(lead);
});
