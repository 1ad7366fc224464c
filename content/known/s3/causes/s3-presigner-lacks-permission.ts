import { defineCause } from '#core';
import { DENIED, bareDenial, presigned } from '../denied.ts';

export const cause = defineCause({
  id: 's3-presigner-lacks-permission',
  explains: DENIED,
  title: {
    ja: '署名付きURLを作った側に、その操作の許可がない',
    en: 'Whoever made the presigned URL is not allowed the operation',
  },
  howToTell: {
    ja: 'URLの署名は正しく（`SignatureDoesNotMatch`ではない）、期限も切れていません。署名付きURLの権限は、作った認証情報の権限です。',
    en: 'The signature is right (no `SignatureDoesNotMatch`) and not past its time; a presigned URL can do what its signer can.',
  },
  fix: {
    ja: 'URLを作るロールに、`s3:GetObject`や`s3:PutObject`（ACLを付けるなら`s3:PutObjectAcl`）と、必要ならKMSの許可を加えます。キーの存在も確かめます。',
    en: 'Allow `s3:GetObject` or `s3:PutObject` (with an ACL, `s3:PutObjectAcl`) and KMS where needed to the role that makes the URL; check that the key exists.',
  },
  verify: { ja: '作り直したURLが200を返します。', en: 'A URL made anew answers 200.' },
  why: {
    code: {
      ja: '貼られたコードは、署名付きURLを作っています。',
      en: 'The code in the paste makes presigned URLs.',
    },
    presigned: {
      ja: 'URLに署名があり、S3はそれを受け付けたうえで拒否しています。',
      en: 'The URL carries a signature, which S3 accepted before it refused.',
    },
  },
  prior: 5,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
      title: 'Download and upload objects with presigned URLs',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
      title: 'Troubleshoot access denied (403 Forbidden) errors in Amazon S3',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const signed = presigned(facts);
    if (!bareDenial(facts)) return [];
    if (signed) return judge.supports('moderate', 'presigned', {}, signed);
    const code = facts.says(
      /generate_presigned_(?:url|post)|getSignedUrl(?:Promise)?|createPresignedPost|generatePresignedUrl|presignGetObject|PresignClient|aws s3 presign/,
    );
    return code ? judge.supports('moderate', 'code', {}, code) : [];
  },
});
