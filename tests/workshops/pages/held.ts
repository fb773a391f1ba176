import type { AppParts } from '../../../server/app.ts';
import { made } from '../../assessments/caller.ts';
import { button, fieldsOf, startPages, type Visitor } from '../../assessments/pages/start.ts';

/** A workshop about the quick check, led in a browser, and ways to take part in it. */
export async function held(change: Record<string, string> = {}, parts: Partial<AppParts> = {}) {
  const started = await startPages(parts);
  const assessment = await made(started.app);
  const lead = started.visitor({ [`kompass-${assessment.id}`]: assessment.key });
  const form = `/de/assessments/${assessment.id}/workshops`;
  const fields = fieldsOf((await lead.get(form)).text, form);
  const created = await lead.post(form, { ...fields, title: 'Klausur', ...change });
  const base = /\/de\/workshops\/\w+/.exec(created.text)![0];
  const code = /"lead__code">(\w+ \w+)</.exec(created.text)![1]!.replace(' ', '');
  const linkOf = (path: string): string => new RegExp(`/${path}/\\w+`).exec(created.text)![0];
  /** Presses a button of the moderator. */
  const press = async (then: string, more: Record<string, string> = {}) =>
    lead.post(`${base}/lead`, {
      ...fieldsOf((await lead.get(`${base}/lead`)).text, `${base}/lead`),
      ...button(then),
      ...more,
    });
  const joined = async (role = 'it', name = ''): Promise<Visitor> => {
    const phone = started.visitor();
    await phone.post(`/de/w/${code}`, { role, name });
    return phone;
  };
  /** Votes on what is open. */
  const vote = async (phone: Visitor, value: string) => {
    const fields = fieldsOf((await phone.get(base)).text, `${base}/vote`);
    return phone.post(`${base}/vote`, { ...fields, [fields.item!]: value });
  };
  const screen = started.visitor();
  await screen.get(linkOf('b'));
  return { ...started, assessment, lead, created, base, code, linkOf, press, joined, vote, screen };
}
