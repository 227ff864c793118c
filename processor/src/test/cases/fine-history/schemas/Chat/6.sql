-- Chat, version 6, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- fingerprint: 4700b105aff251157c5635dbf081c188fae652b3bd368186a2ad3aa18b0c8467
-- parent: 0ad4159d904e010bf201ab60d84ddc33c83f31091f6f61821a88020b6aa6343d

CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  freed TEXT NOT NULL,
  left_part TEXT NOT NULL,
  right_part TEXT NOT NULL,
  heading TEXT NOT NULL,
  title TEXT
);
