-- SoakDatabase, version 1, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- fingerprint: cc8012c51e9cdc47b21773a7d6692186f4afcdf96075c23379851e70b600e4d1
-- parent: none

CREATE TABLE lines (
  id INTEGER PRIMARY KEY,
  channel INTEGER NOT NULL,
  minute INTEGER NOT NULL,
  text TEXT NOT NULL
);

CREATE INDEX idx_lines_channel_minute ON lines (channel, minute);
