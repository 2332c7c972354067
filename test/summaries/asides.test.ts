import { expect, test } from 'vitest';
import { withoutAsides } from '../../src/summaries/cutting/asides.ts';

test.each([
  ['en', 'The ferry (built in 1931) sails again (and so does its bell).', 'The ferry sails again.'],
  ['en', 'The ferry – forty years old by now – sails again.', 'The ferry sails again.'],
  ['es', 'El barco —que nadie quería— vuelve al lago.', 'El barco vuelve al lago.'],
  [
    'en',
    'At a meeting in Ellery, titled “A Bell for the Lake – and Then?”, keepers spoke of ropes.',
    'At a meeting in Ellery, keepers spoke of ropes.',
  ],
  ['en', 'The talk, entitled “A Bell for the Lake,” was about ropes.', 'The talk was about ropes.'],
  ['es', 'La charla, titulada «Una campana», trata de cuerdas.', 'La charla trata de cuerdas.'],
  ['ja', '渡し船（一九三一年建造）が湖に戻る。', '渡し船が湖に戻る。'],
])('%s: "%s" is whole without its aside', (language, sentence, bare) => {
  expect(withoutAsides(sentence, language)).toBe(bare);
});

test.each([
  ['what somebody said', 'en', '“The ferry (our ferry) sails again,” said Ada Ruiz.'],
  ['a word with its other ending', 'en', 'Bring your lamp(s) to the harbour.'],
  ['the numbers of what is listed', 'en', 'It brings (1) oil and (2) bread.'],
  ['who says it', 'de', 'Die Fähre – so die Kapitänin – fährt ab Juni wieder.'],
  ['a dash that is no remark', 'en', 'One lamp – the last one – of three – burns.'],
  ['a dash that stands for a verb', 'ru', 'Паром – гордость города – это старый паровой корабль.'],
  ['what stands between dashes of two kinds', 'fr', 'Le port ouvre ses codes – ouverts - et ses lettres – en mai.'],
  ['a title that ends the sentence', 'en', 'Ada Ruiz wrote a book, titled “A Bell for the Lake.”'],
  ['its beginning', 'en', '(Not) all lamps burn.'],
])('%s stays', (_, language, sentence) => {
  expect(withoutAsides(sentence, language)).toBe(sentence);
});
