import { addCopyButtons } from './copy.ts';
import { offerExamples } from './examples.ts';
import { keepPlaceAcrossLanguages } from './language.ts';
import { enableTabs } from './tabs.ts';
import { enableThemeButton } from './theme.ts';

/** The behaviour that every page may have. Each part looks for its own elements and does without them. */
export function startPage(): void {
  enableThemeButton();
  keepPlaceAcrossLanguages();
  enableTabs();
  addCopyButtons();
  offerExamples();
}
