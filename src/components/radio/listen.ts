import { radioPageSentences as say } from '../../site/sentences/radio-pages.ts';

/** A Vietnamese voice of the browser, best one that speaks without sending the text away. */
function voice(): SpeechSynthesisVoice | undefined {
  const all = speechSynthesis.getVoices().filter(({ lang }) => /^vi\b/i.test(lang));
  return all.find(({ localService }) => localService) ?? all[0];
}

/** Begins to read the lines of a text aloud, or stops where it is being read; the button says which comes next. */
export function listen(button: HTMLElement, text: string): void {
  const isReading = button.textContent === say.stop;
  speechSynthesis.cancel();
  button.textContent = isReading ? say.listen : say.stop;
  if (isReading) return;
  const chosen = voice();
  // Line by line: some voices fall silent after fifteen seconds of one utterance.
  const lines = text.split('\n').filter(Boolean);
  lines.forEach((line, at) => {
    const said = new SpeechSynthesisUtterance(line);
    said.lang = 'vi-VN';
    if (chosen) said.voice = chosen;
    if (at === lines.length - 1)
      said.onend = () => {
        button.textContent = say.listen;
      };
    speechSynthesis.speak(said);
  });
  addEventListener('pagehide', () => {
    speechSynthesis.cancel();
  });
}
