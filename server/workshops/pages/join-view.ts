import type { Language } from '../../web/language.ts';
import { type PageWords, word } from '../../web/page-words.ts';
import { roles } from '../model.ts';

/** The page that asks for a code. */
export function codeView(words: PageWords, language: Language, code: string, error: string): object {
  const label = word(words, 'workshop.code.label');
  return {
    action: `/${language}/w`,
    recover: `/${language}/w-recover`,
    field: { id: 'code', label, value: code, error },
    errors: error === '' ? null : [{ field: 'code', label, text: error }],
  };
}

export interface JoinForm {
  code: string;
  role?: string;
  name?: string;
  errors?: { role?: string; name?: string };
  failure?: string;
}

/** The page that asks for a role. */
export function joinView(words: PageWords, language: Language, form: JoinForm): object {
  const { code, role = '', name = '', errors = {}, failure = '' } = form;
  const label = { role: word(words, 'workshop.join.role'), name: word(words, 'workshop.join.name') };
  return {
    action: `/${language}/w/${encodeURIComponent(code)}`,
    failure,
    roleError: errors.role ?? '',
    roles: roles.map((one, i) => ({
      type: 'radio',
      id: i === 0 ? 'role' : `role--${one}`,
      name: 'role',
      value: one,
      text: word(words, `workshop.roles.${one}`),
      checked: one === role,
      error: errors.role !== undefined,
    })),
    name: { id: 'name', label: label.name, value: name, error: errors.name ?? '' },
    errors:
      Object.keys(errors).length === 0
        ? null
        : Object.entries(errors).map(([field, text]) => ({ field, label: label[field as 'role'], text })),
  };
}
