/** What people say or type, and words that official texts have for it, the likeliest first. */
export type EverydayWords = readonly [say: readonly string[], means: readonly string[]];

/** `say, say = meaning, meaning`, a row a line. */
const rowsOf = (text: string): EverydayWords[] =>
  text
    .trim()
    .split('\n')
    .map((row) => {
      const [say = '', means = ''] = row.split(' = ');
      return [say.split(', '), means.split(', ')] as const;
    });

/** Short forms of everyday typing and of official papers, which stand for nothing else. */
const SHORT = `
sđt, sdt, đt, số đt, so dt = số điện thoại
đk, dk, dky, đky, đkí, đki = đăng ký
đn, đnhập = đăng nhập
tk, tkhoan = tài khoản
mk, pass, password = mật khẩu
hs = hồ sơ
gt = giấy tờ
gks, giấy ks = giấy khai sinh
ks = khai sinh
đkkh, dkkh, gcnkh = đăng ký kết hôn
cccd, cancuoc, căn cước công dân, cc công dân = căn cước
cmnd, cmt, cmtnd, chứng minh thư, chứng minh nhân dân, giấy chứng minh = căn cước
gplx, gp lái xe, blx = giấy phép lái xe, bằng lái xe
đkx, gđkx = đăng ký xe
hkd, hộ kinh doanh = mở hộ kinh doanh, hộ kinh doanh
đkkd, dkkd, gpkd, gcn đkkd = mở hộ kinh doanh, đăng ký hộ kinh doanh
đkdn, gcnđkdn = đăng ký doanh nghiệp
dn = doanh nghiệp
htx = hợp tác xã
hk, shk = hộ khẩu
qsdđ, qsd đất, gcn qsdđ, gcnqsdđ, gcnqsd đất, gcn qsd đất = làm sổ đỏ, quyền sử dụng đất
bđs = nhà đất
bhyt, thẻ bhyt = thẻ bảo hiểm y tế, bảo hiểm y tế
bhxh = bảo hiểm xã hội
bhtn = bảo hiểm thất nghiệp
lltp = lý lịch tư pháp
đc = địa chỉ
nđ, nd = nghị định
nq = nghị quyết
qđ, qd = quyết định
vb = văn bản
ub, ubnd, uỷ ban, uy ban = ủy ban nhân dân, UBND
hđnd = hội đồng nhân dân
ct ubnd = chủ tịch ủy ban nhân dân
csgt, cảnh sát giao thông = công an
cax, ca xã, công an phường = công an xã
bca = Bộ Công an
cb, cbcc = cán bộ
cc vc, ccvc = công chức, viên chức
dvc, dvcong = dịch vụ công
dvctt, dvc trực tuyến = dịch vụ công trực tuyến
dvcqg, cổng dvc, cổng dvcqg, web dvc = Cổng Dịch vụ công quốc gia
tthc = thủ tục hành chính
tt hành chính = thủ tục hành chính
cchc = cải cách hành chính
cđs = chuyển đổi số
cntt = công nghệ thông tin
tcnscđ, tổ cnscđ = tổ công nghệ số cộng đồng
ttpvhcc, tthcc, tt hcc, trung tâm hcc, trung tâm một cửa = Trung tâm Phục vụ hành chính công
bpmc, bp một cửa, 1 cửa = Bộ phận Một cửa
pakn = phản ánh, kiến nghị
bcci = bưu chính công ích
tp = thành phố
tphcm, tp hcm = Thành phố Hồ Chí Minh
tt = thị trấn
vp, văn phòng ub = văn phòng
kq = kết quả
ktra = kiểm tra
đtdđ, dtdd = điện thoại
xklđ, xkld, xklđ nước ngoài = xuất khẩu lao động
nvqs, nghĩa vụ = nghĩa vụ quân sự
thpt, bằng thpt, bằng cấp ba = bằng tốt nghiệp, bằng cấp
nct = người cao tuổi
nkt = người khuyết tật
ttđt = thông tin điện tử
mxh = mạng xã hội
`;

