/*
 * What samples use of libraries that are too large to be installed for them. Names and types are the libraries' own.
 */

/** @see https://aws-amplify.github.io/amplify-js/api/functions/aws_amplify.auth._Reexport_.fetchAuthSession.html */
declare module 'aws-amplify/auth' {
  interface JWT {
    readonly payload: {
      readonly exp?: number;
      readonly iat?: number;
      readonly iss?: string;
      readonly aud?: string | string[];
      readonly sub?: string;
      readonly token_use?: unknown;
    };
    toString(): string;
  }
  interface AuthSession {
    readonly tokens?: { readonly accessToken: JWT; readonly idToken?: JWT };
    readonly credentials?: {
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
      readonly sessionToken?: string;
      readonly expiration?: Date;
    };
    readonly identityId?: string;
    readonly userSub?: string;
  }
  export function fetchAuthSession(options?: { forceRefresh?: boolean }): Promise<AuthSession>;
}
