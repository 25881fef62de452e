import { radioSentences as say } from '../../site/sentences/radio.ts';
import type { Doubt } from '../speech/doubts.ts';
import { speech, type SpeechOptions } from '../speech/speech.ts';
import { syllablesOf } from './machine-text.ts';
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

/** Every paragraph in spoken words, and the doubts of all, each once. */
export function spoken(
  paragraphs: readonly string[],
  options: SpeechOptions,
): { texts: string[]; doubts: Doubt[] } {
  const read = paragraphs.map((paragraph) => speech(paragraph, options));
  const doubts = new Map(read.flatMap((one) => one.doubts.map((doubt) => [doubt.written, doubt])));
  return { texts: read.map(({ text }) => text).filter(Boolean), doubts: [...doubts.values()] };
}

/** Sentences with a capital first letter: words that stand for an abbreviation or a figure come without. What its author began small stays so. */
const withCapitals = (text: string, written: string): string =>
  text.replace(/(^|[.!?…]\s+)(\p{Ll})/gu, (whole, before: string, first: string) =>
    before === '' && /^\p{Ll}/u.test(written) ? whole : before + first.toLocaleUpperCase('vi'),
  );

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** The radio script of an article, a guide or a question: opening, body, closing with its sources. */
export function radioScript(
  { title, paragraphs, sources }: Matter,
  options: ScriptOptions = {},
): RadioScript {
  const heading = spoken([title], options);
  const name = withCapitals(heading.texts[0] ?? '', title);
  const body = paragraphs.map((written) => ({ written, ...spoken([written], options) }));
  const lines = body.flatMap(({ written, texts }) => texts.map((text) => withCapitals(text, written)));
  const from = spoken(sources, options);
  const opening = name ? [say.greeting, ended(say.opening(name))] : [say.greeting];
  const closing = [...(from.texts.length ? [ended(say.source(from.texts.join('; ')))] : []), say.thanks];
  const syllables = syllablesOf([...opening, ...lines, ...closing].join(' '));
  const doubts = new Map(
    [heading, ...body, from].flatMap((read) => read.doubts.map((doubt) => [doubt.written, doubt] as const)),
  );
  return {
    ...{ title: name, opening, body: lines, closing, syllables },
    seconds: Math.round((syllables * 60) / (options.pace ?? USUAL_PACE)),
    doubts: [...doubts.values()],
  };
}

/** All that is read aloud, in its order. */
export const paragraphsOf = ({ opening, body, closing }: RadioScript): string[] => [
  ...opening,
  ...body,
  ...closing,
];

/** How long a script is at a pace, in a sentence. */
export const lengthOf = ({ seconds, syllables }: RadioScript, pace: number): string =>
  say.length(seconds, syllables, pace);

/** A script as a text file: what a presenter needs, and last what to look at first. */
export const scriptText = (script: RadioScript, pace = USUAL_PACE): string =>
  [
    lengthOf(script, pace),
    '',
    ...paragraphsOf(script).flatMap((paragraph) => [paragraph, '']),
    ...(script.doubts.length
      ? [say.review, ...script.doubts.map(({ written, why }) => `- ${say.doubt(written, why)}`)]
      : []),
  ]
    .join('\n')
    .trim()
    .concat('\n');
