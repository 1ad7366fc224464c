import { defineCause } from '#core';
import { DENIED, instanceSession, refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'unexpected-caller',
  explains: DENIED,
  title: {
    ja: '思っているのとは別の認証情報で呼び出している',
    en: 'The call is made with other credentials than you think',
  },
  howToTell: {
    ja: 'メッセージの`User:`の後のARNが、許可を与えたユーザーやロールと違います。',
    en: 'The ARN behind `User:` is not the user or role that was given the permission.',
  },
  fix: {
    ja: '認証情報の探索順（環境変数、プロファイル、Webアイデンティティ、コンテナ、インスタンス）のどこで見つかったかを確かめ、意図したロールを先に置きます。KubernetesならサービスアカウントとロールARNの注釈を確かめます。',
    en: 'Find out where in the chain (environment, profile, web identity, container, instance) the credentials came from and let the intended role be found first; on Kubernetes check the service account and its role annotation.',
  },
  verify: {
    ja: '`aws sts get-caller-identity`の`Arn`が、許可を与えたロールになります。',
    en: '`Arn` in `aws sts get-caller-identity` is the role that has the permission.',
  },
  why: {
    pod: {
      ja: 'サービスアカウント用のロールが設定されているのに、セッション名は`{session}`で、EC2インスタンスのロールで呼び出しています。',
      en: 'A role is set for the service account, yet the session is named `{session}`: the call uses the role of an EC2 instance.',
    },
    instance: {
      ja: 'セッション名が`{session}`です。EC2インスタンスのロールで呼び出していて、Podやタスクのロールではありません。',
      en: 'The session is named `{session}`: the call uses the role of an EC2 instance, not that of a pod or a task.',
    },
    named: {
      ja: '呼び出し元は`{who}`と判定されています。ここが想定と違えば、許可を足す相手が違います。',
      en: 'The caller was found to be `{who}`; if that is not whom you expect, the permission belongs elsewhere.',
    },
  },
  prior: 1,
  experiment: {
    sh: 'aws sts get-caller-identity && aws configure list',
    powershell: 'aws sts get-caller-identity; aws configure list',
    tells: {
      ja: '`Arn`が意図したロールか、`aws configure list`のTypeがどこから取った値かが分かります。',
      en: '`Arn` shows who you are, and the Type column of `aws configure list` where the credentials came from.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html',
      title: 'GetCallerIdentity',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
      title: 'Troubleshoot access denied error messages',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = refusal(facts);
    const principal = refused?.value.principal;
    if (!refused || !principal?.value.startsWith('arn:') || refused.value.mode === 'explicit') return [];
    const session = instanceSession(refused.principal);
    // Whether a role may be assumed is the role's to say first.
    if (refused.service === 'sts')
      return session ? judge.supports('weak', 'instance', { session }, principal) : [];
    const role = session
      ? facts.says(
          /eks\.amazonaws\.com\/role-arn|serviceAccountName|AWS_WEB_IDENTITY_TOKEN_FILE|AWS_ROLE_ARN/,
        )
      : undefined;
    if (session && role) return judge.supports('strong', 'pod', { session }, principal, role);
    return session
      ? judge.supports('moderate', 'instance', { session }, principal)
      : judge.supports('weak', 'named', { who: refused.principal }, principal);
  },
});
