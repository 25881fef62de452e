/** What a citizen taps: a role and a name as they stand on the page; `menu` is the folded menu of the header. */
export type Tap = readonly [role: 'link' | 'menu', name: string];

/** A need that brings somebody to the section, and how it has to end. */
export interface Task {
  /** The need, as one would tell it to a neighbour. */
  readonly need: string;
  /** From the front page, without a script. */
  readonly taps: readonly [Tap, ...Tap[]];
  /** What is typed on the search page, with accents and without. */
  readonly typed: readonly [string, string];
  /** Pages that answer: by taps one ends at one of them, and the search has one among its first results. */
  readonly pages: readonly string[];
  /** The answer, or one honest sentence and where to turn. */
  readonly answer: RegExp;
}

const MENU: Tap = ['menu', 'Danh mục'];
const QUESTIONS: readonly [Tap, Tap] = [MENU, ['link', 'Hỏi đáp']];
const PROCEDURES: Tap = ['link', 'Tên thủ tục cần tìm'];

/** The twenty needs by which the section is judged. */
export const TASKS: readonly Task[] = [
  {
    need: 'which commune an old one belongs to now',
    taps: [['link', 'Xã Phước Thuận']],
    typed: ['phước thuận nay thuộc xã nào', 'phuoc thuan nay la xa nao'],
    pages: ['/', '/xa-cu-xa-moi/', '/don-vi/phuoc-thuan/'],
    answer: /Phước Thuận (?:nay thuộc|[\s\S]* Nay thuộc:) xã Tuy Phước(?! (?:Bắc|Đông|Tây))/iu,
  },
  {
    need: 'whether papers with old names have to be changed',
    taps: [['link', 'Giấy tờ ghi tên cũ']],
    typed: ['giấy tờ ghi tên xã cũ có phải đổi không', 'giay to cu co phai doi khong'],
    pages: ['/huong-dan/giay-to-ten-cu/', '/hoi-dap/giay-to-ghi-ten-huyen-cu-co-phai-doi-khong/'],
    answer: /còn hạn[^.]*vẫn (?:dùng|có giá trị)|không phải đổi/iu,
  },
  {
    need: 'to file and to pay',
    taps: [['link', 'Nộp hồ sơ trực tuyến']],
    typed: ['nộp hồ sơ và trả tiền qua mạng', 'nop ho so online'],
    pages: ['/huong-dan/nop-ho-so-truc-tuyen/', '/huong-dan/thanh-toan-truc-tuyen/'],
    answer: /Mở dichvucong\.gov\.vn/u,
  },
  {
    need: 'which number to call',
    taps: [['link', 'Tìm số điện thoại']],
    typed: ['gọi số nào để hỏi hồ sơ', 'so dien thoai hoi ho so'],
    pages: ['/duong-day-nong/'],
    answer: /Tổng đài Cổng Dịch vụ công quốc gia\s+Gọi\s+1800\s1096/u,
  },
  {
    need: 'whether administrative reform does well here',
    taps: [['link', 'Xem mọi chỉ số của nơi này']],
    typed: ['cải cách hành chính ở đây có tốt không', 'o day lam tot khong'],
    pages: ['/chi-so/noi-nay/', '/hoi-dap/diem-par-index-sipas-binh-dinh/'],
    answer: /Hạng 2\/34|xếp thứ 2 trong 34/u,
  },
  {
    need: 'what “một cửa” is',
    taps: [...QUESTIONS, ['link', 'Một cửa là gì?']],
    typed: ['một cửa là gì', 'mot cua la gi'],
    pages: ['/hoi-dap/mot-cua-la-gi/', '/tin-tuc/2026/mot-cua-la-gi/'],
    answer: /một nơi[^.]*(?:nhận hồ sơ|trả kết quả|nộp)/iu,
  },
  {
    need: 'papers at 68, without a smartphone',
    taps: [['link', 'Không quen dùng điện thoại']],
    typed: ['lớn tuổi không biết dùng điện thoại', 'khong co dien thoai thong minh'],
    pages: [
      '/hoi-dap/lon-tuoi-khong-co-dien-thoai-thong-minh/',
      '/tin-tuc/2026/khong-co-dien-thoai-thong-minh-hoi-ai/',
    ],
    answer: /quầy|hồ sơ giấy/iu,
  },
  {
    need: 'to open a shop',
    taps: [...QUESTIONS, ['link', 'Mở quán, mở tiệm thì đăng ký ở đâu? Giấy cũ có phải đổi không?']],
    typed: ['mở quán cà phê đăng ký ở đâu', 'mo tiem tap hoa'],
    pages: ['/hoi-dap/mo-quan-mo-tiem-dang-ky-o-dau/', '/tin-tuc/2026/ho-kinh-doanh-dang-ky-tai-xa/'],
    answer: /(?:tại|ở) (?:UBND )?xã/u,
  },
  {
    need: 'duties that a plan gives a clerk of the commune',
    taps: [
      ['link', 'Xem kế hoạch và từng hoạt động'],
      ['link', 'Tổ chức thực hiện (V)'],
    ],
    typed: ['cán bộ xã việc được giao trong kế hoạch', 'nhiem vu ke hoach 2023'],
    pages: ['/ke-hoach/2023/', '/hoi-dap/can-bo-xa-tim-viec-trong-ke-hoach-o-dau/'],
    answer:
      /V\.1[\s\S]*Chủ trì, phối hợp|Kế hoạch giao việc cho[^.]*UBND các xã, thị trấn|phần phân công của huyện cũ/u,
  },
  {
    need: 'figures as CSV, for a newspaper',
    taps: [['link', 'Dữ liệu mở']],
    typed: ['tải số liệu csv', 'so lieu csv'],
    pages: ['/du-lieu/'],
    answer: /\.csv/u,
  },
  {
    need: 'to complain about an official',
    taps: [['link', 'Cán bộ gây khó, hồ sơ chậm']],
    typed: ['cán bộ làm khó dân', 'can bo gay kho de'],
    pages: ['/hoi-dap/can-bo-gay-kho-de-thi-keu-voi-ai/', '/huong-dan/phan-anh-kien-nghi/'],
    answer: /(?=[\s\S]*dichvucong\.gov\.vn)(?=[\s\S]*khiếu nại)[\s\S]*Gửi phản ánh/u,
  },
  {
    need: 'a certified copy of papers from abroad',
    taps: [...QUESTIONS, ['link', 'Giấy tờ nước ngoài cấp thì sao y ở đâu?']],
    typed: ['sao y bằng cấp nước ngoài', 'sao y giay to nuoc ngoai'],
    pages: ['/hoi-dap/giay-to-nuoc-ngoai-sao-y-o-dau/'],
    answer: /UBND (?:cấp )?xã/u,
  },
  {
    need: 'to marry',
    taps: [PROCEDURES, ['link', 'Đăng ký kết hôn']],
    typed: ['đăng ký kết hôn', 'lam giay ket hon'],
    pages: ['/thu-tuc/ket-hon/', '/hoi-dap/dang-ky-ket-hon-o-dau/'],
    answer: /(?:Ủy ban nhân dân \(UBND\)|UBND) xã[\s\S]*1\.000894/u,
  },
  {
    need: 'a first land certificate',
    taps: [PROCEDURES, ['link', 'Làm sổ đỏ lần đầu']],
    typed: ['làm sổ đỏ ở đâu', 'lam so do'],
    pages: ['/thu-tuc/cap-so-do-lan-dau/', '/hoi-dap/lam-so-do-o-dau/'],
    answer: /Chủ tịch UBND xã/u,
  },
  {
    need: 'a pension for old people without one',
    taps: [PROCEDURES, ['link', 'Xin trợ cấp hưu trí xã hội cho người già']],
    typed: ['trợ cấp cho người già không có lương hưu', 'tien nguoi gia'],
    pages: [
      '/thu-tuc/tro-cap-huu-tri-xa-hoi/',
      '/hoi-dap/nguoi-gia-khong-luong-huu-co-duoc-tro-cap-khong/',
      '/tin-tuc/2026/tro-cap-huu-tri-xa-hoi-nop-tai-xa/',
    ],
    answer: /75 tuổi/u,
  },
  {
    need: 'to change a driving licence',
    taps: [PROCEDURES, ['link', 'Đổi bằng lái xe']],
    typed: ['đổi bằng lái xe', 'doi bang lai xe'],
    pages: ['/thu-tuc/doi-bang-lai/', '/hoi-dap/doi-bang-lai-xe-o-dau/'],
    answer: /Cấp đổi giấy phép lái xe/iu,
  },
  {
    need: 'a forgotten password of VNeID',
    taps: [...QUESTIONS, ['link', 'Quên mật khẩu VNeID thì làm sao?']],
    typed: ['quên mật khẩu vneid', 'quen mat khau vneid'],
    pages: ['/hoi-dap/quen-mat-khau-vneid-thi-lam-sao/', '/tin-tuc/2026/quen-mat-khau-vneid-lam-the-nao/'],
    answer: /“?Quên mật khẩu”?/u,
  },
  {
    need: 'what to do after a fraud',
    taps: [...QUESTIONS, ['link', 'Tôi bị lừa chuyển tiền, phải làm gì ngay?']],
    typed: ['bị lừa chuyển tiền', 'bi lua mat tien'],
    pages: ['/hoi-dap/bi-lua-chuyen-tien-thi-lam-gi/', '/tin-tuc/2026/bi-lua-tren-mang-lam-ngay-bon-viec/'],
    answer: /ngân hàng[^.]*dừng giao dịch[\s\S]*công an nơi bạn cư trú/u,
  },
  {
    need: 'to rate how one was served',
    taps: [...QUESTIONS, ['link', 'Muốn đánh giá mức độ hài lòng thì làm ở đâu?']],
    typed: ['đánh giá cán bộ phục vụ', 'danh gia hai long'],
    pages: ['/hoi-dap/danh-gia-muc-do-hai-long-o-dau/'],
    answer: /Hỏi ngay nơi bạn nộp hồ sơ/u,
  },
  {
    need: 'the phone of the commune',
    taps: [...QUESTIONS, ['link', 'Số điện thoại của xã Tuy Phước là bao nhiêu?']],
    typed: ['số điện thoại xã tuy phước', 'so dien thoai uy ban xa'],
    pages: ['/hoi-dap/so-dien-thoai-cua-xa-la-bao-nhieu/'],
    answer: /Đến thẳng trụ sở[\s\S]*gọi tổng đài của Cổng Dịch vụ công quốc gia/u,
  },
];
