-- The draft's own tables, in its terms.
CREATE TABLE conversation (
  conv_id TEXT PRIMARY KEY,
  project TEXT,
  sequence TEXT DEFAULT 'sequential' NOT NULL,
  status TEXT DEFAULT 'active' NOT NULL,
  created_at DATETIME DEFAULT CURRENT_TIMESTAMP,
  metadata TEXT
);
CREATE INDEX idx_conversation_project ON conversation (project);
CREATE INDEX idx_conversation_status ON conversation (status);
CREATE INDEX idx_conversation_created_at ON conversation (created_at);
CREATE TABLE message (
  message_id TEXT PRIMARY KEY,
  parent_message_id TEXT,
  timestamp DATETIME DEFAULT CURRENT_TIMESTAMP,
  conversation_id TEXT NOT NULL,
  role TEXT,
  text TEXT NOT NULL,
  metadata TEXT,
  FOREIGN KEY (conversation_id) REFERENCES conversation (conv_id),
  FOREIGN KEY (parent_message_id) REFERENCES message (message_id)
);
CREATE INDEX idx_message_conversation_id ON message (conversation_id);
CREATE INDEX idx_message_parent_message_id ON message (parent_message_id);
CREATE INDEX idx_message_timestamp ON message (timestamp);
