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
  openDataUse: 'Dùng thế nào cho đúng',
  openDataUseText:
    'Hãy ghi nguồn và ngày lấy. Số liệu suy ra có ghi rõ trong từng mục: đừng bỏ ghi chú ấy khi dùng lại.',
  openDataMissing: 'Những gì còn thiếu và cách điền:',
} as const;
