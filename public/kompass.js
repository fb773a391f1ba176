// Makes pages nicer where scripts run; every page works without it.
import { saveOnChange } from './saving.js';

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    if (await copied(field.value)) button.firstElementChild.textContent = button.dataset.copied;
  });
}

for (const button of document.querySelectorAll('[data-unfold]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    for (const card of document.querySelectorAll('details.finding')) card.open = true;
  });
}

document.getElementById('errors')?.focus();

const form = document.querySelector('form[data-autosave]');
if (form) saveOnChange(form, document.getElementById('save-state'));

const details = document.querySelector('form[data-warn]');
if (details) warnBeforeLoss(details);

/** Asks before someone leaves a form in which something stands that was not sent. */
function warnBeforeLoss(form) {
  let unsent = document.getElementById('errors') !== null;
  form.addEventListener('input', () => {
    unsent = true;
  });
  form.addEventListener('submit', () => {
    unsent = false;
  });
  addEventListener('beforeunload', (event) => {
    if (unsent) event.preventDefault();
  });
}

/** Without https a browser has no clipboard to write to, only the old command for what is selected. */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
