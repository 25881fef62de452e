import { describe, expect, it } from 'vitest';
import { contrastOf, inLight, readableColour, themeColour } from './theme-colour.ts';

const refusal = (typed: unknown): string | undefined =>
  themeColour().safeParse(typed).error?.issues[0]?.message;

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // Pairs that WCAG's own papers name: the lightest grey of 4.5:1 on white, pure red.
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 3.998],
  ])('of %s on %s', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastOf(other, one)).toBe(contrastOf(one, other));
  });
});

describe('the main colour of a section', () => {
  it.each(['#7c1519', '#0b6e4f', '#0A2A66', '#000000', '#da251d'])('may be %s', (hex) =>
    expect(refusal(hex)).toBeUndefined(),
  );

  it.each(['0b6e4f', '#0b6', 'green', '#0b6e4g', '', '#0b6e4f;}'])('is not written “%s”', (typed) =>
    expect(refusal(typed)).toContain('"#0b6e4f"'),
  );

  it.each([
    ['#ffd400', '1,4:1'],
    ['#ce7a58', '3,2:1'],
    ['#ffffff', '1,0:1'],
    ['#00ff00', '1,3:1'],
  ])('is not %s, and the nearest that is read well is named', (typed, ratio) => {
    const said = refusal(typed) ?? '';
    expect(said).toContain(`chỉ tương phản ${ratio}, cần ít nhất 4,5:1`);
    const [named = ''] = /#[\da-f]{6}/.exec(said) ?? [];
    expect(refusal(named)).toBeUndefined();
    expect(readableColour(named)).toBe(named);
  });
});

describe('a colour that is read well', () => {
  it('stays as it was chosen where it is dark enough, and else loses no more light than needed', () => {
    expect(['#7c1519', '#0a2a66', '#000000'].map(readableColour)).toEqual(['#7c1519', '#0a2a66', '#000000']);
    for (const hex of ['#0b6e4f', '#1e5fa8', '#da251d', '#b45309'])
      expect(contrastOf(readableColour(hex), '#f7f5f1')).toSatisfy(
        (ratio) => Number(ratio) >= 7 && Number(ratio) < 7.15,
      );
  });

  it('keeps its hue', () => {
    expect(inLight('#0b6e4f', 1)).toBe('#0b6e4f');
    expect(inLight('#ff8000', 0.5)).toBe('#bb5c00');
  });
});
