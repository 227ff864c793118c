-- Chat, version 3, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- fingerprint: 0c09690b64aa8d784d6bb089fc90cdf26069c68063a69014a783a839b9460dfa
-- parent: 95a6e860ff6d12be95b49a9e745ae0e51628da3ff180da4f8bcc4d7b199cddaa

CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  trace_id TEXT,
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
