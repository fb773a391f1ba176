import { type Frame, type Slab, TIES } from './flow.ts';

export interface Placed {
  slab: Slab;
  top: number;
}

export interface Sheet {
  placed: Placed[];
  frames: { frame: Frame; top: number; bottom: number }[];
}

/** Shares slabs out over pages that reach from `top` to `bottom`, breaking where it hurts least. */
export function paginate(slabs: Slab[], top: number, bottom: number): Sheet[] {
  const pages: Slab[][] = [];
  let page: Slab[] = [];
  let end = top;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    end = top;
  };
  const place = (from: number, to: number, tie: number) => {
    for (let start = from; start < to; ) {
      let stop = start + 1;
      while (stop < to && slabs[stop]!.tie > tie && !slabs[stop]!.newPage) stop++;
      const group = slabs.slice(start, stop);
      if (group[0]!.newPage) turn();
      if (room(group, page.at(-1), end) > bottom) {
        if (room(group, undefined, top) <= bottom) turn();
        else if (tie < TIES.row) {
          place(start, stop, tie + 1);
          start = stop;
          continue;
        } else turn();
      }
      for (const slab of group) {
        end = step(slab, page.at(-1), end).end;
        page.push(slab);
      }
      start = stop;
    }
  };
  place(0, slabs.length, TIES.none);
  turn();
  return pages.map((slabsOfPage) => sheet(slabsOfPage, top));
}

/** Where the frames around the last slab of a group would end, were it set below `previous`. */
function room(group: Slab[], previous: Slab | undefined, start: number): number {
  let end = start;
  let last = previous;
  for (const slab of group) {
    end = step(slab, last, end).end;
    last = slab;
  }
  return end + sum(last!.frames, 'padBottom');
}

interface Step {
  closed: Frame[];
  opened: Frame[];
  /** Where the white between the frames closed and opened ends. */
  middle: number;
  top: number;
  end: number;
}

function step(slab: Slab, previous: Slab | undefined, start: number): Step {
  const closed = previous ? previous.frames.filter((frame) => !slab.frames.includes(frame)) : [];
  const opened = previous ? slab.frames.filter((frame) => !previous.frames.includes(frame)) : slab.frames;
  const middle = start + sum(closed, 'padBottom') + (previous ? slab.before : 0);
  const repeated = previous || !slab.repeat ? 0 : slab.repeat.height;
  const top = middle + sum(opened, 'padTop') + repeated;
  return { closed, opened, middle, top, end: top + slab.height };
}

function sheet(slabs: Slab[], start: number): Sheet {
  const placed: Placed[] = [];
  const frames: Sheet['frames'] = [];
  const open: Sheet['frames'] = [];
  const close = (from: number, count: number) => {
    let bottom = from;
    for (let i = 0; i < count; i++) {
      const innermost = open.pop()!;
      bottom += innermost.frame.padBottom;
      innermost.bottom = bottom;
    }
  };
  let end = start;
  slabs.forEach((slab, index) => {
    const at = step(slab, slabs[index - 1], end);
    close(end, at.closed.length);
    let top = at.middle;
    for (const frame of at.opened) {
      const opened = { frame, top, bottom: top };
      open.push(opened);
      frames.push(opened);
      top += frame.padTop;
    }
    if (index === 0 && slab.repeat) placed.push({ slab: slab.repeat, top: at.top - slab.repeat.height });
    placed.push({ slab, top: at.top });
    end = at.end;
  });
  close(end, open.length);
  return { placed, frames };
}

function sum(frames: Frame[], side: 'padTop' | 'padBottom'): number {
  return frames.reduce((total, frame) => total + frame[side], 0);
}
