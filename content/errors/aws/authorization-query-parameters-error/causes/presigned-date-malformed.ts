import { defineCause } from '#core';
import { queryAuthentication, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'presigned-date-malformed',
  explains: ['AuthorizationQueryParametersError'],
  title: {
    ja: '署名付きURLのX-Amz-Dateが`yyyyMMddTHHmmssZ`の形ではない',
    en: 'The presigned URL’s X-Amz-Date is not written as `yyyyMMddTHHmmssZ`',
  },
  howToTell: {
    ja: 'URLの`X-Amz-Date`にハイフン、コロン、小数、AM/PMがあるか、端末の暦（和暦など）や12時間制で書かれています。',
    en: '`X-Amz-Date` in the URL has hyphens, colons, a fraction or AM/PM, or was written in the device’s own calendar or 12-hour clock.',
  },
  fix: {
    ja: 'UTCの時刻を`20261120T031500Z`の形に書きます。日付の書式にはロケールを固定します（Swiftなら`en_US_POSIX`とグレゴリオ暦とUTC）。',
    en: 'Write the UTC time as `20261120T031500Z`, with a fixed locale for the formatter (in Swift `en_US_POSIX`, the Gregorian calendar and UTC).',
  },
  verify: {
    ja: '`X-Amz-Date`が16文字で、先頭の8文字が`X-Amz-Credential`の日付と同じです。',
    en: '`X-Amz-Date` has 16 characters, and the first eight are the date in `X-Amz-Credential`.',
  },
  why: {
    message: {
      ja: 'S3は`X-Amz-Date`の書式を拒否しています。',
      en: 'S3 refuses the format of `X-Amz-Date`.',
    },
    'value-shown': {
      ja: 'URLの`X-Amz-Date`は`{value}`です。',
      en: '`X-Amz-Date` in the URL is `{value}`.',
    },
    'well-formed': {
      ja: 'URLの`X-Amz-Date`の書式は正しいです。',
      en: '`X-Amz-Date` in the URL has the right format.',
    },
  },
  prior: 1,
  stop: 'signature',
  sources: [queryAuthentication, thread('bryanjos/aws_auth', 7, 'pull')],
  detect(facts, judge) {
    const said = facts.message(/X-Amz-Date must be in the ISO8601 Long Format/);
    const date = facts.query('x-amz-date');
    const value = date?.value.value ?? '';
    const message = said ? judge.supports('strong', 'message', {}, said) : [];
    if (!date || /[$<>*]|x{4}/i.test(value)) return message;
    return /^\d{8}T\d{6}Z$/.test(value)
      ? said
        ? message
        : judge.rulesOut('well-formed', {}, date)
      : [...message, ...judge.supports('strong', 'value-shown', { value: value.slice(0, 60) }, date)];
  },
});
