-- NoteDatabase, version 1 to 2 of 2026-02-01: a column
-- Shipped, and never written again by Alcove. Commit this file; do not edit it.
-- from: d8d2ad0078fdfdff9da3cfd11b15ee2ca867ee3e8001760f5f9782b78bf52331
-- to: 9d273a858a9c0ca29d722b1bcbec196724ae039a3a370433880179dc97796643
-- checksum: fff98426d8ab23b5ee28b48fdd462ed1893053215a7dff968240cad469a84e16
-- keeps: notes

-- Expand: change names, and add what is new.
ALTER TABLE notes ADD COLUMN mood TEXT;
