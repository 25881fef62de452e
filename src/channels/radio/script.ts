import { radioSentences as say } from '../../site/sentences/radio.ts';
import type { Doubt } from '../speech/doubts.ts';
import { speech, type SpeechOptions } from '../speech/speech.ts';
import type { Matter } from './matter.ts';

/** Syllables a minute at which a presenter reads, where settings say nothing. */
export const USUAL_PACE = 210;

/** A script for a presenter or a machine. */
export interface RadioScript {
  readonly title: string;
  readonly opening: readonly string[];
  readonly body: readonly string[];
  readonly closing: readonly string[];
  readonly syllables: number;
  readonly seconds: number;
  /** What a person should look at before it is read. */
  readonly doubts: readonly Doubt[];
}

/** How a site reads and how fast. */
export interface ScriptOptions extends SpeechOptions {
  /** Syllables a minute. */
  readonly pace?: number | undefined;
}

/** Syllables of a text in spoken words: in Vietnamese each is a word between blanks. */
const syllablesOf = (text: string): number => (text.match(/[\p{L}\p{M}\d]+/gu) ?? []).length;

/** Every paragraph in spoken words, and the doubts of all, each once. */
export function spoken(
  paragraphs: readonly string[],
  options: SpeechOptions,
): { texts: string[]; doubts: Doubt[] } {
  const read = paragraphs.map((paragraph) => speech(paragraph, options));
  const doubts = new Map(read.flatMap((one) => one.doubts.map((doubt) => [doubt.written, doubt])));
  return { texts: read.map(({ text }) => text).filter(Boolean), doubts: [...doubts.values()] };
}

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** The radio script of an article, a guide or a question: opening, body, closing with its sources. */
export function radioScript(
  { title, paragraphs, sources }: Matter,
  options: ScriptOptions = {},
): RadioScript {
  const heading = spoken([title], options);
  const [name = ''] = heading.texts;
  const body = spoken(paragraphs, options);
  const from = spoken(sources, options);
  const opening = name ? [say.greeting, ended(say.opening(name))] : [say.greeting];
  const closing = [...(from.texts.length ? [ended(say.source(from.texts.join('; ')))] : []), say.thanks];
  const syllables = syllablesOf([...opening, ...body.texts, ...closing].join(' '));
  const doubts = new Map(
    [...heading.doubts, ...body.doubts, ...from.doubts].map((one) => [one.written, one]),
  );
  return {
    ...{ title: name, opening, body: body.texts, closing, syllables },
    seconds: Math.round((syllables * 60) / (options.pace ?? USUAL_PACE)),
    doubts: [...doubts.values()],
  };
}

/** A script as a text file: what a presenter needs, and last what to look at first. */
export const scriptText = (script: RadioScript, pace = USUAL_PACE): string =>
  [
    say.length(Math.floor(script.seconds / 60), script.seconds % 60, script.syllables, pace),
    '',
    ...[...script.opening, ...script.body, ...script.closing].flatMap((paragraph) => [paragraph, '']),
    ...(script.doubts.length
      ? [say.review, ...script.doubts.map(({ written, why }) => `- ${written}: ${why}.`)]
      : []),
  ]
    .join('\n')
    .trim()
    .concat('\n');

/** A script for a machine that reads: one sentence a line, no quotation marks or brackets. */
export const machineText = ({ opening, body, closing }: RadioScript): string =>
  [...opening, ...body, ...closing]
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?…])\s+(?=[\p{Lu}“"(])/u))
    .map((sentence) =>
      sentence
        .replace(/["“”«»‘’'[\]]/g, '')
        .replace(/\s*\(([^()]*)\)/g, ', $1,')
        .replace(/\s*[;:](?=\s)/g, ',')
        .replace(/[;:]$/, '.')
        .replace(/,(?:\s*,)+/g, ',')
        .replace(/,\s*(?=[.!?]|$)/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((sentence) => /[\p{L}\d]/u.test(sentence))
    .map(ended)
    .join('\n')
    .concat('\n');
