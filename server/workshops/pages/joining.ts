import { generate } from 'lean-qr';
import { toSvgSource } from 'lean-qr/extras/svg';
import { remember } from '../../web/remember.ts';

/** What people need to join: an address to type, a code, and both as a picture. */
export interface Joining {
  /** Without the scheme, as one types it: `kompass.example.org/w`. */
  address: string;
  /** In two groups, to be read out. */
  code: string;
  qr: string;
}

/** How to join the workshop of a code on a server reached at `origin`. */
export const joiningOf = remember(
  200,
  ({ origin, code }: { origin: string; code: string }) => `${origin} ${code}`,
  ({ origin, code }): Joining => ({
    address: `${origin.replace(/^https?:\/\//, '')}/w`,
    code: `${code.slice(0, 3)} ${code.slice(3)}`,
    qr: toSvgSource(generate(`${origin}/w/${code}`), { on: '#000', off: '#fff', xmlDeclaration: false }),
  }),
);
