import { type NeedKind, needKinds, type Service } from '../../landscape/model.ts';
import { formatDate, parseDate } from '../../questionnaire/kinds/date.ts';
import { formatNumber, parseNumber } from '../../questionnaire/kinds/number.ts';
import type { Language } from '../../web/language.ts';
import { type Body, one, oneLine } from './form.ts';

/** The fields of a service that are typed as one line of text, and what they hold. */
export const serviceFields = {
  name: 'text',
  product: 'text',
  maker: 'text',
  department: 'text',
  users: 'number',
  contractEnd: 'date',
  noticeMonths: 'number',
  supportEnd: 'date',
  costPerYear: 'number',
  acceptedUntil: 'date',
  exported: 'date',
  readBack: 'date',
  format: 'text',
  alternative: 'text',
  daysWithout: 'number',
} as const;

export type ServiceField = keyof typeof serviceFields;

/** A service as typed. */
export interface ServiceForm {
  fields: Readonly<Record<ServiceField, string>>;
  needs: Readonly<Record<NeedKind, string>>;
  area: string;
  critical: boolean;
  revision: string;
}

export type ServiceErrors = Partial<Record<ServiceField, 'number' | 'date' | 'name'>>;

/** A service with nothing known of it. */
export const emptyService: Service = {
  id: '',
  name: '',
  product: null,
  maker: null,
  department: null,
  area: null,
  users: null,
  contractEnd: null,
  noticeMonths: null,
  costPerYear: null,
  critical: false,
  needs: [],
  acceptedUntil: null,
  exit: { exported: null, readBack: null, format: null, alternative: null, daysWithout: null },
};

const ids = Object.keys(serviceFields) as ServiceField[];

/** What the fields show of a service: the inverse of `readService`. */
export function shownService(service: Service, revision: number, language: Language): ServiceForm {
  const { exit, ...own } = service;
  const values = { ...own, ...exit };
  const text = (id: ServiceField): string => {
    const value = values[id];
    if (value === null || value === undefined) return '';
    if (typeof value === 'number') return formatNumber(value, 2, language);
    return serviceFields[id] === 'date' ? formatDate(value, language) : value;
  };
  const needs = needKinds.map((kind) => [
    kind,
    service.needs
      .filter((need) => need.kind === kind)
      .map(({ what }) => what)
      .join('; '),
  ]);
  return {
    fields: Object.fromEntries(ids.map((id) => [id, text(id)])) as ServiceForm['fields'],
    needs: Object.fromEntries(needs) as ServiceForm['needs'],
    area: service.area ?? '',
    critical: service.critical,
    revision: String(revision),
  };
}

/** What was typed. */
export function typedService(body: Body): ServiceForm {
  const revision = oneLine(body.revision);
  return {
    fields: Object.fromEntries(ids.map((id) => [id, oneLine(body[id])])) as ServiceForm['fields'],
    needs: Object.fromEntries(
      needKinds.map((kind) => [kind, oneLine(body[`need--${kind}`])]),
    ) as ServiceForm['needs'],
    area: one(body.area),
    critical: one(body.critical) === 'yes',
    revision: /^\d{1,9}$/.test(revision) ? revision : '0',
  };
}

/** The service that was typed, and what is wrong with it. */
export function readService(
  form: ServiceForm,
  id: string,
  language: Language,
): { service: Service; errors: ServiceErrors } {
  const errors: ServiceErrors = {};
  const { fields } = form;
  if (fields.name === '') errors.name = 'name';
  const text = (field: ServiceField): string | null => (fields[field] === '' ? null : fields[field]);
  const number = (field: ServiceField): number | null => {
    if (fields[field] === '') return null;
    const value = parseNumber(fields[field], language);
    if (!(value >= 0)) errors[field] = 'number';
    return value;
  };
  const date = (field: ServiceField): string | null => {
    if (fields[field] === '') return null;
    const value = parseDate(fields[field])?.[1];
    if (value === undefined || !/^(19|20|21)/.test(value)) errors[field] = 'date';
    return value ?? null;
  };
  const needs = needKinds.flatMap((kind) =>
    form.needs[kind]
      .split(';')
      .map((what) => what.trim())
      .filter((what) => what !== '')
      .map((what) => ({ kind, what })),
  );
  const supportEnd = date('supportEnd');
  const service: Service = {
    id,
    name: fields.name,
    product: text('product'),
    maker: text('maker'),
    department: text('department'),
    area: form.area === '' ? null : form.area,
    users: number('users'),
    contractEnd: date('contractEnd'),
    noticeMonths: number('noticeMonths'),
    ...(supportEnd === null ? {} : { supportEnd }),
    costPerYear: number('costPerYear'),
    critical: form.critical,
    needs,
    acceptedUntil: date('acceptedUntil'),
    exit: {
      exported: date('exported'),
      readBack: date('readBack'),
      format: text('format'),
      alternative: text('alternative'),
      daysWithout: number('daysWithout'),
    },
  };
  return { service, errors };
}
