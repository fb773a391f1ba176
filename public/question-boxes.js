/** Shows what is wrong with an answer beside it, or takes it away again. */
export function showError(box, text) {
  const id = `${box.dataset.question}-error`;
  const set = box.querySelector('fieldset');
  box.querySelector('.kern-error')?.remove();
  set.classList.toggle('kern-fieldset--error', text !== undefined);
  const described = set.getAttribute('aria-describedby').split(' ')[0];
  set.setAttribute('aria-describedby', text === undefined ? described : `${described} ${id}`);
  if (text === undefined) return;
  const error = document.createElement('p');
  error.className = 'kern-error';
  error.id = id;
  const icon = document.createElement('span');
  icon.className = 'kern-icon kern-icon--danger';
  icon.ariaHidden = 'true';
  const words = document.createElement('span');
  words.className = 'kern-body';
  words.textContent = text;
  error.append(icon, words);
  set.append(error);
}

/** An answer can be taken back where there is one. */
export function showAnswered(box, answered) {
  box.querySelector('.clear').hidden = !answered;
}

/** How far the check is, above the questions. */
export function showProgress({ answered, total, text, left }) {
  const bar = document.getElementById('progress');
  bar.value = answered;
  bar.max = total;
  bar.labels[0].textContent = `${text} · ${left}`;
}

/**
 * Brings in the questions that an answer has raised and takes away those that are asked no longer; the
 * others stay as they are, with what is typed in them and with the focus.
 */
export async function refresh(form) {
  const page = new DOMParser().parseFromString(await (await fetch(form.action)).text(), 'text/html');
  const asked = [...page.querySelectorAll('.question')];
  const shown = new Map([...form.querySelectorAll('.question')].map((box) => [box.dataset.question, box]));
  const added = [];
  const removed = [...shown.keys()].filter((question) => !asked.some((b) => b.dataset.question === question));
  for (const question of removed) shown.get(question).remove();
  let before = null;
  for (const box of asked) {
    const there = shown.get(box.dataset.question);
    if (there === undefined) {
      if (before === null) form.prepend(box);
      else before.after(box);
      added.push(box.dataset.question);
    }
    before = there ?? box;
  }
  // What came in above must not push out of sight where someone has gone on to meanwhile.
  if (added.length > 0 && form.contains(document.activeElement))
    document.activeElement.scrollIntoView({ block: 'nearest' });
  return { added, removed };
}
