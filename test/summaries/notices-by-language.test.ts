import { describe, expect, test } from 'vitest';
import { before, leadOf } from './leads-by-language.ts';

describe('what a page says of itself before its text', () => {
  test.each([
    ['ar', 'حملوا تطبيق الميناء واقرأوا أخبار البحيرة فورا.'],
    ['cs', 'Nainstalujte si aplikaci Přístav a mějte zprávy od jezera.'],
    ['el', 'Κατεβάστε την εφαρμογή της Λίμνης και διαβάστε τα νέα.'],
    ['fa', 'برنامه بندر را نصب کنید و اخبار را زودتر بخوانید: اپلیکیشن بندر.'],
    ['he', 'הורידו את האפליקציה וקבלו חדשות מהאגם.'],
    ['hi', 'झील की खबर के लिए घाट ऐप डाउनलोड करें।'],
    ['id', 'Unduh aplikasi Dermaga dan baca berita danau lebih cepat.'],
    ['tr', 'Liman uygulamasını indirin, haberleri kaçırmayın.'],
    ['uk', 'Встановіть застосунок «Пристань» і читайте новини озера.'],
    ['vi', 'Tải ngay ứng dụng Bến Phà để đọc tin tức.'],
    ['zh-CN', '点击下载湖口客户端，新闻抢先看。'],
    ['zh-TW', '即刻下載湖口 App，新聞不漏接。'],
    ['ja', 'ポッドキャスト「湖の鐘」はSpotifyで配信中です。'],
    ['ko', '팟캐스트 「호수의 종」은 애플 팟캐스트에서 들으실 수 있습니다.'],
    ['ar', 'للتسجيل في الرحلة يرجى الاتصال على هاتف 0700 111 222.'],
    ['cs', 'Rezervace na telefonu 777 111 222.'],
    ['el', 'Κρατήσεις θέσεων στο τηλέφωνο 210 1112223.'],
    ['fa', 'برای رزرو بلیت با تلفن ۰۲۱-۱۱۱۲۲۲۳ تماس بگیرید.'],
    ['he', 'להזמנת כרטיסים בטלפון 04-1112223.'],
    ['uk', 'Бронювання місць за телефоном 067 111 22 33.'],
    ['cs', 'Tento web používá soubory cookie, aby fungoval lépe.'],
    ['id', 'Situs web ini menggunakan cookie agar Anda nyaman.'],
    ['ko', '본 사이트는 더 나은 서비스를 위해 쿠키를 사용합니다.'],
    ['fa', 'تمامی حقوق این پایگاه متعلق به روزنامه بندر است.'],
    ['vi', 'Vui lòng ghi rõ nguồn Bến Phà Đỏ khi trích dẫn bài viết.'],
  ])('%s: is dropped: %s', (language, line) => {
    expect(before(language, line)).toEqual([leadOf(language)]);
  });

  test.each([
    ['ar', 'تطبيق الميناء ينشر أخبار العبارة كل صباح.'],
    ['cs', 'Aplikaci Přístav si stáhlo deset tisíc lidí.'],
    ['cs', 'Informace o potopeném přívozu hledá policie na telefonu lodníka.'],
    ['el', 'Η εφαρμογή της λίμνης έφερε νέα στους ψαράδες.'],
    ['hi', 'घाट ऐप की खबर से नाव पर भीड़ बढ़ गई।'],
    ['tr', 'Liman uygulaması haberleri kaptanın kızı yazıyor.'],
    ['zh-CN', '湖口客户端下载量超过渡船乘客人数的消息让船长很吃惊。'],
    ['ko', '쿠키를 굽는 냄새가 나루터 홈페이지에 소개되었다.'],
    ['fa', 'حقوق ماهیگیران این دریاچه از سال آینده بیشتر می‌شود.'],
    ['vi', 'Nguồn nước của hồ được ghi lại mỗi ngày.'],
    ['uk', 'Квитки на пором продає телефоніст із сусіднього села.'],
    ['he', 'הטלפון של רב החובל צלצל בלי הפסקה.'],
  ])('%s: a real sentence stays: %s', (language, sentence) => {
    expect(before(language, sentence)).toEqual([sentence, leadOf(language)]);
  });
});
