/** The sites' one script. Pages are whole without it; it shows only what works in this browser. */
import { checklists } from './checklists.ts';
import { languages } from './languages.ts';
import { savedList } from './saved.ts';
import { tools } from './tools.ts';

checklists();
languages();
tools();
savedList();
