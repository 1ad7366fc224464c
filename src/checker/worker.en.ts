/** The worker of English pages. The build goes by its name and leaves the other language out. */
import { serve } from './worker.ts';

serve('en');
