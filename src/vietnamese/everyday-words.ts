import { BORROWED } from './borrowed-words.ts';
import { SPOKEN } from './spoken-words.ts';

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
tt hành chính công, hành chính công xã = Trung tâm Phục vụ hành chính công
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
ntn, ntnao = như thế nào
gcn = giấy chứng nhận
hcc = hành chính công
kt3, tạm trú tạm vắng = tạm trú
vnid, vn eid, vneld, vineid, veneid, vneiđ = VNeID
vbqppl, văn bản qppl = văn bản
gqtthc, giải quyết tthc = giải quyết thủ tục hành chính
ptth, ptth xã = truyền thanh
tnhs, tn&tkq, tn trả kq, bộ phận tnhs, bp tn&tkq = Bộ phận Một cửa
cbccvc = cán bộ, công chức, viên chức
qlnn = quản lý nhà nước
vhtt, vh tt = Văn hóa và Thông tin
tckh, tc kh, tc-kh = Tài chính và Kế hoạch
csdl = dữ liệu
đvhc = đơn vị hành chính
cqđt, cq số = chính quyền điện tử
đkhkd, đk hkd, gp kinh doanh = mở hộ kinh doanh
mã hs, mhs = mã hồ sơ
bs hồ sơ, bổ sung hs = bổ sung hồ sơ
ccc, cmtnd cũ, cmnd 9 số = căn cước
gcnđkx, cvx = đăng ký xe
gttt = căn cước
gxn, giấy xn = giấy xác nhận
xn = xác nhận
tình trạng hn, tthn = tình trạng hôn nhân
xn tình trạng hn, xnđt, xn độc thân, xntthn, xác nhận tthn = giấy xác nhận độc thân
xncư trú, ct07, xn cư trú = xác nhận cư trú
ct01 = đăng ký thường trú
đktt, đktạm trú, đk tạm trú = đăng ký tạm trú
đk thường trú = đăng ký thường trú
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
lấy chồng tây, lấy chồng hàn, lấy chồng hàn quốc, lấy chồng đài loan, lấy vợ tây, lấy chồng ngoại, cưới vợ ngoại quốc, lấy chồng ngoại quốc, cưới chồng ngoại quốc = kết hôn với người nước ngoài
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
tên cũ, giấy cũ, giấy tờ cũ, địa chỉ cũ, ghi xã cũ, ghi huyện cũ, ghi tỉnh cũ, ghi tên xã cũ, ghi tên huyện cũ, mang tên cũ = giấy tờ ghi tên huyện, xã cũ
đi nước ngoài, xuất ngoại = hộ chiếu
lao động nước ngoài, xuất khẩu lao động = xuất khẩu lao động, lý lịch tư pháp
bằng cấp, mất bằng cấp, mất bằng, bằng tốt nghiệp = bản sao bằng cấp
giấy chưa có chồng, giấy chưa có vợ, chưa có chồng, chưa có vợ, chứng nhận độc thân = giấy xác nhận độc thân
lấy người nước ngoài, cưới người nước ngoài, chồng nước ngoài, vợ nước ngoài, chồng hàn quốc, vợ nhật, người yêu hàn quốc, cưới tây = kết hôn với người nước ngoài
mất ví, rớt giấy tờ, rơi giấy tờ, rơi ví, mất hết giấy tờ, rớt hết giấy tờ = mất thẻ căn cước
xe cũ, mua lại xe, xe mua lại, chuyển tên xe = mua xe cũ, sang tên xe
sang sổ đỏ, đứng tên đất, chuyển tên sổ đỏ, sang tên sổ đỏ, cho đất con, tặng đất = giao dịch nhà đất
chuyển khẩu = đăng ký thường trú
hỏa táng, chôn cất = mai táng
`;

/**
 * Everyday words of the whole country and of South Central dialect with those of official texts, whatever the place; what is called
 * otherwise in one place alone is content.
 */
export const EVERYDAY_WORDS: readonly EverydayWords[] = [SHORT, BORROWED, CALLED, SPOKEN].flatMap(rowsOf);
