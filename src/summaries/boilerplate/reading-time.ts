/** What pages call the time that a text takes to read, in small letters. */
export const readingTimeNames =
  'read time|reading time|lesezeit|lesedauer|temps de lecture|durée de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|czas czytania|lästid|læsetid|lesetid|lukuaika|doba čtení|время чтения|час читання|okuma süresi|χρόνος ανάγνωσης|وقت القراءة|مدة القراءة|זמן קריאה|زمان مطالعه|पढ़ने का समय|読了時間|読了目安|阅读时间|阅读时长|閱讀時間|읽는 시간|เวลาอ่าน|thời gian đọc|waktu baca|olvasási idő|timp de citire|čas čtení|čas čítania|temps de lectura|geschätzte lesezeit|预计阅读时间';
