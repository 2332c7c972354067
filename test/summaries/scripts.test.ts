import { describe, expect, test } from 'vitest';
import { cutText, joinSentences } from '../../src/summaries/cutting/cut.ts';
import { splitSentences } from '../../src/summaries/sentences/sentences.ts';
import { said } from './said.ts';

describe('sentences of scripts without capitals or blanks', () => {
  test.each([
    [
      'ko',
      '배는 다시 호수를 건넌다.선장은 종이 무엇을 위한 것인지 설명했다.',
      ['배는 다시 호수를 건넌다.', '선장은 종이 무엇을 위한 것인지 설명했다.'],
    ],
    ['ko', '그는 "배가 다시 건너요." 하고 말했다.', ['그는 "배가 다시 건너요." 하고 말했다.']],
    [
      'en',
      'We enjoy the ferry... on the lake, and it rings. It sails.',
      ['We enjoy the ferry... on the lake, and it rings.', 'It sails.'],
    ],
    [
      'ko',
      '선장은 "오늘 배가 떠날까?"를 고민했다. 저녁에는 뭘 해야 하지?를 생각했다.',
      ['선장은 "오늘 배가 떠날까?"를 고민했다.', '저녁에는 뭘 해야 하지?를 생각했다.'],
    ],
    ['ko', '배열의 길이는 정해져 있다. slice는 다르다.', ['배열의 길이는 정해져 있다.', 'slice는 다르다.']],
    [
      'th',
      'เรือข้ามฟากที่ ต.ตัวอย่าง อ.เมือง จ.สมมติ เปิดอีกครั้งวันที่ 3 ส.ค. หลังปิดไปสองปี',
      ['เรือข้ามฟากที่ ต.ตัวอย่าง อ.เมือง จ.สมมติ เปิดอีกครั้งวันที่ 3 ส.ค. หลังปิดไปสองปี'],
    ],
  ])('%s: %s', (language, text, sentences) => {
    expect(splitSentences(text, language)).toEqual(sentences);
  });
});

describe('lines and stops', () => {
  test('a title with a colon or a call that the text says again is said once', () => {
    const title = '湖口：渡船今天起每小時橫越湖面一次';
    expect(said('zh-Hant', `<p>${title} 資料來源 湖口新聞網</p>`, { title })).toEqual([]);
  });

  test('a line that its source broke at a width goes on without a blank; a short one was broken by its author', () => {
    expect(
      said(
        'zh',
        '<p>渡船在两年前的大火里失去了发动机和钟，今天它又一次\n横渡<b>湖面</b>，孩子们唱一首歌就能上船。</p>',
      ),
    ).toEqual(['渡船在两年前的大火里失去了发动机和钟，今天它又一次横渡湖面，孩子们唱一首歌就能上船。']);
    expect(said('ja', '<p>船が戻った\n湖は静かだ。</p>')).toEqual(['船が戻った 湖は静かだ。']);
  });

  test('two lines of which the first announces the second are one statement', () => {
    expect(said('ja', '船が着く日は以下の通りです：\n4月5日 見本港、5月12日 湖口港', { title: '船の予定' })).toEqual([
      '船が着く日は以下の通りです：4月5日 見本港、5月12日 湖口港。',
    ]);
  });

  test('ornaments before lines are left out, and lines with them are no verses', () => {
    expect(
      said('zh-TW', '・整理湖上三十年來的渡船時刻表\n・重新計算每一班船的票價\n・替舊鐘找到了新的位置', {
        title: '工作',
      }),
    ).toEqual(['整理湖上三十年來的渡船時刻表。', '重新計算每一班船的票價。', '替舊鐘找到了新的位置。']);
  });

  test('a full-width comma behind a bracket ends no line', () => {
    expect(said('zh-TW', '<p>秋天的湖口街頭，<br>舊市場裡的「渡船町」，<br>則出現各國船長的舊船。</p>')).toEqual([
      '秋天的湖口街頭，舊市場裡的「渡船町」，則出現各國船長的舊船。',
    ]);
    expect(said('ja', '<p>せっかくの休みで帰省してきたのに・・・</p>')).toEqual([
      'せっかくの休みで帰省してきたのに・・・',
    ]);
  });

  test('a line of South Asia goes on behind a comma, and among lines of speech behind any word', () => {
    const speech = [
      'படகு மீண்டும் ஏரியைக் கடந்தது.',
      'மணி மூன்று முறை ஒலித்தது,',
      'ஆனால் யாரும் வரவில்லை.',
      'அடுத்த நாள் காலையில்',
      'குழந்தைகள் எல்லோரும் வந்தார்கள்.',
      'பழைய விளக்கின் கீழே',
      'ஒரு புதிய பாடல் கேட்டது.',
      'காவலர் அதைக் கேட்டுச் சிரித்தார்.',
    ];
    const whole = [
      'படகு மீண்டும் ஏரியைக் கடந்தது.',
      'மணி மூன்று முறை ஒலித்தது, ஆனால் யாரும் வரவில்லை.',
      'அடுத்த நாள் காலையில் குழந்தைகள் எல்லோரும் வந்தார்கள்.',
      'பழைய விளக்கின் கீழே ஒரு புதிய பாடல் கேட்டது.',
      'காவலர் அதைக் கேட்டுச் சிரித்தார்.',
    ];
    expect(said('ta', speech.join('\n'))).toEqual(whole);
    expect(said('ta', ['படகு நேரம்', ...whole].join('\n'), { title: 'விளக்கு' })).toEqual(whole);
  });

  test('a full-width comma ends no paragraph', () => {
    expect(said('zh-TW', '<p>假期的最後一天，我們坐上渡船，</p><p>在湖上看了整個下午的雲！</p>')).toEqual([
      '假期的最後一天，我們坐上渡船，在湖上看了整個下午的雲！',
    ]);
    expect(said('zh', '<p>假期的最后一天，我们坐上渡船，</p>')).toEqual(['假期的最后一天，我们坐上渡船。']);
  });

  test('the stop that is supplied is the one of most of the sentence', () => {
    expect(said('zh', '<p>今天我们把湖上的旧渡船改名为 Lake Ferry Number One</p>')).toEqual([
      '今天我们把湖上的旧渡船改名为 Lake Ferry Number One。',
    ]);
    expect(said('th', '<p>เรือข้ามฟากลำใหม่ของทะเลสาบมีชื่อว่า Lake Ferry 2000</p>')).toEqual([
      'เรือข้ามฟากลำใหม่ของทะเลสาบมีชื่อว่า Lake Ferry 2000',
    ]);
  });

  test('an ornament at the end is no word that wants a stop', () => {
    expect(said('ja', '<p>湖の船がもうすぐ戻ってきますのでぜひ見てください♡ʾʾ</p>')).toEqual([
      '湖の船がもうすぐ戻ってきますのでぜひ見てください♡ʾʾ',
    ]);
  });

  test('a line that is only a quantity is none', () => {
    expect(said('ja', '<p>湖の水は去年よりずっと深くなりました。</p><p>5cm</p><p>100 ml</p><p>第3章</p>')).toEqual([
      '湖の水は去年よりずっと深くなりました。',
    ]);
  });
});

