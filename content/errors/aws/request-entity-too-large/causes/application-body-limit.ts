import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'application-body-limit',
  explains: ['RequestEntityTooLarge'],
  title: {
    ja: '413を返したのはAWSではなく、関数の中の本文パーサー',
    en: 'Not AWS but the body parser inside the function answered 413',
  },
  howToTell: {
    ja: '本文が`PayloadTooLargeError`か、そのHTMLで、6 MBよりずっと小さい大きさ（既定では100 KB）から失敗します。',
    en: 'The body says `PayloadTooLargeError`, often as HTML, and it starts far below 6 MB (at 100 KB by default).',
  },
  fix: {
    ja: "`express.json({ limit: '5mb' })`のように、必要な経路だけ上限を上げます。前段のnginxなら`client_max_body_size`です。",
    en: "Raise the limit for the path that needs it: `express.json({ limit: '5mb' })`, or `client_max_body_size` for an nginx in front.",
  },
  verify: {
    ja: '同じ大きさの本文が、アプリケーションのログに届きます。',
    en: 'A body of the same size shows in the application’s log.',
  },
  why: {
    'express-words': {
      ja: '`{message}`は、Node.jsの本文パーサーの文言です（既定は100 KB）。',
      en: '`{message}` are the words of Node.js’s body parser (100 KB by default).',
    },
  },
  prior: 0,
  stop: 'integration',
  sources: [
    {
      url: 'https://github.com/awslabs/aws-api-gateway-developer-portal/issues/296',
      title: 'awslabs/aws-api-gateway-developer-portal #296',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/CodeGenieApp/serverless-express/issues/482',
      title: 'CodeGenieApp/serverless-express #482',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const express = told(facts, /(?<message>PayloadTooLargeError|request entity too large\b.{0,40}raw-body)/);
    return express
      ? judge.supports('strong', 'express-words', { message: express.groups['message'] ?? '' }, express)
      : [];
  },
});
