import type { ReadingRules } from './doubts.ts';

const FREE = String.raw`(?<![\p{L}\d.,/+-])`;
const END = String.raw`(?![\p{L}\d/]|[.,-]\d)`;
const ABROAD = new RegExp(
  String.raw`(?<![\p{L}\d])(?:\(?\+|00(?=84))(\d{1,3}\)?(?:[\s.-]?\(?\d{1,5}\)?){2,5})${END}`,
  'gu',
);
const NATIONAL = new RegExp(String.raw`${FREE}\(?0\d{1,10}\)?(?:[\s.-]\d{1,8}){0,4}${END}`, 'gu');
const SERVICE = new RegExp(String.raw`${FREE}1[89]00(?:[\s.-]?\d{2,4}){1,3}${END}`, 'gu');
const SERVICE_HEAD = /(?<![\p{L}\d.,/-])(1[89]00)(?=[\s.-]?[x.…]{2,})/giu;
const COUNTED = String.raw`(?!\s*(?:hồ sơ|người|lượt|cuộc|hộ|cái|đồng|triệu|nghìn|tỷ|xã|giờ|ngày|phút|%|trường hợp|lần))`;
const CALLING = String.raw`(?:gọi|gọi điện|tổng đài|số điện thoại|điện thoại|đường dây nóng|hotline|số máy|đầu số|nhắn tin|bấm số|quay số|số khẩn cấp|SĐT|ĐT|Zalo)`;
const CALLED = new RegExp(
  String.raw`(?<!\p{L})(${CALLING}(?:\s+(?:số|đến|tới|cho|ngay|qua|là|theo|máy|khẩn cấp|miễn phí|tổng đài|công an|cứu hỏa|cấp cứu|cảnh sát)){0,4}\s*[:(]?\s*)(\d{3,5})((?:(?:\s*[,;/-]\s*|\s+(?:hoặc|và|hay)\s+)\d{3,5})*)${COUNTED}${END}`,
  'giu',
);
const URGENT = new RegExp(
  String.raw`((?:cảnh sát|công an|cứu hỏa|chữa cháy|cấp cứu|cứu thương|bảo vệ trẻ em|cứu nạn|cứu hộ)\s*[:(]?\s*(?:số\s+)?)(11[1-5])${COUNTED}${END}`,
  'giu',
);
const URGENT_LIST = new RegExp(
  String.raw`${FREE}11[1-5](?:(?:\s*[,/-]\s*|\s+(?:hoặc|và|hay)\s+)11[1-5])+${COUNTED}${END}`,
  'gu',
);
const PORTAL =
  /((?:cổng|kênh|qua|ứng dụng|hệ thống|trung tâm|số)\s+)(1022)(?!\s*(?:hồ sơ|người|lượt|hộ|\/)|\d|[.,/-]\d)/giu;
/** Names of people and papers in digits. */
const NUMBERED =
  /((?:CCCD|CMND|MST|STK|căn cước(?: công dân)?|mã số thuế|số tài khoản|mã hồ sơ|số định danh(?: cá nhân)?)\s*(?:số)?\s*:?\s*)(\d{5,20})(?!\d)/giu;

/** A code of letters, digits and strokes: `H36.51-231120-0001`. */
const CODE =
  /(?<=mã[^.,;\d]{0,20}\s)(?=[\p{Lu}.-]*\d)[\p{Lu}\d](?:[\p{Lu}\d]|[.-](?=[\p{Lu}\d])){5,40}(?![\p{L}\d])|(?<![\p{L}\d])(?=[\d.-]{0,30}\p{Lu}+\d)[\p{Lu}\d]{1,12}(?:[.-][\p{Lu}\d]{1,12}){2,8}(?![\p{L}\d])/gu;

/** A number behind another: `0256 3633456/0935123456`. */
const NEXT = /(?<=\d{3})\s*\/\s*(?=\(?0\d{2,3}\)?[\s.-]?\d{3})/gu;
/** Number plates: `77C1-123.45`. */
const PLATE = /(?<![\p{L}\d])\d{2}\p{Lu}{1,2}\d?-\d{3}(?:\.?\d{2}|\d)(?![\p{L}\d])/gu;

/** Telephone and other numbers that are called or copied, digit by digit. */
export function readTelephones(text: string, { digits }: ReadingRules): string {
  const each = (list: string): string => list.replace(/\d+/g, digits).replace(/\s*[/;-]\s*/g, ', ');
  const signs = (code: string): string =>
    code
      .replace(/[.-]/g, (mark) => (mark === '.' ? ' chấm ' : ' gạch ngang '))
      .replace(/\d+/g, (run) => ` ${digits(run)} `)
      .replace(/\s+/g, ' ')
      .trim();
  return text
    .replace(NEXT, ', ')
    .replace(ABROAD, (_, number: string) => `cộng ${digits(number)}`)
    .replace(NATIONAL, (written) => {
      const length = written.replace(/\D/g, '').length;
      return length === 10 || length === 11 ? digits(written) : written;
    })
    .replace(SERVICE, (written) => {
      const run = written.replace(/\D/g, '');
      return run.length >= 8 && run.length <= 10
        ? digits(/^\d+$/.test(written) ? `${run.slice(0, 4)} ${run.slice(4)}` : written)
        : written;
    })
    .replace(SERVICE_HEAD, (written) => digits(written))
    .replace(
      CALLED,
      (_, before: string, number: string, others: string) => `${before}${digits(number)}${each(others)}`,
    )
    .replace(URGENT, (_, before: string, number: string) => `${before}${digits(number)}`)
    .replace(URGENT_LIST, each)
    .replace(PORTAL, (_, before: string, number: string) => `${before}${digits(number)}`)
    .replace(PLATE, signs)
    .replace(CODE, signs)
    .replace(NUMBERED, (_, before: string, number: string) => `${before}${digits(number)}`);
}