test('a sentence with two quotations and the words between them is no mere quotation', () => {
  const lead = '「湖の鐘」と名付けられた船が十二日に港を出て、船長は無線で「帰ってきた」。';
  expect(said('ja', `<p>${lead}</p><p>乗客は三十人で、みんな歌いながら二時間の船旅を楽しんだ。</p>`)[0]).toBe(lead);
  const told = '「湖鐘」號今天首航，船長興奮地寫下，「我是湖上的船長。」乘客則說：「我從島上來，我要回島上去。」';
  expect(
    said('zh-TW', `<p>${told}</p><p>今天的首航雖然一度遇上大霧，最終仍然在兩小時之內抵達對岸的碼頭。</p>`)[0],
  ).toBe(told);
});

test('Thai is cut where its clauses end, at a blank', () => {
  const sentence =
    'เรือข้ามฟากกลับมาวิ่งข้ามทะเลสาบอีกครั้งหลังหยุดไปสองปีเพราะไฟไหม้ ผู้โดยสารสามสิบคนร้องเพลงไปตลอดทางจนถึงอีกฝั่งของทะเลสาบ';
  expect(cutText({ sentences: [sentence], language: 'th' }, (text) => text.length < 95)).toBe(
    'เรือข้ามฟากกลับมาวิ่งข้ามทะเลสาบอีกครั้งหลังหยุดไปสองปีเพราะไฟไหม้…',
  );
});

