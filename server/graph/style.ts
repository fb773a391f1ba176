/** Hues for scores, apart from one another and readable on light and dark ground alike. */
const hues = [215, 25, 150, 280, 340, 190, 55, 110, 255, 5, 170, 310];

/** The colour of a score by its position. */
export const colourOf = (index: number): string => `hsl(${hues[index % hues.length]}, 60%, 48%)`;

/** Light by itself; where the reader's surroundings are dark, dark. */
export const style = `
text { font: 12px system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; fill: #1a2233 }
.ground { fill: #fff }
.id { font: 11px ui-monospace, "DejaVu Sans Mono", Consolas, monospace }
.head { font-weight: 700; font-size: 14px }
.big { font-weight: 700; font-size: 18px }
.soft, .number { fill: #55607a; font-size: 11px }
.section { fill: #dfe5f1 }
.question { fill: #f6f8fc; stroke: #b9c3d6 }
.score { fill: #fff; stroke-width: 2 }
.shows { fill: none; stroke: #55607a; stroke-width: 1.3 }
.arrow { fill: #55607a }
.feeds { fill: none; opacity: .55 }
.opportunities { fill: #1c8a5a }
.challenges { fill: #c77700 }
.knockouts { fill: #c62a3f }
.quick { fill: #3a64c8 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6eaf3 }
  .ground { fill: #141a26 }
  .soft, .number { fill: #a9b4ca }
  .section { fill: #2a3448 }
  .question { fill: #1c2433; stroke: #46536d }
  .score { fill: #1c2433 }
  .shows { stroke: #a9b4ca }
  .arrow { fill: #a9b4ca }
}
`;
