import { defineCause } from '#core';
import { gatewayAnswer, serviceAnswer } from '../answer.ts';

/** What people write who changed an API a moment ago, in either language. */
const CHANGE =
  /(?<note>デプロイ|反映され|(?:リソース|メソッド|ルート|エンドポイント)を(?:追加|作成|変更)|\b(?:re-?deploy(?:ed|ment|ing)?|deployment|(?:just|newly) (?:added|created|changed)|(?:added|created) (?:a |the )?(?:new )?(?:route|endpoint|method|resource|path))\b)/i;

export const cause = defineCause({
  id: 'rest-change-not-deployed',
  explains: ['MissingAuthenticationToken'],
  title: {
    ja: 'REST APIのリソースやメソッドを変えたあと、ステージへデプロイしていない',
    en: 'The REST API’s resource or method was changed and not deployed to the stage',
  },
  howToTell: {
    ja: '`aws apigateway get-resources`には載っているのに、`aws apigateway get-export --stage-name`の出力には載っていません。',
    en: '`aws apigateway get-resources` lists it, and the output of `aws apigateway get-export --stage-name` does not.',
  },
  fix: {
    ja: '`aws apigateway create-deployment --stage-name`で、呼んでいるステージへデプロイします。',
    en: 'Deploy to the stage that is called: `aws apigateway create-deployment --stage-name`.',
  },
  verify: {
    ja: 'エクスポートした定義にパスとメソッドが現れ、同じリクエストが応答します。反映まで数秒かかることがあります。',
    en: 'The exported definition shows the path and method, and the same request is answered; it can take some seconds.',
  },
  why: {
    'change-spoken-of': {
      ja: '貼られたテキストに「{note}」とあります。変更は、ステージにデプロイするまで効きません。',
      en: 'The text speaks of “{note}”; a change takes effect when it is deployed to the stage.',
    },
    message: {
      ja: '定義にあるのにこの応答が返るなら、ステージが古いデプロイを指していることがあります。',
      en: 'If the definition has it and this is still the answer, the stage may point to an older deployment.',
    },
    'stage-serves-deployment': {
      ja: 'ステージ`{stage}`が配るのは最後にデプロイした時点の定義です。その後の変更は含まれません。',
      en: 'The stage `{stage}` serves the definition as last deployed to it, without what was changed since.',
    },
    'service-answered': {
      ja: '答えたのはAPI GatewayのAPIではなく、AWSのサービス自身です。',
      en: 'An AWS service itself answered, not an API behind API Gateway.',
    },
  },
  prior: 3,
  stop: 'stage',
  experiment: {
    sh: 'aws apigateway get-stage --rest-api-id {apiId} --stage-name {stage} --region {region} --query "[deploymentId,lastUpdatedDate]"',
    powershell:
      'aws apigateway get-stage --rest-api-id {apiId} --stage-name {stage} --region {region} --query "[deploymentId,lastUpdatedDate]"',
    tells: {
      ja: '最終更新が変更より前ならこの原因です。後なら、パスとメソッドを確かめます。',
      en: 'It is this cause when the stage was last updated before the change; when after, look at path and method.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-deployments.html',
      title: 'Create a deployment for a REST API in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://qiita.com/hshota28/items/08ff662f4c995e02ffb7',
      title: 'hshota28 (Qiita)',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const service = serviceAnswer(facts);
    if (service) return judge.rulesOut('service-answered', {}, service);
    const answer = gatewayAnswer(facts);
    if (!answer) return [];
    const first = facts.segment(0);
    const note = facts.says(CHANGE);
    const noted = note
      ? judge.supports('moderate', 'change-spoken-of', { note: note.groups['note'] ?? '' }, note)
      : [];
    const usual =
      facts.endpoint()?.value.kind === 'execute-api' && first?.value && facts.segment(1)?.value
        ? judge.supports('weak', 'stage-serves-deployment', { stage: first.value }, first)
        : judge.supports('weak', 'message', {}, answer);
    return [...usual, ...noted];
  },
});