describe('before and behind the first sentence', () => {
  const korean = '두 해 만에 배가 다시 호수를 건너기 시작했다고 선장이 3일 밝혔다.';
  const chinese = '渡船在兩年前的大火中失去了引擎和鐘，今天再次橫渡湖面，乘客都唱起歌來。';
  const japanese = '二年前の火事で鐘を失った渡し船が三日、ふたたび湖を渡りはじめた。';
  const hindi = 'दो साल बाद नाव ने सोमवार को फिर से झील पार की और यात्रियों ने गीत गाए।';
  const arabic = 'عادت العبارة يوم الإثنين إلى عبور البحيرة بعد عامين من الحريق الذي أصاب محركها.';

  test.each([
    ['ko', '(호수=견본뉴스) 홍길동 견본인포 특파원 = ', korean],
    ['ko', '(호수=견본뉴스) 홍길동 김견본 기자 = ', korean],
    ['ko', '[미나토(일본)=견본뉴스] 홍길동 기자 = ', korean],
    ['ko', '견본저널 홍길동 기자 = ', korean],
    ['ko', '【호수=견본】홍길동 기자 = ', korean],
    ['ko', '견본호수경제 홍길동 기자 | ', korean],
    ['ko', '견본호수경제 사회팀 | ', korean],
    ['zh', '湖口网消息：', chinese],
    ['ko', '//', korean],
    ['ko', '[호수=견본] 홍길동 기자 = ', '"출항 준비, 참 완벽하다."'],
    ['zh-TW', '〔即時新聞／綜合報導〕', chinese],
    ['zh-TW', '〔見本社〕', chinese],
    ['zh-TW', '（中央社）', chinese],
    ['zh', '【新华社】', chinese],
    ['zh-TW', '〔路透〕', chinese],
    ['zh-TW', '[見本新聞網]記者王小明／綜合報導', chinese],
    ['zh-TW', '記者王小明、李大華／湖口報導 ', chinese],
    ['zh', '见本日报记者 王小明 湖口报道 ', chinese],
    ['zh', '2024年03月12日06:15 见本网-湖口晚报 本报讯（记者王小明 通讯员李大华）', chinese],
    ['zh', '来源：湖口科学报本报讯（记者王小明）', chinese],
    ['zh', '作者 | 王小明 编辑｜李大华 36湖获悉，', chinese],
    ['ko', '배 종소리 소동.."종은 호수의 것" 홍길동 김견본 기자 = ', korean],
    ['ko', '(견본일보/홍길동 기자) ', korean],
    ['ko', '[견본신문ㅣ호수=홍길동 기자] ', korean],
    ['ja', '【湖口島】', japanese],
    ['zh', '渡船复航 名单公布 见本网湖口12月28日电', chinese],
    ['zh-TW', '導讀：', chinese],
    ['zh-TW', '△', chinese],
    ['ko', '[EXS 호수]', korean],
    ['ko', '[견본뉴스] ', korean],
    ['zh', '湖口特区报讯（记者 王小明）', chinese],
    ['zh', '启航 见本网湖口8月5日讯（本网记者 王小明 实习生 李大华）', chinese],
    ['zh', '见本网湖口11月5日消息 ', chinese],
    ['zh-TW', '見本網湖口視窗8月26日電：', chinese],
    ['zh', '见本科技讯 北京时间1月16日凌晨消息，', chinese],
    ['zh', '北京时间5月3日消息，', chinese],
    ['zh', '本报讯 ', chinese],
    ['zh-TW', '王小明\\湖口報導 ', chinese],
    ['ja', '【プレスリリース】', japanese],
    ['ja', '［湖口　３日　ロイター］ - ', japanese],
    ['ja', '【湖口＝見本太郎】', japanese],
    ['hi', 'झीलपुर, जागरण संवाददाता। ', hindi],
    ['hi', 'डिजिटल डेस्क, झीलपुर। ', hindi],
    ['ar', 'البحيرة، 3 ديسمبر (رويترز) - ', arabic],
    ['ar', '9 يونيو (رويترز) - ', arabic],
    ['bn', 'নিজস্ব প্রতিবেদক, ঢাকা: ', 'দুই বছর পর নৌকাটি সোমবার আবার হ্রদ পার হয়েছে এবং যাত্রীরা গান গেয়েছে।'],
    ['th', 'ท่าเรือ 19 ก.ค.-', 'เรือข้ามฟากกลับมาวิ่งข้ามทะเลสาบอีกครั้งหลังหยุดไปสองปีเพราะไฟไหม้'],
    ['vi', '(Báo Mẫu) - ', '"Chiếc phà đã trở lại với hồ sau hai năm dài" - bà thuyền trưởng nói.'],
    ['vi', '(Báo Mẫu) - ', 'Sau hai năm, chiếc phà lại băng qua hồ trong tiếng hát của hành khách.'],
  ])('%s: a dateline "%s" is left out', (language, dateline, lead) => {
    expect(said(language, `<p>${dateline}${lead}</p>`)).toEqual([lead]);
  });

  test.each([
    ['ko', korean, ' boat@lake.example (끝) &lt;저작권자(c) 견본뉴스, 무단 전재-재배포 금지&gt;'],
    ['ko', korean, ' 홍길동 기자 boat@lake.example'],
  ])('%s: what stands behind the last sentence is left out', (language, lead, tail) => {
    expect(said(language, `<p>${lead}${tail}</p>`)).toEqual([lead]);
  });

  test.each([
    ['ja', '湖の船で軽やかなダンスを披露する「リトル・ベル」のメンバー', japanese],
    ['ja', '船長に鐘の音を報告する見本花子代表（右端）ら「湖の会」のメンバー＝14日、湖口町役場', japanese],
    ['ja', '夜空を彩る花火（30日、湖口町の白い浜で）', japanese],
    ['ja', '湖のコンサートでは二つの団体が一緒に出て演奏も行った', japanese],
    ['ja', '>> 正常に表示されない場合はこちらから', japanese],
    ['ja', '以下、第一回の「湖のメルマガ」です！', japanese],
    ['ja', '続きをお読みいただくには「会員登録」と「購読申込」が必要です。', japanese],
    ['ko', '호수시가 31일 시청에서 나루터 시민단 발대식을 갖고 단체 기념촬영을 하고 있다. /호수시', korean],
    ['zh', '渡船的票价比去年调涨两元。取自 Lake', chinese],
    ['ko', '홍길동 2025. 5. 6. 23:33', korean],
    ['ko', 'by 견본이네 2023. 5. 22.', korean],
    ['zh', '一声钟响，乘客们登上渡船。 王小明 摄', chinese],
    ['zh', '□文/图 本报记者 王 小', chinese],
    ['zh-TW', '湖口第一次有這麼多渡船要出航。圖片來源：Lake', chinese],
    ['ko', '밤사이 사건사고 소식 홍길동기자입니다.', korean],
    ['zh', '篇首语：本文由湖口常识网小编为大家整理，主要介绍了渡船的历史，希望对你有一定的参考价值。', chinese],
    ['ja', 'おはようございます、', japanese],
    ['ja', 'どうもおはようございます、こんにちは、こんばんは。', japanese],
    ['ja', '明けましておめでとうございます！', japanese],
    ['ja', '皆さまいかがお過ごしでしょうか？', japanese],
    ['ja', 'それがこちらです。', japanese],
    ['ko', '밤사이 사건사고 소식 홍길동 기자입니다.', korean],
    ['ja', 'おひさしぶりです。', `note${japanese}`],
    ['ja', '※2017年9月7日一部加筆、修正しました。', japanese],
    ['ko', '선장이 3일 호수 나루터에서 열린 취항식에서 승객들과 함께 종을 보고 있다./사진공동취재단', korean],
    ['ja', 'いつも弊社の渡し船をご利用いただきまして、誠にありがとうございます。', japanese],
    ['ja', '平素は格別のご高配を賜り、厚く御礼申し上げます。', japanese],
    ['ko', '항상 저희 나루터를 이용해 주시는 고객 여러분께 진심으로 감사드립니다.', korean],
    ['zh', '尊敬的用户：您好！', chinese],
    ['zh-TW', '感謝您一直以來對湖口渡船的支持與愛護。', chinese],
  ])('%s: a line "%s" before the text is left out', (language, line, lead) => {
    expect(said(language, `<p>${line}</p><p>${lead}</p>`, { title: '3' })).toEqual([lead]);
  });

  test('lines before the dateline of a report within its paragraph are left out', () => {
    expect(
      said(
        'ko',
        `<p>축제 배를 직접 타고 홍보 활동 전개<br>- 홍길동 기자<br>(호수=견본1) 홍길동 기자 = ${korean}<br>시는 전날 나루터에서 발대식을 갖고 홍보를 시작했다.</p>`,
      ),
    ).toEqual([korean, '시는 전날 나루터에서 발대식을 갖고 홍보를 시작했다.']);
  });

  test.each([
    ['ja', japanese, '朝の湖を眺めながら … “渡し船の日”の続きを読む', '朝の湖を眺めながら…'],
    ['zh-TW', chinese, '早上看著湖水 … 繼續閱讀〈渡船的日子〉', '早上看著湖水…'],
    ['ko', korean, '그래서 승객들은 모두 나루터로.. 더보기', '그래서 승객들은 모두 나루터로…'],
  ])('%s: a call to read on behind a cut excerpt is left out', (language, lead, tail, cut) => {
    const found = said(language, '', { excerpts: [`${lead} ${tail}`] });
    expect([[lead], [lead, cut]]).toContainEqual(found);
  });

  test.each([
    ['ko', '호수에 견본 나루터가 생겼다', korean],
    ['ja', '今日の船', japanese],
  ])('%s: the title "%s" that a flattened page ran into the text is left out', (language, title, lead) => {
    expect(said(language, '', { title, excerpts: [`${title} ${lead}`] })).toEqual([lead]);
  });

  test('a dash before a whole sentence is left out', () => {
    expect(said('ko', `<p>- ${korean}</p>`)).toEqual([korean]);
  });

  test('a company’s form in brackets opens a sentence well', () => {
    const line = '(주)호수는 22일 나루터에서 새 배를 처음으로 띄웠다고 밝혔다.';
    expect(said('ko', `<p>${line} ${korean}</p>`)).toEqual([line, korean]);
  });

  test('a Japanese line that was broken at a width before a particle is joined', () => {
    expect(
      said(
        'ja',
        '<p>渡し船が出ます。今日は遠くの町から来た人たちと一緒に湖の見<br>に行きます。船長も待っていてくれると思います。</p>',
      ),
    ).toEqual([
      '渡し船が出ます。',
      '今日は遠くの町から来た人たちと一緒に湖の見に行きます。',
      '船長も待っていてくれると思います。',
    ]);
  });

  test('who reports is left out behind the words of the studio', () => {
    expect(said('ko', `<p>${korean} 보도에 홍길동기자입니다.</p>`)).toEqual([korean]);
  });

  test('a shop’s card of a book within a flattened text is left out', () => {
    const more = 'これは鐘の音を聞く人のための本だなと感じた。';
    expect(said('ja', `<p>${japanese} 渡し船: 鐘の音を聞く 作者:見本 太郎 湖書房 Amazon ${more}</p>`)).toEqual([
      japanese,
      more,
    ]);
  });

  test('a Japanese sentence goes on behind a call that it quotes without marks', () => {
    const line = '毎週この船に乗りたい！という声もあり、それに応えたいと思います。';
    expect(said('ja', `<p>${line}</p>`)).toEqual([line]);
  });

  test('a Chinese line that was broken after a Latin word goes on', () => {
    expect(
      said(
        'zh',
        `<p>毕业以后就很少有时间去湖边看渡船了，大部分时间里都是用 Ferry<br>把行李运到对岸以后就一直等待钟声响起来。</p>`,
      ),
    ).toEqual([
      '毕业以后就很少有时间去湖边看渡船了，大部分时间里都是用 Ferry 把行李运到对岸以后就一直等待钟声响起来。',
    ]);
  });

  test('a Korean title that a flattened page ran into the text is left out, behind its sign, too', () => {
    const title = '《나루터》 감상평 – 호수 위에서 피어난 고뇌와 성장의 서사';
    expect(said('ko', `<p>🎬 ${title} ${korean}</p>`, { title })).toEqual([korean]);
  });

  test('a title that the text says again at once is left out', () => {
    const line = '나루터는 호수를 건너는 배가 닿는 곳이고 종을 치는 곳이기도 하다.';
    expect(said('ko', '', { title: '나루터', excerpts: [`나루터 (Ferry) ${line}`] })).toEqual([line]);
  });

  test('an excerpt that its source cut off with two dots has no end', () => {
    expect(said('ko', '', { excerpts: [`${korean} 승객들은 마구 뛰면서 다닐 ..`] })).toEqual([korean]);
  });

  test('fields of a page are no verses', () => {
    expect(
      said('zh', `<p>exadmin<br>预计阅读时长 6 分钟<br>位置： 首页 渡船 正文</p><p>${chinese}</p>`, { title: '船' }),
    ).toEqual([chinese]);
  });

  test('particulars of a book are no verses', () => {
    expect(
      said('ko', `<p>홍길동 지음 / 견본 / 2020년 6월<br>평점 :<br>장바구니담기</p><p>${korean}</p>`, { title: '책' }),
    ).toEqual([korean]);
  });

  test('a Korean date is no end of a sentence', () => {
    const line = '새 나루터는 2025. 5. 6. 문을 열고 첫날에는 누구나 배를 탈 수 있다.';
    expect(said('ko', `<p>${line}</p>`)).toEqual([line]);
  });

  test('the marks of a broadcast, and its reporters at the end of it, are left out', () => {
    expect(
      said(
        'ko',
        `<p>[앵커]${korean} 홍길동 기자가 보도합니다. ◀리포트▶승객들은 노래를 불렀습니다.견본 뉴스 홍길동입니다.</p>`,
      ),
    ).toEqual([korean, '승객들은 노래를 불렀습니다.']);
    expect(said('ko', `<p>새 나루터. 사진제공=견본시</p><p>${korean}</p>`)).toEqual([korean]);
  });

  test('a call to read on at an address is left out with it', () => {
    const thai = 'เรือข้ามฟากกลับมาวิ่งข้ามทะเลสาบอีกครั้งหลังหยุดไปสองปีเพราะไฟไหม้';
    expect(said('th', `<p>${thai} อ่านข่าวเพิ่มเติมได้ที่ https://lake.example/news?id=1</p>`)).toEqual([thai]);
  });

  test('a caption that a paragraph of its own holds is left out', () => {
    for (const caption of [
      '船長與乘客在碼頭合影。（見本船運提供）見本社記者王小明傳真 114年4月24日',
      '▲新渡船的船艙十分寬敞。（圖／翻攝見本船運）',
    ])
      expect(said('zh-TW', `<p>${caption}</p><p>${chinese}</p>`)).toEqual([chinese]);
  });

  test('a trail to the page is left out', () => {
    expect(said('ja', `<p>湖の話 &gt; 船の話 &gt; 鐘の船</p><p>${japanese}</p>`, { title: '鐘の船' })).toEqual([
      japanese,
    ]);
  });

  test('the greetings of a calendar of articles are left out', () => {
    expect(
      said(
        'ja',
        `<p>このエントリは湖の船 Advent Calendar 2013の13日目です。昨日は<a href="#">@bell</a> さんの鐘の話でした。</p><p>${japanese}</p>`,
      ),
    ).toEqual([japanese]);
  });

  test('a greeting whose full stop is a blank is told from what follows', () => {
    expect(
      said('ja', '<p>船の話をする前に</p>', {
        excerpts: [`こんにちは、 湖チームの見本です ${japanese}船長は鐘を鳴らした。`],
      }).join(''),
    ).toBe(`${japanese}船長は鐘を鳴らした。`);
    const title = '湖の上で鐘を鳴らしたいのだが';
    expect(said('ja', '', { title, excerpts: [`${title} こんにちは、船長の見本です。 ${japanese}`] })).toEqual([
      japanese,
    ]);
  });

  test('an excerpt that its source cut off gets no full stop', () => {
    expect(
      said('ko', '', { excerpts: [`${korean} 그런데 호수를 건너는 사람들은 두 해 동안 배를 기다렸지만`] }),
    ).toEqual([korean]);
    expect(
      said(
        'ja',
        '<p>湖の会社（本社：見本町、社長：見本太郎、以下、会社）は、二年前の火事で失った渡し船の代わりとなる新しい船の建造に関して、従前より 町と話し合いを重ねておりましたが、このたび、鐘を備えた三十人乗りのフェリ</p>',
      )[0],
    ).toMatch(/フェリ…$/);
    expect(said('zh', '<p>近日，湖口市……</p>', { title: '渡船又一次横渡湖面' })).toEqual([]);
    expect(
      said('ko', '', { excerpts: ['호수를 건너는 사람들은 두 해 동안 배를 기다렸고 선장은 종이 다시 울리는 날을'] }),
    ).toEqual(['호수를 건너는 사람들은 두 해 동안 배를 기다렸고 선장은 종이 다시 울리는…']);
  });

  test('what its source cut off within markup gets no full stop, and an item that was begun goes', () => {
    expect(
      said('zh', '<ul>\n<li>湖口的红色渡船每小时横渡湖面一次，免费\n<ul>\n<li>船长 Ada 敲的是 Bronze', {
        title: 'Ferry-笔记',
      }),
    ).toEqual(['湖口的红色渡船每小时横渡湖面一次，免费…']);
    expect(
      said('zh', '<ul><li>Ferry Queue 是船长管理的</li><li><p>Bell 不在船上，它是用来通知乘客的</p></li><li><p>Whi', {
        title: '渡船笔记',
      }),
    ).toEqual(['Ferry Queue 是船长管理的、Bell 不在船上，它是用来通知乘客的…']);
    expect(
      said('zh', '<h1>渡船与钟</h1><p><em>The story of the lake: from the first ferry to the last bell and', {
        title: '渡船与钟',
      }),
    ).toEqual([]);
    expect(said('en', '<p>The keeper of the <i>old</i> light lit all of the lamps <b>along the pi')).toEqual([
      'The keeper of the old light lit all of the lamps along…',
    ]);
  });

  test.each([
    '<p>湖口的红色渡船每小时横渡湖面一次，免费<p>船长每天早上六点敲钟',
    '<ul><li>湖口的红色渡船每小时横渡湖面一次，免费<li>船长每天早上六点敲钟</ul>',
    '湖口的红色渡船每小时横渡湖面一次，免费<br>船长每天早上六点敲钟',
    '<p>湖口渡船每小时横渡湖面一次</p>船长每天早上六点敲钟',
  ])('what its author left open is not cut off: %s', (html) => {
    expect(said('zh', html).join('')).toMatch(/船长每天早上六点敲钟。$/);
  });

  test('lines that are a label and an address are left out; where they are all, the labels are told', () => {
    expect(said('ja', `${japanese}\n湖の船について https://lake.example/boat`, {})).toEqual([japanese]);
    expect(
      said(
        'zh',
        '<p>[文章] 湖上的渡船为什么要敲钟：https://lake.example/a</p><p>[工具] 一个计算船票价格的小程序：https://lake.example/b</p>',
      ).join(' '),
    ).not.toContain('https');
  });

  test('asked items of a list follow each other without a comma', () => {
    expect(said('zh', '<p>上船之前，我有几个问题：</p><ol><li>船票多少钱？</li><li>钟什么时候敲？</li></ol>')[0]).toBe(
      '上船之前，我有几个问题：船票多少钱？钟什么时候敲？',
    );
  });

  test('paragraphs that count up are told without their numbers, short ones as a list', () => {
    const points = '<p>1.灯油全部用桶装，不要装得太满。</p><p>2.钟绳尽量用麻绳</p><p>3.船票不能照抄去年的</p>';
    expect(said('zh', `<h2>出航准备</h2>${points}`)).toEqual([
      '出航准备：灯油全部用桶装，不要装得太满、钟绳尽量用麻绳、船票不能照抄去年的。',
    ]);
    const long = '渡船今年第一次在冬天也照常开航，船长和水手们都为此准备了整整一个夏天，镇民也捐了不少灯油。';
    expect(
      said('zh', `<p>1、${long}${long}</p><p>2、钟也修好了，每小时敲一次，对岸的人都听得见，非常高兴。</p>`)[0],
    ).toBe(long);
    expect(said('zh', `<p>1.5米长的船可以坐三个人，不过要自己划桨。</p><p>${long}</p>`)[0]).toMatch(/^1\.5米/);
    expect(said('zh', `<p>3、${long}</p>`)).toEqual([`3、${long}`]);
  });

  test('a list takes nothing for its lead that code or a heading parts from it', () => {
    const list = '<ul><li>最好的情况敲一次</li><li>最坏的情况敲十次</li></ul>';
    const first = '<p>按次序敲钟，从南岸的第一口钟敲起</p>';
    expect(
      said('zh', `${first}<pre>ring(1)</pre><p>按大小敲钟，先敲大的</p><pre>ring(2)</pre>${list}`).join(''),
    ).not.toContain('先敲大的：');
    expect(said('zh', `<p>按大小敲钟，先敲大的</p><p><strong>敲钟的次数</strong></p>${list}`).join('')).toContain(
      '敲钟的次数：最好的情况',
    );
    expect(said('zh', `<p>敲钟的次数</p>${list}`)).toEqual(['敲钟的次数：最好的情况敲一次、最坏的情况敲十次。']);
  });

  test.each([
    ['湖水在低于 $ 4^oC $ 的时候会变轻。', '湖水在低于 4°C 的时候会变轻。'],
    ['钟声传到对岸需要 $n^2$ 秒，其中 $n$ 是宽度。', '钟声传到对岸需要 n² 秒，其中 n 是宽度。'],
    ['敲钟的时间复杂度是$O(n)$，与湖面的宽度有关。', '敲钟的时间复杂度是O(n)，与湖面的宽度有关。'],
    ['船票从 $5 涨到 $10，孩子的票价不变。', '船票从 $5 涨到 $10，孩子的票价不变。'],
    ['把 $BELL_HOME 和 $LAMP_HOME 都写进手册里。', '把 $BELL_HOME 和 $LAMP_HOME 都写进手册里。'],
  ])('a formula within a sentence: %s', (html, told) => {
    expect(said('zh', `<p>${html}</p>`).join('')).toBe(told);
  });

  test('what a list announces within itself is not told in a row with it', () => {
    expect(
      said(
        'zh',
        '<p>渡船有几点需要知道：</p><ol><li>船票只在码头出售，车上不卖</li><li>船长有两种方式敲钟：</li></ol><ul><li>用右手拉绳子</li><li>用左手拉绳子</li></ul><p>渡船每天早上六点从南岸出发，晚上十点回到北岸，冬天也不停航。</p>',
      ).join(' '),
    ).not.toContain('：、');
    expect(
      said(
        'zh',
        '<p>渡船的主要特性：</p><ul><li>可载三十位乘客</li><li>船头有一口铜钟</li><li>开船的时间：</li><li>早上六点</li><li>晚上十点</li></ul>',
      )[0],
    ).toBe('渡船的主要特性：可载三十位乘客、船头有一口铜钟…');
  });

  test('no blank stands before a full-width mark, and no sign of a footnote within a sentence', () => {
    expect(
      said('zh', '<p>渡船的时刻表写在 <a href="/t">另一页</a> 。船长每天敲 <b>三次</b> ，乘客都听得见 ！</p>').join(''),
    ).toBe('渡船的时刻表写在 另一页。船长每天敲 三次，乘客都听得见！');
    expect(said('zh', '<p>渡船上有一口铜钟<a href="#n">^1</a>，船长每天早上六点敲三次，岸上都听得见。</p>')).toEqual([
      '渡船上有一口铜钟，船长每天早上六点敲三次，岸上都听得见。',
    ]);
  });

  test('a remark in brackets over several lines is no poem', () => {
    const remark =
      '(배를 찾기 쉽게 간단히 그린 지도예요.<br>크기는 조금 다르지만,<br>부두의 매표소(Ticket Desk)부터 종탑과 대합실,<br>선장실이 한눈에 보여요.)';
    const told = said('ko', `<p>📍 위치: 호수 마을 남쪽 부두 1층.</p><p>${remark}</p>`).join(' ');
    expect(told).not.toContain(' / ');
  });
});

