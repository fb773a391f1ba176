interface ClassWords {
  below: (bound: string) => string;
  from: (bound: string) => string;
  between: (from: string, below: string) => string;
  beforeYear: (year: string) => string;
  fromYear: (year: string) => string;
}

/** Classes of numbers and of years, in which votes are counted. */
export const classWords: Record<'de' | 'en', ClassWords> = {
  de: {
    below: (bound) => `unter ${bound}`,
    from: (bound) => `ab ${bound}`,
    between: (from, below) => `${from} bis unter ${below}`,
    beforeYear: (year) => `vor ${year}`,
    fromYear: (year) => `${year} oder später`,
  },
  en: {
    below: (bound) => `below ${bound}`,
    from: (bound) => `${bound} or more`,
    between: (from, below) => `${from} to below ${below}`,
    beforeYear: (year) => `before ${year}`,
    fromYear: (year) => `${year} or later`,
  },
};
