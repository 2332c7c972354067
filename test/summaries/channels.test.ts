import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const lead = 'The red ferry crosses the lake every hour again, and carries bikes free of charge.';

describe('what a channel sets below each of its films', () => {
  test('goes from its first call to subscribe on', () => {
    const description = `${lead}

Subscribe to Quay Notes: https://quay.example/subscribe | Meet those who light the pier, and learn how a wick is cut.

EVERY EVENING ON QUAY ONE: https://quay.example/watch

FOLLOW QUAY NOTES! Facebook: https://facebook.com/quaynotes Instagram: https://instagram.com/quaynotes

Here you see all films from the harbour, its towers and its boats.`;
    expect(said('en', description)).toEqual([lead]);
  });

  test('goes line by line, where nothing stands before it', () => {
    const description = `Subscribe to the Quay Notes channel! - https://quay.example/subscribe

Watch the full episodes of Quay Nights and Harbour Days on QuayPlay:
https://quay.example/nights

Visit our website at https://quay.example
Facebook: https://facebook.com/quaynotes
Twitter: https://twitter.com/quaynotes`;
    expect(said('en', description, { title: 'Draw of the lamp lottery' })).toEqual([]);
  });

  test('goes with its head, whose every line is an address', () => {
    const networks = 'Facebook: https://facebook.com/quaynotes\nTwitter: https://twitter.com/quaynotes';
    for (const head of ['Like and follow Quay Notes', 'Quay Notes in den Netzen', 'Ada Ruiz sur les réseaux'])
      expect(said('en', `${lead} #quaynotes\n\n${head}\n${networks}`)).toEqual([lead]);
  });

  test('is told, where text follows that holds no address', () => {
    const more = 'The bell of the old ferry hangs in the museum of the harbour now, where it rings at noon.';
    const last = 'The keeper of the lamps has rung it on every day of the last forty years.';
    const description = `${lead}\n\nSubscribe to Quay Notes: https://quay.example/subscribe\n\n${more}\n\n${last}`;
    expect(said('en', description)).toEqual([lead, more, last]);
  });

  test.each([
    ['en', 'This is the official channel of Quay Notes, the paper of the harbour.'],
    ['en', 'Welcome to the official YouTube channel of the Quay Museum.'],
    ['en', 'Watch full episodes of the Lamp Hour for free on QuayPlay.'],
    ['de', 'Dies ist der offizielle Kanal der Hafennachrichten mit allen Berichten vom See.'],
    ['de', 'Alle Folgen der Lampenstunde gibt es auf HafenPlay.'],
    ['fr', 'Bienvenue sur la chaîne officielle du Courrier du port.'],
    ['es', 'Este es el canal oficial de El Correo del Puerto, con noticias del lago.'],
    ['it', 'Questo è il canale ufficiale del Corriere del Porto.'],
    ['pt', 'Este é o canal oficial do Correio do Porto no YouTube.'],
    ['nl', 'Dit is het officiële kanaal van de Havenkoerier.'],
    ['pl', 'To jest oficjalny kanał Kuriera Portowego.'],
    ['sv', 'Det här är den officiella kanalen för Hamnkuriren.'],
    ['ru', 'Это официальный канал газеты «Портовый вестник».'],
    ['uk', 'Це офіційний канал газети «Портовий вісник».'],
    ['tr', 'Burası Liman Postası’nın resmi YouTube kanalıdır.'],
    ['id', 'Ini adalah saluran resmi Kabar Pelabuhan.'],
    ['ja', '湖口新聞の公式チャンネルです。'],
    ['zh', '欢迎来到湖口新闻官方频道。'],
    ['ko', '호수일보의 공식 유튜브 채널입니다.'],
    ['ar', 'القناة الرسمية لصحيفة الميناء على يوتيوب.'],
  ])('%s: and says of itself: %s', (language, line) => {
    expect(said(language, `<p>${line}</p>`)).toEqual([]);
  });

  test.each([
    ['en', 'This is the official channel of communication between the harbour and its keepers.'],
    ['en', 'Watch the lamps of the old pier for an hour and you will see them breathe.'],
    ['de', 'Der offizielle Kanal verbindet seit hundert Jahren den See mit dem Hafen.'],
    ['fr', 'La chaîne officielle de la ville a été coupée pendant la tempête.'],
    ['ja', '公式チャンネルが三日、湖口で開かれた。'],
  ])('%s: a real sentence stays: %s', (language, sentence) => {
    expect(said(language, `<p>${sentence}</p>`)).toEqual([sentence]);
  });
});
