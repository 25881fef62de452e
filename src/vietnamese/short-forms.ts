/** Short forms that people type, and what they stand for, without marks: the few that suggestions have room for. A blank stands before each word. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  ' dk': ' dang ky',
  ' dn': ' dang nhap',
  ' tk': ' tai khoan',
  ' mk': ' mat khau',
  ' hs': ' ho so',
  ' gt': ' giay to',
  ' tt': ' thi tran',
  ' sdt': ' so dien thoai',
};
