-- Chat, version 4, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- fingerprint: 1494ecf3244497434ca27c8bb7d779f02ae5edf526fbf9767f2e0dd48ff135c5
-- parent: 0c09690b64aa8d784d6bb089fc90cdf26069c68063a69014a783a839b9460dfa

CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  trace_id TEXT NOT NULL,
  spare TEXT NOT NULL,
  freed TEXT,
  left_part TEXT NOT NULL,
  right_part TEXT NOT NULL,
  heading TEXT NOT NULL,
  title TEXT
);

CREATE INDEX idx_trace ON messages (trace_id);

CREATE TABLE drafts (
  id INTEGER PRIMARY KEY
);

CREATE VIEW latest AS
SELECT id FROM messages;
