import type { FunctionComponent, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Locale, RequestModel } from '#core';
import { rememberedPrinter } from '../printers/remembered.ts';
import { Code, type Ui } from './ui.tsx';

export type RequestCodeProps = Readonly<{
  ui: Ui;
  /** Of this one among all on the page. */
  id: string;
  /** Whether a cause's fix is in it. */
  kind: 'read' | 'corrected';
  curl: string;
  request: RequestModel;
  /** Whether `{names}` are left for the reader to fill in. */
  hasPlaceholders?: boolean;
}>;

type Door =
  | { readonly kind: 'closed' | 'loading' | 'failed' }
  | { readonly kind: 'open'; readonly Printed: FunctionComponent<RequestCodeProps> };

/** Loaded once for all of them: who chose a language for one request wants it for every one. */
let loaded: FunctionComponent<RequestCodeProps> | undefined;

async function loadPrinted(locale: Locale): Promise<FunctionComponent<RequestCodeProps>> {
  const { loadRequestCode } = await import('../printers/load-printers.tsx');
  return (loaded ??= await loadRequestCode(locale));
}

/** For a reader who once chose a language. Before anything is pasted: a request made for a paste would tell of it. */
export function expectPrinted(locale: Locale): void {
  const remembered = rememberedPrinter();
  if (remembered && remembered !== 'curl') loadPrinted(locale).catch(() => undefined);
}

/** A request as curl, and in other languages once somebody wants one. */
export function RequestCode(props: RequestCodeProps): VNode {
  const { ui, kind, curl, hasPlaceholders = false } = props;
  const [door, setDoor] = useState<Door>(() =>
    loaded ? { kind: 'open', Printed: loaded } : { kind: 'closed' },
  );
  if (door.kind === 'open') return <door.Printed {...props} />;
  const open = async (): Promise<void> => {
    setDoor({ kind: 'loading' });
    try {
      setDoor({ kind: 'open', Printed: await loadPrinted(ui.locale) });
    } catch {
      setDoor({ kind: 'failed' });
    }
  };
  return (
    <>
      <Code
        ui={ui}
        title={kind === 'corrected' ? ui.t.corrected : ui.t.asCurl}
        code={curl}
        note={hasPlaceholders ? ui.t.placeholders : undefined}
        marksPlaceholders={hasPlaceholders}
      />
      <p class="ck-row">
        <button type="button" class="ck-plain" onClick={open} disabled={door.kind === 'loading'}>
          {ui.t.otherLanguages}
        </button>
        <span role="status">{door.kind === 'failed' && ui.t.share.loadFailed}</span>
      </p>
    </>
  );
}
