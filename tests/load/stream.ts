import { type ClientRequest, get } from 'node:http';

export interface Stream {
  leave: () => void;
}

/** Until the program says otherwise, as browsers do, in milliseconds. */
const usualRetry = 3000;

/**
 * Listens to the live events of a workshop as the EventSource of a browser does: comes back by itself, after
 * the time the program has told, until it leaves.
 * @param heard is given the version
 * @param lost is called whenever a connection ends that was not left
 */
export function listen(
  url: string,
  key: string,
  heard: (version: number) => void,
  lost: () => void = () => {},
): Stream {
  let left = false;
  let retry = usualRetry;
  let open: ClientRequest | undefined;
  const connect = (): void => {
    if (left) return;
    let over = false;
    const again = (): void => {
      if (left || over) return;
      over = true;
      lost();
      setTimeout(connect, retry);
    };
    let rest = '';
    // Without an agent each has a connection of its own.
    open = get(url, { agent: false, headers: { authorization: `Bearer ${key}` } }, (response) => {
      if (response.statusCode !== 200) response.destroy();
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        const lines = `${rest}${chunk}`.split('\n');
        rest = lines.pop()!;
        for (const line of lines) {
          const [, field, value] = /^(data|retry): (\d+)$/.exec(line) ?? [];
          if (field === 'data') heard(Number(value));
          if (field === 'retry') retry = Number(value);
        }
      });
      response.once('error', again);
      response.once('close', again);
    });
    open.once('error', again);
  };
  connect();
  return {
    leave: () => {
      left = true;
      open?.destroy();
    },
  };
}
