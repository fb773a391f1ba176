/** What is used of saxen, which comes without types. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  type Attributes = Readonly<Record<string, string>>;
  interface Hooks {
    openTag: (name: string, attributes: () => Attributes, decode: Decode, selfClosing: boolean) => void;
    closeTag: (name: string) => void;
    text: (text: string, decode: Decode) => void;
    cdata: (text: string) => void;
    /** `<!DOCTYPE …>` and its like. */
    attention: () => void;
  }
  export class Parser {
    ns(prefixes: Readonly<Record<string, string>>): this;
    on<Hook extends keyof Hooks>(hook: Hook, heard: Hooks[Hook]): this;
    /** Throws what is wrong, unless that is listened for. */
    parse(xml: string): void;
  }
}
