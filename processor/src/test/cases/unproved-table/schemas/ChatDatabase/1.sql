-- ChatDatabase, version 1 of 2024-03-01
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- fingerprint: 54411b37301beb98d14e5d21e245a0c5fa5fb24e3b3de4386fd7338f7dc49ebd
-- parent: none

CREATE TABLE keys (
  id TEXT NOT NULL PRIMARY KEY,
  secret TEXT NOT NULL CHECK (length(secret) = 12 AND unicode(secret) + unicode(substr(secret, 5)) * 7 = 1234 AND secret <> lower(secret))
);