/** Words from other languages that everybody uses. */
const BORROWED = `
app, phần mềm = ứng dụng
app vneid, vneid app = VNeID
online, onl, qua mạng, trên mạng, bằng mạng, qua internet, trên internet = trực tuyến, qua mạng
offline, nộp trực tiếp = tại quầy
check, ktra lại, kiểm tra = tra cứu
check hồ sơ, ktra hồ sơ, xem hồ sơ, hồ sơ tới đâu, hồ sơ tới đâu rồi, hồ sơ đến đâu, tiến độ hồ sơ, track hồ sơ = tra cứu hồ sơ, theo dõi hồ sơ
hotline, call center, tổng đài, số nóng, số tổng đài = đường dây nóng
gọi ai, gọi số nào, gọi số mấy, số để gọi = đường dây nóng
sđt công an, số công an, số điện thoại công an = đường dây nóng
contact, liên hệ, số liên hệ = số điện thoại
hack, bị hack, hacker = bị lừa trên mạng, mất tiền
bị hack tài khoản, mất nick = bị lừa trên mạng, khóa tài khoản
scam, lừa đảo online, lừa online, lừa qua điện thoại, bị lừa, lừa tiền = lừa đảo, bị lừa trên mạng
fake, web giả, trang web giả, trang web giả mạo, link giả, link lạ, app giả, trang giả = trang giả
giả mạo, mạo danh, giả danh = giả
link, đường link = địa chỉ
web, website, wed = trang thông tin điện tử, trang web
website xã, web xã, trang web xã, facebook xã, fanpage xã = trang thông tin thật của xã
facebook, fb, zalo, tiktok = mạng xã hội
login, log in, sign in, vào không được, đăng nhập không được = đăng nhập
register, sign up, đăng kí = đăng ký
reset password, reset pass, quên pass, quên mật mã, quên mk = quên mật khẩu
otp, mã xác nhận, mã xác thực = mã OTP
ship, ship về nhà, giao tận nhà, gửi tận nhà, gửi về nhà, chuyển phát = nhận kết quả tại nhà, bưu chính công ích
pay, payment, pay online, banking, internet banking, quét mã, quét qr, qr code, ví điện tử, momo = thanh toán trực tuyến
fee, phí bao nhiêu, tốn tiền, mất tiền không, giá bao nhiêu, hết bao nhiêu tiền, bao nhiêu tiền = lệ phí
free, miễn phí, khỏi đóng tiền = miễn lệ phí
passport, hộ chiếu phổ thông, pasport, visa = hộ chiếu
online submission, submit online, apply online, e-service, public service = nộp hồ sơ trực tuyến, dịch vụ công trực tuyến
birth certificate = giấy khai sinh
marriage certificate, marriage registration = đăng ký kết hôn
id card = căn cước
driving license, driver license = bằng lái xe
feedback, report, complain, complaint = phản ánh, kiến nghị
open data, dataset, opendata, database = dữ liệu mở
scan, bản scan, file scan, photo, photocopy, phô tô, phôtô, bản phô tô = bản sao
pdf, file = bản điện tử
chatbot = trợ lý ảo
smartphone, điện thoại xịn, điện thoại đời mới, điện thoại cảm ứng = điện thoại thông minh
cục gạch, điện thoại cục gạch, điện thoại bàn phím, điện thoại đập đá = không có điện thoại thông minh
sim, sim điện thoại, bị mất sim = mất điện thoại, SIM
slogan, băng rôn, banner, poster = khẩu hiệu
ranking, rank, top mấy, hạng mấy, đứng thứ mấy, đứng hạng mấy = xếp hạng, xếp thứ
digital transformation = chuyển đổi số
administrative reform = cải cách hành chính
`;

