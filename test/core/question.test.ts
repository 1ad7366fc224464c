import { describe, expect, test } from 'vitest';
import { check, type Question } from '#core';
import { smallCatalogue, sure, type SmallCause } from './small-catalogue.ts';

const experiment = {
  sh: "aws s3api get-bucket-location --bucket '{bucket}' --region {region} # {stage} {accountId}",
  powershell: "aws s3api get-bucket-location --bucket '{bucket}' --region {region}",
  tells: { ja: '分かること', en: 'What it tells' },
};
const cause = (id: string, prior: number, more: Partial<SmallCause> = {}): SmallCause => ({
  id,
  explains: ['NoSuchBucket'],
  prior,
  detect: (facts, { supports }) => supports('weak', 'said', { what: 'it' }, ...facts.all('error-message')),
  ...more,
});
const question = (text: string, ...causes: SmallCause[]): Question | undefined =>
  check(
    text,
    smallCatalogue(
      [
        {
          code: 'NoSuchBucket',
          messages: [sure(/^The bucket is not there/)],
          causes: causes.map(({ id }) => id) as [string],
        },
      ],
      causes,
    ),
  ).question;

const PASTE = 'https://amzn-s3-demo-bucket.s3.eu-west-1.amazonaws.com/key\nThe bucket is not there';

describe('the next question', () => {
  test('is the experiment of the first cause, filled with what the paste shows', () => {
    expect(question(PASTE, cause('first', 6, { experiment }), cause('second', 0))).toEqual({
      cause: 'first',
      other: 'second',
      sh: "aws s3api get-bucket-location --bucket 'amzn-s3-demo-bucket' --region eu-west-1 # {stage} {accountId}",
      powershell: "aws s3api get-bucket-location --bucket 'amzn-s3-demo-bucket' --region eu-west-1",
    });
  });

  test('is that of the next cause where the first has none', () => {
    expect(question(PASTE, cause('first', 6), cause('second', 0, { experiment }))).toMatchObject({
      cause: 'second',
      other: 'first',
    });
  });

  test('is not asked where the cause is proved', () => {
    const proved = cause('first', 0, {
      experiment,
      detect: (facts, { supports }) =>
        supports('proof', 'said', { what: 'it' }, ...facts.all('error-message')),
    });
    expect(question(PASTE, proved)).toBeUndefined();
  });

  test.each(['$(id)', '`id`', 'a;id', "a'b", 'a b', '--x', 'a,b', '%20;id'])(
    'never carries what a shell would read: %s',
    (bucket) => {
      const text = `<Error><Code>NoSuchBucket</Code><Message>The bucket is not there</Message><BucketName>${bucket}</BucketName></Error>`;
      const asked = question(text, cause('first', 6, { experiment }));
      expect(asked?.powershell).toContain("--bucket '{bucket}'");
    },
  );
});
