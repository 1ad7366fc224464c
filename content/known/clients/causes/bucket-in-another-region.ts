import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'bucket-in-another-region',
  explains: ['BucketRegionError'],
  title: {
    ja: 'クライアントのリージョンが、バケットのリージョンと違う',
    en: 'The client’s region is not the bucket’s',
  },
  howToTell: {
    ja: '文に出ている2つのリージョン名が違います。',
    en: 'The two regions in the message differ.',
  },
  fix: {
    ja: 'クライアントのリージョンをバケットのリージョンに合わせます。',
    en: 'Set the client’s region to the bucket’s.',
  },
  verify: { ja: '同じ呼び出しが成功します。', en: 'The same call works.' },
  why: {
    both: {
      ja: 'クライアントは`{from}`へ送り、バケットは`{to}`にあります。',
      en: 'The client asked `{from}`, and the bucket is in `{to}`.',
    },
    said: {
      ja: 'バケットは別のリージョンにあると書かれています。',
      en: 'It says that the bucket is in another region.',
    },
  },
  prior: 6,
  stop: 'client',
  experiment: {
    sh: 'curl -sI https://{bucket}.s3.amazonaws.com | grep -i x-amz-bucket-region',
    powershell:
      "(Invoke-WebRequest -Method Head -SkipHttpErrorCheck https://{bucket}.s3.amazonaws.com).Headers['x-amz-bucket-region']",
    tells: { ja: '出た名前がバケットのリージョンです。', en: 'What it prints is the bucket’s region.' },
  },
  sources: [
    {
      url: 'https://github.com/aws/aws-sdk-go/blob/main/service/s3/unmarshal_error.go',
      title: 'aws-sdk-go/service/s3/unmarshal_error.go',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const both = saying(
      facts,
      /the bucket is not in '(?<from>[\w-]{1,40})' region[^\n]{0,200}bucket is in '(?<to>[\w-]{1,40})' region/,
    );
    if (both)
      return judge.supports(
        'strong',
        'both',
        { from: both.groups['from'] ?? '', to: both.groups['to'] ?? '' },
        both,
      );
    const said = saying(facts, /incorrect region, the bucket is not in/) ?? facts.code('BucketRegionError');
    return said ? judge.supports('moderate', 'said', {}, said) : [];
  },
});
