/** A plain first sentence in many languages, of which nothing but the lines around it should be left out. */
export const texts: Readonly<Record<string, string>> = {
  en: 'The ferry crosses the lake again, two years after the fire that took its engine and its bell.',
  de: 'Die rote Fähre fährt wieder jede Stunde über den See und nimmt Räder umsonst mit.',
  fr: 'Le bac rouge traverse de nouveau le lac chaque heure et prend les vélos sans les faire payer.',
  es: 'La barca roja cruza de nuevo el lago cada hora y lleva las bicicletas sin cobrar nada.',
  it: 'Il traghetto rosso attraversa di nuovo il lago ogni ora e porta le biciclette senza farle pagare.',
  pt: 'A barca vermelha atravessa de novo o lago a cada hora e leva bicicletas sem cobrar nada.',
  nl: 'De rode veerboot vaart weer elk uur over het meer en neemt fietsen gratis mee.',
  sv: 'Den röda färjan går åter över sjön varje timme och tar med cyklar utan att de kostar något.',
  pl: 'Czerwony prom znowu pływa po jeziorze co godzinę i zabiera rowery zupełnie za darmo.',
  ru: 'Красный паром снова ходит по озеру каждый час и берёт велосипеды совсем бесплатно.',
  ja: '赤い渡し船がまた一時間ごとに湖を渡り、自転車も無料で運んでいます。',
  zh: '红色的渡船又开始每小时横渡湖面一次，自行车也可以免费带上船。',
  ko: '빨간 나룻배가 다시 한 시간마다 호수를 건너며 자전거도 무료로 실어 준다.',
  vi: 'Chiếc phà đỏ lại qua hồ mỗi giờ một chuyến và chở xe đạp hoàn toàn miễn phí.',
  id: 'Feri merah kembali menyeberangi danau setiap jam dan membawa sepeda tanpa biaya.',
  tr: 'Kırmızı vapur her saat gölü yeniden geçiyor ve bisikletleri ücretsiz taşıyor.',
};
