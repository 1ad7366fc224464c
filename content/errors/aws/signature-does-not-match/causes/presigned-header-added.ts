import { defineCause } from '#core';
import { arrivedAtS3, isPresigned, stringToSign } from '../arrived.ts';

/** What curl, jQuery, fetch and upload libraries send when nobody chose a type. */
const CLIENTS_OWN =
  /^(?:application\/octet-stream|application\/x-www-form-urlencoded|text\/plain; ?charset=utf-8|multipart\/form-data)(?:;|$)/i;

export const cause = defineCause({
  id: 'presigned-header-added',
  explains: ['SignatureDoesNotMatch'],
  title: {
    ja: '署名付きURLに、署名したときと違うヘッダー（多くはContent-Type）を付けて送っている',
    en: 'The presigned URL is sent with other headers than it was signed for, mostly Content-Type',
  },
  howToTell: {
    ja: 'URLの`X-Amz-SignedHeaders`に`host`以外の名前があり、その値がS3の`CanonicalRequest`の行と違います。SigV2のURLなら`StringToSign`の3行目が空ではありません。',
    en: '`X-Amz-SignedHeaders` in the URL names more than `host`, and the value you signed differs from that line of S3’s `CanonicalRequest`. In a SigV2 URL the third line of `StringToSign` is not empty.',
  },
  fix: {
    ja: '署名側で指定したContent-Typeなどを、送る側も一字違わず付けます。送る側で決められないなら、指定せずに署名し直します。',
    en: 'Send exactly the Content-Type and other headers that were given when signing; where the sender cannot know them, sign again without them.',
  },
  verify: {
    ja: '`curl -i`で同じヘッダーを付けて送ると200が返ります。',
    en: '`curl -i` with just those headers answers 200.',
  },
  why: {
    'signed-not-sent': {
      ja: '`{header}`は署名に含まれていますが、S3に届いた値は空です。',
      en: '`{header}` is part of the signature, but it reached S3 empty.',
    },
    'type-of-client': {
      ja: '署名には`content-type`が含まれ、S3には`{value}`として届きました。HTTPクライアントが自分で決めるときの値です。',
      en: '`content-type` is part of the signature and reached S3 as `{value}`, which HTTP clients choose of their own accord.',
    },
    'signed-value-seen': {
      ja: '署名には`{header}`が含まれ、S3には`{value}`として届きました。URLを作ったときの値と一致しなければなりません。',
      en: '`{header}` is part of the signature and reached S3 as `{value}`; it must equal the value given when the URL was made.',
    },
    'must-send': {
      ja: 'このURLは`{headers}`を含めて署名されています。送るリクエストにも同じ値で要ります。',
      en: 'This URL was signed with `{headers}`; the request that uses it must carry the same values.',
    },
    'sigv2-content-type': {
      ja: 'SigV2の署名付きURLではContent-Typeが必ず署名に入ります。S3には`{type}`が届いています。',
      en: 'A SigV2 presigned URL always signs Content-Type, and `{type}` reached S3.',
    },
    'sigv2-meta': {
      ja: 'S3に`{header}`が届き、署名に入っています。URLを作ったときにも同じ値で指定しなければなりません。',
      en: '`{header}` reached S3 and is part of the signature; the URL must have been made with the same value.',
    },
    'usual-at-s3': {
      ja: 'S3のメッセージだけが貼られています。署名付きURLを使っているなら、まず送ったヘッダーを疑います。',
      en: 'Only S3’s message is shown. If a presigned URL is in use, look at the headers it is sent with first.',
    },
    'sigv2-url': {
      ja: 'SigV2の署名付きURLです。Content-Typeが必ず署名に入るので、クライアントが付け足すと一致しなくなります。',
      en: 'This is a SigV2 presigned URL. It always signs Content-Type, so one that the client adds breaks it.',
    },
    'signed-in-header': {
      ja: '署名は`Authorization`ヘッダーにあり、署名付きURLではありません。',
      en: 'The signature stands in the `Authorization` header; this is no presigned URL.',
    },
  },
  prior: 4,
  stop: 'signature',
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/s3-presigned-url-signature-mismatch',
      title:
        'How do I troubleshoot "SignatureDoesNotMatch" or "403 Forbidden" errors for Amazon S3 presigned URL requests?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js-v3/issues/5268',
      title: 'aws/aws-sdk-js-v3 #5268',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js-v3/issues/6062',
      title: 'aws/aws-sdk-js-v3 #6062',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const signed = facts.auth('sigv4');
    if (signed?.value.where === 'header') return judge.rulesOut('signed-in-header', {}, signed);
    // A browser shows the XML indented; SigV2 ends in the URL's expiry and the resource.
    const toSign = stringToSign(facts);
    const lines = toSign?.lines ?? [];
    const type = lines.find((line) => /^[a-z]{1,20}\/[^\s:]{1,100}(?:;[^\n]{0,60})?$/.test(line));
    if (toSign && lines.some((line) => /^\d{9,11}$/.test(line))) {
      const meta = lines.find((line) => line.startsWith('x-amz-meta-'))?.split(':', 1)[0];
      const found = [
        ...(type ? judge.supports('strong', 'sigv2-content-type', { type }, toSign.fact) : []),
        ...(meta ? judge.supports('moderate', 'sigv2-meta', { header: meta }, toSign.fact) : []),
      ];
      if (found.length > 0) return found;
    }
    if (!isPresigned(facts)) {
      const ofS3 = facts.message(
        /does not match the signature you provided\. Check your key and signing method/,
      );
      return ofS3 && !facts.one('operation') && !arrivedAtS3(facts) && !facts.showsRequest()
        ? judge.supports('weak', 'usual-at-s3', {}, ofS3)
        : [];
    }
    const sigv2 = facts.query('AWSAccessKeyId');
    if (sigv2 && facts.code('SignatureDoesNotMatch'))
      return judge.supports('moderate', 'sigv2-url', {}, sigv2);

    const arrived = arrivedAtS3(facts);
    if (arrived) {
      return [...arrived.headers]
        .filter(([header]) => header !== 'host')
        .flatMap(([header, value]) => {
          if (value === '') return judge.supports('strong', 'signed-not-sent', { header }, arrived.fact);
          return header === 'content-type' && CLIENTS_OWN.test(value)
            ? judge.supports('strong', 'type-of-client', { value }, arrived.fact)
            : judge.supports('moderate', 'signed-value-seen', { header, value }, arrived.fact);
        });
    }

    const others = signed?.value.signedHeaders?.filter((header) => header !== 'host') ?? [];
    if (!signed || others.length === 0) return [];
    const unsent = facts.one('request-header')
      ? others.find((header) => !facts.requestHeader(header))
      : undefined;
    return unsent
      ? judge.supports('strong', 'signed-not-sent', { header: unsent }, signed)
      : judge.supports('moderate', 'must-send', { headers: others.join(', ') }, signed);
  },
});
