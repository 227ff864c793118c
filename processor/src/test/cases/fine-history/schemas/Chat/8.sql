-- Chat, version 8, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- fingerprint: 602f377a226269125fe6de906fd1d81be717b8a164f3af8729808474e010de19
-- parent: 8c5d4cec96637953b283d620973c607d7d971218d29245fdc20cd66dd27d1b29

CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  trace_id TEXT,
  freed TEXT NOT NULL,
  left_part TEXT NOT NULL,
  right_part TEXT NOT NULL,
  heading TEXT NOT NULL,
  title TEXT
);

CREATE TABLE drafts (
  id INTEGER PRIMARY KEY
);
