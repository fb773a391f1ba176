-- What an assessment holds beside its answers: one JSON value a name, as a whole.
CREATE TABLE sheets (
  assessment TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  content TEXT NOT NULL,
  changed TEXT NOT NULL,
  PRIMARY KEY (assessment, name)
);