describe('whose paper and where, before a report', () => {
  const named = (siteName: string, language: string, line: string) => said(language, `<p>${line}</p>`, { siteName });

  test.each([
    [
      'Kabarpantai.com',
      'id',
      'Kabarpantai.com - ',
      'Presiden meresmikan kapal baru di pelabuhan lama pada hari Jumat.',
    ],
    [
      'Quay Notes',
      'en',
      'Quay Notes - LAKE CITY -- ',
      'The red ferry crosses the lake every hour again, free of charge.',
    ],
    ['Kabar', 'id', 'Kabarpantai.com, JAKARTA -- ', 'Presiden meresmikan kapal baru di pelabuhan lama.'],
    ['Báo', 'vi', 'GD&TĐ - ', 'Thủ tướng khánh thành bến phà mới ở cảng cũ vào thứ Sáu.'],
    ['خبرنامه بندر', 'fa', 'خبرنامه بندر - ', 'کشتی تازه روز جمعه در بندر قدیمی به آب انداخته شد.'],
    ['見本', 'ja', 'サンプルヨーク（ＥＸＮＭｏｎｅｙ） ', '見本の会社は３日、新しい渡し船の招待状を送付した。'],
    ['ตัวอย่าง', 'th', '4 ก.ค.2565-เวลา 09.00 น. ', 'นายตัวอย่าง เดินทางไปท่าเรือเพื่อเปิดเรือข้ามฟากลำใหม่'],
    ['नमूना', 'hi', 'नमूनापुर। ', 'सोमवार को मंत्री ने पुराने बंदरगाह पर नई नाव का उद्घाटन किया और लोगों से बात की।'],
    [
      '見本',
      'zh-TW',
      '護港志工合影。（記者王小明攝） 記者王小明∕台北報導 ',
      '市長二十七日出席新渡輪的啟航典禮，並感謝所有的志工。',
    ],
  ])('%s (%s) %s', (siteName, language, label, report) => {
    expect(named(siteName, language, label + report).join('')).toBe(report);
  });

  test('a name that begins the sentence itself stays', () => {
    const line = 'Kabar Pantai memuat foto kapal baru di pelabuhan lama pada hari Jumat.';
    expect(named('Kabar Pantai', 'id', line)).toEqual([line]);
  });

  test('the agency behind a Thai report goes, and its abbreviations end no sentence', () => {
    const line = 'นักเรียนประทับใจในเรือข้ามฟากครั้งนี้และขอบคุณรมว.ท่าเรือเป็นอย่างมาก';
    expect(said('th', `<p>${line}.-สำนักข่าวไทย</p>`)).toEqual([line]);
  });
});

