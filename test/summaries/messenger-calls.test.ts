import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const leads: Readonly<Record<string, string>> = {
  en: 'The red ferry crosses the lake every hour again, and carries bikes free of charge.',
  ja: '赤い渡し船が湖を一時間ごとに渡るようになり、自転車も無料で運びます。',
  ko: '붉은 나룻배가 호수를 한 시간마다 다시 건너며 자전거도 무료로 싣는다.',
  'zh-TW': '紅色渡船恢復每小時橫渡湖面，並免費運載單車。',
  'zh-CN': '红色渡船恢复每小时横渡湖面，并免费运载单车。',
  fa: 'کشتی سرخ دوباره هر ساعت از دریاچه می‌گذرد و دوچرخه‌ها را رایگان می‌برد.',
  id: 'Feri merah kembali menyeberangi danau setiap jam dan membawa sepeda tanpa biaya.',
  ms: 'Feri merah kembali menyeberangi tasik setiap jam dan membawa basikal secara percuma.',
};
const after = (language: string, line: string) =>
  said(language, `<p>${leads[language]}</p><p>${line}</p>`, { title: 'x' });

describe('what a page asks of its readers at its end', () => {
  test.each([
    ['ja', '最後まで読んでいただき、ありがとうございます。'],
    ['ja', 'ここまでお読みくださりありがとうございました！'],
    ['ja', 'この記事が役に立ったらサポートをお願いいたします。'],
    ['ja', '記事が気に入ったら、フォローしてください。'],
    ['zh-TW', '想看更多新聞，請加入我們的LINE好友。'],
    ['zh-TW', '立即下載App，緊貼港口消息。'],
    ['zh-CN', '立即下载客户端，获取更多资讯。'],
    ['ko', '제보는 카카오톡으로 받습니다.'],
    ['fa', 'اگر به فانوس‌های دریاچه علاقه‌مند هستید، کشتی سرخ را در گیت‌هاب دنبال کنید.'],
    ['ko', '끝까지 읽어 주셔서 감사합니다.'],
    ['id', 'Simak kabar pilihan kami setiap hari. Gabung di kanal WhatsApp kami.'],
    ['ms', 'Ikuti berita pelabuhan terkini di saluran Telegram kami.'],
  ])('%s: is dropped: %s', (language, line) => {
    expect(after(language, line)).toEqual([leads[language]]);
  });

  test.each([
    ['ja', '最後まで読んでくれた灯台守に、港の人々はありがとうと言った。'],
    ['ja', 'この記事が気に入った船長は、百部を買って港で配った。'],
    ['zh-TW', '立即下載App的旅客，週六可免費搭乘渡船。'],
    ['zh-TW', '港務局請旅客加入LINE群組，以便通知停航。'],
    ['ko', '나루터는 예약을 카카오톡으로 받습니다.'],
    ['id', 'Simak bunyi lonceng itu, dan kapal akan tiba sebelum gelap.'],
    ['id', 'Nelayan danau bertukar kabar cuaca lewat kanal WhatsApp kampung.'],
  ])('%s: a real sentence stays: %s', (language, sentence) => {
    expect(said(language, `<p>${sentence}</p>`)).toEqual([sentence]);
  });
});

test.each([
  [
    'en',
    'To help us develop this lamp and its wicks under an open license, we ask all harbours that use it to help support its upkeep via sponsorship.',
  ],
  [
    'es',
    'Para ayudarnos a cuidar esta lámpara de forma sostenible, pedimos a todos los puertos que la usen que ayuden a apoyar su mantenimiento mediante patrocinio.',
  ],
  ['en', 'As a token of appreciation for sponsoring, you can unlock these awesome lamps and bells.'],
  ['es', 'Como muestra de agradecimiento por patrocinar, puedes desbloquear estas lámparas increíbles.'],
])('what asks for sponsors is no summary (%s): %s', (language, call) => {
  const lead: Readonly<Record<string, string>> = {
    en: 'The red ferry crosses the lake every hour again, and carries bikes free of charge.',
    es: 'El barco rojo vuelve a cruzar el lago cada hora y lleva bicicletas sin coste alguno.',
  };
  expect(said(language, `<p>${lead[language]}</p><p>${call}</p>`)).toEqual([lead[language]]);
  const report = 'We ask the harbour why its festival has lost a sponsor, and what it will do about the lamps.';
  expect(said('en', `<p>${report}</p>`)).toEqual([report]);
});
