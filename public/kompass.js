// Makes pages nicer where scripts run; every page works without it.
const form = document.querySelector('form[data-autosave]');
const state = document.getElementById('save-state');
let unsaved = false;

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    await navigator.clipboard?.writeText(field.value).catch(() => document.execCommand('copy'));
    button.firstElementChild.textContent = button.dataset.copied;
  });
}

document.getElementById('errors')?.focus();

if (form) {
  let running = Promise.resolve();
  form.addEventListener('input', () => {
    unsaved = true;
  });
  // "We do not know" and a value exclude each other: the last one touched holds.
  form.addEventListener('change', (event) => {
    const box = event.target.closest('.question');
    if (!box) return;
    settle(box, event.target);
    running = running.then(() => save());
  });
  form.addEventListener('submit', () => {
    unsaved = false;
  });
  addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });
}

function settle(box, touched) {
  if (touched.name !== box.dataset.question && touched.name !== `${box.dataset.question}--to`) return;
  const stands = [...box.querySelectorAll('input[type=checkbox]')].filter((b) => b.value.startsWith('--'));
  if (stands.length === 0) return;
  if (stands.includes(touched)) {
    if (!touched.checked) return;
    for (const other of box.querySelectorAll('input[type=checkbox]'))
      if (other !== touched) other.checked = false;
    for (const entry of box.querySelectorAll('.span input')) entry.value = '';
  } else for (const stand of stands) stand.checked = false;
}

async function save() {
  const body = new URLSearchParams(new FormData(form));
  body.set('then', 'script');
  const sent = body.toString();
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
    });
    const answer = await response.json();
    if (answer.state && state) state.textContent = answer.state;
    for (const [name, value] of Object.entries(answer.fields ?? {})) {
      const field = form.elements.namedItem(name);
      if (field) field.value = value;
    }
    const now = new URLSearchParams(new FormData(form));
    now.set('then', 'script');
    if (
      response.ok &&
      [...now.keys()].every(
        (key) =>
          key.includes('--revision') ||
          key.includes('--was') ||
          now.getAll(key).join() === new URLSearchParams(sent).getAll(key).join(),
      )
    )
      unsaved = false;
    if (answer.reload) location.reload();
  } catch {
    if (state && form.dataset.offline) state.textContent = form.dataset.offline;
  }
}
