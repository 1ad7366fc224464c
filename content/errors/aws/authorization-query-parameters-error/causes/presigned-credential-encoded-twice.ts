import { defineCause } from '#core';
import { queryAuthentication, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'presigned-credential-encoded-twice',
  explains: ['AuthorizationQueryParametersError', 'SignatureDoesNotMatch'],
  title: {
    ja: '署名付きURLが二重にURLエンコードされている',
    en: 'The presigned URL was percent-encoded a second time',
  },
  howToTell: {
    ja: 'URLの`X-Amz-Credential`に`%2F`ではなく`%252F`があります。',
    en: '`X-Amz-Credential` in the URL holds `%252F` where `%2F` belongs.',
  },
  fix: {
    ja: 'SDKが返したURLをそのまま使います。`encodeURI`などに通さず、テンプレートやSDKの設定で自動エンコードされるなら止めます。',
    en: 'Use the URL as the SDK returned it: don’t pass it through `encodeURI`, and turn off whatever encodes it on the way.',
  },
  verify: {
    ja: '送信したURLに`%25`がなくなります。',
    en: 'The URL that is sent holds no `%25` any more.',
  },
  why: {
    'encoded-twice': {
      ja: 'URLの`{name}`に`%25`があり、値が二重にエンコードされています。',
      en: '`{name}` in the URL holds `%25`: its value was encoded twice.',
    },
    malformed: {
      ja: '`X-Amz-Credential`の形が崩れています。二重エンコードされたURLでもこうなります。',
      en: '`X-Amz-Credential` is malformed, as it is in a URL that was encoded twice.',
    },
    'encoded-once': {
      ja: 'URLの`X-Amz-Credential`は、二重にエンコードされていません。',
      en: '`X-Amz-Credential` in the URL is not encoded twice.',
    },
  },
  prior: 1,
  stop: 'signature',
  sources: [
    queryAuthentication,
    thread('dsgriffin/ionic-3-file-transfer-example', 20),
    thread('TTLabs/EvaporateJS', 491),
  ],
  detect(facts, judge) {
    const twice = facts
      .value('url')
      ?.query.find(({ name, value }) => /^x-amz-/i.test(name.value) && /%25[0-9a-f]{2}/i.test(value.value));
    if (twice) return judge.supports('strong', 'encoded-twice', { name: twice.name.value }, twice.value);
    const credential = facts.query('x-amz-credential');
    if (credential && facts.code('AuthorizationQueryParametersError'))
      return judge.rulesOut('encoded-once', {}, credential);
    const malformed = facts.message(/X-Amz-Credential parameter; the Credential is mal-formed/);
    return malformed ? judge.supports('moderate', 'malformed', {}, malformed) : [];
  },
});
