-- Gap, version 3, draft
-- Written anew at each build until the version gets its date. Commit this file; do not edit it.
-- fingerprint: 00c93e1cdfa1111f3ea2273ed8e5d99a3c6d67d764b1ffea8974e7c454785fcc
-- parent: 00c93e1cdfa1111f3ea2273ed8e5d99a3c6d67d764b1ffea8974e7c454785fcc

CREATE TABLE notes (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  trace_id TEXT
);
