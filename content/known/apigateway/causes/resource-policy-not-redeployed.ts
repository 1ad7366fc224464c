import { defineCause } from '#core';
import { forbidden, httpApiHeader } from '../answer.ts';

export const cause = defineCause({
  id: 'resource-policy-not-redeployed',
  explains: ['Forbidden', 'AccessDeniedException'],
  title: {
    ja: 'リソースポリシーを変えたあと、APIを再デプロイしていない',
    en: 'The resource policy was changed and the API not deployed afterwards',
  },
  howToTell: {
    ja: '設定中のポリシーは呼び出しを許可していますが、ステージの最後のデプロイはポリシーの変更より前です。',
    en: 'The policy as configured allows the call, but the stage’s last deployment is older than the change of the policy.',
  },
  fix: {
    ja: '対象のステージへAPIをデプロイし直します。リソースポリシーの変更は、デプロイするまで効きません。',
    en: 'Deploy the API to the stage again; a change of the resource policy takes effect with the next deployment.',
  },
  verify: {
    ja: 'デプロイの直後から、同じ呼び出しが通ります。',
    en: 'The same call passes right after the deployment.',
  },
  why: {
    'policy-shown': {
      ja: '貼られたポリシーは広く許可しています。それでも拒否されるなら、ステージにまだ反映されていない可能性が高いです。',
      en: 'The policy beside the error allows widely; a refusal in spite of it suggests that the stage does not serve it yet.',
    },
    'narrow-policy-shown': {
      ja: 'エラーと一緒にリソースポリシーが貼られています。変更はデプロイするまで効きません。',
      en: 'A resource policy stands beside the error; a change of it takes effect with the next deployment.',
    },
    possible: {
      ja: 'リソースポリシーを変えた直後なら、未デプロイのこともあります。',
      en: 'If the resource policy was changed just before, it may not have been deployed.',
    },
    'http-api': {
      ja: 'HTTP APIにリソースポリシーはありません。',
      en: 'HTTP APIs have no resource policies.',
    },
  },
  prior: -2,
  stop: 'authorization',
  experiment: {
    sh: 'aws apigateway get-stage --rest-api-id {apiId} --stage-name {stage} --region {region} --query "[deploymentId,lastUpdatedDate]"',
    powershell:
      'aws apigateway get-stage --rest-api-id {apiId} --stage-name {stage} --region {region} --query "[deploymentId,lastUpdatedDate]"',
    tells: {
      ja: '最終更新がポリシーの変更より前なら、この原因です。後なら、ポリシーの中身を確かめます。',
      en: 'It is this cause when the stage was last updated before the policy was changed; when it was updated after, look at the policy itself.',
    },
  },
  sources: [
    {
      url: 'https://github.com/aws-samples/aws-serverless-connect-wallboard/issues/4',
      title: 'aws-samples/aws-serverless-connect-wallboard #4',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-deployments.html',
      title: 'Create a deployment for a REST API in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-create-attach.html',
      title: 'Create and attach an API Gateway resource policy to an API',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const httpApi = httpApiHeader(facts);
    if (httpApi) return judge.rulesOut('http-api', {}, httpApi);
    const answer = forbidden(facts) ?? facts.message(/execute-api:Invoke/);
    if (!answer) return [];
    const usual = judge.supports('weak', 'possible', {}, answer);
    const policy = facts.says(
      /"?Effect"?\s{0,4}:\s{0,4}"?Allow"?,?\s{0,40}"?Principal"?\s{0,4}:\s{0,4}(?:"?\*"?|\{\s{0,40}"?AWS"?\s{0,4}:\s{0,4}"?\*"?)/,
    );
    if (!policy) return usual;
    const condition = facts.says(
      /"?(?:Condition|NotIpAddress|IpAddress|aws:SourceIp|aws:SourceVpce?)"?\s{0,4}:/,
    );
    const listed = facts.says(/execute-api:\/[^\s"]{0,80}\/(?:GET|POST|PUT|PATCH|DELETE)\b/);
    return condition || listed
      ? [...usual, ...judge.supports('moderate', 'narrow-policy-shown', {}, policy)]
      : [...usual, ...judge.supports('strong', 'policy-shown', {}, policy)];
  },
});
