import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'mode-not-enabled',
  explains: ['UnauthorizedException', 'Unauthorized'],
  title: {
    ja: '送った認可の種類が、APIの認可モードと違う（IAM署名、APIキー、トークンの取り違え）',
    en: 'What was sent is of another authorization mode than the API’s (signature, key or token mixed up)',
  },
  howToTell: {
    ja: '`aws appsync get-graphql-api`の`authenticationType`と追加の認可プロバイダーに、送った種類がありません。',
    en: '`authenticationType` and the additional providers in `aws appsync get-graphql-api` do not include what was sent.',
  },
  fix: {
    ja: 'クライアントの認可モードを合わせるか、APIに認可プロバイダーを追加します。',
    en: 'Set the client’s mode accordingly, or add the provider to the API.',
  },
  verify: { ja: '同じ呼び出しが200を返します。', en: 'The same call answers 200.' },
  why: {
    'parsed-as-jwt': {
      ja: '`{message}`は、`Authorization`の値がJWTとして読めなかったことを表します。署名やAPIキーを送ると、こうなります。',
      en: '`{message}`: the value of `Authorization` could not be read as a JWT, as with a signature or a key.',
    },
    signed: { ja: 'リクエストはSigV4で署名されています。', en: 'The request is signed with SigV4.' },
    usual: {
      ja: '認可モードが違うときも、この応答です。',
      en: 'This is the answer too when the mode differs.',
    },
    'missing-said': {
      ja: 'AppSyncは、ヘッダーがないと言っています。',
      en: 'AppSync says that the header is missing.',
    },
  },
  prior: 3,
  stop: 'authorization',
  experiment: {
    sh: 'aws appsync get-graphql-api --api-id {apiId} --region {region} --query "graphqlApi.[authenticationType,additionalAuthenticationProviders[].authenticationType]"',
    powershell:
      'aws appsync get-graphql-api --api-id {apiId} --region {region} --query "graphqlApi.[authenticationType,additionalAuthenticationProviders[].authenticationType]"',
    tells: {
      ja: '送った種類が出なければこの原因です。出れば、トークンやキーの中身を確かめます。',
      en: 'It is this cause when the kind that was sent does not show; when it does, look at the token or key.',
    },
  },
  sources: [
    {
      url: 'https://github.com/aws-amplify/amplify-cli/issues/9714',
      title: 'aws-amplify/amplify-cli #9714',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/docs/pull/1884',
      title: 'aws-amplify/docs #1884',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
      title: 'Configuring authorization and authentication to secure your GraphQL APIs',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const missing = told(facts, /Valid authorization header not provided|Missing authorization header/);
    if (missing) return judge.against('weak', 'missing-said', {}, missing);
    const jwt = told(facts, /(?<message>Unable to parse JWT token)/);
    const usual = told(facts, /You are not authorized to make this call/);
    const signed = facts.auth('sigv4') ?? facts.auth('signs-itself');
    return [
      ...(jwt
        ? judge.supports('strong', 'parsed-as-jwt', { message: jwt.groups['message'] ?? '' }, jwt)
        : []),
      ...(usual ? judge.supports('weak', 'usual', {}, usual) : []),
      ...((jwt ?? usual) && signed ? judge.supports('strong', 'signed', {}, signed) : []),
    ];
  },
});
