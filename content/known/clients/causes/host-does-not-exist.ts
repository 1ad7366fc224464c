import { defineCause } from '#core';
import { HOST_UNKNOWN, saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'host-does-not-exist',
  explains: ['CouldNotResolveHost', 'EndpointConnectionError', 'UnknownEndpoint', 'SdkClientException'],
  title: { ja: 'そのホスト名は存在しない', en: 'The host does not exist' },
  howToTell: {
    ja: 'ほかの回線や`8.8.8.8`に聞いても、その名前は解決しません。',
    en: 'The name does not resolve from another network or from `8.8.8.8` either.',
  },
  fix: {
    ja: 'API ID、バケット名、リージョン、サフィックスを、コンソールに出ているURLと1文字ずつ比べて直します。APIを作り直すとIDは変わります。',
    en: 'Compare API id, bucket, region and suffix letter by letter with the URL in the console. A recreated API has a new id.',
  },
  verify: { ja: '`dig +short ホスト名`がアドレスを返します。', en: '`dig +short host` prints an address.' },
  why: {
    api: {
      ja: '`{host}`というAPIのホスト名が見つかりません。IDかリージョンの誤り、または削除されたAPIのときの結果です。',
      en: 'No address for `{host}`: as when the API’s id or region is wrong, or the API was deleted.',
    },
    host: { ja: '`{host}`の名前解決に失敗しています。', en: '`{host}` was not resolved.' },
    none: { ja: '名前解決に失敗しています。', en: 'A name was not resolved.' },
  },
  prior: 4,
  stop: 'dns',
  experiment: {
    sh: 'dig +short {host} @8.8.8.8',
    powershell: 'Resolve-DnsName {host} -Server 8.8.8.8',
    tells: {
      ja: '何も返らなければ、この原因です。アドレスが返れば、手元のDNSの問題です。',
      en: 'No address means that it is this; an address means that your own DNS is at fault.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/general/latest/gr/rande.html',
      title: 'AWS service endpoints',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://curl.se/libcurl/c/libcurl-errors.html',
      title: 'libcurl error codes',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said =
      saying(
        facts,
        ...HOST_UNKNOWN,
        /Could not connect to the endpoint URL/,
        /Inaccessible host: `(?<host>[\w.-]{1,253})'/,
      ) ?? facts.code('CouldNotResolveHost', 'ENOTFOUND', 'UnknownEndpoint', 'EndpointConnectionError');
    if (!said) return [];
    const endpoint = facts.endpoint();
    const host = ('groups' in said ? said.groups['host'] : undefined) ?? facts.url()?.value.host.value;
    if (saying(facts, /EAI_AGAIN/, /Temporary failure in name resolution/))
      return judge.supports('weak', 'none', {}, said);
    if (!host) return judge.supports('weak', 'none', {}, said);
    const isApi = endpoint?.value.kind === 'execute-api' || /\.execute-api\./.test(host);
    return judge.supports(isApi ? 'moderate' : 'weak', isApi ? 'api' : 'host', { host }, said);
  },
});
