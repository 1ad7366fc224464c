import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'certificate-names-another-host',
  explains: ['SSLError'],
  title: {
    ja: 'ホスト名が証明書の名前と合わない（名前に点のあるバケットなど）',
    en: 'The host is not one the certificate names (a bucket with dots, say)',
  },
  howToTell: {
    ja: 'バケット名に`.`が入っているか、別名のホストでAWSを呼んでいます。',
    en: 'The bucket’s name holds a `.`, or AWS is called by another host’s name.',
  },
  fix: {
    ja: 'パス形式（`https://s3.リージョン.amazonaws.com/バケット/キー`）で呼ぶか、点のないバケットを使います。独自のホスト名なら、その名前の証明書を置きます。',
    en: 'Use path style (`https://s3.region.amazonaws.com/bucket/key`) or a bucket without dots. A host of your own needs a certificate of its name.',
  },
  verify: { ja: 'TLSの検証を切らずに応答が返ります。', en: 'An answer comes back with verification on.' },
  why: {
    name: {
      ja: '証明書は別の名前のものだと書かれています。',
      en: 'It says that the certificate is another name’s.',
    },
    dots: {
      ja: '`{host}`は`*.s3.amazonaws.com`の証明書に合いません。ワイルドカードは1階層だけを表します。',
      en: '`{host}` does not fit a certificate for `*.s3.amazonaws.com`: a wildcard stands for one label only.',
    },
  },
  prior: 3,
  stop: 'connection',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html',
      title: 'Virtual hosting of general purpose buckets',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://curl.se/docs/sslcerts.html',
      title: 'TLS Certificate Verification',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const dots = saying(
      facts,
      /(?<host>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}\.s3(?:[.-][a-z0-9-]{1,30})?\.amazonaws\.com)/,
    );
    const name = saying(
      facts,
      /altnames/,
      /certificate is valid for/,
      /doesn't match/,
      /no alternative certificate subject name matches/,
    );
    if (!name) return [];
    return dots
      ? judge.supports('strong', 'dots', { host: dots.groups['host'] ?? '' }, dots)
      : judge.supports('strong', 'name', {}, name);
  },
});
