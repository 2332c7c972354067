/** Words that a line of dates may hold, by language: months, days of the week, parts of a time. */
const words = `
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
st nd rd th am pm a p m at on of the gmt utc et ct mt pt est edt cst cdt mst mdt pst pdt bst cet cest ist jst aest z t ago today yesterday hours hour minutes days day
posted published updated modified last first created date edited release released for immediate
watched rewatched read seen finished listened visited
januar februar märz mai juni juli oktober dezember jän jänner mrz okt dez feber
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so uhr um den der vom veröffentlicht aktualisiert stand datum zuletzt geändert bearbeitet erstellt am
janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc
lundi mardi mercredi jeudi vendredi samedi dimanche le la à publié mis jour mise h er dernière modification modifié heures
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic
lunes martes miércoles jueves viernes sábado domingo de del el las los publicado actualizado actualización última fecha hs
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott
lunedì martedì mercoledì giovedì venerdì sabato domenica il alle ore pubblicato aggiornato data ultimo aggiornamento
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev out
segunda terça quarta quinta sexta feira em às as atualizado última atualização
januari februari maart april mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag op om gepubliceerd bijgewerkt bewerkt gewijzigd laatst uur datum
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
poniedziałek wtorek środa czwartek piątek sobota niedziela r godz dnia opublikowano zaktualizowano aktualizacja edytowano ostatnio data dodano
januari februari augusti måndag tisdag onsdag torsdag fredag lördag söndag kl den publicerad uppdaterad senast publicerat uppdaterat
marts mandag tirsdag onsdag lørdag søndag desember offentliggjort opdateret publisert oppdatert
tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta julkaistu päivitetty klo maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
ledna února března dubna května června července srpna září října listopadu prosince leden únor březen duben květen červen červenec srpen říjen listopad prosinec
pondělí úterý středa čtvrtek pátek sobota neděle publikováno aktualizováno vydáno v zveřejněno dne
január február március április május június július augusztus szeptember október hétfő kedd szerda csütörtök péntek szombat vasárnap közzétéve frissítve frissítés utolsó megjelent
ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie luni marți miercuri joi vineri sâmbătă duminică publicat actualizat ora
januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra pondelok utorok streda štvrtok piatok nedeľa publikované aktualizované zverejnené dňa dnes
siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna studenoga studenog prosinca ponedjeljak utorak srijeda četvrtak petak subota nedjelja objavljeno ažurirano u sati
januarja februarja aprila maja junija julija avgusta septembra oktobra ponedeljek torek sreda četrtek sobota ob uri
jaanuar veebruar märts aprill juuni juuli oktoober detsember esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev avaldatud uuendatud kell
gener febrer març maig juny juliol agost setembre desembre dilluns dimarts dimecres dijous divendres dissabte diumenge publicat actualitzat les
января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв фев мар апр июн июл авг сен окт ноя дек
понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс в г года опубликовано обновлено изменено последнее изменение обновление дата мск публикации
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня понеділок вівторок середа четвер пʼятниця субота неділя о р року опубліковано оновлено змінено остання зміна
януари февруари март април май юни юли август септември октомври ноември декември понеделник вторник сряда четвъртък петък събота неделя г ч часа публикувано обновено
januar februar mart april maj jun jul avgust septembar oktobar novembar decembar januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra godine časova
ponedeljak utorak sreda četvrtak petak subota nedelja ponedjeljak srijeda nedjelja objavljeno ažurirano siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga studenog prosinca
јануар фебруар март април мај јун јул август септембар октобар новембар децембар јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра године часова
понедељак уторак среда четвртак петак субота недеља објављено ажурирано
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar saat yayınlanma güncelleme tarihi son güncellendi yayınlandı tarih
ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή στις ώρα δημοσιεύθηκε ενημερώθηκε δημοσίευση πμ μμ
يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول الثاني الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد نشر تم في تاريخ النشر آخر تحديث الساعة ص م هـ نُشر بتاريخ صباحا صباحًا صباحاً مساء مساءً
בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר יום ראשון שני שלישי רביעי חמישי שישי שבת פורסם בתאריך עודכן שעה
فروردین فروردين اردیبهشت ارديبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه تاریخ انتشار ساعت ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر به‌روزرسانی
जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर नवंबर नवम्बर दिसंबर दिसम्बर सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार प्रकाशित अपडेटेड बजे तारीख
জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর শনিবার রবিবার সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার প্রকাশ প্রকাশিত প্রকাশের সময় আপডেট
ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர் திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு வெளியிடப்பட்டது
جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار شائع بجے ء
januari februari maret mei juni juli agustus september oktober november desember mac ogos disember julai senin selasa rabu kamis jumat sabtu minggu ahad isnin khamis jumaat pukul wib wita wit diterbitkan diperbarui
ngày tháng năm thứ hai ba tư sáu bảy chủ nhật lúc giờ cập đăng
年 月 日 時 时 分 秒 点 點 更新 更新日 投稿 投稿日 公開 公開日 掲載 掲載日 配信 发布 發布 发布于 發佈 发表于 發表於 发布时间 發布時間 日期 时间 時間 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 火 水 木 金 土 星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日 上午 下午 最終更新 午前 午後
년 월 일 시 분 월요일 화요일 수요일 목요일 금요일 토요일 일요일 오전 오후 입력 수정 게시 업데이트 작성일
lun mer jeu ven sam dim mar mié jue vie sáb dom gio sab seg ter qua qui sex vr za wo mrt mån tis ons tors fre lör sön tir tor lør søn
sob niedz śr czw pt sty lut kwi cze lip sie wrz paź lis gru čt pá út szo szept febr márc ápr máj jún júl sâm vin dum mie ian iun iul noi
січ лют бер квіт трав черв лип серп вер жовт лист груд нд нед пон уто сре чет пет суб јан феб јун јул сеп окт нов дец февр сент нояб ян ное
pon uto sre čet pet sub ned avg sij velj ožu tra svi srp kol ruj stu pro ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ σαβ σάβ κυρ παρ
janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris gada plkst publicēts
студзеня лютага сакавіка красавіка траўня чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня апублікавана
sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio d
pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis शनि रवि सोम मंगल बुध गुरु शुक्र दिस जन फर नव अक्टू
ม ค ก มี เม ย มิ ส ต ธ มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม พ ศ วันที่ เวลา น เผยแพร่ อัปเดต จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์ วัน`;

