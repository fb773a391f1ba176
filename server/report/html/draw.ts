import type { Block, Document, Fact, Table } from '../document.ts';
import { drawChart } from './chart.ts';
import { escapeHtml } from './escape-html.ts';
import { drawInline } from './inline.ts';

type Draw = { [K in Block['kind']]: (block: Extract<Block, { kind: K }>, how: Drawing) => string };

/** How a document is drawn as a page. */
export interface Drawing {
  /** Folded: of each card only title and badges are seen until it is opened. */
  cards: 'open' | 'folded';
}

const headingClass = { 1: 'kern-heading-large', 2: 'kern-heading-medium', 3: 'kern-heading-small' } as const;
const bodyClass = {
  lead: 'kern-body kern-body--large',
  normal: 'kern-body',
  small: 'kern-body kern-body--small',
} as const;
const alertClass = {
  info: 'info',
  warning: 'warning',
  opportunity: 'success',
  challenge: 'warning',
  neutral: 'info',
} as const;

/** The page's own title is its h1: a document's headings start one below. */
const headings = (level: number): string => `h${level + 1}`;

const drawers: Draw = {
  cover: ({ subtitle, facts }) =>
    `<p class="kern-body kern-body--large">${escapeHtml(subtitle)}</p>${factList(facts)}`,
  heading: (block) => drawHeading(block, block.level),
  paragraph: ({ style, content }) => `<p class="${bodyClass[style]}">${drawInline(content)}</p>`,
  list: ({ ordered, items, dense, from }) => {
    const numbered = ordered && from.length > 0 && from.every((origin) => origin.kind === 'source');
    const rows = items.map(
      (item, i) => `<li${numbered ? ` id="source-${i + 1}"` : ''}>${drawInline(item)}</li>`,
    );
    const small = dense || numbered ? ' dense' : '';
    return ordered
      ? `<ol class="kern-list kern-list--number${small}">${rows.join('')}</ol>`
      : `<ul class="kern-list kern-list--bullet${small}">${rows.join('')}</ul>`;
  },
  facts: ({ facts }) => factList(facts),
  table: ({ table }) => drawTable(table),
  card: (card, how) => (how.cards === 'folded' ? foldedCard(card, how) : openCard(card, how)),
  note: ({ tone, content }) =>
    `<div class="kern-alert kern-alert--${alertClass[tone]}"><div class="kern-alert__body"><p class="kern-body">${drawInline(content)}</p></div></div>`,
  chart: ({ caption, summary, drawing, table }) =>
    `<figure class="figure"><figcaption class="kern-title">${escapeHtml(caption)}</figcaption>${drawChart(drawing, summary)}` +
    `<p class="kern-body kern-body--small">${escapeHtml(summary)}</p></figure>${drawTable(table)}`,
  options: ({ options }) =>
    `<ul class="kern-list">${options.map((o) => `<li>${o.marked ? '☒' : '☐'} ${escapeHtml(o.text)}</li>`).join('')}</ul>`,
  gap: ({ label }) => `<p class="kern-body">${escapeHtml(label)} ________________</p>`,
  pageBreak: () => '',
};

/** Blocks of a document as HTML, without a page around them. */
export function drawHtml(blocks: Document['blocks'], how: Drawing): string {
  let above = 0;
  const drawn = blocks.map((block) => {
    if (block.kind !== 'heading')
      return (drawers[block.kind] as (b: Block, h: Drawing) => string)(block, how);
    // On paper a level may be left out for its look; a page that is heard must not leave one out.
    above = Math.min(block.level, above + 1);
    return drawHeading(block, above);
  });
  return drawn.join('\n');
}

function drawHeading({ level, text, id }: Extract<Block, { kind: 'heading' }>, heard: number): string {
  const tag = headings(heard);
  return `<${tag} class="${headingClass[level]}" id="${escapeHtml(id)}">${escapeHtml(text)}</${tag}>`;
}

type Card = Extract<Block, { kind: 'card' }>;

const cardClass = ({ tone }: Card): string => `kern-card kern-card--hug finding finding--${tone}`;

function openCard(card: Card, how: Drawing): string {
  const { id, title, badges, blocks } = card;
  return (
    `<section class="${cardClass(card)}" aria-labelledby="${escapeHtml(id)}"><div class="kern-card__container">` +
    `<h3 class="kern-heading-small" id="${escapeHtml(id)}">${escapeHtml(title)}</h3>` +
    (badges.length === 0 ? '' : `<ul class="badges">${badges.map(badge).join('')}</ul>`) +
    `${drawHtml(blocks, how)}</div></section>`
  );
}

function foldedCard(card: Card, how: Drawing): string {
  const { id, title, badges, blocks } = card;
  return (
    `<details class="${cardClass(card)}"><summary><h3 class="kern-heading-small" id="${escapeHtml(id)}">${escapeHtml(title)}</h3> ` +
    `<span class="kern-body kern-body--small">${escapeHtml(badges.join(' · '))}</span></summary>` +
    `<div class="kern-card__container">${drawHtml(blocks, how)}</div></details>`
  );
}

const badge = (text: string): string =>
  `<li class="kern-badge kern-badge--info kern-badge--small"><span class="kern-label kern-label--small">${escapeHtml(text)}</span></li>`;

function factList(facts: Fact[]): string {
  const rows = facts.map(
    ({ label, value }) =>
      `<div class="kern-description-list-item"><dt class="kern-description-list-item__key">${escapeHtml(label)}</dt><dd class="kern-description-list-item__value">${drawInline(value)}</dd></div>`,
  );
  return `<dl class="kern-description-list">${rows.join('')}</dl>`;
}

/** On a narrow screen a table scrolls in itself; so that the keyboard can do it too, it takes the focus. */
function drawTable(table: Table): string {
  const numeric = (i: number): string =>
    table.columns[i]!.align === 'end' ? ' kern-table__cell--numeric' : '';
  const head = table.columns.map(
    (c, i) =>
      `<th class="kern-table__header${numeric(i).replace('cell', 'header')}" scope="col">${escapeHtml(c.label)}</th>`,
  );
  // A name and two figures fit a phone.
  const fits = table.columns.length <= 3 && table.columns.slice(1).every(({ align }) => align === 'end');
  const rows = table.rows.map((cells) => {
    const drawn = cells.map((cell, i) =>
      i === 0
        ? `<th class="kern-table__cell" scope="row">${drawInline(cell)}</th>`
        : `<td class="kern-table__cell${numeric(i)}">${drawInline(cell)}</td>`,
    );
    return `<tr class="kern-table__row">${drawn.join('')}</tr>`;
  });
  return (
    `<div class="kern-table-responsive" role="group" tabindex="0" aria-label="${escapeHtml(table.caption)}"><table class="kern-table kern-table--small${fits ? ' narrow' : ''}">` +
    `<caption class="kern-sr-only">${escapeHtml(table.caption)}</caption>` +
    `<thead><tr class="kern-table__row">${head.join('')}</tr></thead><tbody class="kern-table__body">${rows.join('')}</tbody></table></div>`
  );
}