describe('lines that their author broke in the middle of a sentence', () => {
  test('within a paragraph they are joined as their script is written', () => {
    expect(
      said(
        'ko',
        '<p>호수 남쪽 부두에 이어<br>북쪽 부두에도 배가 들어왔습니다.<br>오늘 아침 첫 배가 떠났는데<br>지금은 두 번째 배가<br>호수 가운데를 지나고 있습니다.</p>',
      ),
    ).toEqual([
      '호수 남쪽 부두에 이어 북쪽 부두에도 배가 들어왔습니다.',
      '오늘 아침 첫 배가 떠났는데 지금은 두 번째 배가 호수 가운데를 지나고 있습니다.',
    ]);
    expect(
      said(
        'ja',
        '<p>渡し船が戻ってくるまであと十日となりました<br>船長を迎えるための<br>鐘を鳴らす練習は<br>一般には三日前からだそうです<br>この日に船をきれいに洗う<br>「船洗い」を行っていたのです</p>',
      ),
    ).toEqual([
      '渡し船が戻ってくるまであと十日となりました。',
      '船長を迎えるための鐘を鳴らす練習は一般には三日前からだそうです。',
      'この日に船をきれいに洗う「船洗い」を行っていたのです。',
    ]);
    expect(
      said(
        'zh-TW',
        '<p>最近我說想買一條小船到湖上去，船長便反對了，<br>因為他不喜歡划船，<br>他說湖上已經有這麼多船，不如學敲鐘吧。<br>我們約好時候，便高高興興地跟船長到南邊的碼頭去學敲那口舊鐘了。</p>',
      ),
    ).toEqual([
      '最近我說想買一條小船到湖上去，船長便反對了，因為他不喜歡划船，他說湖上已經有這麼多船，不如學敲鐘吧。',
      '我們約好時候，便高高興興地跟船長到南邊的碼頭去學敲那口舊鐘了。',
    ]);
  });

  test('Korean paragraphs of a line each are joined, too', () => {
    expect(
      said(
        'ko',
        '<p>배를 타는 것이 왜 이렇게 설레는지 모르겠다</p><p>넓고 아무도 없는 호수에서</p><p>혼자 종을 치는 느낌이라서 그렇다</p><p>어릴 때 선장이 되고 싶었던</p><p>내가 서른 살에 배를 샀다</p>',
        { title: '배' },
      ),
    ).toEqual([
      '배를 타는 것이 왜 이렇게 설레는지 모르겠다.',
      '넓고 아무도 없는 호수에서 혼자 종을 치는 느낌이라서 그렇다.',
      '어릴 때 선장이 되고 싶었던 내가 서른 살에 배를 샀다.',
    ]);
  });

  test('short paragraphs are told where their author sets each sentence apart', () => {
    const lines = [
      '昨日の夕方、二年ぶりに湖の渡し船に乗りました。',
      '鐘の音は昔のままです。',
      '船長も元気そうでした。',
      '切符は前より少し高くなりました。',
      '乗客は三十人で、みんな歌いながら二時間の船旅を楽しみました。',
      '帰りの船では眠ってしまいました~',
    ];
    expect(said('ja', lines.map((line) => `<p>${line}</p>`).join(''))).toEqual(lines);
  });

  test('laughter in letters ends a line as a stop does', () => {
    const lines = [
      '첫 뱃삯으로 사 본 종과 등불 ㅎㅎ',
      '종은 선장에게, 등불은 등대지기에게 주었다.',
      '배가 늦게 떠날까 봐 걱정했는데 아침 첫 배로 무사히 건너갔다 (노래도 불렀다 ㅋㅋ)',
    ];
    expect(said('ko', lines.map((line) => `<p>${line}</p>`).join(''), { title: '첫 배' })).toEqual(lines);
  });

  test('but among lines without stops it makes no line a label', () => {
    const lines = [
      '느지막하게 배를 타고 호수로 나선 하루 ㅎㅎ',
      '남쪽 부두에 내려서 종소리를 들었는데 바람도 좋고 마음이 편안해졌당',
      '북쪽 부두에는 오래된 등대가 있고 그 옆 가게가 제일 예쁘다 ㅎㅎ',
    ];
    const told = lines.map((line) => (line.endsWith('ㅎㅎ') ? line : `${line}.`));
    expect(said('ko', lines.map((line) => `<p>${line}</p>`).join(''), { title: '하루' })).toEqual(told);
  });

  test('a title above them is no part of them', () => {
    expect(
      said(
        'ko',
        '<p>가을의 나루터<br>지인이 좋다고 하던<br>배를 찾아 호수에 갔다<br>배는 생각보다 크고<br>종은 작았다</p>',
        {
          title: '견본 - 가을의 나루터',
        },
      ),
    ).toEqual(['지인이 좋다고 하던 배를 찾아 호수에 갔다.', '배는 생각보다 크고 종은 작았다.']);
  });

  test('dots within a text mark a pause, at its end a cut', () => {
    expect(
      said(
        'ko',
        '<p>사실 저는 뭔가... 배 이야기만 하는 사람은 아니고 일상을 적는 사람입니다! 우선 나루터 길목에서 매우 당황했다... 그래도 배는 좋았다.</p>',
      ),
    ).toEqual([
      '사실 저는 뭔가... 배 이야기만 하는 사람은 아니고 일상을 적는 사람입니다!',
      '우선 나루터 길목에서 매우 당황했다...',
      '그래도 배는 좋았다.',
    ]);
  });

  test.each([
    ['ja', '船の名前: 赤い鐘号\n高さ: 12メートル\nステータス: 修理中だが航行可\n色: 赤'],
    ['zh', '安装灯塔： npm install lamp\n查看版本：lamp -v\n点亮红色的灯：lamp light –red “old pier”\n关灯：lamp off'],
  ])('%s: of a form without any sentence nothing is told', (language, lines) => {
    expect(said(language, `<p>${lines.replaceAll('\n', '<br>')}</p>`, { title: '湖の船' })).toEqual([]);
    const paragraphs = lines.split('\n').map((line) => `<p>${line}</p>`);
    expect(said(language, paragraphs.join(''), { title: '湖の船' })).toEqual([]);
  });

  test.each([
    [
      'ja',
      [
        '灯台守の娘：もう船は出ましたか、まだ港で待っていますか',
        '年とった船頭：まだ港にいるから、鐘が鳴る前においで',
        '灯台守の娘：それなら丘の道を急いで走って港まで行く予定',
      ],
    ],
    [
      'ja',
      [
        '桟橋の赤い灯：右に曲がる船に道をゆずってから、ゆっくり進む',
        '桟橋の緑の灯：左に曲がる船に道をゆずってから、ゆっくり進む',
        '桟橋の白い灯：港に入る前に鐘を三度鳴らす決まり',
      ],
    ],
  ])('%s: but of speech, or of what is explained, line by line: %s', (language, lines) => {
    const html = `<p>${lines.join('<br>')}</p>`;
    expect(said(language, html, { title: '湖の船' })).not.toEqual([]);
  });

  test('what a Chinese notice announces is told without what announces it', () => {
    expect(
      said(
        'zh',
        '<p>各单位：<br>现将渡船停航安排通知如下：<br>渡船2023年4月5日停航，共一天，次日照常开航。<br>停航期间，请各单位妥善安排好乘客，遇有重大突发事件及时报告。</p>',
      ),
    ).toEqual([
      '渡船2023年4月5日停航，共一天，次日照常开航。',
      '停航期间，请各单位妥善安排好乘客，遇有重大突发事件及时报告。',
    ]);
  });

  test('a question that is quoted gets no answer from the next paragraph, and a bracket may change its width', () => {
    const told = '一天晚上，船长(三十岁）回到码头，跟我说起她那一段迷茫的日子，我们在船上坐到天亮。';
    expect(
      said(
        'zh',
        `<p>“你看啊，我每天没事就坐船消磨时间，事后却什么也不记得，难道这是没有意义的事情吗？”</p><p>${told}</p>`,
      ),
    ).toEqual([told]);
  });

  test('a poem without a stop keeps its lines', () => {
    expect(said('ko', '<p>호수 위의 종소리<br>멀리 가는 배 한 척<br>돌아오지 않는 마음</p>')[0]).toContain(' / ');
  });
});

