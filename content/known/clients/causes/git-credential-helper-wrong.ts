import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'git-credential-helper-wrong',
  explains: ['GitAccessForbidden'],
  title: {
    ja: 'Gitが古い認証情報か、別の認証情報ヘルパーを使っている',
    en: 'Git uses old credentials, or another credential helper',
  },
  howToTell: {
    ja: 'macOSでは`osxkeychain`が15分で切れる認証情報を保存しています。`git config --get-all credential.helper`に2つ以上出ることもあります。',
    en: 'On macOS `osxkeychain` has kept credentials that last 15 minutes; or `git config --get-all credential.helper` prints more than one.',
  },
  fix: {
    ja: 'キーチェーンから`git-codecommit`の項目を消し、ヘルパーを`!aws codecommit credential-helper $@`だけにします。`git-remote-codecommit`（`codecommit::リージョン://リポジトリ`）なら、ヘルパーは要りません。',
    en: 'Delete the `git-codecommit` entry from the keychain and leave `!aws codecommit credential-helper $@` as the only helper. `git-remote-codecommit` (`codecommit::region://repository`) needs none.',
  },
  verify: { ja: '`git ls-remote`が参照の一覧を返します。', en: '`git ls-remote` lists the references.' },
  why: {
    codecommit: {
      ja: 'CodeCommitへのHTTPSの要求が403で拒否されています。',
      en: 'An HTTPS request to CodeCommit was refused with 403.',
    },
  },
  prior: 5,
  stop: 'client',
  experiment: {
    sh: 'git config --show-origin --get-all credential.helper',
    powershell: 'git config --show-origin --get-all credential.helper',
    tells: {
      ja: '`osxkeychain`や`manager`が先に出れば、この原因です。',
      en: '`osxkeychain` or `manager` in front means that it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/codecommit/latest/userguide/troubleshooting-ch.html',
      title: 'Troubleshooting the credential helper and HTTPS connections to AWS CodeCommit',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = saying(facts, /The requested URL returned error: 403/);
    return said ? judge.supports('moderate', 'codecommit', {}, said) : [];
  },
});
