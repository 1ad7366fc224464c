import type { Printer } from './printer.ts';
import { isPlain, sendableOf, signsLikeS3, urlOf, wantsPayloadHash, type Sendable } from './sendable.ts';
import { COMMON_CONTROLS, digits, escapeText, hasVariable, indent, lines, piecesOf } from './text.ts';

/** A string literal of Rust, or a raw one where that needs no escape. */
export function rustQuote(text: string): string {
  const escaped = escapeText(text, { '\\': '\\\\', '"': '\\"' }, escapeCharacter);
  const isRaw =
    escaped.includes('\\"') && !escaped.replaceAll('\\"', '').includes('\\') && !text.includes('"#');
  return isRaw ? `r#"${text}"#` : `"${escaped}"`;
}

const escapeCharacter = (codePoint: number): string =>
  COMMON_CONTROLS.get(codePoint) ?? `\\u{${digits(codePoint, 1)}}`;

/** An expression of type `&str`. */
function rust(text: string): string {
  if (!hasVariable(text)) return rustQuote(text);
  const pieces = piecesOf(text);
  const values = pieces.map((piece) =>
    'literal' in piece ? rustQuote(piece.literal) : `std::env::var("${piece.variable}")?`,
  );
  return `&format!("${'{}'.repeat(pieces.length)}", ${values.join(', ')})`;
}

/** The signer and the chain of credentials of the AWS SDK for Rust; reqwest sends. */
export const rustSdk: Printer = {
  id: 'rust',
  label: 'Rust (aws-sigv4)',
  language: 'rust',
  needs:
    'cargo add aws-config aws-credential-types aws-sigv4 http reqwest && cargo add tokio --features macros,rt-multi-thread',
  print(model) {
    const request = sendableOf(model);
    return request && isPlain(request) ? program(request) : undefined;
  },
};

const program = (request: Sendable): string =>
  lines(
    ...(request.sign ? imports(request) : []),
    '#[tokio::main]',
    'async fn main() -> Result<(), Box<dyn std::error::Error>> {',
    indent(main(request), '    '),
    '}',
  );

const imports = (request: Sendable): string[] => [
  'use aws_credential_types::provider::ProvideCredentials;',
  `use aws_sigv4::http_request::{${[
    'sign',
    ...(wantsPayloadHash(request) ? ['PayloadChecksumKind'] : []),
    ...(signsLikeS3(request) ? ['PercentEncodingMode'] : []),
    'SignableBody',
    'SignableRequest',
    'SigningSettings',
    ...(signsLikeS3(request) ? ['UriPathNormalizationMode'] : []),
  ].join(', ')}};`,
  'use aws_sigv4::sign::v4;',
  '',
];

function main(request: Sendable): string {
  const { method, headers, body, sign } = request;
  return lines(
    `let method = "${method}";`,
    `let url: &str = ${rust(urlOf(request))};`,
    `let headers: [(&str, &str); ${headers.length}] = [${headers.length === 0 ? '];' : ''}`,
    ...headers.map(([name, value]) => `    (${rustQuote(name)}, ${rust(value)}),`),
    headers.length > 0 && '];',
    `let body: &str = ${body === undefined ? '""' : rust(body)};`,
    '',
    'let mut request = http::Request::builder().method(method).uri(url).body(body.to_owned())?;',
    'for (name, value) in headers {',
    '    let name = http::HeaderName::try_from(name)?;',
    '    request.headers_mut().insert(name, http::HeaderValue::from_bytes(value.as_bytes())?);',
    '}',
    ...(sign ? signing(request, sign) : []),
    'let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;',
    'let response = client.execute(request.try_into()?).await?;',
    'println!("{} {}", response.status(), response.text().await?);',
    'Ok(())',
  );
}

const signing = (request: Sendable, { region, service }: NonNullable<Sendable['sign']>): string[] => [
  '',
  'let config = aws_config::defaults(aws_config::BehaviorVersion::latest()).load().await;',
  'let provider = config.credentials_provider().ok_or("no credentials")?;',
  'let identity = provider.provide_credentials().await?.into();',
  `let ${signsLikeS3(request) || wantsPayloadHash(request) ? 'mut ' : ''}settings = SigningSettings::default();`,
  ...(wantsPayloadHash(request) ? ['settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;'] : []),
  ...(signsLikeS3(request)
    ? [
        'settings.percent_encoding_mode = PercentEncodingMode::Single;',
        'settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;',
      ]
    : []),
  'let params = v4::SigningParams::builder()',
  '    .identity(&identity)',
  `    .region(${rustQuote(region)})`,
  `    .name(${rustQuote(service)})`,
  '    .time(std::time::SystemTime::now())',
  '    .settings(settings)',
  '    .build()?',
  '    .into();',
  'let signable = SignableRequest::new(method, url, headers.into_iter(), SignableBody::Bytes(body.as_bytes()))?;',
  'let (instructions, _) = sign(signable, &params)?.into_parts();',
  'instructions.apply_to_request_http1x(&mut request);',
  '',
];
