-- Chat, version 7, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- fingerprint: 8c5d4cec96637953b283d620973c607d7d971218d29245fdc20cd66dd27d1b29
-- parent: 4700b105aff251157c5635dbf081c188fae652b3bd368186a2ad3aa18b0c8467

CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  freed TEXT NOT NULL,
  left_part TEXT NOT NULL,
  right_part TEXT NOT NULL,
  heading TEXT NOT NULL,
  title TEXT
);

CREATE TABLE drafts (
  id INTEGER PRIMARY KEY
);
