/** The script of the editor's page: the editor takes the place of all that stands there. */
import type { DeskOptions } from '../../desk/config.ts';
import type * as Desk from '../../desk/main.ts';

const place = document.getElementById('trinh-bien-tap');
const status = document.getElementById('bao');
const button = document.getElementById('mo-thu-muc');
const faults = document.querySelector<HTMLDialogElement>('#tep-loi');

/** On the machine itself browsers let a page open a folder that its owner chooses. */
const isLocal = /^(?:localhost|127\.0\.0\.1|.+\.localhost)$/.test(location.hostname);

/** Where the editor keeps what a person chose, and reads it as soon as it comes. */
const PREFERENCES = 'sveltia-cms.prefs';

/** Its language is Vietnamese, whatever the browser's, until somebody chooses another. */
function speakVietnamese(): void {
  try {
    localStorage.setItem(PREFERENCES, localStorage.getItem(PREFERENCES) ?? JSON.stringify({ locale: 'vi' }));
  } catch {
    // Where a browser keeps nothing, the editor speaks its language.
  }
}

/** What the site does without, before the editor that has taken the page's place. */
function tellFaults(): void {
  if (!faults) return;
  faults.open = false;
  // The sheets of the page are gone; and it begins at its beginning, not at its button.
  faults.style.cssText = 'max-width: 45rem; font: 1rem/1.5 system-ui, sans-serif';
  faults.tabIndex = -1;
  document.body.append(faults);
  faults.showModal();
  faults.focus();
  faults.scrollTop = 0;
}

async function open(): Promise<void> {
  const { may = '', muc = '{}', noi } = place?.dataset ?? {};
  if (status) status.textContent = status.dataset['mo'] ?? '';
  speakVietnamese();
  try {
    const { openDesk } = (await import(/* @vite-ignore */ may)) as typeof Desk;
    // Its sheets know nothing of ours, and ours nothing of it.
    for (const sheet of document.querySelectorAll('head style')) sheet.remove();
    document.body.replaceChildren();
    await openDesk(JSON.parse(muc) as DeskOptions, noi === undefined);
    // Who had to press the button has read it in the page.
    if (noi !== undefined) tellFaults();
  } catch {
    if (status) status.textContent = status.dataset['hong'] ?? '';
  }
}

if (place?.dataset['noi'] !== undefined) void open();
else if (isLocal && button) {
  button.hidden = false;
  button.addEventListener('click', () => void open());
}
