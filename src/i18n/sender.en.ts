import type { Concern, Exposed, HeaderFate, SendRefusal } from '#core';

/** The words that the page draws once it has a request. What it says without one is in `sender-page.ts`. */
export interface SenderMessages {
  readonly framed: string;
  readonly wrongMessage: string;
  readonly review: {
    readonly title: string;
    readonly method: string;
    readonly host: string;
    readonly hostClass: string;
    readonly url: string;
    readonly classes: {
      readonly aws: string;
      readonly customer: (product: string) => string;
      readonly bucket: string;
      readonly other: string;
      readonly lookAlike: string;
    };
    readonly refusedTitle: string;
    readonly refusals: Readonly<Record<SendRefusal['kind'], (detail: string) => string>>;
    readonly otherwise: string;
    readonly concernsTitle: string;
    readonly concerns: Readonly<Record<Concern['kind'], (name: string) => string>>;
  };
  readonly sees: {
    readonly title: string;
    readonly all: (host: string) => string;
    readonly exposed: Readonly<Record<Exposed, string>>;
    readonly ownerReads: string;
    readonly origin: (origin: string) => string;
    readonly nobody: string;
  };
  readonly headers: {
    readonly title: string;
    readonly name: string;
    readonly value: string;
    readonly fate: string;
    readonly fates: Readonly<Record<HeaderFate, string>>;
    readonly masked: (start: string, characters: number) => string;
    readonly added: string;
    readonly none: string;
  };
  readonly body: {
    readonly title: string;
    readonly none: string;
    readonly size: (bytes: number) => string;
    readonly cut: (characters: number) => string;
  };
  readonly cors: {
    readonly title: string;
    readonly before: string;
    readonly allows: (origin: string) => string;
    readonly allowsMethod: (method: string) => string;
    readonly allowsHeaders: string;
    readonly atOnce: string;
    readonly answer: (origin: string) => string;
    readonly thisOrigin: (origin: string) => string;
  };
  readonly curl: {
    readonly title: string;
    readonly preflight: string;
    readonly request: string;
    readonly variables: (names: string) => string;
    readonly bodyFile: (file: string) => string;
  };
  readonly ask: {
    readonly next: string;
    readonly title: string;
    readonly what: (method: string, host: string) => string;
    readonly typeHost: (host: string) => string;
    readonly notTheHost: string;
    readonly send: (host: string) => string;
    readonly back: string;
    readonly forget: string;
  };
  readonly sending: (host: string, seconds: number) => string;
  readonly stop: string;
  readonly answer: {
    readonly title: (status: string) => string;
    readonly headers: string;
    readonly hidden: string;
    readonly body: string;
    readonly emptyBody: string;
    readonly truncated: string;
    readonly handBack: string;
    readonly handedBack: string;
    readonly openerGone: string;
    readonly closeTab: string;
    readonly wipe: string;
  };
  readonly failed: {
    readonly title: string;
    readonly kinds: Readonly<Record<'unreadable' | 'too-slow' | 'stopped', string>>;
    readonly hides: string;
    readonly reasons: readonly string[];
    readonly maybeDone: string;
    readonly see: string;
  };
  readonly wiped: string;
}

