import type { VNode } from 'preact';
import type { WorkbenchMessages } from '#i18n/workbench';
import {
  explainCanonicalRequest,
  explainStringToSign,
  printCanonicalRequest,
  printStringToSign,
  readable,
} from '#sigv4';
import type { SignedRequest, SigningInput } from '../../core/sigv4/sign.ts';
import { Code, Heading, type Ui } from '../components/ui.tsx';
import { selfSigningCurl, signedCurl } from './curl.ts';
import { KeySteps } from './KeySteps.tsx';
import { Lines } from './Lines.tsx';
import { SendButton } from './SendButton.tsx';
import { agree, type SecondOpinion } from './second-opinion.ts';

type Props = Readonly<{
  ui: Ui;
  words: WorkbenchMessages;
  input: SigningInput;
  signed: SignedRequest;
  own: SecondOpinion | undefined;
  /** Is given the answer to what was signed, when its reader sends it and hands the answer back. */
  onAnswer: (text: string) => void;
}>;

/** What to send, and how it came about, step by step. */
export const Signed = (props: Props): VNode => {
  const { ui, words, signed, own } = props;
  const { steps } = words;
  return (
    <div class="ck-signed">
      {own && agree(signed, own) ? <Agreement {...props} /> : <Disagreement {...props} />}
      <ToSend {...props} />
      {own && (
        <>
          <Lines
            ui={ui}
            words={words}
            title={steps.canonicalRequest}
            lines={explainCanonicalRequest(signed.wire, own)}
          />
          <Lines ui={ui} words={words} title={steps.stringToSign} lines={explainStringToSign(own)} />
          <KeySteps
            ui={ui}
            words={words}
            scope={own.stringToSign.scope}
            keys={own.key}
            signature={own.expected}
          />
        </>
      )}
    </div>
  );
};

const Agreement = ({ words, signed }: Props): VNode => (
  <p class="ck-agree">
    {words.result.agree} <code>{signed.signature}</code>
  </p>
);

/** Not to be overlooked: a fault of ours or of the library, and either signature may be the wrong one. */
const Disagreement = ({ ui, words, signed, own }: Props): VNode => (
  <div class="ck-disagree" role="alert">
    <p>{words.result.disagree}</p>
    <Code
      ui={ui}
      title={words.result.library}
      code={[signed.canonicalRequest, signed.stringToSign, signed.signature].join('\n\n')}
    />
    {own && (
      <Code
        ui={ui}
        title={words.result.own}
        code={[
          readable(printCanonicalRequest(own.canonicalRequest)),
          readable(printStringToSign(own.stringToSign)),
          own.expected,
        ].join('\n\n')}
      />
    )}
  </div>
);

function ToSend({ ui, words, input, signed, onAnswer }: Props): VNode {
  const { result } = words;
  const isUrl = input.expires !== undefined;
  const headers = signed.headers.filter(([name]) => !isUrl || name !== 'host');
  return (
    <section>
      <Heading ui={ui}>{result.title}</Heading>
      <SendButton ui={ui} words={words} input={input} signed={signed} onAnswer={onAnswer} />
      {isUrl && <Code ui={ui} title={result.url} code={signed.url} note={result.urlNote} />}
      <Code
        ui={ui}
        title={result.curl}
        code={signedCurl(input, signed)}
        note={isUrl ? undefined : result.curlNote}
      />
      {!isUrl && (
        <Code
          ui={ui}
          title={result.selfSigning}
          code={selfSigningCurl(input, signed.url)}
          note={result.selfSigningNote}
        />
      )}
      {signed.authorization && (
        <Code ui={ui} title={result.authorization} code={`Authorization: ${signed.authorization}`} />
      )}
      {headers.length > 0 && (
        <Code
          ui={ui}
          title={isUrl ? result.urlHeaders : result.headers}
          code={headers.map((header) => header.join(': ')).join('\n')}
        />
      )}
    </section>
  );
}
