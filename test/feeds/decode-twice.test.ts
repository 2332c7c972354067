import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/feeds/decode.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = new TextDecoder('windows-1252');
const twice = (text: string): string => latin.decode(bytes(text));
const read = (text: string): string => decodeBytes(bytes(text), 'text/html; charset=utf-8').text;

const texts = [
  'Über den Hügeln blüht schöner Löwenzahn, und die Fähre fährt.',
  'Le café de la jetée rouvre après l’été – « enfin », dit-elle.',
  'The ferry’s crew said: “We’re back” – and they’re happy…',
  'Паром вернулся на озеро после долгой зимы.',
  'Το πλοίο επέστρεψε στη λίμνη μετά τον χειμώνα.',
  'המעבורת חזרה לאגם אחרי החורף הארוך.',
  'عادت العبّارة إلى البحيرة بعد شتاء طويل.',
  'नौका झील पर लौट आई।',
  'フェリーが湖に戻りました。長い冬でした。',
  '渡轮回到湖上。冬天很长。',
  '페리가 호수로 돌아왔습니다. 긴 겨울이었습니다.',
  'Lód puścił, prom już pływa, a żeglarze są zadowoleni 🙂.',
];

describe('A text that was encoded twice', () => {
  it.each(texts)('%s', (text) => {
    expect(read(twice(text))).toBe(text);
    expect(decodeBytes(bytes(twice(text)), null).notes.join(' ')).toContain('twice');
  });

  it.each(texts)('encoded once stays: %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it('is read again only where it needs it', () => {
    const right = 'Schöne Grüße.';
    expect(read(`${twice('Über schöne Hügel, die Fähre')} ${right}`)).toBe(`Über schöne Hügel, die Fähre ${right}`);
  });

  it.each([
    'CAFÉ… «CAFÉ» «CAFÉ» – RÉSUMÉ»',
    'À l’été «Ã» s’écrit Ã© par erreur, à côté.',
    'NÃO, NÃO, NÃO: amanhã não.',
    'GRÜẞE AUS TJÄ… Ä… Ä… Ö',
  ])('is not seen in %s', (text) => {
    expect(read(text)).toBe(text);
  });
});
