import type { Slip } from '../../vietnamese/spelling.ts';
import { isDocumentNumber } from './document-number-form.ts';

/** Kinds of document and issuers in signs (Decree 30/2020/NĐ-CP, appendices I and III); those without their Đ are slips. */
const KIND = 'NQ|NĐ|ND|QĐ|QD|TTLT|TTr|TT|CT|KH|CV|TB|BC|HD|CĐ|CTr';
const ISSUER = 'CP|TTg|UBND|HĐND|HDND|VPCP|BNV|BTC|BTP|BCA|BTTTT|BKHCN|BKHĐT|BXD|SNV|STP|STC|STTTT|SKHCN';
const NUMBER = String.raw`\d{1,5}[a-zđ]?(?:\s*\/\s*(?:19|20)\d{2})?`;
const EDGE = String.raw`(?![\p{L}\d])`;

/**
 * A number, a kind, an issuer, parted as people part them. Joint circulars of before 1996 stand between strokes (23/TT-LB, 01/TT/LB)
 * and Party documents turn the marks round (27-NQ/TW): neither is taken up here.
 */
const WRITTEN = new RegExp(
  String.raw`(?<![\p{L}\d/.-])(${NUMBER})\s*\/\s*(${KIND})\s*[-–—‑/]?\s*(${ISSUER})${EDGE}`,
  'gu',
);

/** The form of the Party with the issuer of a State body, and the other way round. */
const CROSSED = new RegExp(String.raw`(?<![\p{L}\d/.-])(\d{1,5})-(${KIND})\/(CP|TTg|UBND|HĐND)${EDGE}`, 'gu');
const PARTY = new RegExp(
  String.raw`(?<![\p{L}\d/.-])(\d{1,5})\/(NQ|CT|KL|QĐ|HD|KH|TB)[/-](TW|TU|HU)${EDGE}`,
  'gu',
);
/** In small letters throughout, as addresses have them. */
const SMALL =
  /(?<![\p{L}\d/.-])(\d{1,5}(?:\/(?:19|20)\d{2})?)\/(nq|nđ|qđ|ct|kh|tb|tt)-(cp|ttg|ubnd|hđnd|bnv|btc|btp|bca)(?![\p{L}\d-])/gu;

const withStroke = (kind: string): string => ({ QD: 'QĐ', ND: 'NĐ' })[kind] ?? kind;
const issuerOf = (issuer: string): string => issuer.replace('HDND', 'HĐND').replace('TTG', 'TTg');
const state = (number: string, kind: string, issuer: string): string =>
  `${number.replace(/\s+/g, '')}/${withStroke(kind)}-${issuerOf(issuer)}`;

type Writer = (number: string, kind: string, issuer: string) => string;
const READERS: readonly (readonly [RegExp, Writer])[] = [
  [WRITTEN, state],
  [CROSSED, state],
  [PARTY, (number, kind, issuer) => `${number}-${kind}/${issuer}`],
  [
    SMALL,
    (number, kind, issuer) => state(number, kind.toLocaleUpperCase('vi'), issuer.toLocaleUpperCase('vi')),
  ],
];

/** Every malformed number of a text whose right form is sure, in their order. */
export const numberSlipsIn = (text: string): Slip[] =>
  READERS.flatMap(([form, write]) =>
    [...text.matchAll(form)].flatMap(
      ({ 0: written, 1: number = '', 2: kind = '', 3: issuer = '', index }) => {
        const meant = write(number, kind, issuer);
        return meant === written || !isDocumentNumber(meant) ? [] : [{ written, meant, index }];
      },
    ),
  ).sort((a, b) => a.index - b.index);
