import { defineCause } from '#core';
import { HELPER, tokenOver, unauthenticated } from '../words.ts';

export const cause = defineCause({
  id: 'docker-credential-store-in-the-way',
  explains: ['NoBasicAuthCredentials'],
  title: {
    ja: '`credsStore`や`credHelpers`、古い`https://`のエントリーが、ログインを隠している',
    en: '`credsStore`, `credHelpers` or an old `https://` entry hides the login',
  },
  howToTell: {
    ja: '`config.json`に`credsStore`か`credHelpers`があり、`docker-credential-…`を直接呼ぶと、そのホストの認証情報が返りません。',
    en: '`config.json` has `credsStore` or `credHelpers`, and `docker-credential-…`, called by hand, returns nothing for this host.',
  },
  fix: {
    ja: '`credHelpers`にはホスト名を省略せずに書きます（ワイルドカードは使えません）。`docker logout`でホスト名のものも`https://`付きのものも消してから、ホスト名だけでログインし直します。',
    en: 'Write each host in full into `credHelpers` (wildcards do not work). Remove the entry of the host and that of its `https://` address with `docker logout`, then log in with the bare host.',
  },
  verify: {
    ja: '`docker-credential-ecr-login get`にホスト名を渡すと、`Username`が`AWS`のJSONが返ります。',
    en: '`docker-credential-ecr-login get`, given the host, prints JSON whose `Username` is `AWS`.',
  },
  why: {
    wildcard: {
      ja: '`{found}`はワイルドカードです。Dockerは`credHelpers`のキーをホスト名と完全に一致するかで調べます。',
      en: '`{found}` is a wildcard; Docker compares the keys of `credHelpers` with the host, letter by letter.',
    },
    address: {
      ja: '`{found}`は`https://`付きで保存されています。イメージ名から探すときのホスト名とは別のエントリーです。',
      en: '`{found}` is stored with `https://`, which is another entry than the host that Docker looks for.',
    },
    helper: {
      ja: '`{found}`があるので、Dockerは認証情報を`config.json`ではなくヘルパーに尋ねます。',
      en: 'With `{found}` Docker asks a helper for credentials rather than `config.json`.',
    },
  },
  prior: 2,
  stop: 'client',
  experiment: {
    sh: "jq '{credsStore, credHelpers, auths: (.auths // {} | keys)}' ~/.docker/config.json",
    powershell:
      'Get-Content ~/.docker/config.json | ConvertFrom-Json | Select-Object credsStore, credHelpers',
    tells: {
      ja: '`credsStore`や`credHelpers`の値が`null`でなく、そのヘルパーがホストの認証情報を返さなければ、この原因です。',
      en: 'It is this cause when `credsStore` or `credHelpers` is not `null` and that helper returns nothing for the host.',
    },
  },
  sources: [
    {
      url: 'https://github.com/awslabs/amazon-ecr-credential-helper/issues/214',
      title: 'awslabs/amazon-ecr-credential-helper #214',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/docker/for-mac/issues/1439',
      title: 'docker/for-mac #1439',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cli/issues/2842',
      title: 'aws/aws-cli #2842',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awslabs/amazon-ecr-credential-helper/issues/135',
      title: 'awslabs/amazon-ecr-credential-helper #135',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = unauthenticated(facts) ?? tokenOver(facts);
    if (!said) return [];
    const wildcard = facts.says(/"(?<found>[\w.-]{0,30}\*[\w.*-]{0,80}ecr[\w.*-]{0,80})"/);
    if (wildcard)
      return judge.supports('strong', 'wildcard', { found: wildcard.groups['found'] ?? '' }, wildcard);
    const address = facts.says(
      /"(?<found>https:\/\/[\w.-]{1,80}ecr[\w.-]{1,80}(?:\/[\w./-]{0,100})?)"\s{0,9}:\s{0,9}\{/,
    );
    if (address)
      return judge.supports('strong', 'address', { found: address.groups['found'] ?? '' }, address);
    const helper = facts.says(HELPER) ?? facts.says(/\b(?<found>docker-credential-[\w-]{1,40})/);
    return helper ? judge.supports('strong', 'helper', { found: helper.groups['found'] ?? '' }, helper) : [];
  },
});
