import { defineError } from '#core';
import { thread } from './sources.ts';

export const error = defineError({
  code: 'InvalidToken',
  aliases: [],
  statuses: [400],
  fault: 'client',
  retry: 'after-fix',
  services: ['s3'],
  wire: [
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
        ['x-amz-bucket-region', 'eu-west-2'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>InvalidToken</Code><Message>The provided token is malformed or otherwise invalid.</Message><Token-0>XXX</Token-0><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>`,
      note: {
        ja: '`Token-0`には、届いたトークンがそのまま入っています。発行された値と並べれば、どこで変わったかが分かります。まだ有効な場合があるので、貼り付ける前に消してください。',
        en: '`Token-0` is the token as it arrived: lay it beside the one that was issued to see what changed. It may still be valid, so take it out before you paste this anywhere.',
      },
      source: 'https://github.com/cloudyr/aws.s3/issues/390',
    },
  ],
  messages: [
    {
      pattern: /^The provided token is malformed or otherwise invalid/,
      certainty: 'sure',
      service: 's3',
    },
  ],
  causes: [
    'session-token-garbled',
    'token-beside-other-keys',
    'session-ended',
    'stale-environment-credentials',
    'region-not-enabled',
    'other-partition',
  ],
  order: {
    ja: '公開されたスレッドの件数による、当サイトの判断です。結末が書かれているスレッドは少なく、多くは認証情報を取り直して直っています。',
    en: 'Our judgement, from public threads. Few of them tell their end; most were mended by fetching the credentials anew.',
  },
  related: [
    {
      to: 'expired-token',
      kind: 'confused-with',
      why: {
        ja: '期限が切れたトークンはExpiredToken、トークンとして読めないか、キーと組にならないものはInvalidTokenです。切れてから長くたったトークンがInvalidTokenになることもあります。',
        en: 'ExpiredToken is a token that was recognised and is over; InvalidToken one that cannot be read or does not go with the key. A token long past its end can come back as InvalidToken.',
      },
    },
    {
      to: 'invalid-access-key-id',
      kind: 'confused-with',
      why: {
        ja: 'トークンが付いていて通らないとInvalidToken、一時的なキーにトークンが付いていないとInvalidAccessKeyIdです。',
        en: 'A token that is there and wrong gives InvalidToken; a temporary key without any gives InvalidAccessKeyId.',
      },
    },
    {
      to: 'unrecognized-client-exception',
      kind: 'sibling',
      why: {
        ja: '壊れたトークンを、JSONのサービスとAPI GatewayはUnrecognizedClientExceptionで返します。',
        en: 'JSON services and API Gateway report a garbled token as UnrecognizedClientException.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    thread('cloudyr/aws.s3', 390),
    thread('treeverse/dvc-s3', 25),
    thread('s3tools/s3cmd', 297),
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
