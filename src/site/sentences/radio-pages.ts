import type { RadioPriority } from '../../model/article.ts';

/** The pages of radio scripts. */
export const radioPageSentences = {
  lead: 'Bài viết của chuyên mục, đã đổi số, ngày, chữ viết tắt thành lời để đọc trên loa. Ghép nhiều bài thành bản tin, in ra hoặc chép cho máy đọc.',
  description:
    'Bài đọc cho loa truyền thanh: số, ngày, chữ viết tắt đã viết thành lời, có thời lượng; ghép bản tin, in, tải về, chép cho máy đọc.',
  listTitle: (name: string, page: number) =>
    `Bài đọc trên loa: ${name.toLocaleLowerCase('vi')}${page > 1 ? `, trang ${page}` : ''}`,
  listDescription: (name: string, page: number) =>
    `Bài đọc cho loa truyền thanh từ mục ${name}${page > 1 ? `, trang ${page}` : ''}, kèm thời lượng của từng bài.`,
  all: (count: number) => `Xem đủ ${count} bài`,
  addToBulletin: 'Thêm vào bản tin',
  title: (title: string) => `Bài đọc trên loa: ${title}`,
  scriptDescription: (title: string) =>
    `Bài đọc cho loa truyền thanh, số và chữ viết tắt đã viết thành lời: ${title}`,
  original: 'Bài gốc',
  listen: 'Nghe',
  stop: 'Dừng',
  recorded: 'Nghe bài đã thu',
  forReader: 'Tải tệp Word để in',
  asText: 'Tải tệp chữ (.txt)',
  script: 'Lời đọc',
  forMachine: 'Cho máy đọc',
  machineHint: 'Mỗi câu một dòng, không dấu ngoặc. Sao chép rồi dán vào máy phát của đài.',
  copied: 'Đã sao chép',
  copyFailed: 'Đã bôi đen, bấm Ctrl+C',
  priority: 'Mức phát',
  priorities: {
    'thong-thuong': 'Thông thường',
    'uu-tien': 'Ưu tiên',
    'khan-cap': 'Khẩn cấp',
  } satisfies Readonly<Record<RadioPriority, string>>,
  podcastTitle: (site: string) => `${site}: bài đọc trên loa`,
  podcast: 'Nghe các bài đã thu bằng ứng dụng podcast:',
} as const;
