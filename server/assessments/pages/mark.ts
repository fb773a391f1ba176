import { hash } from 'node:crypto';
import { asShown, oneLine, type Typed } from './form.ts';

/** Tells whether someone touched the fields since they were shown. */
export function mark(typed: Typed): string {
  const { values, stands, to, note, evidence, grade, who } = typed;
  const beside = [asShown(note), asShown(evidence), grade, oneLine(asShown(who))];
  const text = JSON.stringify([values.toSorted(), stands, to.trim(), ...beside]);
  return hash('sha256', text, 'base64url').slice(0, 12);
}
