import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/summaries/language/detect-language.ts';
import { resolveLanguage } from '../../src/summaries/language/language.ts';

test.each([
  ['is', 'Ný brú yfir ána var opnuð á mánudag eftir tveggja ára vinnu. Hún er ætluð gangandi og hjólandi vegfarendum.'],
  ['cy', 'Bydd cwrs newydd i wenynwyr yn dechrau yn neuadd y pentref ym mis Ionawr. Mae lle i ugain o bobl.'],
  [
    'ga',
    'Tá droichead nua ar oscailt thar an abhainn ó Dé Luain. Beidh ar thiománaithe fanacht go dtí an t-earrach agus tá súil ag an gcomhairle leis.',
  ],
  ['sq', 'Ura e re mbi lumë u hap të hënën pas dy vjet punimesh. Ajo është vetëm për këmbësorë dhe biçikleta.'],
  [
    'mt',
    'Il-pont il-ġdid fuq ix-xmara nfetaħ nhar it-Tnejn wara sentejn xogħol. Il-karozzi jkollhom jistennew sar-rebbiegħa biex jgħaddu minn hemm.',
  ],
  [
    'sw',
    'Daraja jipya juu ya mto lilifunguliwa Jumatatu baada ya miaka miwili ya kazi. Magari yatasubiri hadi majira ya machipuko kabla ya kupita.',
  ],
  [
    'tl',
    'Binuksan noong Lunes ang bagong tulay sa ibabaw ng ilog matapos ang dalawang taon ng paggawa. Maghihintay pa ang mga sasakyan hanggang tagsibol.',
  ],
])('%s is known by its small words', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
  expect(resolveLanguage('en', text)).toBe(language);
});
