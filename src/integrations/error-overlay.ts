import path from 'node:path';
import { messageOf, type Finding } from '../checks/finding.ts';
import { escapeXml } from '../feeds/xml.ts';

/** Message to the page that Vite's client shows over it (vite.dev, “HMR API”, ErrorPayload). */
export interface OverlayMessage {
  readonly type: 'error';
  /** Astro would read the message as Markdown otherwise, and make links of what content holds. */
  readonly __isEnhancedAstroErrorPayload: true;
  readonly err: {
    readonly name: string;
    readonly title: string;
    /** HTML: Astro's overlay sets it as such. */
    readonly message: string;
    readonly stack: string;
    readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  };
}

/** Mistakes as the overlay shows them; what they quote from the content is text. There must be one at least. */
export function errorOverlay(findings: readonly Finding[]): OverlayMessage {
  const [first] = findings;
  if (!first) throw new Error('An overlay without a finding has nothing to say.');
  const lines = findings.map((finding) => `${finding.file}:${finding.line}: ${messageOf(finding)}`);
  return {
    type: 'error',
    __isEnhancedAstroErrorPayload: true,
    err: {
      name: 'Lỗi nội dung',
      title: 'Nội dung có lỗi: sửa các dòng này rồi lưu',
      message: lines.map(escapeXml).join('<br><br>'),
      stack: '',
      loc: { file: path.resolve(first.file), line: first.line, column: first.column },
    },
  };
}