export const en: SenderMessages = {
  framed: 'This page does not work inside another page. Open it from the checker.',
  wrongMessage:
    'What the checker handed over has a wrong form, so it was not taken. Open it again from the checker.',
  review: {
    title: 'Before it is sent',
    method: 'Method',
    host: 'Host',
    hostClass: 'Run by',
    url: 'URL',
    classes: {
      aws: 'AWS. This is an endpoint of one of its APIs.',
      customer: (product) =>
        `A customer of AWS${product && ` (${product})`}. The name is AWS’s; what answers belongs to whoever set it up, and can read all that arrives.`,
      bucket: 'A customer of AWS (Amazon S3). S3 answers; the bucket’s owner can log who asked for what.',
      other: 'Whoever owns the name. It is not the name of an AWS API.',
      lookAlike: 'Not AWS. The name only looks like one of AWS’s.',
    },
    refusedTitle: 'This request is not sent from here',
    refusals: {
      'url-shape': () =>
        'The URL cannot be read as an absolute one: https://, a host name, a path, no blanks.',
      scheme: () => 'Only https is sent from here.',
      userinfo: () => 'Take the user name and password out of the URL.',
      'host-rewritten': () => 'The browser would call another host name than the one that is written.',
      'host-shape': () => 'The host is no complete DNS name. A dot at its end is one cause.',
      'ip-address': () => 'IP addresses are not called from here.',
      'private-name': () => 'The name leads into a private network. Run the command on a machine inside it.',
      port: () => 'Only port 443 is called, unless AWS documents another one for the service.',
      method: () => 'The browser does not send this method.',
      'body-with-get': () => 'The browser sends no body with GET or HEAD.',
      'signed-for-look-alike': () =>
        'The host looks like one of AWS’s and is none, so it gets no signature. Compare the name letter by letter.',
      'header-name': (name) => `“${name}” cannot be the name of a header.`,
      'header-value': (name) =>
        `The value of ${name} holds characters that the browser cannot send in a header.`,
      'token-for-other-service': (service) =>
        service
          ? `The request carries a session token and is signed for ${service}. This host does not belong to that service, and would learn the token.`
          : 'The request carries a session token, and no signature says which service it is for. This host would learn the token.',
    },
    otherwise: 'The checker still has the request. Correct it there and open this page again.',
    concernsTitle: 'The signature will not match',
    concerns: {
      'url-changed': () => 'The browser calls the URL as shown above, which differs from the signed one.',
      'method-changed': () => 'The browser writes the method in capitals; another spelling was signed.',
      'header-changed': (name) => `${name} is signed, and the browser sends another value or none.`,
      'header-missing': (name) => `${name} is in SignedHeaders and not in the request.`,
      'header-latin1': (name) =>
        `${name} holds characters beyond ASCII. The browser sends them as Latin-1; clients usually sign UTF-8.`,
    },
  },
  sees: {
    title: 'Who sees what',
    all: (host) => `${host} receives the address, the headers below and the body.`,
    exposed: {
      'session-token': 'It receives the session token.',
      signature: 'It receives the signature. Until that expires, whoever has the request can repeat it.',
      authorization: 'It receives the Authorization header. Whoever has that can use it until it expires.',
      'api-key': 'It receives the API key.',
    },
    ownerReads: 'The owner of the host sees all of that. Send only if you know who that is.',
    origin: (origin) =>
      `The Origin header says that the request comes from ${origin}. No cookies and no Referer are sent.`,
    nobody: 'This site’s server receives nothing.',
  },
  headers: {
    title: 'Headers as the browser sends them',
    name: 'Name',
    value: 'Value',
    fate: 'What happens',
    fates: {
      sent: 'sent',
      joined: 'sent once, joined by “, ”',
      'by-browser': 'the browser writes its own',
      dropped: 'left out by the browser',
    },
    masked: (start, characters) => `${start}… (${characters.toLocaleString('en')} characters)`,
    added:
      'The browser adds Host, Origin, User-Agent, Accept, Accept-Language, Accept-Encoding, Sec-Fetch-* and, with a body, Content-Length.',
    none: 'The request sets no headers.',
  },
  body: {
    title: 'Body',
    none: 'No body.',
    size: (bytes) => `${bytes.toLocaleString('en')} bytes of UTF-8`,
    cut: (characters) => `The first ${characters.toLocaleString('en')} characters are shown.`,
  },
  cors: {
    title: 'What the browser asks first (CORS)',
    before: 'The browser first sends OPTIONS and asks:',
    allows: (origin) => `The answer must be 200–299 and hold Access-Control-Allow-Origin: ${origin} (or *).`,
    allowsMethod: (method) => `Access-Control-Allow-Methods must name ${method} (or be *).`,
    allowsHeaders:
      'Access-Control-Allow-Headers must name each of these headers. An asterisk stands for all of them but Authorization.',
    atOnce: 'No preflight: the browser sends the request at once, and the host acts on it.',
    answer: (origin) =>
      `The page can read the answer only if that, too, holds Access-Control-Allow-Origin: ${origin} (or *).`,
    thisOrigin: (origin) =>
      `All this holds for ${origin}. What the host allows your own site may be something else.`,
  },
  curl: {
    title: 'The same with curl',
    preflight: 'Preflight',
    request: 'Request',
    variables: (names) => `Secret values are not written out. Set ${names} before you run it.`,
    bodyFile: (file) => `Put the body into ${file}.`,
  },
  ask: {
    next: 'Go on to send',
    title: 'Send it?',
    what: (method, host) => `${method} goes to ${host}, once.`,
    typeHost: (host) => `Type the host to confirm it: ${host}`,
    notTheHost: 'That is not the host of this request.',
    send: (host) => `Send to ${host}`,
    back: 'Not yet',
    forget: 'Wipe without sending',
  },
  sending: (host, seconds) => `Sending to ${host}. It is given up after ${seconds} seconds.`,
  stop: 'Stop',
  answer: {
    title: (status) => `Answer: ${status}`,
    headers: 'Headers that the page may read',
    hidden:
      'The host may have sent more. A page reads Cache-Control, Content-Language, Content-Length, Content-Type, Expires, Last-Modified, Pragma and what Access-Control-Expose-Headers names.',
    body: 'Body',
    emptyBody: 'No body.',
    truncated: 'The body goes on; this much of it was read.',
    handBack: 'Hand back to the checker',
    handedBack: 'The checker has the answer. Everything here is wiped; you can close this tab.',
    openerGone: 'The checker’s tab is gone. Copy what you need from here.',
    closeTab: 'Close this tab',
    wipe: 'Wipe',
  },
  failed: {
    title: 'No answer that this page can read',
    kinds: {
      unreadable: 'The browser says “Failed to fetch” or the like, and not why.',
      'too-slow': 'Nothing came within the time limit, so the request was ended.',
      stopped: 'You stopped it.',
    },
    hides: 'So that pages cannot probe networks, all of these look the same to a page:',
    reasons: [
      'The preflight was refused, so the request was never sent.',
      'The answer came without Access-Control-Allow-Origin for this site. Status, headers and body exist; the page may not read them.',
      'The host answered with a redirect, which is not followed from here.',
      'The name was not found, the connection failed, or TLS did.',
      'An extension or a proxy stopped it.',
    ],
    maybeDone:
      'The host may have carried out the request all the same. Check before you repeat one that changes something.',
    see: 'The Network tab of the developer tools shows what came. So do these commands, where CORS hides nothing:',
  },
  wiped: 'Everything is wiped. You can close this tab.',
};
