import type { FunctionComponent } from 'preact';
import type { Locale } from '#core';
import { loadVerifyMessages } from '#i18n/verify';
import type { RequestCodeProps } from '../components/RequestCode.tsx';
import type { PanelProps } from '../signing/tabs.ts';
import { linkStyles } from '../link-styles.ts';
import styles from '../verify/verify.css?url&no-inline';
import { Printed } from './Printed.tsx';
import { PrintersPanel } from './PrintersPanel.tsx';

/** @returns the workbench's tab with the request in other languages. */
export async function loadPrintersPanel(locale: Locale): Promise<FunctionComponent<PanelProps>> {
  const [words] = await Promise.all([loadVerifyMessages(locale), linkStyles(styles)]);
  return (props) => <PrintersPanel {...props} printing={words} />;
}

/** @returns what stands in the place of a request's curl. */
export async function loadRequestCode(locale: Locale): Promise<FunctionComponent<RequestCodeProps>> {
  const [words] = await Promise.all([loadVerifyMessages(locale), linkStyles(styles)]);
  return ({ ui, id, kind, request, hasPlaceholders = false }) => (
    <Printed
      ui={ui}
      words={words}
      id={id}
      title={words.printers[kind]}
      request={request}
      hasPlaceholders={hasPlaceholders}
    />
  );
}
