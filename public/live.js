// Keeps a page of a workshop up to date; without it people reload. Only the version travels, the page is read.
const main = document.querySelector('main[data-events]');
const line = document.querySelector('.live');
const state = document.getElementById('live-state');
/** Each part as the server last sent it; what people open or type in it does not count. */
const sent = new Map(parts(document).map((part) => [part.id, part.innerHTML]));
let version = '';
let reading = false;
let again = false;
let failed = 0;

if (main) begin();

function begin() {
  line.querySelector('[data-reload]').hidden = true;
  listen();
  setInterval(tick, 500);
  tick();
  addEventListener('online', refresh);
  // A telephone that slept has missed what was told meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) refresh();
  });
  main.addEventListener('submit', send);
}

/** The browser reconnects by itself, but not where the server has refused; then we begin anew. */
function listen() {
  const events = new EventSource(main.dataset.events);
  events.addEventListener('open', () => here());
  events.addEventListener('message', ({ data }) => {
    // In a full room not all read at the same moment.
    if (data !== version) setTimeout(refresh, Math.random() * Number(main.dataset.spread ?? 0));
    version = data;
  });
  // Another window of the same person has taken the place of this one; two would push each other out for ever.
  events.addEventListener('replaced', () => {
    events.close();
    line.querySelector('[data-reload]').hidden = false;
    tell(line.dataset.elsewhere);
  });
  events.addEventListener('error', () => {
    away();
    if (events.readyState !== EventSource.CLOSED) return;
    failed += 1;
    setTimeout(listen, Math.min(30_000, 1000 * 2 ** failed) * (0.75 + Math.random() / 2));
    setTimeout(refresh, 5000);
  });
}

/** Reads the page once more; what is told while it is read is read afterwards. */
async function refresh() {
  if (reading) {
    again = true;
    return;
  }
  reading = true;
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' }, cache: 'no-store' });
    if (answer.ok) put(await answer.text(), false);
    // The workshop is gone, or this person's key with it: that is said once, and what stands here stays.
    else if (answer.status < 500 && !document.querySelector('.told')) whole(await answer.text());
    here();
  } catch {
    away();
    setTimeout(refresh, 3000);
  } finally {
    reading = false;
    if (again) {
      again = false;
      refresh();
    }
  }
}

/** Sends a form without leaving the page, so that what is typed stays where there is no connection. */
async function send(event) {
  const form = event.target;
  if (!form.matches('[data-live-form]')) return;
  event.preventDefault();
  const button = event.submitter;
  const body = new URLSearchParams(new FormData(form, button));
  button?.setAttribute('aria-disabled', 'true');
  try {
    const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'text/html' } });
    here();
    const text = await answer.text();
    if (!put(text, true)) whole(text);
  } catch {
    away();
  } finally {
    button?.removeAttribute('aria-disabled');
  }
}

/** A page without our parts tells what went wrong; it is shown above, and nothing that was typed goes. */
function whole(text) {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const told = page.querySelector('main .kern-alert');
  document.querySelector('.told')?.remove();
  if (!told) return location.reload();
  told.classList.add('told');
  told.tabIndex = -1;
  main.prepend(told);
  told.focus();
}

/**
 * Puts what is new in the place of what was. A part in which somebody is typing stays as long as it is about
 * the same vote.
 * @param own whether this person has asked for it; then everything is replaced
 */
function put(text, own) {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const fresh = parts(page);
  if (fresh.length === 0) return false;
  Object.assign(main.dataset, page.querySelector('main').dataset);
  document.querySelector('.told')?.remove();
  const errors = page.getElementById('errors');
  document.getElementById('errors')?.remove();
  for (const part of fresh) {
    const old = document.getElementById(part.id);
    if (!old || (sent.get(part.id) === part.innerHTML && !(own && part.dataset.for))) continue;
    const same = old.dataset.for === part.dataset.for;
    if (!own && same && typedIn(old)) continue;
    sent.set(part.id, part.innerHTML);
    replace(old, part);
  }
  if (errors) {
    main.querySelector('h1')?.after(document.importNode(errors, true));
    document.getElementById('errors').focus();
  }
  tick();
  return true;
}

function replace(old, part) {
  const focused = old.contains(document.activeElement) ? document.activeElement.id : '';
  const open = [...old.querySelectorAll('details[open][id]')].map(({ id }) => id);
  const at = scrollY;
  const said = old.dataset.say;
  old.innerHTML = part.innerHTML;
  Object.assign(old.dataset, part.dataset);
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  scrollTo({ top: at, behavior: 'instant' });
  const say = part.dataset.say;
  if (say !== undefined && say !== said) state.textContent = say;
}

/** Whether something stands in the fields that did not come from the server. */
function typedIn(part) {
  return [...part.querySelectorAll('input, textarea, select')].some((field) => {
    if (field.type === 'hidden') return false;
    if (field.matches('[type=radio], [type=checkbox]')) return field.checked !== field.defaultChecked;
    if (field.matches('select'))
      return [...field.options].some((o) => o.selected !== o.defaultSelected && !first(field, o));
    return field.value !== field.defaultValue;
  });
}

/** A list in which nothing was chosen shows its first entry. */
const first = (select, option) => option.index === 0 && ![...select.options].some((o) => o.defaultSelected);

function parts(page) {
  return [...page.querySelectorAll('[data-live]')];
}

function here() {
  failed = 0;
  line.classList.remove('live--away');
  if (state.textContent === line.dataset.away) state.textContent = '';
}

function away() {
  tell(line.dataset.away);
}

function tell(text) {
  line.classList.add('live--away');
  if (state.textContent !== text) state.textContent = text;
}

/** What is left of the time, minutes and seconds. */
function tick() {
  for (const place of document.querySelectorAll('[data-ends]')) {
    const left = Math.ceil((Date.parse(place.dataset.ends) - Date.now()) / 1000);
    const text =
      left > 0 ? `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}` : place.dataset.over;
    if (place.textContent !== text) place.textContent = text;
  }
}
