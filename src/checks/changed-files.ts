/** Text for editors with tables made from the schemas, which a test holds to them. */
const HANDBOOK = 'content/README.md';

/**
 * Whether a change touches nothing but content, so that the rules about content and about the built site say all there is to say of
 * it. No file at all is no such change: what is not known must be tested. Paths are relative to the project, with `/`.
 */
export const isContentOnly = (files: readonly string[]): boolean =>
  files.length > 0 && files.every((file) => file.startsWith('content/') && file !== HANDBOOK);

/** What is run for a change and why, in Vietnamese, as Markdown for the summary of a workflow. */
export function scopeSummary(files: readonly string[]): string {
  if (isContentOnly(files))
    return [
      `### Chỉ nội dung thay đổi (${files.length} tệp)`,
      '',
      'Chỉ chạy: kiểm tra nội dung, dựng trang, kiểm tra trang đã dựng. Các phép thử của chương trình không chạy, vì chương trình không đổi.',
      '',
    ].join('\n');
  const others = files.filter((file) => !isContentOnly([file]));
  const shown = others.slice(0, 5).map((file) => `\`${file.replaceAll('`', '')}\``);
  return [
    '### Chạy toàn bộ phép thử',
    '',
    others.length
      ? `Có thay đổi ngoài nội dung: ${shown.join(', ')}${others.length > 5 ? `, … (${others.length} tệp)` : ''}.`
      : 'Không rõ những tệp nào đã thay đổi.',
    '',
  ].join('\n');
}
