import { describe, expect, test } from 'vitest';
import { said } from './said.ts';
import { sentencesAbroad } from './sentences-abroad.ts';

const lead = (language: string): string => sentencesAbroad[language] ?? '';
const told = (language: string, ...lines: string[]): string[] =>
  said(language, lines.map((line) => `<p>${line}</p>`).join(''), { title: 'Quay 52' });

describe('how a text greets', () => {
  test.each([
    ['it', 'Ciao a tutti e bentornati nella mia cucina!'],
    ['es', 'Bienvenidos, bienvenidas, a un nuevo episodio de Luz Baja.'],
    ['fi', 'Tervetuloa Laiturille!'],
    ['cs', 'Vítejte na Starém molu!'],
    ['de', 'Willkommen bei Leises Licht!'],
    ['lt', 'Labas rytas, mieli skaitytojai!'],
    ['sk', 'Dobrý deň, milí čitatelia!'],
    ['lv', 'Labrīt, dārgie lasītāji!'],
    ['da', 'Hej igen!'],
    ['nb', 'Hei igjen, alle sammen!'],
    ['de', 'Guten Morgen und willkommen zu Ausgabe 94, heute an 8.312 Postfächer.'],
    ['fr', 'Bonjour et bienvenue dans le numéro 12 de la Lettre du port, lue par 800 personnes.'],
    ['hu', 'Kedves Olvasóink!'],
    ['lv', 'Cienījamie lasītāji!'],
    ['is', 'Kæru lesendur,'],
    ['bg', 'На вниманието на жителите и гостите!'],
    ['fr', 'À l’attention des usagers du bac :'],
    ['ro', 'În atenția cetățenilor!'],
    ['fr', 'Si vous nous rejoignez, bienvenue !'],
    ['es', 'Si acabas de llegar, ¡bienvenido!'],
  ])('is left out: %s: %s', (language, line) => {
    expect(told(language, line, lead(language))).toEqual([lead(language)]);
  });

  test.each([
    ['de', 'Willkommen ist auf der roten Fähre seit Montag auch, wer kein Fahrrad dabei hat.'],
    ['fi', 'Tervetuloa toivotti lautturi jokaisen, joka nousi maanantaina punaiselle lautalle.'],
    ['lt', 'Labas rytas, sako keltininkas kiekvienam dviračiui, kurį perkelia per ežerą.'],
    ['bg', 'На вниманието на жителите се радва старият фар, който от понеделник отново свети.'],
  ])('a sentence that begins so stays: %s: %s', (language, line) => {
    expect(told(language, line)).toEqual([line]);
  });
});
