import { defineCause } from '#core';

const CODES = ['InternalFailure', 'InternalServiceError', 'InternalServiceException'] as const;

export const cause = defineCause({
  id: 'permission-shows-as-500',
  explains: ['InternalFailure'],
  title: {
    ja: 'サービスが呼び出し元に代わって行う呼び出しの権限がなく、それが500として返っている',
    en: 'A permission is missing for what the service calls on the caller’s behalf, and it shows as a 500',
  },
  howToTell: {
    ja: '作成や更新の操作だけが何度でも失敗し、管理者の認証情報では同じ引数で成功します。CloudTrailの同じ時刻に、別のサービスへの`AccessDenied`が残っています。',
    en: 'Only creating or changing fails, every time, and passes with an administrator’s credentials and the same arguments. CloudTrail has an `AccessDenied` of another service at that second.',
  },
  fix: {
    ja: 'CloudTrailに残った操作だけを、呼び出し元のポリシーに足します。',
    en: 'Add the action that CloudTrail shows, and no more, to the caller’s policy.',
  },
  verify: {
    ja: '同じ引数の呼び出しが、元の呼び出し元で成功します。',
    en: 'The same call with the same arguments passes for the original caller.',
  },
  why: {
    changes: {
      ja: '`{operation}`は、別のサービスも呼ぶことのある操作です。',
      en: '`{operation}` is of the kind that may call other services too.',
    },
    reads: {
      ja: '`{operation}`は読み取りで、ほかのサービスの権限を要りません。',
      en: '`{operation}` only reads and needs no permission of another service.',
    },
  },
  prior: -2,
  stop: 'policy',
  sources: [
    {
      url: 'https://github.com/aws/aws-sdk-js/issues/2640',
      title: 'aws/aws-sdk-js #2640',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events-cli.html',
      title: 'Viewing recent management events with the AWS CLI',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const operation = facts.one('operation');
    // Of other failures on AWS's side this is not known.
    if (!operation || !facts.code(...CODES) || facts.speaker('localstack')) return [];
    const name = facts.value('operation') ?? '';
    if (/^(?:Describe|List|Get|Head)/.test(name))
      return judge.against('moderate', 'reads', { operation: name }, operation);
    return /^(?:Create|Update|Start|Register|Import|Associate|Enable)/.test(name)
      ? judge.supports('moderate', 'changes', { operation: name }, operation)
      : [];
  },
});
