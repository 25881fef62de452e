import { Gunzip } from 'fflate';

/** Takes the bytes of one file piece by piece, and hands on its lines; of a file of any size it keeps one line at a time. */
export interface LogFile {
  push(bytes: Uint8Array): void;
  /** @throws Error where a packed file is cut off or broken */
  end(): void;
}

/** No line of a log is longer; what stands behind it is dropped, so that a file without line ends is never held whole. */
const LONGEST_LINE = 65_536;

function lineReader(onLine: (line: string) => void): LogFile {
  const decoder = new TextDecoder();
  let begun = '';
  const take = (text: string): void => {
    const lines = text.split('\n');
    const rest = lines.pop() ?? '';
    for (const line of lines) {
      onLine(begun + line);
      begun = '';
    }
    if (begun.length < LONGEST_LINE) begun += rest;
  };
  return {
    push: (bytes) => {
      take(decoder.decode(bytes, { stream: true }));
    },
    end: () => {
      take(decoder.decode());
      if (begun) onLine(begun);
      begun = '';
    },
  };
}

/** gzip, of one or more members, as hosts pack the logs of past days. */
function gzipReader(onLine: (line: string) => void): LogFile {
  const lines = lineReader(onLine);
  const packed = new Gunzip((bytes) => {
    lines.push(bytes);
  });
  return {
    push: (bytes) => {
      packed.push(bytes);
    },
    end: () => {
      packed.push(new Uint8Array(), true);
      lines.end();
    },
  };
}

const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

/** Reads a log as it lies there or packed by gzip, which its first two bytes tell. */
export function logFile(onLine: (line: string) => void): LogFile {
  let head = new Uint8Array();
  let reader: LogFile | undefined;
  const begin = (bytes: Uint8Array): LogFile =>
    (reader = isGzip(bytes) ? gzipReader(onLine) : lineReader(onLine));
  return {
    push: (bytes) => {
      if (reader) {
        reader.push(bytes);
        return;
      }
      const joined = new Uint8Array(head.length + bytes.length);
      joined.set(head);
      joined.set(bytes, head.length);
      head = joined;
      if (head.length >= 2) begin(head).push(head);
    },
    end: () => {
      if (!reader) begin(head).push(head);
      reader?.end();
    },
  };
}
