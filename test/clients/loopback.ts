import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { answerTo } from './answers.ts';
import { certificate } from './certificate.ts';
import { framing } from './framing.ts';

/** Where a client has to send its requests. */
export interface Loopback {
  readonly host: string;
  readonly port: number;
  /** `http://127.0.0.1:<port>`, or `https:`. */
  readonly origin: string;
}

/**
 * Runs a client against a server on loopback.
 * @returns the requests that arrived, in order, each byte for byte from the request line to the end of the body.
 * @throws Error when the client fails, or when a request breaks off.
 */
export async function record(
  run: (server: Loopback) => Promise<void>,
  scheme: 'http' | 'https' = 'http',
): Promise<readonly Uint8Array[]> {
  const requests: Promise<Uint8Array>[] = [];
  const serve = (socket: Socket): void => {
    const request = receive(socket);
    // A connection that a client opens ahead and never uses carries no request.
    request.catch(() => undefined);
    requests.push(request);
  };
  const server =
    scheme === 'http'
      ? createServer(serve)
      : createTlsServer(certificate(), serve as (socket: Socket) => void);
  const host = '127.0.0.1';
  const port = await listenOn(server, host);
  try {
    await run({ host, port, origin: `${scheme}://${host}:${port}` });
    return (await Promise.all(requests)).filter(({ length }) => length > 0);
  } finally {
    server.close();
  }
}

async function listenOn(server: Server, host: string): Promise<number> {
  server.listen(0, host);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Reads one request, answers it and closes: no client here needs a second one on the same connection. */
function receive(socket: Socket): Promise<Uint8Array> {
  let arrived = Buffer.alloc(0);
  let continued = false;
  return new Promise((resolve, reject) => {
    socket.on('data', (piece: Buffer) => {
      arrived = Buffer.concat([arrived, piece]);
      const { head, complete, expectsContinue } = framing(arrived);
      if (complete) {
        resolve(new Uint8Array(arrived));
        socket.end(answerTo(arrived.toString('latin1', 0, head), arrived.subarray(head)));
      } else if (head && expectsContinue && !continued) {
        continued = true;
        socket.write('HTTP/1.1 100 Continue\r\n\r\n');
      }
    });
    socket.on('error', reject);
    socket.on('close', () => {
      if (arrived.length === 0) resolve(new Uint8Array());
      else reject(new Error(`a request broke off after ${arrived.length} bytes`));
    });
  });
}
