import type { VNode } from 'preact';
import type { Explanation } from '../paste/explain.ts';
import { Tone } from './Dissection.tsx';
import { Rich, type Ui } from './ui.tsx';

type Props = Readonly<{
  ui: Ui;
  explanation: Explanation | undefined;
  /** What stands there, secrets masked. */
  quote: string;
  /** Leads back to the button from which the reader came. */
  onBack: (() => void) | undefined;
}>;

/** The line under the box: what the marks mean, or what is known of the place where the caret stands. */
export const Place = ({ ui, explanation, quote, onBack }: Props): VNode => (
  <div class="ck-place">
    {explanation ? <Known ui={ui} explanation={explanation} quote={quote} /> : <Legend ui={ui} />}
    {onBack && (
      <button type="button" class="ck-plain" onClick={onBack}>
        {ui.t.place.back}
      </button>
    )}
  </div>
);

const LAYERS = ['evidence', 'error', 'secret', 'unread'] as const;

const Legend = ({ ui: { t } }: Readonly<{ ui: Ui }>): VNode => (
  <p class="ck-legend">
    {LAYERS.map((layer) => (
      <span key={layer}>
        <span class={`ck-swatch is-${layer}`} aria-hidden="true" /> {t.place.legend[layer]}
      </span>
    ))}
    <span class="ck-hint">{t.place.hint}</span>
  </p>
);

function Known({
  ui,
  explanation,
  quote,
}: Readonly<{ ui: Ui; explanation: Explanation; quote: string }>): VNode {
  const { t } = ui;
  const { reasons, error, part, secret, unread } = explanation;
  return (
    <div class="ck-known" translate={false}>
      <p class="ck-quote">
        <code>{quote}</code>
      </p>
      {reasons.map(({ candidate, reason }) => (
        <p key={candidate.cause}>
          <b>{t.place.evidenceFor}</b> <Rich text={candidate.title} /> — <Rich text={reason.text} />
        </p>
      ))}
      {error && (
        <p>
          <b>{t.place.error}</b> <code>{error.code}</code>
        </p>
      )}
      {part && (
        <p class={`ck-tone-${part.tone}`}>
          <Tone ui={ui} tone={part.tone} /> <b>{part.name}</b> {part.note && <Rich text={part.note} />}
        </p>
      )}
      {secret && <p>{t.place.secret(t.secrets[secret])}</p>}
      {unread && !error && reasons.length === 0 && <p>{t.place.unread}</p>}
    </div>
  );
}
