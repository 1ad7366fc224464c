/** An HTTPS server for a test: a key and a certificate of its own, made on the spot and kept nowhere. */
import { generateKeyPairSync, sign } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import { listen } from '../../src/tools/serve/listen.ts';

/** @returns a server on a free port of the loopback interface, whose certificate nobody trusts. */
export async function tlsServer(answer: RequestListener): Promise<{ server: Server; port: number }> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const cert = certificate(spki, (data) => sign('sha256', data, privateKey));
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
  const server = createServer({ key, cert }, answer);
  return { server, port: await listen(server, 0, '127.0.0.1') };
}

/** X.509, version 1: the least that TLS takes (RFC 5280, section 4.1). */
function certificate(spki: Buffer, signData: (data: Buffer) => Buffer): string {
  const ecdsaWithSha256 = der(0x30, Buffer.from('06082a8648ce3d040302', 'hex'));
  const commonName = der(0x30, Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from('example.com')));
  const name = der(0x30, der(0x31, commonName));
  const validity = der(
    0x30,
    der(0x17, Buffer.from('200101000000Z')),
    der(0x17, Buffer.from('491231235959Z')),
  );
  const toSign = der(0x30, der(0x02, Buffer.of(1)), ecdsaWithSha256, name, validity, name, spki);
  const whole = der(0x30, toSign, ecdsaWithSha256, der(0x03, Buffer.of(0), signData(toSign)));
  const lines = whole.toString('base64').replace(/.{64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

/** One value of ASN.1's distinguished encoding: tag, length, content. */
function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const { length } = body;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), body]);
}
