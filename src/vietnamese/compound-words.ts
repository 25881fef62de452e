/**
 * Compounds of administrative Vietnamese, in lower case, by what they speak of: words of several syllables, each written apart, that
 * read badly when a line ends inside. General words alone; names of places and units come from the content.
 */
export const GENERAL_COMPOUNDS: readonly string[] = [
  // Reform
  'cải cách hành chính, cải cách, hành chính, hành chính công, thủ tục hành chính, thể chế, bộ máy, tổ chức bộ máy, chế độ công vụ, công vụ',
  'tài chính công, tài chính, chuyển đổi số, chính quyền điện tử, chính quyền số, chính phủ số, chính phủ điện tử, chính quyền, chính phủ, điện tử, trực tuyến, trực tiếp',
  'toàn trình, một phần, một cửa, liên thông, dịch vụ công, dịch vụ, cổng dịch vụ công, phục vụ, trung tâm, bộ phận, trả kết quả, kết quả, tiếp nhận',
  // Dossiers
  'hồ sơ, thủ tục, giấy tờ, tờ khai, biểu mẫu, bản sao, bản chính, bản gốc, bản giấy, chứng thực, công chứng, chữ ký, chữ ký số, ký số',
  'đăng ký, đăng nhập, xác nhận, xác minh, xác thực, cấp lại, cấp đổi, gia hạn, thời hạn, thời gian, thời điểm, đúng hạn, quá hạn, trễ hạn, ngày hẹn',
  'lệ phí, miễn phí, chi phí, kinh phí, thanh toán, biên lai, trước bạ, nộp hồ sơ, tra cứu, theo dõi, kiểm tra, bổ sung, hướng dẫn, giải quyết, xử lý',
  'tùy thân, giấy phép, điều kiện, yêu cầu, đề nghị, đơn từ, lý do, liên hệ, địa chỉ, điện thoại, thông minh, đường dây nóng, tổng đài, bưu điện, bưu chính, bưu chính công ích, công ích, tại nhà',
  // Identity and civil status
  'định danh, tài khoản, mật khẩu, ứng dụng, kích hoạt, căn cước, thẻ căn cước, căn cước công dân, hộ tịch, hộ khẩu, hộ chiếu, khai sinh, khai tử, kết hôn, độc thân, thường trú, tạm trú, tạm vắng, cư trú, chỗ ở, trích lục, qua đời, mai táng',
  'lý lịch, lý lịch tư pháp, tư pháp, bằng lái, lái xe, biển số, xe máy, ô tô, sang tên, nhà đất, đất đai, sổ đỏ, sổ hồng, tài sản, giao dịch, bảo hiểm, bảo hiểm y tế, y tế, xã hội, trợ cấp, hưu trí, lương hưu',
  'hộ kinh doanh, kinh doanh, doanh nghiệp, đầu tư, nhà đầu tư, hợp tác xã, cửa hàng, lao động, việc làm, thương mại, sản xuất, nông nghiệp, nông thôn, xây dựng',
  // People
  'người dân, công dân, nhân dân, nhà nước, cán bộ, công chức, viên chức, cơ quan, cơ quan nhà nước, đơn vị, tổ chức, cá nhân, cộng đồng, cao tuổi, người cao tuổi, khuyết tật, người khuyết tật, phụ nữ, mang thai, trẻ em, thanh niên, thiếu niên, đoàn viên, đoàn thể, học sinh, gia đình, hộ gia đình, trưởng thôn, nước ngoài, dân tộc, tôn giáo, hộ nghèo',
  'đảng viên, cấp ủy, chi bộ, thành viên, lãnh đạo, thủ tướng, bộ trưởng, chủ tịch, bí thư, giám đốc, trách nhiệm, thẩm quyền',
  // State
  'quốc hội, quốc gia, ủy ban nhân dân, ủy ban, hội đồng nhân dân, hội đồng, mặt trận, tổ quốc, công an, công an xã, tòa án, văn phòng, nội vụ, ngoại vụ, thanh tra, thường vụ, trung ương, địa phương, địa bàn, trụ sở, thị trấn, thị xã, thành phố, phường xã, cả nước, khu phố, sáp nhập, sắp xếp',
  'giáo dục, đào tạo, văn hóa, thể thao, du lịch, thông tin, truyền thông, truyền thanh, tuyên truyền, khoa học, công nghệ, công nghệ số, công nghệ thông tin, nông nghiệp, môi trường, tài nguyên, an ninh, quốc phòng, quân sự, trật tự, an toàn',
  // Law
  'văn bản, pháp luật, pháp quyền, quy định, quyết định, nghị định, nghị quyết, thông tư, chỉ thị, công văn, kế hoạch, đề án, chương trình, quy chế, quy trình, quy hoạch, hiệu lực, căn cứ, ban hành, sửa đổi, thay thế, bãi bỏ, công bố, công khai, minh bạch, danh mục, phụ lục, nguyên văn, điều khoản',
  'khiếu nại, tố cáo, phản ánh, kiến nghị, góp ý, tiếp công dân, giám sát, tham gia, thắc mắc, vướng mắc, khó khăn, xin lỗi, trả lời, phản hồi, đối thoại, quyền lợi, nghĩa vụ, ưu tiên, ưu đãi, hỗ trợ, giúp đỡ, cam kết, ứng xử, thái độ, bảo mật, bảo vệ, riêng tư, lừa đảo, giả mạo, cảnh giác',
  // Plans, indices, reports
  'chỉ số, xếp hạng, mức độ, hài lòng, sự hài lòng, đánh giá, chấm điểm, đo lường, số liệu, dữ liệu, dữ liệu mở, cơ sở dữ liệu, cơ sở, hệ thống, năng lực, cạnh tranh, năng lực cạnh tranh, quản trị, quản lý, hiệu quả, chất lượng, nâng cao, tăng cường, đẩy mạnh, cắt giảm, đơn giản hóa',
  'mục tiêu, mục đích, nhiệm vụ, công tác, nội dung, hình thức, hoạt động, thực hiện, tổ chức thực hiện, phối hợp, chủ trì, chỉ đạo, điều hành, triển khai, trọng tâm, lĩnh vực, tình hình, báo cáo, hội nghị, hội thảo, hội thi, tập huấn, bồi dưỡng, kỹ năng, kinh nghiệm, khảo sát, mô hình, sáng kiến, phong trào, thi đua, khen thưởng, giai đoạn, phát triển, kinh tế, chính sách, chủ trương, định hướng, trưởng thành, chuyên môn, sự nghiệp, thí điểm, giao tiếp, văn minh, quan hệ, thân thiện',
  // A section on the web
  'chuyên mục, chuyên trang, tin tức, hỏi đáp, câu hỏi, liên quan, liên kết, giới thiệu, tài liệu, lưu trữ, tìm kiếm, trang chủ, trang thông tin, mạng xã hội, khẩu hiệu, từ khóa, viết tắt, chú thích, đính chính, cập nhật, mã nhúng, sơ đồ, biểu đồ, hình ảnh, thông báo, thông điệp, khẩn cấp, cấp cứu, minh chứng, nguyên tắc, biên tập, thiết kế, trạng thái, máy tính, màn hình, bàn phím, quyền riêng tư',
  // Everyday
  'bao lâu, bao nhiêu, ở đâu, thế nào, là gì, ra sao, vì sao, tại sao, lần đầu, qua mạng, tiền mặt, chuyển khoản, chuyển tiền, trợ lý, trợ lý ảo, cẩn thận, lưu ý, chuẩn bị, có thể, tối đa, tối thiểu, chủ động, dễ hiểu, bắt đầu, tiếp tục, tiếp theo, bình thường, khác nhau, giống nhau, cần thiết, đầy đủ, trước đây, hiện nay, hôm nay, hằng năm, hằng tháng, giá trị, ban đêm, ngày nghỉ, bảo lãnh, thứ tự, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, chủ nhật',
].flatMap((words) => words.split(', '));
