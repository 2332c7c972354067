import type { Rule } from './rule.ts';

const piece =
  '(?:this (?:blog ?)?(?:post|article|story|essay|piece)|dies(?:er|e|es)? (?:artikel|beitrag|blogbeitrag|text|blogpost|folge)|(?:cet|ce|cette) (?:article|billet|texte|chronique)|est[ea] (?:artículo|texto|entrada|publicación|post|artigo|publicação|postagem)|quest[oa] (?:articolo|testo|post|pezzo)|(?:dit|deze) (?:artikel|blog(?:post)?|bericht|stuk|tekst|blogbericht)|(?:den här |denna |det här |detta )?(?:artikeln?|inlägg(?:et)?|blogginlägg(?:et)?|texten?)|(?:dette |denne )?(?:artikkel(?:en)?|innlegg(?:et)?|indlæg(?:get)?|artikel(?:en)?)|tämä (?:artikkeli|kirjoitus|teksti|postaus)|ten (?:artykuł|wpis|tekst|post)|tento (?:článek|článok|text|příspěvek|príspevok)|ez a (?:cikk|bejegyzés|írás|poszt)|acest (?:articol|text)|(?:эта |данная )?(?:статья|заметка)|этот (?:пост|текст|материал)|(?:ця )?(?:стаття|нотатка)|цей (?:допис|текст|матеріал)|bu (?:yazı|makale)|αυτό το (?:άρθρο|κείμενο)|bài viết này|(?:artikel|tulisan) ini)';
const isIt =
  "(?:dies|das) ist|c['’]est|ceci est|voici|est[ea] es|ést[ea] es|quest[oa] è|est[ea] é|dit is|(?:det här|detta) är|dette er|tämä on|to jest|toto je|to je|aceasta este|это|це|bu|ez";
const part =
  '(?:teil|bestandteil|partie|épisode|volet|parte|capítulo|entrega|puntata|parte|capitolo|deel|onderdeel|delen?|del|ledd|osa|częś[cć]\\p{L}*|odcinek|odcinkiem|součást\\p{L}*|súčasť\\p{L}*|díl\\p{L}*|diel\\p{L}*|rész\\p{L}*|част(?:ь|ью|и)|частин[ау]|частиною|parça(?:sı|sıdır)|bölüm\\p{L}*|μέρος|phần|bagian)';
const series =
  '(?:serien?|reihe|\\p{L}{1,20}reihe|\\p{L}{1,20}serie|séries?|feuilleton|dossier|serie|saga|rubrica|série|reeks|\\p{L}{1,20}reeks|seri[ia]|serien|sarja\\p{L}*|seri[ią]|cyklu?|seriálu?|sorozat\\p{L}*|seriei|сери[ия]|цикл\\p{L}*|сері[їя]|dizi\\p{L}*|seri(?:sinin|mizin)?|σειρά\\p{L}*|loạt|seri)';

/** "Dieser Beitrag ist Teil der Serie „Alte Lampen“.": where in a series its reader is. */
export const ofASeries: readonly Rule[] = [
  {
    why: 'note of the editors',
    longest: 220,
    patterns: [
      new RegExp(
        `^${piece}(?!\\p{L})[^.!?]{1,40}(?<!\\p{L})${part}(?!\\p{L})[^.!?]{1,50}(?<!\\p{L})${series}(?!\\p{L}).{0,120}$`,
        'iu',
      ),
      new RegExp(
        `^(?:${isIt})(?!\\p{L})[^.!?]{1,30}(?<!\\p{L})${part}(?!\\p{L})[^.!?]{1,40}(?<!\\p{L})${series}(?!\\p{L}).{0,120}$`,
        'iu',
      ),
      /^[이본] (?:글|포스트|포스팅|기사|연재)[은는] .{1,50}(?:시리즈|연재)의? .{1,12}(?:글|편|회|번째|기사)(?:입니다|이다)\.?$/u,
    ],
  },
];
