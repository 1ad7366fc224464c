import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'domain-call-unsigned',
  explains: ['security_exception', 'AccessDenied', 'AccessDeniedException'],
  title: {
    ja: '署名のないリクエストを、IAMのプリンシパルだけを許すドメインに送っている',
    en: 'The request is unsigned, and the domain’s access policy admits IAM principals only',
  },
  howToTell: {
    ja: 'メッセージが`User: anonymous`で始まります。ブラウザーや`curl -u`で開いたか、SDKではないHTTPクライアントで呼んでいます。',
    en: 'The message begins with `User: anonymous`: opened in a browser, sent with `curl -u`, or by an HTTP client that is no SDK.',
  },
  fix: {
    ja: 'プログラムからはサービス名`es`（Serverlessは`aoss`）で署名します。ユーザー名とパスワードで使うなら、きめ細かなアクセスコントロールを有効にしたうえで、署名を求めないアクセスポリシーにします。',
    en: 'Sign programs’ calls for the service `es` (`aoss` for Serverless). To use name and password, turn on fine-grained access control first, then let the access policy do without signatures.',
  },
  verify: {
    ja: '`anonymous`がメッセージから消え、200か、ロール名の入った別の拒否になります。',
    en: '`anonymous` is gone: the answer is 200, or a refusal that names your role.',
  },
  why: {
    anonymous: {
      ja: '`{action}`を呼んだのは`anonymous`、つまり署名のないリクエストです。',
      en: 'Who called `{action}` is `anonymous`: a request without a signature.',
    },
  },
  prior: 3,
  stop: 'signature',
  experiment: {
    sh: 'aws opensearch describe-domain-config --domain-name {domain} --region {region} --query "DomainConfig.[AccessPolicies.Options,AdvancedSecurityOptions.Options.Enabled]"',
    powershell:
      'aws opensearch describe-domain-config --domain-name {domain} --region {region} --query "DomainConfig.[AccessPolicies.Options,AdvancedSecurityOptions.Options.Enabled]"',
    tells: {
      ja: 'ポリシーの`Principal`がIAMのARNなら、この原因です。`*`なら`Condition`のIPアドレスを確かめます。',
      en: 'It is this cause when `Principal` of the policy is an IAM ARN; with `*`, look at the addresses in `Condition`.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html',
      title: 'Identity and Access Management in Amazon OpenSearch Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/siem-on-amazon-opensearch-service/issues/471',
      title: 'aws-samples/siem-on-amazon-opensearch-service #471',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/sst/issues/834',
      title: 'anomalyco/sst #834',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /User: anonymous is not authorized to perform: (?<action>(?:es|aoss):\w{3,40})/);
    return says ? judge.supports('strong', 'anonymous', { action: says.groups['action'] ?? '' }, says) : [];
  },
});