/** The point of a month, a day or the word for "year" that is written short: "Sa, 17. Dez.", "17 декември 2022 г." Others end a sentence. */
const endsShort =
  /(?<![\p{L}\p{M}])(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|jän|okt|dez|janv|févr|avr|juil|déc|ene|abr|ago|dic|gen|giu|lug|ott|fev|out|mrt|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|febr|márc|ápr|jún|júl|szept|szo|ian|iun|iul|noi|янв|февр?|апр|июл|авг|сент?|окт|нояб?|дек|січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд|ян|ное|јан|феб|јун|јул|сеп|нов|дец|avg|sij|velj|ožu|tra|svi|srp|kol|ruj|stu|pro|ιαν|φεβ|μαρ|απρ|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ|г|р|ч|d|m)\.$/iu;

let known: ReadonlySet<string> | null = null;

/** Whether a line is nothing but a date or a time: "Posted on 3 March 2024", "3. Mai 2024, 10:30 Uhr", "2024年3月5日". */
export function isDateLine(line: string): boolean {
  if (line.length > 90 || !/\p{Nd}/u.test(line)) return false;
  known ??= new Set(words.normalize('NFC').split(/\s+/));
  let digits = 0;
  let letters = 0;
  for (const [token] of line.toLowerCase().matchAll(/\p{N}+|[\p{L}\p{M}\u200C]+/gu)) {
    if (/^\p{N}/u.test(token)) digits += 1;
    else if (known.has(token)) letters += 1;
    else return false;
  }
  // "15" alone may be content; "15/03/2024", "15 March" and "10:30" are not. Sentences end with a stop, dates of a press seldom do.
  return (
    digits >= 3 ||
    (digits >= 1 && letters >= 1 && (!/\p{L}[.!?]$/u.test(line) || endsShort.test(line))) ||
    (digits === 2 && /\d:\d/.test(line))
  );
}
