import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { VerifyMessages } from '#i18n/verify';
import type { BodyFile } from './SecretForm.tsx';

type Props = Readonly<{
  words: VerifyMessages;
  prefix: string;
  body: BodyFile | undefined;
  onBody: (body: BodyFile | undefined) => void;
}>;

/** A body is hashed as it is, on the page itself: a larger one would hold it up. */
const MOST_MEGABYTES = 50;

/** The body's bytes from a file, where a text cannot hold them. Read here and sent nowhere. */
export function BodyField({ words, prefix, body, onBody }: Props): VNode {
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const id = `${prefix}-verify-body`;
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setProblem(undefined);
    if (file.size > MOST_MEGABYTES * 1e6) return setProblem(words.bodyTooLarge(file.name, MOST_MEGABYTES));
    try {
      onBody({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      setProblem(words.bodyUnreadable(file.name));
    }
  };
  return (
    <div class="ck-field">
      <label for={id}>{words.body}</label>
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
      />
      <p id={`${id}-hint`} class={problem ? 'ck-problem' : 'ck-note'} aria-live="polite">
        {problem ?? (body ? words.bodyChosen(body.name, body.bytes.length) : words.bodyHint)}
      </p>
      {body && (
        <button
          type="button"
          class="ck-plain"
          onClick={() => {
            const field = document.getElementById(id);
            if (field instanceof HTMLInputElement) field.value = '';
            onBody(undefined);
          }}
        >
          {words.bodyRemove}
        </button>
      )}
    </div>
  );
}
