-- Chat, version 2, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- fingerprint: 95a6e860ff6d12be95b49a9e745ae0e51628da3ff180da4f8bcc4d7b199cddaa
-- parent: ec6aec7335b010b60b21c82f6558ee5850b2fe46bc0c3b02e5296f61309ea65b

CREATE TABLE msgs (
  id INTEGER PRIMARY KEY,
  trace TEXT,
  spare TEXT NOT NULL,
  freed TEXT,
  left_part TEXT NOT NULL,
  right_part TEXT NOT NULL,
  heading TEXT NOT NULL,
  title TEXT
);

CREATE INDEX idx_trace ON msgs (trace);

CREATE TABLE drafts (
  id INTEGER PRIMARY KEY
);

CREATE VIEW latest AS
SELECT id FROM msgs;
