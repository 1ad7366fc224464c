import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SecretProblem, VerifyMessages } from '#i18n/verify';
import type { Ui } from '../components/ui.tsx';
import { PRIVATE } from '../signing/Field.tsx';
import { BodyField } from './BodyField.tsx';
import { secretProblem } from './secret-problem.ts';
import type { Examining } from './use-examination.ts';

export interface BodyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface SecretEvents {
  readonly body: (body: BodyFile | undefined) => void;
  readonly verify: (secret: string) => void;
  readonly forget: () => void;
  readonly stop: () => void;
}

type Props = Readonly<{
  ui: Ui;
  words: VerifyMessages;
  prefix: string;
  state: Examining;
  body: BodyFile | undefined;
  /** Whether there is a request that a body could belong to. */
  takesBody: boolean;
  on: SecretEvents;
}>;

/** The secret stands in the field itself and nowhere else; it is read when the button is pressed. */
export function SecretForm({ ui, words, prefix, state, body, takesBody, on }: Props): VNode {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<SecretProblem | undefined>(undefined);
  const [forgotten, setForgotten] = useState(false);
  const id = `${prefix}-verify-secret`;

  const empty = (): void => {
    if (field.current) field.current.value = '';
    setProblem(undefined);
  };
  const forget = (): void => {
    empty();
    setForgotten(true);
    on.forget();
  };
  const leaving = useRef(forget);
  leaving.current = forget;
  useEffect(() => {
    const input = field.current;
    const leave = (): void => leaving.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      if (input) input.value = '';
    };
  }, []);
  const submit = (event: Event): void => {
    event.preventDefault();
    const secret = field.current?.value ?? '';
    setForgotten(false);
    if (secret !== '') return on.verify(secret);
    setProblem('missing');
    field.current?.focus();
  };

  return (
    <form class="ck-secret" onSubmit={submit} autocomplete="off" noValidate>
      <div class="ck-field">
        <label for={id}>{words.secret}</label>
        <input
          id={id}
          ref={field}
          type="password"
          aria-invalid={problem === 'missing'}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => setProblem(secretProblem(currentTarget.value))}
          {...PRIVATE}
        />
        <p id={`${id}-hint`} class={problem ? 'ck-problem' : 'ck-note'} aria-live="polite">
          {problem ? words.secretProblems[problem] : words.secretHint}
        </p>
      </div>
      {takesBody && <BodyField words={words} prefix={prefix} body={body} onBody={on.body} />}
      <p class="ck-actions">
        <button type="submit" class="ck-primary">
          {words.submit}
        </button>
        <button type="button" onClick={forget}>
          {words.forget}
        </button>
        {state.kind === 'running' && (
          <button type="button" onClick={on.stop}>
            {ui.t.stop}
          </button>
        )}
        <span role="status">{forgotten ? words.forgotten : said(state, words)}</span>
      </p>
      {state.kind === 'running' && state.tried > 0 && (
        <label class="ck-searching">
          <span>{words.searching(state.tried)}</span>
          <progress />
        </label>
      )}
    </form>
  );
}

function said(state: Examining, words: VerifyMessages): string {
  switch (state.kind) {
    case 'idle':
    case 'running':
    case 'done':
      return '';
    case 'stopped':
      return `${words.stopped} ${words.tried(state.tried)}`;
    case 'failed':
      return words.failed;
  }
}
