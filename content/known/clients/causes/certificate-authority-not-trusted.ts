import { defineCause } from '#core';
import { NOT_TRUSTED, saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'certificate-authority-not-trusted',
  explains: ['SSLError', 'FailedToFetch', 'SdkClientException'],
  title: {
    ja: '途中のプロキシの証明書を、クライアントが信頼していない',
    en: 'The client does not trust the certificate of a proxy in between',
  },
  howToTell: {
    ja: '`curl -v`の`issuer:`が、Amazonではなく会社やセキュリティ製品の名前です。',
    en: '`issuer:` in `curl -v` names a company or a security product, and not Amazon.',
  },
  fix: {
    ja: 'そのCA証明書をクライアントに渡します（`AWS_CA_BUNDLE`、`NODE_EXTRA_CA_CERTS`、`SSL_CERT_FILE`、Javaのトラストストア）。検証を切ってはいけません。',
    en: 'Give the client that CA certificate (`AWS_CA_BUNDLE`, `NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE`, Java’s trust store). Do not switch verification off.',
  },
  verify: {
    ja: '`--no-verify-ssl`なしで呼び出しが成功します。',
    en: 'The call works without `--no-verify-ssl`.',
  },
  why: {
    'self-signed': {
      ja: '`{words}`は、公開されていないCAの証明書が返されたという意味です。AWSの証明書ではありません。',
      en: '`{words}` means that the certificate came from a private authority: it is not AWS’s.',
    },
    issuer: {
      ja: '証明書の発行元をたどれません。途中のプロキシか、古いCA一覧のときの文です。',
      en: 'The issuer cannot be traced: a proxy in between, or an old list of authorities.',
    },
    said: { ja: 'TLSの検証に失敗しています。', en: 'TLS verification failed.' },
  },
  prior: 4,
  stop: 'connection',
  experiment: {
    sh: 'curl -sv https://sts.amazonaws.com 2>&1 | grep -i issuer',
    powershell:
      "$c = [Net.Sockets.TcpClient]::new('sts.amazonaws.com',443); $s = [Net.Security.SslStream]::new($c.GetStream(),$false,{$true}); $s.AuthenticateAsClient('sts.amazonaws.com'); $s.RemoteCertificate.Issuer",
    tells: {
      ja: 'Amazon以外の名前が出れば、この原因です。',
      en: 'A name other than Amazon’s means that it is this.',
    },
  },
  sources: [
    {
      url: 'https://curl.se/docs/sslcerts.html',
      title: 'TLS Certificate Verification',
      kind: 'project',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-troubleshooting.html',
      title: 'Troubleshooting errors for the AWS CLI',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const name = saying(facts, /altnames/, /certificate is valid for/, /doesn't match/);
    if (name) return [];
    const own = saying(facts, /(?<words>self[- ]signed certificate)/);
    if (own) return judge.supports('strong', 'self-signed', { words: own.groups['words'] ?? '' }, own);
    const issuer = saying(
      facts,
      /unable to get local issuer certificate/,
      /PKIX path building failed/,
      /signed by unknown authority/,
    );
    if (issuer) return judge.supports('moderate', 'issuer', {}, issuer);
    const said = saying(facts, ...NOT_TRUSTED) ?? facts.code('SSLError');
    return said ? judge.supports('weak', 'said', {}, said) : [];
  },
});
