-- Chat, version 1, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- fingerprint: ec6aec7335b010b60b21c82f6558ee5850b2fe46bc0c3b02e5296f61309ea65b
-- parent: none

CREATE TABLE msgs (
  id INTEGER PRIMARY KEY,
  legacy TEXT,
  trace TEXT,
  spare TEXT NOT NULL,
  freed TEXT,
  left_part TEXT NOT NULL,
  right_part TEXT NOT NULL,
  title TEXT NOT NULL
);

CREATE INDEX idx_trace ON msgs (trace);

CREATE TABLE drafts (
  id INTEGER PRIMARY KEY
);

CREATE VIEW latest AS
SELECT id FROM msgs;
