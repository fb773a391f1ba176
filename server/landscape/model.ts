import type { Field } from './list/header-words.ts';

export const needKinds = ['office', 'format', 'system', 'database', 'interface'] as const;

/** Need of a service that can hold an area back. */
export type NeedKind = (typeof needKinds)[number];

/** One application or contract of the municipality's own list. Null: not known. */
export interface Service {
  id: string;
  name: string;
  product: string | null;
  /** How a list wrote the product, where that was only close to its name and nobody has looked at it yet. */
  written?: string;
  maker: string | null;
  /** The office that uses it or answers for it. Absent in what was stored before it was asked for. */
  department?: string | null;
  /** Need area it belongs to. */
  area: string | null;
  users: number | null;
  /** ISO date or month. */
  contractEnd: string | null;
  /** In months before the contract's end. */
  noticeMonths: number | null;
  /** ISO date or month at which the maker's support ends; older files do not have it. */
  supportEnd?: string | null;
  /** In the currency of the administration, a year. */
  costPerYear: number | null;
  critical: boolean;
  /** What it needs: `{kind: 'office', what: 'Microsoft Office'}`. */
  needs: { kind: NeedKind; what: string }[];
  /** Knowingly accepted until then (ISO date), if that was decided. */
  acceptedUntil: string | null;
  exit: ExitState;
}

/** What was tried of leaving a service. Nothing tested counts as not ready. */
export interface ExitState {
  exported: string | null;
  readBack: string | null;
  format: string | null;
  alternative: string | null;
  daysWithout: number | null;
}

/** Workplaces that use the same services. */
export interface WorkplaceGroup {
  id: string;
  name: string;
  department: string;
  workplaces: number;
  /** Ids of services. */
  services: string[];
}

/** Why a row became no service: it names nothing; it adds up others; it stands there already. */
export const leftReasons = ['no-name', 'sum', 'repeated'] as const;

export type LeftReason = (typeof leftReasons)[number];

/** What of a list became no service, or a cell of it that could not be read. */
export interface LeftOver {
  /** Name of the file. */
  file: string;
  /** In the file, from 1. */
  line: number;
  text: string;
  /** Why the row became no service, or what the cell says of one. */
  reason: LeftReason | Field;
}

/** All that was brought in about services. */
export interface Landscape {
  services: Service[];
  groups: WorkplaceGroup[];
  /** Kept until a person clears it; absent: nothing. */
  left?: LeftOver[];
}
