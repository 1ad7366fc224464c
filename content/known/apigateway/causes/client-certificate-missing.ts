import { defineCause } from '#core';
import { forbidden } from '../answer.ts';

export const cause = defineCause({
  id: 'client-certificate-missing',
  explains: ['Forbidden'],
  title: {
    ja: '相互TLSのカスタムドメインに、有効なクライアント証明書なしで接続している',
    en: 'A custom domain with mutual TLS was called without a valid client certificate',
  },
  howToTell: {
    ja: '`aws apigateway get-domain-name`に`mutualTlsAuthentication`があり、証明書を付けたcurlなら通ります。',
    en: '`aws apigateway get-domain-name` shows `mutualTlsAuthentication`, and curl with the certificate gets through.',
  },
  fix: {
    ja: 'トラストストアの認証局が発行した証明書と鍵を付けて送ります。期限切れと、S3のトラストストアの版も確かめます。',
    en: 'Send a certificate and key issued by an authority of the truststore; look at its dates and at the truststore’s version in S3 too.',
  },
  verify: {
    ja: '証明書を付けた呼び出しが通り、アクセスログの`$context.identity.clientCert.subjectDN`に出ます。',
    en: 'The call with the certificate passes, and `$context.identity.clientCert.subjectDN` shows in the access log.',
  },
  why: {
    'spoken-of': {
      ja: '貼られたテキストに`{found}`とあります。相互TLSでは、証明書が信頼できないと403になります。',
      en: 'The text speaks of `{found}`; with mutual TLS an untrusted certificate ends in a 403.',
    },
    'custom-host': {
      ja: '`{host}`はカスタムドメインです。相互TLSを有効にできるのはカスタムドメインだけです。',
      en: '`{host}` is a custom domain, and only those can ask for a client certificate.',
    },
    possible: {
      ja: '相互TLSのカスタムドメインも、証明書が信頼できなければこの応答を返します。',
      en: 'A custom domain with mutual TLS also answers like this when the certificate is not trusted.',
    },
    'default-endpoint': {
      ja: '`{host}`はデフォルトエンドポイントで、相互TLSは使えません。',
      en: '`{host}` is a default endpoint, which has no mutual TLS.',
    },
  },
  prior: -2,
  stop: 'authorization',
  experiment: {
    sh: 'aws apigateway get-domain-name --domain-name {host} --region {region} --query mutualTlsAuthentication',
    powershell:
      'aws apigateway get-domain-name --domain-name {host} --region {region} --query mutualTlsAuthentication',
    tells: {
      ja: '`truststoreUri`が出れば相互TLSです。`null`なら、この原因ではありません。',
      en: 'A `truststoreUri` means mutual TLS; `null` means that it is not this cause.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html',
      title: 'Require client certificates for your API with mutual TLS authentication in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
      title: 'How do I troubleshoot HTTP 403 errors from API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const answer = forbidden(facts);
    if (!answer) return [];
    const kind = facts.endpoint()?.value.kind;
    const host = facts.value('url')?.host;
    if (host && kind && kind !== 'other' && kind !== 'execute-api-custom')
      return judge.rulesOut('default-endpoint', { host: host.value }, host);
    const found = facts.says(
      /\b(?<found>mTLS|mutual[ -]TLS|client certificates?|truststore|clientCert)\b|(?<other>--cert(?= )|クライアント証明書|相互TLS|トラストストア)/i,
    );
    return [
      ...judge.supports(
        'weak',
        host ? 'custom-host' : 'possible',
        { host: host?.value ?? '' },
        host ?? answer,
      ),
      ...(found
        ? judge.supports(
            'strong',
            'spoken-of',
            { found: found.groups['found'] ?? found.groups['other'] ?? '' },
            found,
          )
        : []),
    ];
  },
});
