-- Chat, version 5, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- fingerprint: 0ad4159d904e010bf201ab60d84ddc33c83f31091f6f61821a88020b6aa6343d
-- parent: 1494ecf3244497434ca27c8bb7d779f02ae5edf526fbf9767f2e0dd48ff135c5

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
