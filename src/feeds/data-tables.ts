import type { Article } from '../model/article.ts';
import { articleAddress, firstId } from '../model/article.ts';
import { documentAddress, VALIDITY_STATES, type LegalDocument } from '../model/document.ts';
import { EVENT_KINDS, eventAddress, type Event } from '../model/event.ts';
import { HOTLINE_NEEDS, type Hotline } from '../model/hotline.ts';
import type { Identified } from '../model/publication.ts';
import type { Slogan } from '../model/slogan.ts';
import { UNIT_TYPES, unitAddress } from '../model/unit.ts';
import type { NamedUnit } from './api/values.ts';
import { csvText, type Cell } from './csv.ts';

/** Makes a root-relative address absolute. */
type Absolute = (address: string) => string;
type Columns<Row> = Readonly<Record<string, (row: Row, absolute: Absolute) => Cell>>;

/** Identifiers in one cell. */
const joined = (ids: readonly string[] | undefined): Cell => ids?.join('; ');

const table = <Row>(columns: Columns<Row>, rows: readonly Row[], absolute: Absolute): string =>
  csvText(
    Object.keys(columns),
    rows.map((row) => Object.values(columns).map((column) => column(row, absolute))),
  );

const UNIT_COLUMNS: Columns<NamedUnit> = {
  ma: ({ id }) => id,
  ten: ({ name }) => name,
  loai: ({ fields }) => UNIT_TYPES[fields.type],
  con_hoat_dong: ({ exists }) => (exists ? 'có' : 'không'),
  ma_hanh_chinh: ({ fields }) => fields.codes?.at(-1)?.code,
  tu_ngay: ({ fields }) => fields.valid.from,
  den_ngay: ({ fields }) => fields.valid.to ?? fields.valid.toText,
  thuoc: ({ fields }) => fields.parent,
  hop_thanh_tu: ({ fields }) => joined(fields.predecessors),
  nay_thuoc: ({ fields }) => joined(fields.successors),
  trang: ({ id }, absolute) => absolute(unitAddress(id)),
};

/** An old commune and one of those that it belongs to now. */
export interface Reorganised {
  readonly old: NamedUnit;
  readonly now: NamedUnit;
}

const COMMUNE_COLUMNS: Columns<Reorganised> = {
  ma_cu: ({ old }) => old.id,
  ten_cu: ({ old }) => old.name,
  ma_hanh_chinh_cu: ({ old }) => old.fields.codes?.at(-1)?.code,
  ngay_cuoi: ({ old }) => old.fields.valid.to ?? old.fields.valid.toText,
  ma_moi: ({ now }) => now.id,
  ten_moi: ({ now }) => now.name,
  ma_hanh_chinh_moi: ({ now }) => now.fields.codes?.at(-1)?.code,
  trang: ({ old }, absolute) => absolute(unitAddress(old.id)),
};

const HOTLINE_COLUMNS: Columns<Hotline> = {
  ma: ({ id }) => id,
  ten: ({ name }) => name,
  nhu_cau: ({ need }) => HOTLINE_NEEDS[need],
  don_vi: ({ unit }) => unit,
  kenh: ({ channel }) => channel,
  so_hoac_dia_chi: (one) => (one.channel === 'none' ? undefined : one.value),
  khi_nao: (one) => (one.channel === 'none' ? undefined : one.when),
  gio: (one) => (one.channel === 'none' ? undefined : one.hours),
  cuoc_phi: (one) => (one.channel === 'none' ? undefined : one.cost),
  hoi_o_dau: (one) => (one.channel === 'none' ? one.instead : undefined),
  ngay_kiem_tra: (one) => (one.channel === 'none' ? undefined : one.checked.date),
  nguon: (one) => (one.channel === 'none' ? undefined : one.source.name),
  dia_chi_nguon: (one) => (one.channel === 'none' ? undefined : one.source.url),
};

