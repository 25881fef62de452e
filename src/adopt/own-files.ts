import { UNIT_TYPES, type UnitType } from '../model/unit.ts';
import { USUAL_COLOUR } from '../site/brand-colours.ts';
import { lowerFirst, upperFirst } from '../vietnamese/first-letter.ts';
import { slugify } from '../vietnamese/slug.ts';
import { asYaml } from './carry.ts';

/** Kinds of place that may take the section over, as the command takes them. */
export const PLACE_KINDS = [
  'xa',
  'phuong',
  'thi-tran',
  'huyen',
  'tinh',
] as const satisfies readonly UnitType[];
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** The place that takes the section over. */
export interface NewPlace {
  /** With the word for its kind, as “Xã Lúa Vàng”. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** Province, with the word for its kind; undefined for a province itself, or where it is not told. */
  readonly province: string | undefined;
  /** Its main colour, `#rrggbb`; the usual one where it is left out. */
  readonly colour?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Identifier of the new unit. */
export const unitId = ({ name }: Pick<NewPlace, 'name'>): string => slugify(name);

/** The place with its province, as its own line says it. */
const wholePlace = ({ name, province }: NewPlace): string =>
  province ? `${name}, ${lowerFirst(province)}` : name;

/** Code of the hotline of the new place that has no number yet. */
const ONE_STOP = 'noi-tiep-nhan-ho-so';
/** Longest name that a phone's screen shows whole. */
const SHORT = 30;

function shortTitle(name: string): string {
  const bare = lowerFirst(name);
  return [`CCHC ${bare}`, bare, 'Cải cách hành chính'].find(({ length }) => length <= SHORT) ?? '';
}

/** Settings that other content of the new section answers: what is not there is left out. */
export interface KeptSettings {
  readonly emergency: readonly string[];
  readonly portal: string | undefined;
  readonly guides: Readonly<Record<string, string>>;
  readonly tasks: readonly unknown[];
  readonly speech: unknown;
}

/** `site.yaml` of the new place: what has to be filled in first is told beside it. */
function settingsText(place: NewPlace, kept: KeptSettings): string {
  const bare = lowerFirst(place.name);
  const head = asYaml({
    title: `Cải cách hành chính ${bare}`.slice(0, 80),
    shortTitle: shortTitle(place.name),
    place: wholePlace(place),
    description: `Chuyên mục cải cách hành chính của ${bare}: hướng dẫn dịch vụ công trực tuyến, hỏi đáp, thủ tục, văn bản, nơi liên hệ.`,
  });
  const rest = asYaml({
    ...(kept.emergency.length ? { emergency: kept.emergency } : {}),
    communeHotline: ONE_STOP,
    ...(kept.portal ? { portal: kept.portal } : {}),
    ...(Object.keys(kept.guides).length ? { guides: kept.guides } : {}),
    ...(kept.tasks.length ? { tasks: kept.tasks } : {}),
    ...(kept.speech ? { speech: kept.speech } : {}),
  });
  return [
    '# Tên, địa bàn và lời giới thiệu hiện ở mọi trang: đọc lại, sửa cho đúng cách gọi ở nơi bạn.',
    head.trimEnd(),
    '# Màu chủ đạo: đầu trang, đề mục, biểu tượng, áp phích theo màu này. Chọn màu đậm, để chữ trắng trên đó đọc rõ;',
    '# viết dấu # rồi sáu chữ số hoặc chữ a–f, trong dấu nháy.',
    asYaml({ themeColor: place.colour ?? USUAL_COLOUR }).trimEnd(),
    '# Điền trước tiên: địa chỉ thật của chuyên mục. Tên đuôi .example là tên giữ chỗ.',
    `siteUrl: https://${unitId(place)}.example`,
    'basePath: /',
    '# Cơ quan nào chịu trách nhiệm: có rồi thì xóa dấu # ở hai dòng dưới và ghi đúng tên.',
    `#operator: Ủy ban nhân dân ${bare}`,
    `#operatorUnit: ${unitId(place)}`,
    'perPage: 10',
    rest,
  ].join('\n');
}

function unitText(place: NewPlace, parent: string | undefined): string {
  const bare = lowerFirst(place.name);
  return [
    asYaml({ type: place.kind, names: [{ name: place.name }], valid: {} }).trimEnd(),
    '# Ngày thành lập, các đơn vị cũ hợp thành (predecessors), trụ sở (seat), trang web (website): thêm khi có nguồn.',
    asYaml({
      ...(parent ? { parent } : {}),
      description: place.province
        ? `${UNIT_TYPES[place.kind]} của ${lowerFirst(place.province)}.`
        : `Tin bài, hướng dẫn và nơi liên hệ của ${bare}.`,
      keywords: [`UBND ${bare}`, `Ủy ban nhân dân ${bare}`],
    }),
  ].join('\n');
}

const provinceText = (province: string, inside: string): string =>
  asYaml({
    type: 'tinh',
    names: [{ name: province }],
    valid: {},
    description: `Đơn vị hành chính cấp tỉnh có ${lowerFirst(inside)}.`,
  });

/** The one-stop desk without a number: where its number and address come from is told above it. */
function oneStopText(place: NewPlace, portal: string | undefined): string {
  return [
    '# Điền trước tiên: số điện thoại và địa chỉ nơi tiếp nhận hồ sơ. Đã gọi thử hoặc có nguồn thì đổi channel: none thành',
    '# channel: phone (hoặc address), thay instead bằng value, checked, source. Xem _mau/duong-day-nong.yaml.',
    asYaml([
      {
        id: ONE_STOP,
        name: `Bộ phận tiếp nhận hồ sơ của ${lowerFirst(place.name)}`,
        need: 'dia-phuong',
        unit: unitId(place),
        channel: 'none',
        instead:
          'Bạn đến trụ sở Ủy ban nhân dân nơi bạn ở, hoặc tìm thủ tục trên Cổng Dịch vụ công quốc gia.',
        ...(portal ? { insteadHotlines: [portal] } : {}),
      },
    ]),
  ].join('\n');
}

const page = (fields: Readonly<Record<string, unknown>>, body: string): string =>
  `---\n${asYaml(fields)}---\n\n${body.trim()}\n`;

function aboutText(place: NewPlace, carried: string | undefined): string {
  const old = carried?.replace(/^---\n[\s\S]*?\n---\n/, '') ?? '';
  const bare = lowerFirst(place.name);
  return page(
    {
      title: 'Giới thiệu và nguyên tắc biên tập',
      description:
        'Chuyên mục nói về nơi nào, thông tin lấy từ đâu, sai thì sửa thế nào, ai chịu trách nhiệm.',
      updated: place.today,
    },
    `Chuyên mục giúp người dân ${bare} làm thủ tục hành chính dễ hơn. Ở đây có hướng dẫn từng bước, hỏi đáp, văn bản, nơi liên hệ và tin về cải cách hành chính.\n\n${old.trim()}`,
  );
}

function englishText(place: NewPlace): string {
  const name = `<span lang="vi">${wholePlace(place)}</span>`;
  return page(
    {
      title: `Public administration reform: ${place.name}`,
      description:
        'A one-page summary in English of this section, of the place it covers, and of whom to contact.',
      updated: place.today,
    },
    `## What this section is

This is an information section on public administration reform for ${name}, Viet Nam.
It holds step-by-step guides to online public services, short answers to common questions, and documents with their validity.

All other pages are in Vietnamese.

## Whom to contact

- For online procedures, use the [National Public Service Portal](https://dichvucong.gov.vn/).
- To find the official name of a procedure to type on that portal, see [names of procedures](/thu-tuc/) (in Vietnamese).
- For verified numbers and addresses, see the [contact page](/duong-day-nong/) (in Vietnamese).`,
  );
}

const firstArticle = (place: NewPlace, topic: string): string =>
  page(
    {
      title: 'Bài mẫu: thay bằng tiêu đề của bạn',
      description: 'Bài mẫu, chưa đăng: thay câu này bằng một câu nói bài giúp gì cho người đọc.',
      date: place.today,
      topic,
      units: [unitId(place)],
      draft: true,
    },
    `Đây là bài mẫu, không ai đọc được trên trang vì có dòng \`draft: true\`. Hãy mở bài bằng điều người dân cần biết nhất.

## Đề mục thứ nhất

Viết câu ngắn. Không gõ số điện thoại vào bài; dẫn đến [đường dây nóng](/duong-day-nong/).

Viết xong thì đổi tên tệp, xóa dòng \`draft: true\`, rồi chạy \`npm run check\`.`,
  );

/** Files that are the new place's own, by path; `carried` are those that came over, of which some are continued. */
export function ownFiles(
  place: NewPlace,
  carried: ReadonlyMap<string, string>,
  kept: KeptSettings,
  topic: string,
): Map<string, string> {
  const parent = place.province ? slugify(place.province) : undefined;
  const hotlines = [carried.get('duong-day-nong.yaml')?.trimEnd() ?? '', oneStopText(place, kept.portal)];
  return new Map([
    ['site.yaml', settingsText(place, kept)],
    [`don-vi/${unitId(place)}.yaml`, unitText(place, parent)],
    ...(place.province && parent
      ? [[`don-vi/${parent}.yaml`, provinceText(place.province, place.name)] as const]
      : []),
    ['duong-day-nong.yaml', hotlines.filter(Boolean).join('\n')],
    ['trang/gioi-thieu.md', aboutText(place, carried.get('trang/gioi-thieu.md'))],
    ['trang/en.md', englishText(place)],
    [`tin-tuc/${place.today.slice(0, 4)}/bai-mau.md`, firstArticle(place, topic)],
  ]);
}

/** The kind of a place by the first words of its name; undefined when they tell none. */
export function kindByName(name: string): PlaceKind | undefined {
  return PLACE_KINDS.find((kind) => name.startsWith(`${UNIT_TYPES[kind]} `));
}

/** A name as it was typed, with a capital first letter; undefined when nothing was. */
export const typedName = (typed: string | undefined): string | undefined =>
  upperFirst(typed?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '') || undefined;

/** A colour as it was typed: shells that take `#` for a remark leave it out. */
export const typedColour = (typed: string | undefined): string | undefined =>
  typed?.trim().replace(/^(?!#)/, '#');

/** A province as it was typed, with the word for its kind; undefined when nothing was. */
export function typedProvince(typed: string | undefined): string | undefined {
  const name = typedName(typed);
  return name && !/^(?:Tỉnh|Thành phố) /.test(name) ? `${UNIT_TYPES.tinh} ${name}` : name;
}
