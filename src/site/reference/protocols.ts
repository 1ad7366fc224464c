import type { Protocol } from '#catalogue/reference';

/** As AWS and Smithy write them; the same in every language. */
export const protocolNames: Readonly<Record<Protocol, string>> = {
  'rest-json': 'REST JSON',
  'rest-xml': 'REST XML',
  'json-1.0': 'AWS JSON 1.0',
  'json-1.1': 'AWS JSON 1.1',
  query: 'AWS Query',
  ec2: 'EC2 Query',
  cbor: 'Smithy RPC v2 CBOR',
};
