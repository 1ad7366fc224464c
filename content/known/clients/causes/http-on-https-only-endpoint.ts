import { defineCause } from '#core';

export const cause = defineCause({
  id: 'http-on-https-only-endpoint',
  explains: ['ConnectionRefused', 'ConnectTimeout', 'FailedToFetch'],
  title: {
    ja: 'HTTPSしか受けないエンドポイントに`http://`で送っている',
    en: '`http://` is used where only HTTPS is served',
  },
  howToTell: {
    ja: 'URLが`http://`で始まり、`https://`に変えると応答が返ります。',
    en: 'The URL begins with `http://`, and with `https://` there is an answer.',
  },
  fix: { ja: 'URLを`https://`にします。', en: 'Write `https://`.' },
  verify: { ja: 'HTTPのステータスが返ります。', en: 'An HTTP status comes back.' },
  why: {
    scheme: {
      ja: '`{host}`はHTTPSだけを受けますが、URLは`http://`で始まっています。',
      en: '`{host}` serves HTTPS alone, and the URL begins with `http://`.',
    },
  },
  prior: 3,
  stop: 'connection',
  experiment: {
    sh: "curl -sS -o /dev/null -w '%{http_code}\\n' https://{host}/",
    powershell: '(Invoke-WebRequest -SkipHttpErrorCheck https://{host}/).StatusCode',
    tells: { ja: '何かのステータスが出れば、この原因です。', en: 'Any status means that it is this.' },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/general/latest/gr/rande.html',
      title: 'AWS service endpoints',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const url = facts.url();
    const endpoint = facts.endpoint();
    if (url?.value.scheme?.value.toLowerCase() !== 'http' || !endpoint) return [];
    const isHttpsOnly = endpoint.value.kind === 'execute-api' || endpoint.value.kind === 'lambda-url';
    return isHttpsOnly
      ? judge.supports('strong', 'scheme', { host: url.value.host.value }, url.value.scheme, url.value.host)
      : [];
  },
});
