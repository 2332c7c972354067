import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/summaries/sentences/sentences.ts';

describe('a shortened office, title or place ends no sentence before its name', () => {
  test.each([
    ['pl', 'Rada ds. Latarni i reż. Anna Lipa z m.st. Jezioro wg. Portu liczą lampy.'],
    ['cs', 'Lampy na moli navrhla Ing. arch. Lipová z okr. Jezero podle čl. Pět.'],
    ['sk', 'Lampy na móle navrhla Ing. arch. Lipová z okr. Jazero podľa čl. Päť.'],
    ['hu', 'A 2. sz. Lámpaház a köv. Tavi Napon nyit.'],
    ['hu', 'A kikötő rendezi a III. Tavi Lámpások Táborát, amelyet IV. Béla tér mellett tartanak.'],
    ['ro', 'Bacul pleacă din com. Lacul de pe șos. Felinarului.'],
    ['da', 'Lampen på molen hører til adv. Lind og borgm. Holm.'],
    ['nb', 'Lampen på moloen mht. Fyret er til ass. Lind.'],
    ['sv', 'Lampan på piren är ev. Fyrens, dvs. Hamnens.'],
    ['fi', 'Lampun sytyttää ko. Majakka ja rva. Lahti.'],
    ['et', 'Lamp põleb mnt. Järve ääres.'],
    ['lt', 'Lempą uždega inž. Ona Liepa ir kun. Jonas iš raj. Ežero.'],
    ['lv', 'Lampu iededz red. Ozols.'],
    ['hr', 'Svjetiljku pale doc. dr. sc. Lipa, vlč. Most i gđa. Jezero.'],
    ['bs', 'Lampu pale prim. Lipa i akad. Most.'],
    ['sr', 'Лампу пале прим. Липа и акад. Мост.'],
    ['sl', 'Svetilko prižgeta doc. Lipa in akad. Most.'],
    ['ru', 'Лампу зажгли прот. Иоанн, зам. Иванова и реж. Озёров на бул. Маячном у м. Пристань.'],
    ['uk', 'Лампу запалили прот. Іван, заст. Іваненка і реж. Озерний на просп. Маячному.'],
    ['bg', 'Лампата запалиха о. Иван и реж. Езеров.'],
    ['tr', 'Lambayı Öğr. Gör. Kaya ile Ecz. Liman yaktı.'],
    ['el', 'Τη λάμπα άναψε ο Σεβ. Μητροπολίτης και ο αντιπρ. Φάρος.'],
    ['de', 'Die Lampe zünden Bgm. Lind, Abg. Holm und die evang. Gemeinde einschl. Hrn. Steg an.'],
    ['nl', 'De lamp is van ds. Linde en fam. Meer c.q. Haven.'],
    ['fr', 'La lampe du bd. Lac est de la Sté. Phare.'],
    ['es', 'La lámpara es de la Hna. Luz y del Pbro. Lago.'],
    ['it', 'La lampada è dell’on. Lago, del ten. Molo e della fraz. Porto.'],
    ['pt', 'A lâmpada é do Pe. Lago, do Ver. Cais e da Trav. Porto.'],
    ['ca', 'La làmpada és de la Gna. Llum i de la pça. Port.'],
  ])('%s', (language, sentence) => {
    expect(splitSentences(sentence, language)).toEqual([sentence]);
  });

  test.each([
    ['pt', ['A lâmpada está acesa para quem quer ver.', 'O cais fica ao lado.']],
    ['ru', ['Пирс тянется на 100 м.', 'Маяк стоит дальше.']],
    ['ru', ['Пирс занимает 120 кв. м.', 'Маяк стоит дальше.']],
    ['ru', ['Там лежат лампы, сети и пр.', 'Маяк стоит дальше.']],
    ['fr', ['Elle raconte le phare en BD.', 'Elle dessine la nuit.']],
    ['hr', ['Svjetiljka visi na trgu.', 'Zvono je dalje.']],
  ])('nor does a word of %s that only looks like one hold two together', (language, sentences) => {
    expect(splitSentences(sentences.join(' '), language)).toEqual(sentences);
  });
});

describe('an abbreviation that may end a sentence', () => {
  test.each([
    ['en', 'The lamps are lit at 8 p.m.', 'The ferry waits at the quay.'],
    ['en', 'The bell came from the U.S.', 'It rings every hour.'],
    ['en', 'The ferry was sold to Lake Lines Inc.', 'The company has two.'],
    ['en', 'It posted its numbers with the SEC.', 'As we heard last May, the ferry waits.'],
    ['en', 'The answer of the keeper is no.', 'The ferry waits.'],
    ['en', 'The bell came from Washington, D.C.', 'A keeper rang it.'],
    ['en', 'The museum of the lake shows urban art.', 'A new lamp hangs in it.'],
    ['en', 'The ferry sailed again on 23 Nov.', 'It was cold.'],
    ['en', 'That is where the lamps lose me.', 'What they cost is not said.'],
    ['sv', 'Ada Ruiz ville inte vara med.', 'Det var för kallt.'],
    ['es', 'Las campanas se oyen desde el mar.', 'El barco espera en el muelle.'],
    ['es', 'Ada Ruiz trabaja en Lago S.A.', 'La campana suena.'],
    ['it', 'Il battello è della Lago S.p.A.', 'La campana suona.'],
    ['nl', 'De boot is van Meer B.V.', 'De bel luidt elk uur.'],
  ])('does before a small word that is written large, %s: %s', (language, first, second) => {
    expect(splitSentences(`${first} ${second}`, language)).toEqual([first, second]);
  });

  test.each([
    ['en', 'The U.S. Navy ships of the lake ring their bells.'],
    ['en', 'At 6 p.m. Monday the bell rang.'],
    ['en', 'The works of J.R. De Vries hang in the harbour of Lake Lines Inc. in Ellery.'],
    ['en', 'The lamps of Lake Co. The Ferry Society are red.'],
    ['en', 'The lamp is shown in FIG. 3 of the book.'],
    ['en', 'They rang many bells, e.g. The old one of the lake.'],
    ['cs', 'Lampy svítí v ul. Na molu každý večer.'],
    ['de', 'Die Lake Lines Inc. Die Fähre gehört dem Hafen.'],
  ])('does not before a name, %s: %s', (language, text) => {
    expect(splitSentences(text, language)).toEqual([text]);
  });
});

test.each([
  'On the old quay Smt. Ada Ruiz waited four hours for the ferry, with a very good lamp beside her.',
  'The mayor and Cllr. Ben Oakes lit the first lamp of the new pier on Monday, in rain and in wind.',
])('titles of India and of councils end no sentence: %s', (text) => {
  expect(splitSentences(text, 'en')).toEqual([text]);
});
