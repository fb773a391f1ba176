-- Rooms in which people answer together. Whatever belongs to one goes with it, and it goes with its assessment.
CREATE TABLE workshops (
  id TEXT PRIMARY KEY,
  assessment TEXT NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  pace TEXT NOT NULL CHECK (pace IN ('led', 'own')),
  deadline TEXT,
  closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
  version INTEGER NOT NULL CHECK (version >= 1),
  items TEXT NOT NULL,
  current TEXT,
  created TEXT NOT NULL
);

CREATE INDEX workshops_assessment ON workshops (assessment, created);

-- A code leads to one open workshop; a closed one gives it free.
CREATE UNIQUE INDEX workshops_code ON workshops (code) WHERE closed = 0;

-- Hashes alone. What a participant holds stands with the participant.
CREATE TABLE workshop_keys (
  hash TEXT PRIMARY KEY,
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  opens TEXT NOT NULL CHECK (opens IN ('moderator', 'co-moderator', 'beamer', 'recovery'))
);

CREATE INDEX workshop_keys_workshop ON workshop_keys (workshop);

CREATE TABLE workshop_participants (
  id TEXT PRIMARY KEY,
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  key_hash TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  joined TEXT NOT NULL
);

CREATE INDEX workshop_participants_workshop ON workshop_participants (workshop, joined);

-- An item that was never opened has no round.
CREATE TABLE workshop_rounds (
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  round INTEGER NOT NULL CHECK (round >= 1),
  phase TEXT NOT NULL CHECK (phase IN ('voting', 'revealed', 'agreed')),
  ends_at TEXT,
  PRIMARY KEY (workshop, item, round)
);

CREATE TABLE workshop_votes (
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  round INTEGER NOT NULL CHECK (round >= 1),
  participant TEXT NOT NULL REFERENCES workshop_participants (id) ON DELETE CASCADE,
  answer TEXT NOT NULL,
  PRIMARY KEY (workshop, item, round, participant)
);

CREATE INDEX workshop_votes_participant ON workshop_votes (participant);

CREATE TABLE workshop_hands (
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  round INTEGER NOT NULL CHECK (round >= 1),
  role TEXT NOT NULL,
  counts TEXT NOT NULL,
  PRIMARY KEY (workshop, item, round, role)
);

-- `before` is the answer of the assessment that was agreed over, so that it can be taken back.
CREATE TABLE workshop_agreed (
  workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  answer TEXT NOT NULL,
  note TEXT NOT NULL,
  dissent TEXT NOT NULL,
  finder TEXT NOT NULL,
  at TEXT NOT NULL,
  before TEXT,
  PRIMARY KEY (workshop, item)
);