const DOCUMENT_COLUMNS: Columns<Identified<LegalDocument>> = {
  ma: ({ id }) => id,
  so_ky_hieu: ({ fields }) => fields.number,
  loai: ({ fields }) => fields.kind,
  trich_yeu: ({ fields }) => fields.title,
  co_quan: ({ fields }) => fields.issuer,
  ngay: ({ fields }) => fields.date,
  hieu_luc: ({ fields }) => VALIDITY_STATES[fields.validity.state],
  hieu_luc_tu: ({ fields }) => fields.validity.from,
  hieu_luc_den: ({ fields }) => fields.validity.to,
  thay_bang: ({ fields }) => joined(fields.validity.replacedBy),
  nguon: ({ fields }) => fields.sources.map(({ name }) => name).join('; '),
  trang: ({ id }, absolute) => absolute(documentAddress(id)),
};

/** A column that something withdrawn leaves empty. */
const standing =
  <Fields extends Pick<Article, 'withdrawn'>>(column: (fields: Fields) => Cell) =>
  ({ fields }: Identified<Fields>): Cell =>
    fields.withdrawn ? undefined : column(fields);

const ARTICLE_COLUMNS: Columns<Identified<Article>> = {
  ma: ({ id }) => id,
  ma_luc_dang: ({ id, fields }) => firstId(id, fields),
  tieu_de: standing(({ title }) => title),
  tom_tat: standing(({ description }) => description),
  ngay_dang: standing(({ date }) => date),
  ngay_cap_nhat: standing(({ updated }) => updated),
  chuyen_muc: standing(({ topic }) => topic),
  don_vi: standing(({ units }) => joined(units)),
  nguon: standing(({ source }) => source?.name),
  dia_chi_nguon: standing(({ source }) => source?.url),
  ngay_go: ({ fields }) => fields.withdrawn?.date,
  ly_do_go: ({ fields }) => fields.withdrawn?.reason,
  trang: ({ id }, absolute) => absolute(articleAddress(id)),
};

const EVENT_COLUMNS: Columns<Identified<Event>> = {
  ma: ({ id }) => id,
  ten: standing(({ title }) => title),
  tom_tat: standing(({ description }) => description),
  loai: standing(({ kind }) => EVENT_KINDS[kind]),
  bat_dau: standing(({ start }) => start),
  ket_thuc: standing(({ end }) => end),
  noi: standing(({ place }) => place),
  don_vi: standing(({ units }) => joined(units)),
  huy: standing(({ cancelled }) => cancelled),
  ngay_dang: standing(({ date }) => date),
  nguon: standing(({ source }) => source.name),
  ngay_go: ({ fields }) => fields.withdrawn?.date,
  ly_do_go: ({ fields }) => fields.withdrawn?.reason,
  trang: ({ id }, absolute) => absolute(eventAddress(id)),
};

const SLOGAN_COLUMNS: Columns<Slogan> = {
  ma: ({ id }) => id,
  cau: ({ text }) => text,
  loai: ({ kind }) => kind,
  cua_ai: ({ issuer }) => issuer,
  cach_dung: ({ usage }) => usage,
  nguon: ({ source }) => source.name,
  dia_chi_nguon: ({ source }) => source.url,
  ngay_nguon: ({ source }) => source.date,
  trang: ({ id }, absolute) => absolute(`/khau-hieu/#${id}`),
};

/** What the tables of the API are made of. */
export interface TableRows {
  readonly articles: Identified<Article>;
  readonly units: NamedUnit;
  readonly communes: Reorganised;
  readonly hotlines: Hotline;
  readonly documents: Identified<LegalDocument>;
  readonly slogans: Slogan;
  readonly events: Identified<Event>;
}
export type TableName = keyof TableRows;

const COLUMNS: { readonly [Name in TableName]: Columns<TableRows[Name]> } = {
  articles: ARTICLE_COLUMNS,
  units: UNIT_COLUMNS,
  communes: COMMUNE_COLUMNS,
  hotlines: HOTLINE_COLUMNS,
  documents: DOCUMENT_COLUMNS,
  slogans: SLOGAN_COLUMNS,
  events: EVENT_COLUMNS,
};

/** One table of the API as CSV, rows in the order given. Headings are ASCII, like those of the tables that clerks fill in. */
export const dataTable = <Name extends TableName>(
  name: Name,
  rows: readonly TableRows[Name][],
  absolute: Absolute,
): string => table(COLUMNS[name], rows, absolute);
