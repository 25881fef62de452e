import { COMMUNE_TYPES, unitsOn } from '../../model/succession.ts';
import type { Unit } from '../../model/unit.ts';
import { dayAfter } from '../../model/fields/date.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { thingsOf, type Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';

type Known = Thing & { readonly fields: Unit };
type Told = Pick<Finding, 'severity' | 'code' | 'what' | 'why' | 'mend'> & {
  keys: readonly (string | number)[];
};

/** Days of a unit that follow each other the wrong way round, in its life and in its names. */
function ownPeriods({ fields: { valid, names } }: Known): Told[] {
  const wrong = (
    { from, to }: { from?: string | undefined; to?: string | undefined },
    keys: (string | number)[],
  ): Told[] =>
    from && to && to < from
      ? [
          {
            severity: 'error',
            code: 'ky-nguoc',
            what: `Ngày cuối ${formatDate(to)} đứng trước ngày đầu ${formatDate(from)}`,
            why: 'Đơn vị không có ngày nào hoạt động, trang ghi sai',
            mend: 'xem lại nguồn rồi sửa from hoặc to',
            keys,
          },
        ]
      : [];
  const between = names.flatMap(({ to }, n): Told[] => {
    const next = names[n + 1]?.from;
    if (!to || !next || next === dayAfter(to)) return [];
    return [
      {
        severity: 'error',
        code: next > to ? 'ky-trong' : 'ky-chong',
        what:
          next > to
            ? `Từ ${formatDate(dayAfter(to))} đến trước ${formatDate(next)} đơn vị không có tên`
            : `Hai tên cùng lúc: tên trước dùng đến ${formatDate(to)}, tên sau từ ${formatDate(next)}`,
        why: 'Trang của những ngày đó ghi sai tên',
        mend: `tên sau ghi from: ${dayAfter(to)}, hoặc sửa to của tên trước`,
        keys: ['names', n],
      },
    ];
  });
  return [...wrong(valid, ['valid']), ...names.flatMap((name, n) => wrong(name, ['names', n])), ...between];
}

/** A district's work went to communes, which are not made of it: only among communes is a succession told from both sides. */
const areCommunes = (...units: readonly Known[]): boolean =>
  units.every(({ fields }) => COMMUNE_TYPES.includes(fields.type));

/** A year before a day. A unit may be merged into one that had been there for long; one that began just before its end did not. */
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** What a unit says of those after it and what they say of themselves. */
function successions(unit: Known, all: ReadonlyMap<string, Known>, ended: ReadonlySet<string>): Told[] {
  const { valid, successors = [] } = unit.fields;
  const known = successors.flatMap((id) => all.get(id) ?? []);
  const starts = known.flatMap(({ fields }) => fields.valid.from ?? []).sort();
  const first = starts.length === known.length ? starts[0] : undefined;
  const told: Told[] = [];
  if (valid.to && first && first > dayAfter(valid.to))
    told.push({
      severity: 'error',
      code: 'ky-trong',
      what: `Từ ${formatDate(dayAfter(valid.to))} đến trước ${formatDate(first)} không có đơn vị nào thay`,
      why: 'Trong những ngày đó trang không chỉ được người dân đến đâu',
      mend: `đối chiếu nghị quyết sắp xếp: ngày cuối của đơn vị cũ là ngày trước ngày đầu của đơn vị mới (${formatDate(first)})`,
      keys: ['valid'],
    });
  if (valid.to && first && first <= valid.to && first > yearBefore(valid.to))
    told.push({
      severity: 'error',
      code: 'ky-chong',
      what: `Đơn vị cũ (đến ${formatDate(valid.to)}) và đơn vị mới (từ ${formatDate(first)}) cùng lúc hoạt động`,
      why: 'Trong những ngày đó trang nói hai nơi cùng nhận hồ sơ',
      mend: 'đối chiếu nghị quyết sắp xếp, rồi sửa to của đơn vị cũ hoặc from của đơn vị mới',
      keys: ['valid'],
    });
  for (const next of known)
    if (valid.to && areCommunes(unit, next) && !next.fields.predecessors?.includes(unit.id))
      told.push({
        severity: 'notice',
        code: 'ke-tiep-mot-chieu',
        what: `Ở đây ghi nay thuộc “${next.id}”, tệp ${next.file} chưa ghi hợp thành từ “${unit.id}”`,
        why: 'Người đọc đi từ đơn vị mới không thấy đơn vị cũ',
        mend: `thêm vào ${next.file}: predecessors: [${[...(next.fields.predecessors ?? []), unit.id].join(', ')}]`,
        keys: ['successors'],
      });
  for (const id of unit.fields.predecessors ?? []) {
    const before = all.get(id);
    if (before?.fields.valid.to && areCommunes(unit, before) && !before.fields.successors?.includes(unit.id))
      told.push({
        severity: 'notice',
        code: 'ke-tiep-mot-chieu',
        what: `Ở đây ghi hợp thành từ “${id}”, tệp ${before.file} chưa ghi nay thuộc “${unit.id}”`,
        why: 'Người dân của đơn vị cũ không được chỉ đến đơn vị này',
        mend: `thêm vào ${before.file}: successors: [${[...(before.fields.successors ?? []), unit.id].join(', ')}]`,
        keys: ['predecessors'],
      });
  }
  if (ended.has(unit.id) && successors.length > 0) {
    const dead = lastOf(unit.id, all).filter((id) => ended.has(id));
    for (const id of dead)
      told.push({
        severity: 'notice',
        code: 'ke-tiep-het',
        what: `Đi theo các đơn vị tiếp nối thì dừng ở “${id}”, đơn vị này cũng đã kết thúc`,
        why: 'Người dân được chỉ đến một nơi không còn',
        mend: `ghi successors vào content/don-vi/${id}.yaml: đơn vị đang hoạt động thay nó`,
        keys: ['successors'],
      });
  }
  return told;
}

/** Where the way over successors ends, however many reorganisations it has; a way that goes round ends nowhere. */
function lastOf(id: string, all: ReadonlyMap<string, Known>, way: readonly string[] = []): string[] {
  const next = (all.get(id)?.fields.successors ?? []).filter(
    (one) => all.has(one) && ![...way, id].includes(one),
  );
  return next.length ? [...new Set(next.flatMap((one) => lastOf(one, all, [...way, id])))] : [id];
}

/** Units whose days leave a gap or overlap, whose successions are known to one side alone, or lead to what has ended. */
export const unitPeriods: ContentRule = {
  scope: 'full',
  find: (content) => {
    const units = thingsOf(content, 'units').filter((thing): thing is Known => thing.fields !== undefined);
    const all = new Map(units.map((unit) => [unit.id, unit]));
    const ended = new Set(
      unitsOn(units, content.today).flatMap(({ id, ended: isOver }) => (isOver ? [id] : [])),
    );
    return units.flatMap((unit) =>
      [...ownPeriods(unit), ...successions(unit, all, ended)].map(({ keys, ...told }) => ({
        file: unit.file,
        ...unit.placeOf(keys),
        ...told,
      })),
    );
  },
};
