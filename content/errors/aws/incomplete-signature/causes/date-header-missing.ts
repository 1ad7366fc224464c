import { defineCause } from '#core';

export const cause = defineCause({
  id: 'date-header-missing',
  explains: ['IncompleteSignature'],
  title: {
    ja: '署名はそろっているが、X-Amz-Dateがないか形式が違う',
    en: 'The signature is complete, but X-Amz-Date is missing or in another format',
  },
  howToTell: {
    ja: "メッセージが`Authorization header requires existence of either a 'X-Amz-Date'`だけで始まります（`requires 'Credential'`が前にあれば別の原因です）。形式違いなら`Date must be in ISO-8601 'basic format'`です。",
    en: "The message starts with `Authorization header requires existence of either a 'X-Amz-Date'` (with `requires 'Credential'` before it, the cause is another). A wrong format says `Date must be in ISO-8601 'basic format'`.",
  },
  fix: {
    ja: '署名に使ったUTCの日時を`X-Amz-Date: 20261120T031500Z`の形で送ります。署名ライブラリが返したヘッダーを、`Authorization`だけでなくすべてリクエストへ移します。',
    en: 'Send the UTC time you signed as `X-Amz-Date: 20261120T031500Z`. Copy every header the signing library returns into the request, not `Authorization` alone.',
  },
  verify: {
    ja: '`curl -v`の送信ヘッダーに`X-Amz-Date`が現れ、同じメッセージが出なくなります。',
    en: '`X-Amz-Date` stands among the headers `curl -v` sends, and the message is gone.',
  },
  why: {
    'date-alone-missing': {
      ja: '足りないのは日時だけです。署名のほかの要素は読み取られています。',
      en: 'Only the date is missed; the other parts of the signature were read.',
    },
    'date-format': {
      ja: '`{date}`は`yyyyMMddTHHmmssZ`の形ではありません。',
      en: '`{date}` is not in the form `yyyyMMddTHHmmssZ`.',
    },
    'not-in-request': {
      ja: 'リクエストに`X-Amz-Date`も`Date`もありません。',
      en: 'The request has neither `X-Amz-Date` nor `Date`.',
    },
    'others-missing-too': {
      ja: '`{part}`も見つかっていません。日時だけを足しても変わりません。',
      en: '`{part}` was not found either; adding a date alone changes nothing.',
    },
    'other-fault': {
      ja: '引用された値の形が崩れています。日時はまだ調べられていません。',
      en: 'The quoted value is malformed; the date was not looked at yet.',
    },
  },
  prior: 0,
  stop: 'signature',
  sources: [
    {
      url: 'https://github.com/AnWeber/httpyac/issues/769',
      title: 'AnWeber/httpyac #769',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/bryanjos/aws_auth/pull/29',
      title: 'bryanjos/aws_auth #29',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html',
      title: 'Create a signed AWS API request',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const others = facts.message(
      /(?:requires|must include) '(?<part>(?:X-Amz-)?(?:Credential|Signature|SignedHeaders))'/,
    );
    if (others) return judge.rulesOut('others-missing-too', { part: others.groups['part'] ?? '' }, others);
    const other = facts.message(/\(missing equal-sign\)/);
    if (other) return judge.rulesOut('other-fault', {}, other);

    const alone = facts.message(
      /(?:Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header|AWS query-string parameters must include 'X-Amz-Date')/,
    );
    const format = facts.message(/Date must be in ISO-8601 'basic format'\. Got '(?<date>[^']{0,80})'/);
    const auth = facts.auth('sigv4');
    const dated = facts.requestHeader('x-amz-date') ?? facts.requestHeader('date');
    return [
      ...(alone ? judge.supports('strong', 'date-alone-missing', {}, alone) : []),
      ...(format
        ? judge.supports('strong', 'date-format', { date: format.groups['date'] ?? '' }, format)
        : []),
      ...(auth?.value.where === 'header' && !dated
        ? judge.supports('moderate', 'not-in-request', {}, auth)
        : []),
    ];
  },
});
