import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { parseWire } from '../../src/core/sigv4/wire.ts';

export type Received = NonNullable<ReturnType<typeof parseWire>>;

/** A server on this machine that keeps every request byte for byte. */
export interface Loopback {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** @returns what arrived since the last call. */
  readonly take: () => Received[];
  readonly close: () => Promise<void>;
}

export async function startLoopback(): Promise<Loopback> {
  let received: Received[] = [];
  const server = createServer((socket) => readRequests(socket, (request) => received.push(request)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const taken = received;
      received = [];
      return taken;
    },
    close: () => closeServer(server),
  };
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));

/** One request a connection; the answer says that it is closed. */
function readRequests(socket: Socket, keep: (request: Received) => void): void {
  let bytes = Buffer.alloc(0);
  let told = false;
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = bytes.subarray(0, end).toString('latin1');
    if (/^expect: 100-continue$/im.test(head) && !told) {
      told = true;
      socket.write('HTTP/1.1 100 Continue\r\n\r\n');
    }
    if (!isComplete(head, bytes.subarray(end + 4))) return;
    const request = parseWire(bytes);
    if (request) keep(request);
    socket.end(answerTo(head, bytes));
  });
}

function isComplete(head: string, body: Buffer): boolean {
  if (/^transfer-encoding: chunked$/im.test(head)) return body.toString('latin1').endsWith('0\r\n\r\n');
  return body.length >= Number(/^content-length: *(\d+)$/im.exec(head)?.[1] ?? 0);
}

/** Just enough for a client that parses its service's answers. */
function answerTo(head: string, bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const action = /\bAction=(\w+)/.exec(text)?.[1];
  const body = /^x-amz-target:/im.test(head)
    ? '{}'
    : action
      ? `<${action}Response><${action}Result/></${action}Response>`
      : '<Result/>';
  const isHead = head.startsWith('HEAD ');
  return `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${isHead ? '' : body}`;
}
