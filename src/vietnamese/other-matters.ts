/**
 * Matters of everyday life that people take to an office, by their common names: where a site names none of its pages so, it has nothing on
 * them, however many of the words stand on pages about something else.
 */
export const OTHER_MATTERS: readonly string[] = (
  'bảo hiểm xã hội một lần|rút bảo hiểm|rút bhxh|bảo hiểm xã hội tự nguyện|bhxh tự nguyện|đóng bảo hiểm|sổ bảo hiểm|sổ bảo hiểm xã hội|bảo hiểm thất nghiệp|trợ cấp thất nghiệp|' +
  'bảo hiểm y tế hộ|bhyt hộ|bhyt hộ gia đình|bảo hiểm y tế hộ gia đình|bảo hiểm hộ gia đình|bảo hiểm y tế tự nguyện|mua bảo hiểm|gia hạn bảo hiểm|lại thẻ bảo hiểm|đổi thẻ bảo hiểm|mất thẻ bảo hiểm|lại thẻ bhyt|mua bhyt|gia hạn bhyt|bảo hiểm xe|bảo hiểm nhân thọ|' +
  'thai sản|lương hưu|nghỉ hưu|tai nạn lao động|chuyển viện|chữa bệnh|khám sức khỏe|tiêm chủng|tiêm phòng|tiêm vắc xin|hiến máu|' +
  'hỗ trợ hộ nghèo|xét hộ nghèo|sổ hộ nghèo|giấy hộ nghèo|hộ nghèo vay|vay hộ nghèo|vay vốn ngân hàng|vay vốn sinh viên|vay vốn hộ|vay tiền online|vay tiền ngân hàng|vay ngân hàng|nhà tình thương|nhà tình nghĩa|nhà ở xã hội|xóa nhà tạm|' +
  'trợ cấp người khuyết tật|trợ cấp khuyết tật|tiền khuyết tật|hỗ trợ người khuyết tật hàng tháng|tiền người khuyết tật|giấy khuyết tật|xác nhận khuyết tật|xác định mức độ khuyết tật|trợ cấp mồ côi|trẻ mồ côi|bảo trợ xã hội|thương binh|liệt sĩ|người có công|chất độc da cam|huân chương|' +
  'xin học|tuyển sinh|chuyển trường|học phí|học bổng|vào lớp|vào đại học|thi tốt nghiệp|điểm thi|thôi học|giấy phép dạy học|nhà trẻ|mẫu giáo|' +
  'nghĩa vụ quân sự|khám nghĩa vụ|hoãn nghĩa vụ|đi bộ đội|dân quân tự vệ|' +
  'tuyển dụng|thi công chức|thi viên chức|tìm việc|thôi việc|xin việc làm|việc làm thêm|thẻ đảng|kết nạp đảng|' +
  'mục đích sử dụng đất|lên thổ cư|sang đất ở|sang thổ cư|đất ruộng|đất lúa|tách thửa|hợp thửa|tách sổ đỏ|đo đạc|cắm mốc|tranh chấp đất|tranh chấp ranh|lấn đất|lấn chiếm|xin đất ở|xin cấp đất ở|cấp đất ở|giao đất|thuê đất|tiền sử dụng đất|đất hết hạn|đấu giá|tái định cư|giải phóng mặt bằng|giải tỏa|đền bù|bồi thường đất|thu hồi đất|thế chấp|thế chấp sổ đỏ|giá đất|quy hoạch|' +
  'xây nhà|sửa nhà|giấy phép xây dựng|biển số nhà|phép xây dựng|' +
  'học lái xe|lái xe quốc tế|bằng lái quốc tế|học bằng lái|thi bằng a1|thi bằng b2|thi bằng lái b2|thi bằng lái xe|thi lái xe|sát hạch lái|khám sức khỏe lái|đăng kiểm|phạt nguội|nộp phạt|phạt giao thông|vi phạm giao thông|đăng ký xe mới|xe mới mua|biển số đẹp|giấy phép lái tàu|tàu cá|' +
  'mã số thuế|thuế đất|thuế thu nhập|quyết toán thuế|hoàn thuế|nộp thuế|khai thuế|thuế môn bài|hóa đơn điện tử|thành lập công ty|thành lập doanh nghiệp|mở công ty|phá sản|nhãn hiệu|mã vạch|bản quyền|' +
  'an toàn thực phẩm|vệ sinh thực phẩm|kinh doanh rượu|bán rượu|bán thuốc|kinh doanh thuốc|kinh doanh vận tải|kinh doanh xăng|kinh doanh karaoke|cấp phép karaoke|giấy phép hành nghề|chứng chỉ hành nghề|khai thác cát|khai thác khoáng sản|khoan giếng|' +
  'nhận con nuôi|con nuôi|ly dị|li dị|ly thân|giám hộ cho|người giám hộ|đăng ký giám hộ|di chúc|chia thừa kế|khai nhận thừa kế|từ chối nhận thừa kế|nhận cha con|nhận cha mẹ con|nhập quốc tịch|thôi quốc tịch|thẻ tạm trú người nước ngoài|xin visa|thị thực|' +
  'trợ giúp pháp lý|luật sư|hàng xóm gây|gây ồn|ồn ào|bạo lực gia đình|hòa giải cơ sở|hòa giải tranh chấp|nợ không trả|đòi nợ|vỡ hụi|thi hành án|' +
  'giống lúa|phân bón|dịch tả|dịch bệnh|chó thả rông|chó dại|bảo hiểm nông nghiệp|thiệt hại do bão|hỗ trợ bão|hỗ trợ thiệt hại|ngập lụt hỗ trợ|' +
  'lắp điện|lắp nước|đồng hồ nước|công tơ điện|cúp điện|cắt điện|cúp nước|tiền điện|đóng tiền nước|rác thải|thu gom rác|đèn đường|kê khai tài sản|vị trí công tác|luân chuyển cán bộ|bổ nhiệm cán bộ|thi đua khen thưởng'
).split('|');
