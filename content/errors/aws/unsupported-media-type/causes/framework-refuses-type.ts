import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'framework-refuses-type',
  explains: ['UnsupportedMediaType'],
  title: {
    ja: '415を返したのはAPI Gatewayではなく、関数の中のフレームワーク',
    en: 'Not API Gateway but the framework inside the function answered 415',
  },
  howToTell: {
    ja: '本文が`{"message":"Unsupported Media Type"}`と違う形で、関数のログに呼び出しが残ります。プロキシ統合のAPIです。',
    en: 'The body has another form than `{"message":"Unsupported Media Type"}`, the function’s log shows the call, and the API uses a proxy integration.',
  },
  fix: {
    ja: 'ルートが受け付ける形式に、送った`Content-Type`を足します（Chaliceは`content_types`、Springは`consumes`）。',
    en: 'Add the type to what the route accepts (`content_types` in Chalice, `consumes` in Spring).',
  },
  verify: {
    ja: '同じ形式の本文がハンドラーに届きます。',
    en: 'A body of that type reaches the handler.',
  },
  why: {
    'own-form': {
      ja: '`{found}`は、アプリケーションのフレームワークが返す形です。',
      en: '`{found}` is the form of an application framework’s answer.',
    },
    'route-setting': {
      ja: '`{found}`が、ルートで受け付ける形式を決めています。',
      en: '`{found}` decides which types the route takes.',
    },
  },
  prior: 0,
  stop: 'integration',
  sources: [
    {
      url: 'https://github.com/aws/chalice/issues/119',
      title: 'aws/chalice #119',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const answer =
      facts.code('UnsupportedMediaType') ?? facts.status(415) ?? told(facts, /Unsupported Media Type/i);
    if (!answer) return [];
    const form = facts.says(
      /(?<found>"error"\s{0,4}:\s{0,4}"Unsupported Media Type"|"(?:detail|Message)"\s{0,4}:\s{0,4}"Unsupported media type: |HttpMediaTypeNotSupportedException)/i,
    );
    const route = facts.says(/(?<found>\bcontent_types\s{0,4}=|\bconsumes\s{0,4}=)/);
    return [
      ...(form ? judge.supports('strong', 'own-form', { found: form.groups['found'] ?? '' }, form) : []),
      ...(route
        ? judge.supports('moderate', 'route-setting', { found: route.groups['found'] ?? '' }, route)
        : []),
    ];
  },
});
