/** The list of pages that are shown before they are published; `rows` is HTML. */
export const previewSentences = {
  list: (rows: string) => `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Bản xem thử</title>
<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui}li{margin:.75rem 0}code{display:block;color:#555}</style>
<h1>Bản xem thử</h1>
<p>Trang sẽ như dưới đây khi được đăng. Liên kết tới trang khác mở trang đang có trên mạng.</p>
<ul>
${rows}
</ul>
`,
} as const;
