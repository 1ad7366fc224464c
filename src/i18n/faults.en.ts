import type { FaultPlace } from '../core/sigv4/index.ts';
import type { FaultMessages } from './faults-messages.ts';

const code = (text: string): string => `\`${text}\``;

const SCOPE: Readonly<Record<string, string>> = {
  date: 'The date in the credential scope',
  region: 'The Region in the credential scope',
  service: 'The service in the credential scope',
  terminator: 'The last part of the credential scope',
};

function nameOf({ in: where, name = '' }: FaultPlace): string {
  switch (where) {
    case 'path':
      return 'The path';
    case 'query':
      return name ? `The query parameter ${code(name)}` : 'The query';
    case 'header':
      return `The header ${code(name)}`;
    case 'authorization':
      return name ? `${code(name)} in the signature` : 'The Authorization header';
    case 'scope':
      return SCOPE[name] ?? 'The credential scope';
  }
}

export const en: FaultMessages = {
  checks: {
    escapes: {
      title: 'A percent sign without two hex digits',
      what: 'The service decodes the path and the query before it looks at anything else.',
      cure: 'Write a literal percent sign as `%25`, and keep the path below the root.',
    },
    mechanism: {
      title: 'Not exactly one signature',
      what: 'A request is signed in the Authorization header or in the query, not in both.',
      cure: 'Sign the request, or drop one of the two signatures. A presigned URL takes no Authorization header; a client that follows a redirect must not take its own along.',
    },
    algorithm: {
      title: 'An algorithm that the service does not take',
      what: 'The Authorization header, or `X-Amz-Algorithm`, begins with the name of the algorithm.',
      cure: 'Sign with `AWS4-HMAC-SHA256`. A client that sends `AWS` signs with Version 2 and has to be updated or configured for Version 4.',
    },
    pairs: {
      title: 'The Authorization header cannot be taken apart',
      what: 'Behind the algorithm come `Credential`, `SignedHeaders` and `Signature`, separated by commas.',
      cure: 'Remove blanks and line ends from the access key ID, and do not split or quote the header. A bearer token goes to a route with another authorizer.',
    },
    'missing-parts': {
      title: 'Parts of the signature are missing',
      what: 'Each part has to be there, with its exact name.',
      cure: 'Send all of the parts. Put a presigned URL in quotation marks, or the shell cuts it at `&`.',
    },
    'missing-date': {
      title: 'No time of signing',
      what: 'The service takes the time from `X-Amz-Date`, or from `Date`.',
      cure: 'Send `X-Amz-Date` as `yyyymmddThhmmssZ`. A browser drops `Date` without a word.',
    },
    'host-signed': {
      title: '`host` is not signed',
      what: '`SignedHeaders` has to name `host`, or `:authority` with HTTP/2.',
      cure: 'Add `host` to the headers that are signed.',
    },
    'headers-signed': {
      title: 'A header was sent that is not signed',
      what: 'Some headers have to be signed when they are sent; for S3 these are all that begin with `x-amz-`.',
      cure: 'Sign the header, or do not send it. Add no header after signing; a proxy may add one too.',
    },
    'date-form': {
      title: 'The time of signing has another form',
      what: 'The form is that of ISO 8601 without separators, in UTC.',
      cure: 'Write it as `yyyymmddThhmmssZ`, without hyphens, colons and fractions of a second.',
    },
    'expires-form': {
      title: '`X-Amz-Expires` is out of bounds',
      what: 'It is a number of seconds from 0 to 604800, which is seven days.',
      cure: 'Presign for at most seven days. The session of a temporary key ends the URL earlier.',
    },
    expired: {
      title: 'Signed too long ago',
      what: 'The service compares the time of signing with its own clock.',
      cure: 'Set the clock and sign again right before sending. For a presigned URL, choose a longer `X-Amz-Expires`.',
    },
    'not-yet-current': {
      title: 'Signed in the future',
      what: 'The service compares the time of signing with its own clock.',
      cure: 'Set the clock, and sign with UTC instead of local time.',
    },
    'credential-shape': {
      title: 'The credential does not have five parts',
      what: '`Credential` is the access key ID with the scope behind it, separated by slashes.',
      cure: 'Write it as `keyid/yyyymmdd/region/service/aws4_request`. In a query the slashes are `%2F`, encoded once.',
    },
    scope: {
      title: 'The credential scope is wrong',
      what: 'Date, Region, service and the last part have to be those of the request and of the endpoint.',
      cure: 'Sign for the Region and the service that the endpoint belongs to, and take the date from `X-Amz-Date`.',
    },
    'payload-header': {
      title: '`x-amz-content-sha256` is missing or has another form',
      what: 'S3 wants the hash of the body, or a word for its kind, in each request that is signed in the header.',
      cure: 'Send the SHA-256 of the body in hex, or `UNSIGNED-PAYLOAD`, and sign the header.',
    },
    'key-known': {
      title: 'The access key is not known',
      what: 'The service looks up the access key ID, and for a temporary key the session token.',
      cure: 'Check that the key is active. With a key that begins with `ASIA`, send its `X-Amz-Security-Token` too.',
    },
    signature: {
      title: 'The signature does not match',
      what: 'The last check: everything before has been accepted.',
      cure: 'Compare the canonical request and the string to sign with those of the service, then the key.',
    },
  },
  seen(check, place) {
    const name = nameOf(place);
    const { seen, wanted } = place;
    if (check === 'signature') return 'The signature is not the one that the service computes.';
    if (check === 'host-signed' || check === 'headers-signed')
      return `${name} is not in ${code('SignedHeaders')}.`;
    if (seen === undefined) return `${name} is not there.`;
    if (wanted === undefined) return `${name} is ${code(seen)}.`;
    if (check === 'expired') return `${name} is ${code(seen)}; the earliest accepted is ${code(wanted)}.`;
    if (check === 'not-yet-current')
      return `${name} is ${code(seen)}; the latest accepted is ${code(wanted)}.`;
    if (check === 'expires-form') return `${name} is ${code(seen)}; the most accepted is ${code(wanted)}.`;
    return `${name} is ${code(seen)}, not ${code(wanted)}.`;
  },
  chunks: {
    framing: (kind, at) => `${FRAMING[kind]} Byte ${at.toLocaleString('en')} of the body.`,
    remark(remark) {
      switch (remark.kind) {
        case 'no-length':
          return 'The header `x-amz-decoded-content-length` is missing or no number.';
        case 'other-length':
          return `\`x-amz-decoded-content-length\` says ${remark.stated.toLocaleString('en')} bytes, the chunks hold ${remark.actual.toLocaleString('en')}.`;
        case 'trailer-missing':
          return `\`x-amz-trailer\` announces ${code(remark.name)}, which does not come.`;
        case 'trailer-unannounced':
          return `The trailer ${code(remark.name)} is not announced in \`x-amz-trailer\`.`;
        case 'trailer-unexpected':
          return 'A trailer comes, but `x-amz-content-sha256` does not end in `-TRAILER`.';
        case 'trailer-expected':
          return '`x-amz-content-sha256` ends in `-TRAILER`, but no trailer comes.';
        case 'small-chunk':
          return `Chunk ${String(remark.index + 1)} has ${String(remark.size)} bytes; S3 takes fewer than 8192 in the last one alone.`;
      }
    },
    wrong({ kind, index, from, to, status }) {
      const name = kind === 'trailer' ? 'The trailer' : `Chunk ${String(index + 1)}`;
      const fault = status === 'unsigned' ? 'carries no signature' : 'has a wrong signature';
      return `${name} ${fault} (bytes ${from.toLocaleString('en')} to ${to.toLocaleString('en')} of the body).`;
    },
    right: (count) => `All ${count.toLocaleString('en')} signatures in the body are right.`,
  },
};

const FRAMING = {
  'no-line-end': 'The line with a chunk’s size does not end in CR LF.',
  'bad-size': 'A chunk’s size is not written in hex.',
  'cut-off': 'The body ends before the chunk does.',
  'no-data-end': 'No CR LF follows the data: the size is wrong, or the body was changed.',
  'no-last-chunk': 'The last chunk, of size 0, is missing.',
  'bad-trailer': 'A line behind the last chunk is no trailer.',
  'no-end': 'The empty line at the end is missing.',
} as const;
