CREATE TABLE sessions (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  model TEXT,
  pinned INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  archived_at INTEGER,
  price REAL NOT NULL DEFAULT 0.0,
  discount REAL,
  UNIQUE (model, created_at)
);
CREATE TABLE messages (
  id TEXT NOT NULL PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  parent_id TEXT REFERENCES messages (id) ON DELETE SET NULL,
  role TEXT NOT NULL,
  content TEXT NOT NULL,
  note TEXT,
  stars INTEGER NOT NULL DEFAULT 0,
  tokens INTEGER,
  score REAL,
  payload BLOB,
  usage TEXT,
  length INTEGER NOT NULL GENERATED ALWAYS AS (length(content)) VIRTUAL,
  shout TEXT GENERATED ALWAYS AS (upper(note)) STORED
);
CREATE INDEX idx_messages_session ON messages (session_id, stars);
CREATE TABLE tags (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  color TEXT
);
CREATE TABLE message_tags (
  message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tags (id),
  weight REAL NOT NULL DEFAULT 1.0,
  PRIMARY KEY (message_id, tag_id)
) WITHOUT ROWID;
CREATE TABLE events (id INTEGER PRIMARY KEY, kind TEXT, amount INTEGER, at TEXT);
CREATE TABLE audit (id INTEGER PRIMARY KEY AUTOINCREMENT, what TEXT NOT NULL);
CREATE TABLE handles (
  nick TEXT NOT NULL COLLATE NOCASE,
  owner TEXT NOT NULL
);
CREATE UNIQUE INDEX idx_handles_nick ON handles (nick COLLATE BINARY);
CREATE VIEW chats AS
  SELECT s.id, s.title, count(m.id) AS messages, max(m.stars) AS best, sum(m.tokens) AS tokens
  FROM sessions s LEFT JOIN messages m ON m.session_id = s.id GROUP BY s.id;
CREATE VIEW titled (session, heading) AS SELECT id, upper(title) FROM sessions;
CREATE VIEW replies AS
  SELECT m.id, m.content, p.content AS parent_content FROM messages m
  LEFT JOIN messages p ON p.id = m.parent_id;
CREATE VIEW totals AS SELECT count(*) AS sessions, max(created_at) AS newest FROM sessions;
CREATE TRIGGER messages_log AFTER INSERT ON messages BEGIN
  INSERT INTO audit (what) VALUES ('message ' || new.id);
END;
CREATE VIRTUAL TABLE texts USING fts5(content, note);
