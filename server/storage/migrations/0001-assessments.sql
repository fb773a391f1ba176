-- Instants are text: ISO 8601 in UTC with milliseconds, so that they sort as they are.
CREATE TABLE assessments (
  id TEXT PRIMARY KEY,
  edit_key_hash TEXT NOT NULL UNIQUE,
  read_key_hash TEXT NOT NULL UNIQUE,
  questionnaire TEXT NOT NULL,
  version TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('quick', 'full')),
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  contact TEXT NOT NULL,
  as_of TEXT NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL
);

CREATE INDEX assessments_changed ON assessments (changed);

CREATE TABLE answers (
  assessment TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  answer TEXT NOT NULL,
  changed TEXT NOT NULL,
  PRIMARY KEY (assessment, question)
);

-- Append-only: every answer as it once stood.
CREATE TABLE answer_history (
  assessment TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  revision INTEGER NOT NULL,
  answer TEXT NOT NULL,
  changed TEXT NOT NULL,
  PRIMARY KEY (assessment, question, revision)
);

-- What is left of a deleted assessment: that there was one.
CREATE TABLE deleted_assessments (
  id TEXT PRIMARY KEY,
  deleted TEXT NOT NULL
);
