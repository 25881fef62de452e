/** The page of the open data. */
export const openDataSentences = {
  openData: 'Dữ liệu mở',
  openDataDescription:
    'Địa chỉ để máy đọc tin, bài, hướng dẫn, văn bản, đơn vị, chỉ số của chuyên mục: API, RSS, Atom, JSON Feed và CSV.',
  openDataLead: 'Mọi nội dung của chuyên mục đều có bản cho máy đọc, không cần mật khẩu, không cần đăng ký.',
  openDataApi: 'API, phiên bản 1',
  openDataApiText: 'Tệp JSON tĩnh; mỗi tệp có lược đồ (JSON Schema 2020-12) ghi ở trường $schema.',
  /** `what`: “PAR INDEX”; `format`: “CSV”. */
  openDataNamed: (what: string, format: string) => `${what} (${format})`,
  openDataFeeds: 'Theo dõi tin mới',
  openDataFeedsText:
    'Hai mươi tin mới nhất, đủ nội dung. Mỗi chuyên mục và đơn vị cũng có ba địa chỉ như vậy.',
  openDataNews: 'Hai mươi tin mới nhất',
  openDataTables: 'Bảng số liệu (CSV)',
  openDataTablesText: 'Mở được bằng phần mềm bảng tính.',
  openDataTopicFeeds: 'Tin theo chuyên mục',
  openDataTopicFeedsText: 'Chỉ tin của một chuyên mục.',
  communes: {
    title: 'Xã cũ, xã mới',
    description: 'Mỗi xã, thị trấn cũ nay thuộc xã nào, kèm mã hành chính.',
  },
  slogansDescription: 'Các câu dùng được cho tuyên truyền, của ai, nguồn nào.',
  missingDocument: 'Không có tệp dữ liệu ở địa chỉ này. Danh sách các tệp ở địa chỉ ghi trong index.',
  openDataWhole: 'Mô tả cả kho dữ liệu',
  openDataWholeText: 'Cho phần mềm tự tìm hiểu: giao diện lập trình, danh mục dữ liệu.',
  openApi: 'Mô tả giao diện lập trình',
  catalogue: 'Danh mục dữ liệu theo DCAT-AP 3',
  licence: 'Giấy phép',
  licenceIs: 'Dữ liệu được dùng lại theo giấy phép:',
  licenceUnknown:
    'Giấy phép: chưa xác định. Nghĩa là chưa có ai cho phép trước việc dùng lại. Bạn trích dẫn thì ghi nguồn và ngày lấy; muốn chép lại cả kho dữ liệu thì hỏi cơ quan chủ quản trước.',
  contact: 'Hỏi về dữ liệu',
  contactAt: 'Câu hỏi, chỗ sai xin gửi tới:',
  contactNone: 'Thấy chỗ sai, bạn báo qua các đầu mối ở trang:',
  promise: 'Phiên bản 1 cam kết gì',
  promises: [
    'Địa chỉ có chữ v1 không đổi. Trường đã có không đổi tên, không đổi nghĩa, không mất; chỉ thêm trường mới.',
    'Phần mềm của bạn nên bỏ qua trường lạ.',
    'Cần đổi điều gì không tương thích thì có phiên bản 2 ở địa chỉ khác, báo trước ở mục dưới đây; phiên bản 1 vẫn chạy bên cạnh.',
    'Nội dung bị gỡ để lại mã, ngày gỡ và lý do, không biến mất.',
  ],
  changes: 'Những thay đổi',
  changeLog: [
    {
      month: '11/2026',
      text: 'Thêm các tệp articles/<số>.json có đủ mọi tin, bài; danh sách tin, bài ở các tệp khác nêu 500 bài mới nhất và dẫn tới các tệp này (trường pages, articlePages).',
    },
    {
      month: '11/2026',
      text: 'Thêm bảng CSV của tin, đơn vị, xã cũ và xã mới, đường dây nóng, văn bản, khẩu hiệu; mô tả OpenAPI 3.1; danh mục DCAT-AP; mã lúc đăng (firstId) của bài; trường updated nay là ngày nội dung thay đổi.',
    },
    { month: '11/2026', text: 'Phiên bản 1.' },
  ],
  openDataUse: 'Dùng thế nào cho đúng',
  openDataUseText:
    'Hãy ghi nguồn và ngày lấy. Số liệu suy ra có ghi rõ trong từng mục: đừng bỏ ghi chú ấy khi dùng lại.',
  openDataMissing: 'Những gì còn thiếu và cách điền:',
} as const;
