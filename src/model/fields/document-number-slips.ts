import type { Slip } from '../../vietnamese/spelling.ts';
import { isDocumentNumber } from './document-number.ts';

/** Kinds of document and issuers in signs (Decree 30/2020/NĐ-CP, appendices I and III); those without their Đ are slips. */
const KIND = 'NQ|NĐ|ND|QĐ|QD|TTLT|TTr|TT|CT|KH|CV|TB|BC|HD|CĐ|CTr';
const ISSUER =
  'CP|TTg|UBND|HĐND|HDND|VPCP|BNV|BTC|BTP|BCA|BTTTT|BKHCN|BKHĐT|BXD|SNV|STP|STC|STTTT|SKHCN|VP|TU|HU';
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

const withStroke = (kind: string): string => ({ QD: 'QĐ', ND: 'NĐ' })[kind] ?? kind;

/** Every malformed number of a text whose right form is sure. */
export const numberSlipsIn = (text: string): Slip[] =>
  [...text.matchAll(WRITTEN)].flatMap(
    ({ 0: written, 1: number = '', 2: kind = '', 3: issuer = '', index }) => {
      const meant = `${number.replace(/\s+/g, '')}/${withStroke(kind)}-${issuer.replace('HDND', 'HĐND')}`;
      return meant === written || !isDocumentNumber(meant) ? [] : [{ written, meant, index }];
    },
  );
