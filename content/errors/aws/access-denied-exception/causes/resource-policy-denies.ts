import { defineCause } from '#core';
import { anonymousRefusal, decidingPolicy, namedRefusal } from '../wording.ts';

/** A statement for some methods of an API, which leaves the others without one. */
const LISTED =
  /execute-api:[^\s"']{0,120}(?:\/\*\/(?<found>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b|\/(?<other>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\/\*)/;

export const cause = defineCause({
  id: 'resource-policy-denies',
  explains: ['AccessDeniedException'],
  title: {
    ja: 'APIのリソースポリシーがこの呼び出しを許可していない',
    en: 'The API’s resource policy does not allow this call',
  },
  howToTell: {
    ja: 'リソースポリシーの`Principal`は`*`で、`Condition`（送信元IP、VPCエンドポイント）か`Resource`のメソッドとパスが、メッセージのARNや呼び出し元と合いません。',
    en: 'The resource policy’s `Principal` is `*`, and its `Condition` (source IP, VPC endpoint) or the method and path in `Resource` does not fit the caller or the message’s ARN.',
  },
  fix: {
    ja: '呼び出し元のIPやVPCエンドポイント、足りないメソッドをポリシーに加え、ステージへデプロイし直します。デプロイするまで古いポリシーが効きます。',
    en: 'Add the caller’s IP or VPC endpoint, or the method that is missing, then deploy to the stage: until then the old policy holds.',
  },
  verify: {
    ja: '許可した場所からの同じリクエストが403以外を返し、許可していない場所からは403のままです。',
    en: 'From the place you allowed, the same request answers something other than 403; from elsewhere it still answers 403.',
  },
  why: {
    'listed-methods': {
      ja: '貼られたポリシーは`{found}`などのメソッドを1つずつ挙げています。挙げていないメソッドは、暗黙に拒否されます。',
      en: 'The policy shown lists single methods such as `{found}`; a method that it does not list is denied implicitly.',
    },
    anonymous: {
      ja: '`User: anonymous`の`execute-api:Invoke`を決めるのは、APIのリソースポリシーです。',
      en: 'For `User: anonymous`, `execute-api:Invoke` is decided by the API’s resource policy.',
    },
    explicit: {
      ja: '匿名の呼び出しに`with an explicit deny`と答えています。IAMのポリシーを持たない相手を明示的に拒否できるのは、リソースポリシーのDenyだけです。',
      en: 'An anonymous caller gets `with an explicit deny`. It has no IAM policy, so only a Deny in the resource policy can say that.',
    },
    'named-policy': {
      ja: 'メッセージが`{policy}`を名指ししています。',
      en: 'The message names a `{policy}`.',
    },
    'endpoint-name': {
      ja: 'VPCエンドポイントの名前で呼んでいます。プライベートAPIのリソースポリシーに、このエンドポイントの許可が要ります。',
      en: 'The call goes to a VPC endpoint’s name; a private API’s resource policy has to allow that endpoint.',
    },
    'other-service': {
      ja: '`{action}`はAPI Gatewayの呼び出しではありません。',
      en: '`{action}` is no call of an API on API Gateway.',
    },
  },
  prior: 4,
  stop: 'policy',
  experiment: {
    sh: 'aws apigateway get-rest-api --rest-api-id {apiId} --region {region} --query policy --output text',
    powershell:
      'aws apigateway get-rest-api --rest-api-id {apiId} --region {region} --query policy --output text',
    tells: {
      ja: 'この呼び出しに一致する`Allow`がないか、`Deny`があればこの原因です。',
      en: 'It is this cause when no `Allow` fits the call, or a `Deny` does.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html',
      title: 'How API Gateway resource policies affect authorization workflow',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-create-attach.html',
      title: 'Create and attach an API Gateway resource policy to an API',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless/serverless/pull/5071',
      title: 'serverless/serverless #5071',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const anonymous = anonymousRefusal(facts);
    const refusal = anonymous ?? namedRefusal(facts);
    if (!refusal) return [];
    const action = refusal.groups['action'] ?? '';
    if (action !== 'execute-api:Invoke') return judge.rulesOut('other-service', { action }, refusal);
    const policy = decidingPolicy(facts);
    const named = policy?.groups['policy'] ?? '';
    const endpoint = facts.endpoint();
    const listed = facts.says(LISTED);
    const denied = facts.message(
      /execute-api:Invoke(?:(?!execute-api:Invoke)[^\n]){0,300} with an explicit deny(?! in an? identity)/,
    );
    return [
      // One text counts once, so the stronger reading of the same words stands alone.
      ...(anonymous?.groups['deny'] ? judge.supports('strong', 'explicit', {}, anonymous) : []),
      ...(anonymous && !anonymous.groups['deny']
        ? judge.supports('moderate', 'anonymous', {}, anonymous)
        : []),
      ...(policy && named === 'resource-based policy'
        ? judge.supports('strong', 'named-policy', { policy: named }, policy)
        : []),
      ...(denied && !anonymous ? judge.supports('moderate', 'explicit', {}, denied) : []),
      ...(listed
        ? judge.supports(
            'strong',
            'listed-methods',
            { found: listed.groups['found'] ?? listed.groups['other'] ?? '' },
            listed,
          )
        : []),
      ...(endpoint?.value.kind === 'execute-api-vpce'
        ? judge.supports('moderate', 'endpoint-name', {}, endpoint)
        : []),
    ];
  },
});
