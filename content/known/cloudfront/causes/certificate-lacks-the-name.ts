import { defineCause } from '#core';
import { ground, told } from '../../words.ts';

export const cause = defineCause({
  id: 'certificate-lacks-the-name',
  explains: ['InvalidViewerCertificate'],
  title: {
    ja: 'ディストリビューションの証明書が、加えようとした代替ドメイン名を含まない、または使えない',
    en: 'The distribution’s certificate does not cover the alternate domain name, or cannot be used',
  },
  howToTell: {
    ja: '`us-east-1`のACM証明書の`SubjectAlternativeNames`に、その名前もワイルドカードもないか、証明書が別のリージョンにあります。',
    en: '`SubjectAlternativeNames` of the ACM certificate in `us-east-1` holds neither the name nor a wildcard for it, or the certificate is in another Region.',
  },
  fix: {
    ja: '名前を含む証明書を`us-east-1`のACMで発行し、検証が終わってからディストリビューションに付けます。`*.example.com`は`example.com`を含みません。',
    en: 'Issue a certificate with that name in ACM in `us-east-1`, and attach it once it is validated. `*.example.com` does not cover `example.com`.',
  },
  verify: {
    ja: 'ディストリビューションの更新が成功します。',
    en: 'The update of the distribution succeeds.',
  },
  why: {
    'not-covered': {
      ja: '`{message}`とあります。',
      en: 'It says `{message}`.',
    },
    usual: {
      ja: '`InvalidViewerCertificate`は、証明書の名前、状態、リージョンのどれかが合わないことを表します。',
      en: '`InvalidViewerCertificate`: the certificate’s names, state or Region do not fit.',
    },
  },
  prior: 4,
  stop: 'operation',
  experiment: {
    sh: 'aws acm list-certificates --region us-east-1 --query "CertificateSummaryList[].[DomainName,Status,SubjectAlternativeNameSummaries]"',
    powershell:
      'aws acm list-certificates --region us-east-1 --query "CertificateSummaryList[].[DomainName,Status,SubjectAlternativeNameSummaries]"',
    tells: {
      ja: '名前を含む`ISSUED`の証明書がなければこの原因です。',
      en: 'It is this cause when no `ISSUED` certificate lists the name.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html',
      title: 'Use custom URLs by adding alternate domain names (CNAMEs)',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/widdix/aws-cf-templates/issues/452',
      title: 'widdix/aws-cf-templates #452',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const code = facts.code('InvalidViewerCertificate');
    if (!code) return [];
    const says = told(
      facts,
      /(?<message>doesn't cover the alternate domain name|doesn't exist, isn't in us-east-1 region|isn't valid, or doesn't include a valid certificate chain)/,
    );
    const said = ground(facts, 'InvalidViewerCertificate') ?? code;
    return says
      ? judge.supports('strong', 'not-covered', { message: says.groups['message'] ?? '' }, says)
      : judge.supports('moderate', 'usual', {}, said);
  },
});
