/** The page for the owner: what is missing, and what closes it. */
export const gapSentences = {
  gapsDescription:
    'Những điều chuyên mục còn thiếu và cách điền: tệp nào, dòng nào; dành cho cơ quan chủ quản.',
  gapsLead:
    'Trang này dành cho cơ quan chủ quản và người đăng nội dung. Danh sách tự làm từ nội dung: điền xong, dòng ấy tự mất.',
  gapsNone: 'Không còn gì phải điền.',
  gapsCount: (count: number) => `Xem ${count} chỗ`,
  gapKinds: {
    operator: ['Tên cơ quan chủ quản', 'Điền tên cơ quan vào dòng operator.'],
    siteUrl: ['Địa chỉ của chuyên mục', 'Điền tên miền thật vào dòng siteUrl, hoặc đặt SITE_URL khi dựng.'],
    feedback: [
      'Nơi nhận góp ý',
      'Thêm mục feedback với một trong form, mail, hotline. Khi đó cuối mỗi hướng dẫn có câu “Trang này có giúp bạn không?”.',
    ],
    unitPhone: [
      'Số điện thoại của đơn vị',
      'Gọi thử, rồi thêm một mục có channel: phone và unit là mã đơn vị.',
    ],
    unitAddress: ['Địa chỉ của đơn vị', 'Thêm một mục có channel: address và unit là mã đơn vị.'],
    unitHours: ['Giờ làm việc của đơn vị', 'Thêm dòng hours vào mục của đơn vị.'],
    hotlineChannel: [
      'Đầu mối không có số hay địa chỉ',
      'Đổi channel: none thành phone, web, email hoặc address, thêm value, checked, source.',
    ],
    hotlineUntried: [
      'Số điện thoại cần gọi thử',
      'Gọi thử, rồi đổi checked thành ngày gọi và how: da-goi-thu.',
    ],
    hotlineReview: [
      'Đầu mối đến hạn kiểm tra lại',
      'Quá 90 ngày kể từ ngày ghi bên dưới. Gọi thử hoặc đối chiếu nguồn, rồi sửa checked.',
    ],
    documentValidity: [
      'Văn bản cần xem còn hiệu lực không',
      'Tra văn bản, rồi đổi validity.state; có ngày thì điền from, to.',
    ],
    documentConfirmed: [
      'Văn bản chỉ thấy nêu trong kế hoạch',
      'Tìm bản khác để đối chiếu, rồi đổi confirmed: true và thêm nguồn.',
    ],
    documentNumber: ['Văn bản thiếu số', 'Điền số, ký hiệu vào dòng number.'],
    documentDate: ['Văn bản thiếu ngày ban hành', 'Điền dòng date.'],
    documentLink: ['Văn bản thiếu địa chỉ bản gốc', 'Mở bản gốc, rồi chép địa chỉ vào dòng link.'],
    indexResults: ['Chỉ số không có kết quả nào', 'Thêm kết quả vào results, mỗi kết quả có nguồn.'],
    indexPublisher: ['Chỉ số thiếu nơi công bố', 'Điền mục publisher, có nguồn.'],
    indexScoring: ['Chỉ số thiếu cách chấm', 'Điền mục scoring, có nguồn.'],
    indexGaps: ['Kết quả chỉ số còn thiếu', 'Có số liệu thì thêm vào results và xóa dòng ở gaps.'],
    figures: [
      'Số liệu giải quyết hồ sơ của xã',
      'Mỗi xã mỗi tháng một dòng trong bảng. Tháng ghi bên dưới là tháng bị bỏ quãng.',
    ],
    internal: ['Thủ tục nội bộ được công khai', 'Thêm thủ tục vào tệp.'],
    onlineOnly: ['Danh mục chỉ nhận hồ sơ trực tuyến', 'Thêm từng thủ tục của danh mục vào tệp.'],
    reports: [
      'Hoạt động của kế hoạch không có báo cáo',
      'Có báo cáo thì đổi state, và thêm minh chứng vào content/minh-chung/.',
    ],
    guideOwner: ['Người chịu trách nhiệm nội dung của hướng dẫn', 'Thêm dòng owner.'],
    guideReview: [
      'Hướng dẫn đến hạn xem lại',
      'Hạn ghi bên dưới. Đối chiếu lại nguồn, rồi sửa reviewed và nextReview.',
    ],
    guideAnswer: ['Câu hỏi bỏ trống trong hướng dẫn', 'Điền dòng ghi bên dưới khi có nguồn.'],
    guideUnclaimed: [
      'Điều hướng dẫn không dám nói',
      'Có nguồn thì viết vào hướng dẫn và xóa dòng ở unclaimed.',
    ],
    sourceWithdrawn: ['Nguồn đã bị gỡ', 'Tìm nguồn khác thay cho nguồn có dòng withdrawn.'],
    sourceDiffers: ['Nguồn ghi khác nhau', 'Hỏi nơi có thẩm quyền, sửa bài, rồi bỏ dòng differs.'],
    over: ['Bài nêu quy định đã hết hạn', 'Sửa bài theo quy định mới, hoặc gỡ; rồi đổi appliesUntil.'],
  },
} as const;
