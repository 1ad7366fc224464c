import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { WorkbenchMessages } from '#i18n/workbench';
import { hex, keySteps, type KeySteps as Keys, type StringToSign } from '#sigv4';
import { Copy, Heading, type Ui } from '../components/ui.tsx';

type Props = Readonly<{
  ui: Ui;
  words: WorkbenchMessages;
  scope: StringToSign['scope'];
  keys: Keys;
  signature: string;
}>;

/** The five HMACs from the secret to the signature. What lies between is drawn only when it is asked for. */
export function KeySteps({ ui, words, scope, keys, signature }: Props): VNode {
  const { steps } = words;
  const [isShown, setShown] = useState(false);
  return (
    <section class="ck-lines ck-keys">
      <div class="ck-lines-head">
        <Heading ui={ui}>{steps.key}</Heading>
        <button type="button" class="ck-plain" onClick={() => setShown(!isShown)}>
          {isShown ? steps.hide : steps.show}
        </button>
      </div>
      <p class="ck-note">{steps.keyNote}</p>
      <ol>
        {keySteps(scope).map(({ id, key, data }) => {
          const value = id === 'signature' ? signature : isShown ? hex(keys[id]) : undefined;
          return (
            <li key={id}>
              <b>{words.keySteps[id]}</b>
              <div>
                <p translate={false}>
                  <code>
                    {id === 'signature' ? '' : `${id} = `}HMAC-SHA256(
                    {key === 'AWS4' ? <>"AWS4" + {steps.secret}</> : key},{' '}
                    {data === undefined ? steps.toSign : `"${data}"`})
                  </code>
                </p>
                <p class="ck-key-value">
                  {value === undefined ? (
                    <>
                      <span aria-hidden="true">{'•'.repeat(16)}</span>
                      <span class="ck-hidden">{steps.masked}</span>
                    </>
                  ) : (
                    <>
                      <code>{value}</code> <Copy ui={ui} text={value} />
                    </>
                  )}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
