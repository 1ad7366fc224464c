import { defineCause } from '#core';

export const cause = defineCause({
  id: 'scope-date-wrong',
  explains: [
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
    'AuthorizationHeaderMalformed',
    'AuthorizationQueryParametersError',
  ],
  title: {
    ja: '認証情報スコープの日付がX-Amz-Dateの日付と違う',
    en: 'The date in the credential scope is not the date of X-Amz-Date',
  },
  howToTell: {
    ja: 'メッセージが`Date in Credential scope does not match YYYYMMDD`で始まり、2つの日付を引用します。',
    en: 'The message starts with `Date in Credential scope does not match YYYYMMDD` and quotes two dates.',
  },
  fix: {
    ja: 'スコープの日付は、`X-Amz-Date`の先頭8文字（UTC）から切り出します。時計を2回読まず、書式には`YYYY`（週の年）ではなく`yyyy`を使います。',
    en: 'Cut the scope’s date from the first 8 characters of `X-Amz-Date` (UTC). Don’t read the clock twice, and format with `yyyy`, not `YYYY` (the week’s year).',
  },
  verify: {
    ja: '`Credential=`の2番目の要素と`X-Amz-Date`の先頭8文字が等しくなります。',
    en: 'Element 2 of `Credential=` equals the first 8 characters of `X-Amz-Date`.',
  },
  why: {
    'dates-quoted': {
      ja: 'スコープの日付`{scope}`と、リクエストの日付`{date}`が一致しません。',
      en: 'The scope’s date `{scope}` is not the request’s date `{date}`.',
    },
    'date-format': {
      ja: 'スコープの日付`{scope}`は`yyyyMMdd`の形ではありません。',
      en: 'The scope’s date `{scope}` is not written as `yyyyMMdd`.',
    },
    'dates-agree': {
      ja: 'スコープの日付`{date}`は`X-Amz-Date`と一致しています。',
      en: 'The scope’s date `{date}` agrees with `X-Amz-Date`.',
    },
  },
  prior: -3,
  stop: 'signature',
  sources: [
    {
      url: 'https://repost.aws/questions/QUFzctECKITgqEAmgJm-VM-Q/aws-signature-version-4-credential-scope-issue',
      title: 'AWS Signature Version 4 credential scope issue',
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
    const quoted = facts.message(
      /Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '(?<scope>[^'\s]{0,40})' != '(?<date>\d{8})'/,
    );
    const { scope, date } = quoted?.groups ?? {};
    if (quoted && scope !== undefined && date !== undefined && scope !== date) {
      return judge.supports('proof', 'dates-quoted', { scope, date }, quoted);
    }
    const s3 = facts.message(
      /Invalid credential date "(?<scope>[^"]{0,40})"\. This date is not the same as X-Amz-Date: "(?<date>[^"]{1,40})"/,
    );
    if (s3) {
      const { scope: signed = '', date: sent = '' } = s3.groups;
      return judge.supports('strong', 'dates-quoted', { scope: signed, date: sent }, s3);
    }
    const format = facts.message(/incorrect date format(?: "(?<scope>[^"]{0,40})")?/);
    if (format)
      return judge.supports('strong', 'date-format', { scope: format.groups['scope'] ?? '' }, format);
    const auth = facts.auth('sigv4');
    const header = facts.requestHeader('x-amz-date');
    const signed = auth?.value.date;
    const sent = /^\d{8}(?=T\d{6}Z$)/.exec(header?.value.value ?? '')?.[0];
    if (!auth || !header || signed === undefined || sent === undefined) return [];
    return signed === sent
      ? judge.rulesOut('dates-agree', { date: sent }, auth, header)
      : judge.supports('proof', 'dates-quoted', { scope: signed, date: sent }, auth, header);
  },
});
