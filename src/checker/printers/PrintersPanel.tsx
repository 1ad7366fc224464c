import type { VNode } from 'preact';
import type { VerifyMessages } from '#i18n/verify';
import type { PanelProps } from '../signing/tabs.ts';
import { Rich } from '../components/ui.tsx';
import { Printed } from './Printed.tsx';

type Props = PanelProps & Readonly<{ printing: VerifyMessages }>;

/** The request as it was read, in other languages; mended ones stand on the cards of their causes. */
export function PrintersPanel({ ui, prefix, shown, printing }: Props): VNode {
  const request = shown?.report.request;
  const causes = (shown?.report.candidates ?? []).flatMap(({ cause, title, corrected }) =>
    corrected ? [{ cause, title, corrected }] : [],
  );
  if (!request && causes.length === 0) return <p class="ck-next">{printing.printers.nothing}</p>;
  return (
    <div class="ck-printers">
      {request && (
        <Printed
          ui={ui}
          words={printing}
          id={`${prefix}-print`}
          title={printing.printers.read}
          request={request}
          hasPlaceholders={false}
        />
      )}
      {causes.map(({ cause, title, corrected }) => (
        <details class="ck-fold" key={cause}>
          <summary>
            {printing.printers.corrected}: <Rich text={title} />
          </summary>
          <Printed
            ui={ui}
            words={printing}
            id={`${prefix}-print-${cause}`}
            title={printing.printers.corrected}
            request={corrected.request}
            hasPlaceholders={corrected.applicability === 'placeholders'}
          />
        </details>
      ))}
    </div>
  );
}
