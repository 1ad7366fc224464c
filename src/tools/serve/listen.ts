import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Ports tried after the one asked for. */
const tries = 20;

/** Listens on the port or, where it is taken, on the next free one. @returns the port it got. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let candidate = port; candidate < port + tries; candidate += 1) {
    try {
      return await listenOn(server, candidate, host);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      console.log(`Port ${candidate} is in use.`);
    }
  }
  throw new Error(`The ports ${port} to ${port + tries - 1} are all in use. Set PORT to a free one.`);
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      // A server that listens on a port has an address of this kind; only sockets in the file system have a string.
      resolve((server.address() as AddressInfo).port);
    });
  });
}