/** Papers and matters as people call them. */
const CALLED = `
sổ đỏ, sổ hồng, bìa đỏ, bìa hồng, thẻ đỏ, bằng khoán, bằng khoán đất, giấy đất, giấy tờ đất, sổ đất = làm sổ đỏ, sổ đỏ
sổ hộ khẩu, giấy hộ khẩu, nhập hộ khẩu, nhập khẩu, chuyển hộ khẩu, cắt khẩu, hộ khẩu = hộ khẩu, đăng ký thường trú
tách khẩu, ra riêng, tách sổ = tách hộ
khai sanh, giấy khai sanh = khai sinh
giấy khai sinh, làm khai sinh, làm giấy sinh, giấy sinh = giấy khai sinh
đẻ con, sanh con, mới đẻ, mới sanh, em bé mới sinh, sinh em bé = con mới sinh, khai sinh
hôn thú, giấy hôn thú, giấy cưới, làm giấy cưới, giấy kết hôn, đám cưới = kết hôn, đăng ký kết hôn
lấy vợ, lấy chồng, cưới vợ, cưới chồng = kết hôn
lấy chồng tây, lấy chồng hàn, lấy chồng hàn quốc, lấy chồng đài loan, lấy vợ tây, lấy chồng ngoại = kết hôn với người nước ngoài
li hôn, li dị, ly dị = ly hôn
chứng tử, giấy chứng tử, giấy báo tử, báo tử, qua đời, chết, người chết, chết rồi, mất người thân = khai tử
đám ma, đám tang, tiền tử, ma chay = mai táng
cà vẹt, cà vẹt xe, cavet, giấy tờ xe, giấy xe = đăng ký xe
mất cà vẹt, mất giấy xe, mất giấy tờ xe = mất giấy đăng ký xe
mua xe cũ, bán xe, đổi chủ xe = sang tên xe
bằng lái, bằng lái xe, bằng xe máy, bằng a1, bằng b1, bằng b2, giấy phép lái = bằng lái xe
bảng số xe, bảng số, biển số = biển số xe
công chứng, công chứng giấy tờ, photo công chứng, sao y công chứng, sao y, sao lục = chứng thực bản sao, sao y
ký tên trước mặt, xác nhận chữ ký, chứng chữ ký = chứng thực chữ ký
giấy ủy quyền, giấy uỷ quyền, viết ủy quyền = chứng thực chữ ký, ủy quyền
mua bán đất, bán đất, cho đất, tặng cho đất, sang nhượng đất, sang tên đất = giao dịch nhà đất, chuyển nhượng
lí lịch tư pháp, giấy không tiền án, xác nhận không tiền án, tiền án = lý lịch tư pháp
giấy độc thân, giấy chưa vợ, giấy chưa chồng, xác nhận chưa kết hôn, tình trạng hôn nhân = giấy xác nhận độc thân
tạm chú, ở trọ, ở thuê, thuê trọ, phòng trọ, nhà trọ = tạm trú
khách ngủ lại, bạn ngủ lại, người lạ ở lại = báo khách ở lại
tiền già, tiền người già, lương già, lương người già, tiền cao tuổi, trợ cấp người già, trợ cấp người cao tuổi, trợ cấp tuổi già, trợ cấp 75 tuổi = trợ cấp hưu trí xã hội
thẻ bảo hiểm, thẻ khám bệnh, bảo hiểm cho bé, bảo hiểm cho con = thẻ bảo hiểm y tế
mở quán, mở tiệm, mở cửa hàng, mở shop, buôn bán, bán hàng, làm ăn nhỏ, giấy phép kinh doanh, mở tạp hóa, mở quán cà phê, mở quán ăn = mở quán, hộ kinh doanh
đóng quán, đóng tiệm, nghỉ bán, nghỉ kinh doanh, dẹp quán = đóng hộ kinh doanh
định danh, định danh mức 2, định danh mức hai, tài khoản mức 2, mức hai, vneid mức 2 = định danh mức 2, VNeID mức 2
căn cước cho con, căn cước trẻ em, làm thẻ cho bé, cccd cho con = căn cước cho con
làm lại thẻ, rớt căn cước, mất thẻ, rớt ví = mất thẻ căn cước, làm lại
sửa tên, sai tên, sai ngày sinh, cải chính, đổi họ, đổi tên = sửa thông tin
nhập xã, sáp nhập, gộp xã, ghép xã = sáp nhập
tên cũ, giấy cũ, giấy tờ cũ, địa chỉ cũ = giấy tờ ghi tên huyện, xã cũ
đi nước ngoài, xuất ngoại = hộ chiếu
lao động nước ngoài, xuất khẩu lao động = xuất khẩu lao động, lý lịch tư pháp
bằng cấp, mất bằng cấp, mất bằng, bằng tốt nghiệp = bản sao bằng cấp
`;

