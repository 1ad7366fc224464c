import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';

interface Outgoing {
  readonly method?: string | undefined;
  /** Of an absolute URL, everything behind the host; or path and query alone. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | readonly string[] | number>> | undefined;
  readonly body?: string | Uint8Array | undefined;
}

/** Sends a signed request as it is: `fetch` and `URL` would resolve dot segments and join headers. */
export async function send(
  port: number,
  { method = 'GET', path, headers = {}, body = '' }: Outgoing,
): Promise<void> {
  const target = path.replace(/^https?:\/\/[^/?]+/, '');
  const outgoing = request({
    host: '127.0.0.1',
    port,
    method,
    path: target,
    headers: { ...headers } as never,
  });
  outgoing.end(body);
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  answer.resume();
  await once(answer, 'end');
}
