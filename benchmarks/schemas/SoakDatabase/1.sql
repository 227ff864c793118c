-- SoakDatabase, version 1, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- fingerprint: 063f8ede5a8e666f681cba26a61af8166dcdc2828c2d9df54f6b580c87acaa9e
-- parent: none

CREATE TABLE lines (
  id INTEGER PRIMARY KEY,
  channel INTEGER NOT NULL,
  minute INTEGER NOT NULL,
  text TEXT
);

CREATE INDEX idx_lines_channel_minute ON lines (channel, minute);
