-- A list that was brought and not yet taken over: the file as Base64, and what was chosen so far as JSON.
CREATE TABLE uploads (
  id TEXT PRIMARY KEY,
  assessment TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  file TEXT NOT NULL,
  choice TEXT NOT NULL,
  created TEXT NOT NULL
);

CREATE INDEX uploads_assessment ON uploads (assessment, created);
