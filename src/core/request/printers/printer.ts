import type { RequestModel } from '../../model.ts';

export type PrinterId =
  | 'curl'
  | 'awscurl'
  | 'aws-cli'
  | 'httpie'
  | 'python-botocore'
  | 'python-boto3'
  | 'node-smithy'
  | 'node-aws4fetch'
  | 'go'
  | 'java'
  | 'php'
  | 'ruby'
  | 'dotnet'
  | 'powershell'
  | 'rust';

/** Writes a request as a command or program that sends it, and signs it when it runs. */
export interface Printer {
  readonly id: PrinterId;
  /** A proper name, the same in every language. */
  readonly label: string;
  /** What a highlighter calls the language. */
  readonly language: string;
  /** What has to be installed first, as a command; '' for nothing. */
  readonly needs: string;
  /**
   * @param request - redacted: what it holds in `${VARIABLES}` is read from the environment when the program runs.
   * @returns the program without a newline at its end; undefined when it could not send exactly this request.
   */
  print(request: RequestModel): string | undefined;
}
