-- AppDatabase, version 1, draft: rooms and messages
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- fingerprint: 4a5fad258786aa1c814762f39ccd25db7fd33a3f9a64c8be670153c81c4ef5f6
-- parent: none
-- enums: a3b732339ff2e52e4411b46b3c1cd150f89e0e21df0f4a4c610ee5da007e1cdd
-- enum: messages.role = USER, ASSISTANT

CREATE TABLE rooms (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  created_at INTEGER NOT NULL
);

CREATE INDEX idx_rooms_title_created_at ON rooms (title, created_at);

CREATE TABLE messages (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  room_id TEXT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
  role TEXT NOT NULL,
  content TEXT NOT NULL,
  origin TEXT NOT NULL,
  usage_tokens INTEGER,
  usage_price TEXT
);

CREATE INDEX idx_messages_role ON messages (role);

CREATE UNIQUE INDEX idx_messages_origin ON messages (origin);

CREATE INDEX idx_messages_room_id_number ON messages (room_id, number);

CREATE VIEW room_summary AS
SELECT r.id, r.title, count(m.number) AS messages FROM rooms r LEFT JOIN messages m ON m.room_id = r.id GROUP BY r.id;

CREATE VIEW messages_text AS
SELECT
  source.number AS rowid,
  CASE WHEN source.content GLOB '*[' || char(4352, 45, 4607, 12293, 45, 55291, 63744, 45, 64217, 65382, 45, 65500, 131072, 45, 262141) || ']*' THEN (
    WITH RECURSIVE piece(n, part) AS (
      SELECT 1, substr(char(31) || source.content, 1, 257)
      UNION ALL
      SELECT piece.n + 256, substr(char(31) || source.content, piece.n + 256, 257)
      FROM piece WHERE length(piece.part) = 257
    )
    SELECT group_concat((
      WITH RECURSIVE step(i, a, b, j, k) AS (
        SELECT 1, NULL, unicode(piece.part), 0, 0
        UNION ALL
        SELECT i + 1, b, unicode(substr(piece.part, i + 1, 1)), k,
          CASE
            WHEN b < 4352 THEN 0
            WHEN b BETWEEN 19968 AND 40959 OR b BETWEEN 12353 AND 12438
              OR b BETWEEN 12449 AND 12538 OR b BETWEEN 44032 AND 55203
              OR b BETWEEN 13312 AND 19903 OR b BETWEEN 131072 AND 262141 OR b < 4608
              OR b BETWEEN 12293 AND 12295 OR b BETWEEN 12445 AND 12447
              OR b BETWEEN 12540 AND 12543 OR b BETWEEN 12549 AND 12591
              OR b BETWEEN 12593 AND 12686 OR b BETWEEN 12704 AND 12735
              OR b BETWEEN 12784 AND 12799 OR b BETWEEN 43360 AND 43388
              OR b BETWEEN 55216 AND 55291 OR b BETWEEN 63744 AND 64217
              OR b BETWEEN 65382 AND 65500 THEN 1
            ELSE 0
          END
        FROM step WHERE b IS NOT NULL
      )
      SELECT group_concat(
        CASE j + k WHEN 2 THEN char(a, 31, a) WHEN 1 THEN char(31, a) ELSE char(a) END, '')
      FROM step WHERE i > 2
    ), '') FROM piece
  ) ELSE source.content END AS content
FROM messages AS source;

CREATE VIRTUAL TABLE messages_fts USING fts4 (
  content,
  content="messages_text",
  tokenize=unicode61
);

CREATE TRIGGER messages_fts_insert
AFTER INSERT ON messages BEGIN
  INSERT INTO messages_fts (docid, content)
  SELECT rowid, content FROM messages_text WHERE rowid = new.number;
END;

CREATE TRIGGER messages_fts_delete
BEFORE DELETE ON messages BEGIN
  DELETE FROM messages_fts WHERE docid = old.number;
END;

CREATE TRIGGER messages_fts_before_update
BEFORE UPDATE OF number, content ON messages
WHEN old.number <> new.number OR old.content IS NOT new.content COLLATE BINARY BEGIN
  DELETE FROM messages_fts WHERE docid = old.number;
END;

CREATE TRIGGER messages_fts_after_update
AFTER UPDATE OF number, content ON messages
WHEN old.number <> new.number OR old.content IS NOT new.content COLLATE BINARY BEGIN
  INSERT INTO messages_fts (docid, content)
  SELECT rowid, content FROM messages_text WHERE rowid = new.number;
END;
