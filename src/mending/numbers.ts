import { isDocumentNumber } from '../model/fields/document-number-form.ts';
import { numberSlipsIn } from '../model/fields/document-number-slips.ts';
import { maskOf } from './blocks.ts';
import type { Change, Mend } from './change.ts';

const CODE = 'so-van-ban';

/** Kinds of document (Decree 30/2020/NĐ-CP, appendix III), and those of the Party and the courts that people quote. */
const KINDS = 'NQ|NĐ|QĐ|TTLT|TTr|TT|CTr|CT|KH|CV|TB|BC|HD|QC|QyC|PA|ĐA|DA|BB|KL|LCT|PL|GM|CĐ|GP|ĐK|TĐ';
const ISSUERS =
  'CP|TTg|UBND|HĐND|UBTVQH|QH|VPCP|VPUBND|BNV|BTC|BTP|BCA|BTTTT|BKHCN|BYT|BGDĐT|BLĐTBXH|BNNPTNT|BNNMT|BTNMT|BXD|BCT|BVHTTDL|SNV|STP|STC';

const DASH = String.raw`\s{0,2}[-\u2010-\u2015]\s{0,2}`;
/** A number, perhaps its year, a kind and an office, with blanks and dashes wherever a hand puts them. */
const LOOSE = new RegExp(
  String.raw`(?<![\p{L}\d/.,-])(\d{1,5})(\s{0,2}/\s{0,2}(?:19|20)\d{2})?\s{0,2}/\s{0,2}([\p{L}§]{2,5})(?:(${DASH})|(\s{0,2}/\s{0,2}))([\p{L}§]{2,10}\d{0,2}(?:${DASH}\p{Lu}{2,8})?)(?![\p{L}\d/])`,
  'gu',
);

const letters = (text: string): string => text.replace(/[§ÑÐ]/g, 'Đ').replace(/[ñð]/g, 'đ');
const known = (list: string, text: string): string | undefined =>
  list.split('|').find((one) => one.toUpperCase() === text.toUpperCase());

/**
 * Numbers of documents as print has them: `76 / NQ - CP` is 76/NQ-CP, `828/Q§-UBND` 828/QĐ-UBND. Small letters, and a stroke before
 * an office that does not use it today, are for a person to decide where the office is not known.
 */
export const mendNumbers: Mend = (source) => {
  if (source.isVerbatim) return [];
  const mask = maskOf(source);
  const loose = looseIn(mask);
  const isApart = ({ start, end }: Change): boolean =>
    !loose.some((one) => one.start < end && one.end > start);
  return [...loose, ...slipsIn(mask).filter(isApart)].sort((a, b) => a.start - b.start);
};

const looseIn = (mask: string): Change[] =>
  [...mask.matchAll(LOOSE)].flatMap((match) => {
    const [old, number = '', year = '', kind = '', , stroke, office = ''] = match;
    const kindName = known(KINDS, letters(kind));
    const parts = letters(office).split(/\s*[-\u2010-\u2015]\s*/);
    const [first = '', ...others] = parts;
    const bare = first.replace(/\d+$/, '');
    const officeName = known(ISSUERS, bare);
    if (!kindName || (stroke !== undefined && !officeName)) return [];
    const named = (officeName ?? bare) + first.slice(bare.length);
    const text = `${number}${year.replace(/\s/g, '')}/${kindName}-${[named, ...others].join('-')}`;
    if (text === old || !isDocumentNumber(text)) return [];
    const isSure = letters(kind) === kindName && (officeName ?? bare) === bare;
    return [{ start: match.index, end: match.index + old.length, text, code: CODE, isSure }];
  });

/** What is left of a number without what parts it. */
const signsOf = (text: string): string => text.replace(/[\s/\\._\u2010-\u2015\u2212-]/g, '');

/** Slips that the check tells: certain where nothing but what parts a number changes. */
const slipsIn = (mask: string): Change[] =>
  numberSlipsIn(mask).map(({ written, meant, index }) => ({
    start: index,
    end: index + written.length,
    text: meant,
    code: CODE,
    isSure: signsOf(written) === signsOf(meant),
  }));
