import { guideSentences } from '../../site/sentences/guides.ts';

/** What a script is made of, not yet in spoken words. */
export interface Matter {
  readonly title: string;
  /** Paragraphs in reading order. */
  readonly paragraphs: readonly string[];
  /** Whom it follows, by name. */
  readonly sources: readonly string[];
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

const stepsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).flatMap((step: unknown, at) => {
    const { title, text } = (step ?? {}) as { title?: unknown; text?: unknown };
    return typeof title === 'string'
      ? [`Bước ${at + 1}. ${title}.${typeof text === 'string' ? ` ${text}` : ''}`]
      : [];
  });

/** A guide's answers, each below its question; nothing of what is no guide. */
function answersOf(fields: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(guideSentences.guideQuestions).flatMap(([field, question]) => {
    const lines =
      field === 'steps' ? stepsOf(fields[field]) : field === 'documents' ? [] : texts(fields[field]);
    return lines.length ? [question, ...lines] : [];
  });
}

const nameOf = (source: unknown): string[] => {
  const { name } = (source ?? {}) as { name?: unknown };
  return typeof name === 'string' ? [name] : [];
};

/** The matter of a file: its front matter as it stands, checked or not, and the paragraphs of its body. */
export function matterOf(fields: Readonly<Record<string, unknown>>, body: readonly string[]): Matter {
  const line = (value: unknown): string[] =>
    typeof value === 'string' && value.trim() ? [value.trim()] : [];
  const sources = [fields['source'], ...(Array.isArray(fields['sources']) ? fields['sources'] : [])].flatMap(
    nameOf,
  );
  return {
    title: line(fields['title'])[0] ?? '',
    paragraphs: [...line(fields['description']), ...answersOf(fields), ...body, ...texts(fields['warnings'])],
    sources: [...new Set(sources)],
  };
}
