import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldGroup, SignField, WorkbenchMessages } from '#i18n/workbench';
import {
  forgetSigningKeys,
  signRequest,
  type SignedRequest,
  type SigningInput,
} from '../../core/sigv4/sign.ts';
import { Field } from './Field.tsx';
import { secondOpinion, type SecondOpinion } from './second-opinion.ts';
import { readForm, rulesFor, seededForm, withoutKeys, type Problems, type SignForm } from './sign-form.ts';
import { Signed } from './Signed.tsx';
import type { PanelProps } from './tabs.ts';
import { warningsOf } from './warnings.ts';

type Outcome =
  | { readonly kind: 'none' | 'failed' | 'cleared' }
  | {
      readonly kind: 'signed';
      readonly input: SigningInput;
      readonly signed: SignedRequest;
      readonly own: SecondOpinion | undefined;
    };

const NONE: Outcome = { kind: 'none' };

/** The signing form and its answer. Keys live in this component's memory and nowhere else. */
export function SigningPanel({ ui, words, places, seed, prefix, on }: PanelProps): VNode {
  const [form, setForm] = useState<SignForm>(() => seededForm(seed));
  const [edited, setEdited] = useState<ReadonlySet<SignField>>(new Set());
  const [problems, setProblems] = useState<Problems>({});
  const [outcome, setOutcome] = useState<Outcome>(NONE);
  const root = useRef<HTMLFormElement>(null);

  const forget = (to: Outcome): void => {
    setForm(withoutKeys);
    setProblems({});
    setOutcome(to);
    forgetSigningKeys();
  };
  useEffect(() => {
    const leave = (): void => forget(NONE);
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);

  // A new paste fills the request again; what the reader typed over stays.
  const seededBy = useRef(seed);
  if (seededBy.current !== seed) {
    seededBy.current = seed;
    if (seed) {
      setForm({ ...form, ...untouched(seededForm(seed), edited) });
      setOutcome(NONE);
    }
  }

  const edit = (field: SignField, value: string): void => {
    const touched = new Set(edited).add(field);
    const derived = field === 'url' ? untouched(places.placeOf(value), touched) : {};
    setForm({ ...form, ...derived, [field]: value });
    setEdited(touched);
    setProblems({});
    setOutcome(NONE);
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const input = readForm(form, Date.now());
    if ('problems' in input) {
      setProblems(input.problems);
      const first = GROUPS.flatMap(([, fields]) => fields).find((field) => input.problems[field]);
      root.current?.querySelector<HTMLElement>(`#${prefix}-sign-${first}`)?.focus();
      return;
    }
    try {
      const signed = await signRequest(input);
      const own = secondOpinion(signed, input.credentials.secretAccessKey, rulesFor(form));
      setOutcome({ kind: 'signed', input, signed, own });
    } catch {
      // Nothing of the error is shown: its message may hold what was typed.
      setOutcome({ kind: 'failed' });
    } finally {
      forgetSigningKeys();
    }
  };

  const warnings = warningsOf(form, places, Date.now());
  return (
    <form
      class="ck-sign"
      ref={root}
      onSubmit={submit}
      autocomplete="off"
      noValidate
      aria-label={words.tabs.sign}
    >
      {GROUPS.map(([group, fields]) => (
        <fieldset key={group}>
          <legend>{words.groups[group]}</legend>
          <div class="ck-fields">
            {fields
              .filter((field) => isAsked(field, form))
              .map((field) => (
                <Field
                  key={field}
                  words={words}
                  field={field}
                  id={`${prefix}-sign-${field}`}
                  value={form[field]}
                  problem={problems[field]}
                  warnings={warnings[field] ?? []}
                  onEdit={edit}
                />
              ))}
          </div>
        </fieldset>
      ))}
      <p class="ck-actions">
        <button type="submit" class="ck-primary">
          {words.submit}
        </button>
        <button type="button" onClick={() => forget({ kind: 'cleared' })}>
          {words.clear}
        </button>
        <span role="status">{said(outcome, words)}</span>
      </p>
      {outcome.kind === 'signed' && <Signed ui={ui} words={words} {...outcome} onAnswer={on.take} />}
    </form>
  );
}

const GROUPS: readonly (readonly [FieldGroup, readonly SignField[]])[] = [
  ['request', ['method', 'url', 'headers', 'body']],
  ['place', ['region', 'service']],
  ['keys', ['accessKeyId', 'secretAccessKey', 'sessionToken']],
  ['options', ['placement', 'expires', 'payload', 'paths', 'token', 'date']],
];

/** Only a URL expires, and only a token has a place. */
const isAsked = (field: SignField, { placement, sessionToken }: SignForm): boolean =>
  (field !== 'expires' || placement === 'query') && (field !== 'token' || sessionToken !== '');

const untouched = (fields: Partial<SignForm>, edited: ReadonlySet<SignField>): Partial<SignForm> =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !edited.has(field as SignField)));

function said(outcome: Outcome, words: WorkbenchMessages): string {
  switch (outcome.kind) {
    case 'none':
      return '';
    case 'failed':
      return words.failed;
    case 'cleared':
      return words.cleared;
    case 'signed':
      return words.done;
  }
}
