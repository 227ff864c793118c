-- SpeechDatabase, version 1, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- fingerprint: 2ca9fe4774045cd88e65e88db14e3e0fb028d427fb28bab4140e71f80ead4f55
-- parent: none

CREATE TABLE speeches (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL
);

CREATE TABLE plain_speeches (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL
);

CREATE VIEW speeches_text AS
SELECT
  source.id AS rowid,
  CASE WHEN source.text GLOB '*[' || char(4352, 45, 4607, 12293, 45, 55291, 63744, 45, 64217, 65382, 45, 65500, 131072, 45, 262141) || ']*' THEN (
    WITH RECURSIVE piece(n, part) AS (
      SELECT 1, substr(char(31) || source.text, 1, 257)
      UNION ALL
      SELECT piece.n + 256, substr(char(31) || source.text, piece.n + 256, 257)
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
  ) ELSE source.text END AS text
FROM speeches AS source;

CREATE VIRTUAL TABLE speeches_fts USING fts5 (
  text,
  content='speeches_text',
  content_rowid='rowid',
  tokenize='unicode61'
);

CREATE TRIGGER speeches_fts_insert
AFTER INSERT ON speeches BEGIN
  INSERT INTO speeches_fts (rowid, text)
  SELECT rowid, text FROM speeches_text WHERE rowid = new.id;
END;

CREATE TRIGGER speeches_fts_delete
AFTER DELETE ON speeches BEGIN
  INSERT INTO speeches_fts (speeches_fts, rowid, text)
  VALUES (
    'delete',
    old.id,
    CASE WHEN old.text GLOB '*[' || char(4352, 45, 4607, 12293, 45, 55291, 63744, 45, 64217, 65382, 45, 65500, 131072, 45, 262141) || ']*' THEN (
      WITH RECURSIVE piece(n, part) AS (
        SELECT 1, substr(char(31) || old.text, 1, 257)
        UNION ALL
        SELECT piece.n + 256, substr(char(31) || old.text, piece.n + 256, 257)
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
    ) ELSE old.text END);
END;

CREATE TRIGGER speeches_fts_update
AFTER UPDATE OF id, text ON speeches
WHEN old.id <> new.id OR old.text IS NOT new.text COLLATE BINARY BEGIN
  INSERT INTO speeches_fts (speeches_fts, rowid, text)
  VALUES (
    'delete',
    old.id,
    CASE WHEN old.text GLOB '*[' || char(4352, 45, 4607, 12293, 45, 55291, 63744, 45, 64217, 65382, 45, 65500, 131072, 45, 262141) || ']*' THEN (
      WITH RECURSIVE piece(n, part) AS (
        SELECT 1, substr(char(31) || old.text, 1, 257)
        UNION ALL
        SELECT piece.n + 256, substr(char(31) || old.text, piece.n + 256, 257)
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
    ) ELSE old.text END);
  INSERT INTO speeches_fts (rowid, text)
  SELECT rowid, text FROM speeches_text WHERE rowid = new.id;
END;
