-- ChatDatabase, version 1 of 2024-03-01
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: 7c213357577ec306679482e696d40dd811d2ad86e3d1eb4dc761eeafe9df4472
-- parent: none

CREATE TABLE sessions (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL
);

CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL,
  trace_id TEXT
);

CREATE INDEX idx_messages_trace_id ON messages (trace_id);

CREATE INDEX idx_by_content ON messages (content);

CREATE VIEW recent AS
SELECT id FROM messages WHERE id > 9;

CREATE VIEW messages_text AS
SELECT
  source.id AS rowid,
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

CREATE VIRTUAL TABLE messages_fts USING fts5 (
  content,
  content='messages_text',
  content_rowid='rowid',
  tokenize='unicode61'
);

CREATE TRIGGER trim_content
AFTER INSERT ON messages BEGIN DELETE FROM sessions WHERE title = ''; END;

CREATE TRIGGER messages_fts_insert
AFTER INSERT ON messages BEGIN
  INSERT INTO messages_fts (rowid, content)
  SELECT rowid, content FROM messages_text WHERE rowid = new.id;
END;

CREATE TRIGGER messages_fts_delete
AFTER DELETE ON messages BEGIN
  INSERT INTO messages_fts (messages_fts, rowid, content)
  VALUES (
    'delete',
    old.id,
    CASE WHEN old.content GLOB '*[' || char(4352, 45, 4607, 12293, 45, 55291, 63744, 45, 64217, 65382, 45, 65500, 131072, 45, 262141) || ']*' THEN (
      WITH RECURSIVE piece(n, part) AS (
        SELECT 1, substr(char(31) || old.content, 1, 257)
        UNION ALL
        SELECT piece.n + 256, substr(char(31) || old.content, piece.n + 256, 257)
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
    ) ELSE old.content END);
END;

CREATE TRIGGER messages_fts_update
AFTER UPDATE OF id, content ON messages
WHEN old.id <> new.id OR old.content IS NOT new.content COLLATE BINARY BEGIN
  INSERT INTO messages_fts (messages_fts, rowid, content)
  VALUES (
    'delete',
    old.id,
    CASE WHEN old.content GLOB '*[' || char(4352, 45, 4607, 12293, 45, 55291, 63744, 45, 64217, 65382, 45, 65500, 131072, 45, 262141) || ']*' THEN (
      WITH RECURSIVE piece(n, part) AS (
        SELECT 1, substr(char(31) || old.content, 1, 257)
        UNION ALL
        SELECT piece.n + 256, substr(char(31) || old.content, piece.n + 256, 257)
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
    ) ELSE old.content END);
  INSERT INTO messages_fts (rowid, content)
  SELECT rowid, content FROM messages_text WHERE rowid = new.id;
END;
