import type { MdxComponentName } from '../../markdown/mdx.ts';
import DocumentInText from './DocumentInText.astro';
import HotlineInText from './HotlineInText.astro';
import IndexValueInText from './IndexValueInText.astro';
import Note from './Note.astro';
import OfficialAddresses from './OfficialAddresses.astro';
import ProcedureInText from './ProcedureInText.astro';
import StepPath from './StepPath.astro';
import UnitInText from './UnitInText.astro';

/** What the words of the MDX vocabulary are on a page; one for each, no other. */
export const MDX_PARTS = {
  DuongDayNong: HotlineInText,
  VanBan: DocumentInText,
  ChiSo: IndexValueInText,
  DonVi: UnitInText,
  DiaChiChinhThuc: OfficialAddresses,
  ThuTuc: ProcedureInText,
  LuuY: Note,
  Buoc: StepPath,
} as const satisfies Readonly<Record<MdxComponentName, unknown>>;