test('a Thai paragraph with a stray mark loses the mark, not its text', () => {
  const text = 'เรือข้ามฟาก “สีแดง”‘‘ลำเก่า”กลับมาเปิดให้บริการอีกครั้งหลังปิดซ่อมนานสองปี โดยระฆังบนสะพานได้รับการซ่อมแซมแล้ว';
  expect(said('th', `<p>${text}</p>`).join('')).toBe(text.replace(/[“”‘]/g, ''));
});

test.each([
  ['ar', 'يشير ”ناقوس المرفأ“ إلى الجرس الذي يدق كل ساعة على ضفة البحيرة.'],
  ['ar', 'سأل الحارس ”لماذا لا يدق الجرس؟“، ثم أصلحه في ليلة واحدة.'],
  ['sv', 'Kapten Ruiz kallar färjan ”den röda “Klockan” på sjön” sedan i juni.'],
])('%s: a quotation may open with the mark that closes elsewhere: %s', (language, text) => {
  expect(said(language, `<p>${text}</p>`)).toEqual([text]);
});

describe('lists in the Arabic script', () => {
  const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const english = ['Mended the bell of the red ferry', 'Fixed the lamp on the western pier'];
  const persian = ['زنگ قایق سرخ تعمیر شد', 'چراغ اسکله غربی درست شد'];

  test.each([
    [['جرس أحمر', 'حبل جديد'], 'جرس أحمر، حبل جديد.'],
    [['جرس أحمر، قديم', 'حبل جديد'], 'جرس أحمر، قديم؛ حبل جديد.'],
    [['زنگ سرخ', 'طناب نو'], 'زنگ سرخ، طناب نو.'],
    [['Bell ژ', 'Rope and oar'], 'Bell ژ, Rope and oar.'],
    [['פעמון אדום', 'חבל חדש'], 'פעמון אדום, חבל חדש.'],
  ])('are parted by its own signs: %s', (items, sentence) => {
    expect(said('fa', list(...items))).toEqual([sentence]);
  });

  test('a list that is told again in another language is told once', () => {
    const once = [`${english.join('; ')}.`];
    const fields = { title: '1.2' };
    expect(said('en', list(...english, ...persian), fields)).toEqual(once);
    expect(said('en', `${list(...english)}<p>۱ تیر ۱۴۰۱</p>${list(...persian)}`, fields)).toEqual(once);
    expect(said('en', `${list(...english)}<p>فارسی:</p>${list(...persian)}`, fields)).toEqual(once);
    expect(said('fa', list(...english, ...persian), fields)).toEqual([`${persian.join('، ')}.`]);
  });

  test('names in two scripts, and lists of which one says more, are two', () => {
    expect(said('zh', list('React', 'Vue', '数据库', '部署'))).toEqual(['React、Vue、数据库、部署。']);
    expect(said('en', list(...english, persian[0] ?? ''))).toEqual([`${english.join('; ')}; ${persian[0]}.`]);
    expect(said('fa', `${list(...persian)}<h2>Details</h2>${list(...english)}`)).toHaveLength(2);
  });

  test('a sentence with a semicolon that was cut off is no list', () => {
    const lead = 'قایق سرخ از خرداد دوباره هر ساعت از دریاچه می‌گذرد و ناقوس آن تعمیر شده است.';
    const cut = 'نگهبان می‌گوید؛ مردم از دیدن چراغ روشن آن در شب‌های تابستان خوشحال شدند و برای…';
    expect(said('fa', `<p>${lead} ${cut}</p>`)).toEqual([lead]);
  });
});

