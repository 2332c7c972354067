import { describe, expect, test } from 'vitest';
import { said } from './said.ts';
import { sentencesAbroad } from './sentences-abroad.ts';

const lead = (language: string): string => sentencesAbroad[language] ?? '';
const told = (language: string, ...lines: string[]): string[] =>
  said(language, lines.map((line) => `<p>${line}</p>`).join(''), { title: 'Quay 52' });

describe('who wrote, asked, drew or took pictures', () => {
  test.each([
    ['sv', 'Text: Ada Rutberg ada.rutberg@hamnkuriren.example'],
    ['sv', 'Text: Ada Rutberg'],
    ['de', 'Text: Ada Ruiz, Fotos: Ben Oakes'],
    ['pl', 'Autor: Ada Rudnicka, fot. Benedykt Dąb'],
    ['pl', 'Tekst: Ada Rudnicka, zdj. archiwum'],
    ['lv', 'Teksts: Ada Rudzīte, “Ostas Vēstis”. Foto no personīgā arhīva'],
    ['lt', 'Tekstas: Ada Rudytė'],
    ['sl', 'Besedilo in fotografije: Ada Rudolf'],
    ['uk', 'Авторка: Ада Рудник. Фото авторки'],
    ['ru', 'Автор: Ада Рудина. Фото автора'],
    ['cs', 'Ilustrace: Adam Rudolf ml.'],
    ['cs', 'Ilustrace: Ada Rudá'],
    ['pl', 'Ilustracja: Ada Rudnicka'],
    ['es', 'Ilustración: Ada Ruiz'],
    ['de', 'Die Fragen stellte Ada Ruiz.'],
    ['de', 'Das Gespräch führten Ada Ruiz und Ben Oakes.'],
    ['de', 'Interview: Ada Ruiz'],
    ['pl', 'Z Benedyktem Dębem rozmawia Ada Rudnicka'],
    ['pl', 'Z Benedyktem Dębem rozmawiała Ada Rudnicka.'],
    ['nl', 'Tekst en beeld: Ada Ruiz'],
    ['es', 'Entrevista realizada por Ada Ruiz.'],
    ['it', 'Intervista a cura di Ada Ruiz.'],
    ['el', '* Ο κ. Άδωνις Ρούσσος είναι πολιτικός μηχανικός.'],
    ['es', '*Ada Ruiz es ingeniera y profesora de la Universidad del Puerto.'],
    ['ro', '*Ada Ruiz este inginer la Portul Vechi.'],
  ])('is left out before and behind the text: %s: %s', (language, line) => {
    expect(told(language, line, lead(language))).toEqual([lead(language)]);
    expect(told(language, lead(language), line)).toEqual([lead(language)]);
  });

  test.each([
    ['de', 'Die Fragen stellte am Ende nicht der Lehrer, sondern die alte Fährfrau vom Steg.'],
    ['sv', 'Text: alla skyltar vid bryggan ska målas om före sommaren, säger hamnkaptenen.'],
    ['es', 'Ada Ruiz es ingeniera y desde el lunes dirige las obras del viejo muelle del lago.'],
    ['pl', 'Z rybakami znad jeziora rozmawia przewoźnik, zanim zapali czerwoną lampę na pomoście.'],
    ['cs', 'Ilustrace k pohádce o přívozu visí od pondělí v čekárně u jezera a jsou na prodej.'],
  ])('a sentence that begins so stays: %s: %s', (language, line) => {
    expect(told(language, line)).toEqual([line]);
  });
});

describe('what a review says of its book', () => {
  test.each([
    ['de', 'Ada Ruiz: Die Lampen am See. Hafenverlag, Seestadt 2026, 144 Seiten, 17,90 €.'],
    ['es', 'Las lámparas del lago. Ada Ruiz. Ediciones del Muelle, 2026. 144 páginas. 17,90 €.'],
    ['nl', 'Ada Ruiz, De lampen van het meer. Uitgeverij Kade, 94 blz., € 19,99'],
    ['pl', 'Ada Rudnicka, Lampy jeziora, Wydawnictwo Port, Jezierce 2026, 144 str., 39,90 zł'],
  ])('is left out: %s: %s', (language, line) => {
    expect(told(language, lead(language), line)).toEqual([lead(language)]);
  });

  test('but a sentence on its pages and its price stays', () => {
    const line = 'Das Buch über die Lampen am See hat 144 Seiten und kostet im Hafen 17,90 Euro.';
    expect(told('de', line)).toEqual([line]);
  });
});

describe('whose column it is', () => {
  const second = 'De lampen aan de kade branden sinds die dag tot middernacht, en dat bevalt de vissers goed.';

  test('is left out at its end', () => {
    const columnist = 'Bas Visser (1971) schrijft wekelijks over wat hij ziet als hij over het meer vaart.';
    expect(told('nl', lead('nl'), second, columnist)).toEqual([lead('nl'), second]);
  });

  test.each([
    ['de', 'Die Autorin ist Historikerin.'],
    ['hu', 'A szerző történész.'],
    ['lv', 'Autore ir vēsturniece.'],
    ['fr', 'Ada Ruiz est historienne, autrice des « Lampes du lac ».'],
    ['sv', 'Ada Rutberg är historiker och författare till ”Sjöns lampor”.'],
  ])('or who the author is: %s: %s', (language, line) => {
    const own = lead(language);
    const [one, two] = [own, own.replace(/\p{L}+/u, 'Quay')];
    expect(told(language, one, two, line)).toEqual([one, two]);
  });

  test('is told where it begins a text', () => {
    const news = 'Bas Visser schrijft elke dag een brief aan de rode pont, en elke dag krijgt hij antwoord.';
    expect(told('nl', news, lead('nl'), second)[0]).toBe(news);
  });
});