/** Troubles, places and people, in the words of everyday and of the South Central coast. */
const SPOKEN = `
hạch sách, hoạnh họe, hành dân, làm khó, làm khó dễ, gây khó, gây khó dễ, nhũng nhiễu, hách dịch, cửa quyền, sách nhiễu = gây khó dễ, cán bộ gây khó
vòi tiền, đòi tiền, đút lót, hối lộ, ăn tiền, lót tay, phong bì = cán bộ gây khó dễ, phản ánh
bắt đi tới đi lui, đi lại nhiều lần, chạy tới chạy lui, bắt đi lại = đi lại nhiều lần, bổ sung hồ sơ một lần
ngâm hồ sơ, bị ngâm, hồ sơ chậm, trễ hẹn, quá hẹn, quá hạn, chưa trả kết quả, chưa thấy trả, chờ lâu, chưa xong = hồ sơ quá ngày hẹn
thưa kiện, kiện, thưa, kêu ai, kêu với ai, mách ai, méc ai = phản ánh, khiếu nại
góp ý, than phiền, phàn nàn, ý kiến = phản ánh, kiến nghị
tố giác, tố cáo cán bộ = tố cáo
chấm điểm cán bộ, đánh giá cán bộ, khen cán bộ, đánh giá sao = đánh giá mức độ hài lòng
gặp chủ tịch, gặp lãnh đạo, tiếp dân, lịch tiếp dân = tiếp công dân
mấy giờ mở cửa, giờ hành chính, mở cửa lúc mấy giờ, mấy giờ làm việc = giờ làm việc
chủ nhật, thứ bảy, cuối tuần, ban đêm, buổi tối = ngày nghỉ, ban đêm
lên xã, ra xã, trên xã, ủy ban xã, ubnd xã, ra ủy ban, lên ủy ban, trụ sở xã, trụ sở ủy ban = trụ sở, ủy ban nhân dân xã
lên tỉnh, trên tỉnh, trung tâm tỉnh = trung tâm hành chính công của tỉnh
bưu điện, nhờ bưu điện, bưu tá = bưu chính công ích, bưu điện
cò, cò giấy tờ, cò đất, dịch vụ làm giấy tờ, chạy giấy tờ, làm giùm lấy tiền = cò hồ sơ
nhờ ai, nhờ người, làm giùm, làm giúp, làm dùm, ai giúp, giúp giùm = giúp, hỗ trợ
người già, ông bà già, lớn tuổi, già rồi, cao tuổi, già cả = người già, lớn tuổi
không rành máy, không biết xài điện thoại, không biết dùng máy, không rành công nghệ, mù công nghệ, không biết dùng điện thoại = không có điện thoại thông minh
xe lăn, bà bầu, mang bầu, có bầu, có thai = người khuyết tật, phụ nữ mang thai
xài = dùng
coi = xem
mần, mần giấy, mần răng = làm, làm giấy
chỗ mô, ở mô, nơi mô = ở đâu
cần chi, cần giấy tờ chi = cần giấy tờ gì
hông, hổng, hong, hok, ko, k, khum, hem = không
dc, đươc, đuợc = được
bi h, bây h, bh, bi giờ = bây giờ
vs = với
j, jì = gì
bn, bao nhiu, nhiêu = bao nhiêu
qua đời rồi, mất rồi = khai tử
tía, ba tôi mất, mẹ tôi mất, cha tôi mất, bố tôi mất, ông tôi mất, bà tôi mất = khai tử
nằm chỗ nào, đường nào = địa chỉ
bỏ huyện, huyện mất, hết huyện, không còn huyện = bỏ cấp huyện
số liệu, tải số liệu, xin số liệu = dữ liệu mở, số liệu
`;

/**
 * Everyday words of the whole country and of South Central dialect with those of official texts, whatever the place; what is called
 * otherwise in one place alone is content.
 */
export const EVERYDAY_WORDS: readonly EverydayWords[] = [SHORT, BORROWED, CALLED, SPOKEN].flatMap(rowsOf);
