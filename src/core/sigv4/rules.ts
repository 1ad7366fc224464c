/** What services differ in when they put a request into its canonical form. */
export interface SigningRules {
  /** `.` and `..` segments resolved, runs of slashes made one. */
  readonly normalizePath: boolean;
  /** The path as sent is encoded once more; otherwise it is decoded and encoded once. */
  readonly doubleEncode: boolean;
  /** A bare `+` in the path is read as a blank. */
  readonly plusInPath: boolean;
  /** A bare `+` in the query is read as a blank; AWS's own parsers take it for a plus. */
  readonly plusInQuery: boolean;
  /** How the lines of a folded header are joined. One blank, but the suite of 2015 was first published with commas. */
  readonly fold: 'blank' | 'comma';
  /** A session token in the query belongs to what is signed, or is put there afterwards. */
  readonly token: 'signed' | 'appended';
}

export const STANDARD: SigningRules = {
  normalizePath: true,
  doubleEncode: true,
  plusInPath: false,
  plusInQuery: false,
  fold: 'blank',
  token: 'signed',
};

export const S3: SigningRules = { ...STANDARD, normalizePath: false, doubleEncode: false, plusInPath: true };

/** Their objects' keys may hold anything, so the path is taken as it is. */
const S3_LIKE: ReadonlySet<string> = new Set(['s3', 's3express', 's3-outposts', 's3-object-lambda']);

export const isS3Like = (service: string): boolean => S3_LIKE.has(service);

/**
 * @param service - as in the credential scope.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 * @see https://docs.aws.amazon.com/iot/latest/developerguide/protocols.html (the token is added after signing)
 */
export function rulesOf(service: string): SigningRules {
  if (isS3Like(service)) return S3;
  return service === 'iotdevicegateway' ? { ...STANDARD, token: 'appended' } : STANDARD;
}