test('where a Chinese text stands in its series is left out', () => {
  const own = '湖口渡船从今天起恢复航行，每小时一班，自行车免费。';
  const told = '这一篇不再重复船期，只回答一个问题：为什么钟声停了。';
  expect(
    said('zh', `<p>${own}</p><p>这是《湖上渡船》系列第三篇。第一篇见 /p/ferry-1/，第二篇见 /p/ferry-2/。${told}</p>`),
  ).toEqual([own]);
});

test('a Chinese clause that announces points goes from its sentence', () => {
  const own = '湖口渡船是村里唯一的一条船，每天来回两次';
  expect(said('zh', `<p>${own}，它有以下几个特点。</p>`)).toEqual([`${own}。`]);
});

test('Thai sentences are parted behind a stop without its blank, but not behind an abbreviation', () => {
  expect(splitSentences('เรือข้ามฟากกลับมาวิ่งแล้ว.เด็กๆดีใจมาก.', 'th')).toHaveLength(2);
  expect(splitSentences('เรือข้ามฟากของ จ.ทะเลสาบกลับมาวิ่งแล้ว', 'th')).toHaveLength(1);
});

test('what presents the thing that its title names opens a text, in a language without articles', () => {
  const lead = 'Це мапа всіх маяків озера, яку п’ять років малювали діти та сторожі старого порту.';
  const next = 'Я додаю сюди лише ті маяки, які бачила сама, з човна або з берега, у тиху погоду.';
  expect(said('uk', `<p>${lead}</p><p>${next}</p>`, { title: 'Мапа наших вогнів' })).toEqual([lead, next]);
});

test('a full-width point takes no blank behind it', () => {
  expect(joinSentences({ sentences: ['渡し船が動きました．', '鐘も鳴ります．'] })).toBe(
    '渡し船が動きました．鐘も鳴ります．',
  );
});
