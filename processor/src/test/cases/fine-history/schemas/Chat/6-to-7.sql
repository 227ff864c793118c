-- Chat, version 6 to 7, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- from: 4700b105aff251157c5635dbf081c188fae652b3bd368186a2ad3aa18b0c8467
-- to: 8c5d4cec96637953b283d620973c607d7d971218d29245fdc20cd66dd27d1b29
-- checksum: 392dab77b19432869631a38fe987f32386eaf054e5e18c95ff01ec40ee02b5e5
-- keeps: messages

-- Expand: change names, and add what is new.
CREATE TABLE drafts (
  id INTEGER PRIMARY KEY
);
