import type { VNode } from 'preact';
import type { SignedRequest, SigningInput } from '../../core/sigv4/sign.ts';
import { Code, type Ui } from '../components/ui.tsx';
import { selfSigningCurl, signedCurl } from './curl.ts';

type Props = Readonly<{ ui: Ui; input: SigningInput; signed: SignedRequest }>;

/** What was signed, step by step, and two commands that send it. */
export const Signed = ({ ui, input, signed }: Props): VNode => {
  const { sign } = ui.t;
  return (
    <div class="ck-signed">
      <Code ui={ui} title={sign.curl} code={signedCurl(input, signed)} note={sign.curlNote} />
      <Code
        ui={ui}
        title={sign.selfSigning}
        code={selfSigningCurl(input, signed.url)}
        note={sign.selfSigningNote}
      />
      <Code ui={ui} title={sign.authorization} code={`Authorization: ${signed.authorization}`} />
      <Code
        ui={ui}
        title={sign.headers}
        code={signed.headers.map((header) => header.join(': ')).join('\n')}
      />
      <Code ui={ui} title={sign.canonicalRequest} code={signed.canonicalRequest} />
      <Code ui={ui} title={sign.stringToSign} code={signed.stringToSign} />
    </div>
  );
};
