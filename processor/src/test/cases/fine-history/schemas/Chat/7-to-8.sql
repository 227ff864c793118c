-- Chat, version 7 to 8, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- from: 8c5d4cec96637953b283d620973c607d7d971218d29245fdc20cd66dd27d1b29
-- to: 602f377a226269125fe6de906fd1d81be717b8a164f3af8729808474e010de19
-- checksum: 23a066229311e6e1458ffc043fb9a1d03df5d9e7c7da8e881d1666851c0c33f6
-- foreign keys: off while this runs
-- rebuilds: messages
-- keeps: drafts

-- Contract: convert values, add constraints, remove what goes.
CREATE TABLE messages_new (
  id INTEGER PRIMARY KEY,
  trace_id TEXT,
  freed TEXT NOT NULL,
  left_part TEXT NOT NULL,
  right_part TEXT NOT NULL,
  heading TEXT NOT NULL,
  title TEXT
);
INSERT INTO messages_new (id, freed, left_part, right_part, heading, title)
SELECT id, freed, left_part, right_part, heading, title
FROM messages;
DROP TABLE messages;
ALTER TABLE messages_new RENAME TO messages;
