// Nothing here is needed to use Relance: each module makes plain pages smoother.
import './announce.js';
import './answers.js';
import './conditional.js';
import './copy.js';
import './drop.js';
import './guard.js';
import './insert.js';
import './install.js';
import './keep.js';
import './keys.js';
import './mail.js';
import './menu.js';
import './offline.js';
import './reveal.js';
import './row.js';
import './text.js';
import './theme-choice.js';
import './toast.js';
import './told.js';
import './tone.js';

document.querySelector('[data-focus]')?.focus();
