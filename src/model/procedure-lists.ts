import { z } from 'astro/zod';
import { listIn, type ContentType } from './content-type.ts';
import { field, identifier, line, source, webAddress } from './fields/common.ts';
import { isoDate } from './fields/date.ts';
import { fieldReference, type Reference } from './reference.ts';

/** Internal procedure made public (plan II.1), one row of `content/thu-tuc-noi-bo.yaml`. */
const internalProcedureSchema = () =>
  z.strictObject({
    id: field(identifier(), 'Mã', 'Không đổi sau khi đã đăng.'),
    name: field(line(300), 'Tên thủ tục', 'Như quyết định công bố.'),
    unit: field(identifier(), 'Đơn vị thực hiện', 'Mã đơn vị.'),
    document: field(identifier().optional(), 'Quyết định công bố', 'Mã văn bản.'),
    published: field(isoDate().optional(), 'Ngày công khai', 'Ngày công khai.'),
    link: field(webAddress().optional(), 'Địa chỉ', 'Nơi đăng toàn văn.'),
    source: source(),
  });
export type InternalProcedure = z.infer<ReturnType<typeof internalProcedureSchema>>;

/** Procedure for which only online dossiers are taken (plan III.3), one row of `content/chi-nhan-truc-tuyen.yaml`. */
const onlineOnlyProcedureSchema = () =>
  z.strictObject({
    id: field(identifier(), 'Mã', 'Không đổi sau khi đã đăng.'),
    code: field(line(40).optional(), 'Mã thủ tục', 'Mã trên Cổng Dịch vụ công quốc gia.'),
    name: field(line(300), 'Tên thủ tục', 'Như quyết định công bố.'),
    unit: field(identifier(), 'Nơi thực hiện', 'Mã đơn vị.'),
    from: field(isoDate(), 'Từ ngày', 'Ngày bắt đầu chỉ nhận trực tuyến.'),
    to: field(isoDate().optional(), 'Đến ngày', 'Ngày kết thúc thí điểm.'),
    document: field(identifier().optional(), 'Quyết định', 'Mã văn bản.'),
    source: source(),
  });
export type OnlineOnlyProcedure = z.infer<ReturnType<typeof onlineOnlyProcedureSchema>>;

/** Identifiers that an internal or online-only procedure points at. */
const procedureReferences = (procedure: InternalProcedure | OnlineOnlyProcedure): Reference[] => [
  ...fieldReference('unit', 'unit', procedure.unit),
  ...fieldReference('document', 'document', procedure.document),
];

/** What the house knows of internal procedures. */
export const internalProcedures = {
  label: 'Thủ tục nội bộ',
  ...listIn('thu-tuc-noi-bo.yaml'),
  schema: internalProcedureSchema,
  references: procedureReferences,
} as const satisfies ContentType;

/** What the house knows of online only procedures. */
export const onlineOnlyProcedures = {
  label: 'Thủ tục chỉ nhận trực tuyến',
  ...listIn('chi-nhan-truc-tuyen.yaml'),
  schema: onlineOnlyProcedureSchema,
  references: procedureReferences,
} as const satisfies ContentType;
