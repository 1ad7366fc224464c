import type { FunctionComponent } from 'preact';
import type { Locale } from '#core';
import type { PanelProps } from '../signing/tabs.ts';
import { linkStyles } from '../link-styles.ts';
import { VerifyPanel } from './VerifyPanel.tsx';
import styles from './verify.css?url&no-inline';
import { loadVerifyWords } from './words.ts';

/** @returns the workbench's tab that verifies, with its words and its look. */
export async function loadVerifyPanel(locale: Locale): Promise<FunctionComponent<PanelProps>> {
  const [verify] = await Promise.all([loadVerifyWords(locale), linkStyles(styles)]);
  return (props) => <VerifyPanel {...props} verify={verify} />;
}
