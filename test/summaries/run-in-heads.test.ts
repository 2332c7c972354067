import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('a heading that ran into a text of another kind', () => {
  const lead = 'In der neuen Folge reden Ada und Ben über alte Lampen, laute Glocken und eine Fähre ohne Steuer.';

  test('is left out before a greeting', () => {
    const text = `Red Lamp Hallo und herzlich willkommen liebe Hörerinnen und Hörer zum Podcast “Leises Licht”. ${lead}`;
    expect(said('de', text, { title: 'Folge 7 - Red Lamp' })).toEqual([lead]);
    const french = 'La barque rouge traverse de nouveau le lac, deux ans après le feu qui lui avait pris sa cloche.';
    const greeted = `Petite Lampe Bonjour à tous et bienvenue dans ce nouvel épisode du podcast. ${french}`;
    expect(said('fr', greeted, { title: 'Épisode 3 : Petite Lampe' })).toEqual([french]);
  });

  test('and no name that holds a word of greeting', () => {
    const named = 'Radio Hallo sendet seit heute von der roten Fähre, und der Glöckner liest die Nachrichten vom See.';
    expect(said('de', named, { title: 'Neues vom See' })).toEqual([named]);
  });

  test('ends with no preposition before a letter that stands for a name', () => {
    for (const text of [
      'Сегодня я с С и О приехал на новую пристань у озера, где нас ждал старый смотритель маяка.',
      'Вчера мы к К и Л приехали на красном пароме, и колокол звонил до самого вечера.',
      'Долго стояли на В и ждали красный паром, а колокол всё звонил и звонил над озером.',
    ])
      expect(said('ru', text, { title: '15 января 2022' })).toEqual([text]);
  });

  test('but is one before a sentence that such a letter begins', () => {
    const text = 'В этом году красный паром снова ходит по озеру, и колокол звонит каждый час до самой ночи.';
    expect(said('ru', `Старый паром и колокол ${text}`, { title: 'Новости озера' })).toEqual([text]);
  });
});
