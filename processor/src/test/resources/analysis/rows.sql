-- no rows
-- sessions without messages, tags without messages, messages never
INSERT INTO sessions VALUES ('s1', 'alone', NULL, 0, 0, NULL, 0.0, NULL);
INSERT INTO tags VALUES (1, 'red', NULL);
INSERT INTO events VALUES (1, NULL, NULL, NULL);
-- rows with NULL wherever it may be, and boundary values
INSERT INTO sessions VALUES ('s1', 'first', 'gpt', 1, 9223372036854775807, 5, 9e999, -9e999);
INSERT INTO sessions VALUES ('s2', '', NULL, 0, 0, NULL, -9e999, NULL);
INSERT INTO sessions VALUES ('s3', '5', 'gpt', 0, -9223372036854775807, NULL, 0.0, 0.0);
INSERT INTO messages (id, session_id, role, content, stars) VALUES ('m1', 's1', 'user', '', 9223372036854775807);
INSERT INTO messages (id, session_id, parent_id, role, content, note, stars, tokens, score, payload, usage) VALUES ('m2', 's1', 'm1', 'assistant', 'hello', 'n', 0, 0, 9e999, x'00ff', '{"a":{"b":1},"list":[1,null,"x"]}');
INSERT INTO messages (id, session_id, parent_id, role, content, note, stars, tokens, score, payload, usage) VALUES ('m3', 's2', NULL, 'user', '5', '', -9223372036854775807, 9223372036854775807, -9e999, x'', '{"a":null}');
INSERT INTO messages (id, session_id, parent_id, role, content, stars, tokens) VALUES ('m4', 's1', 'm2', 'tool', 'x', 3, NULL);
INSERT INTO tags VALUES (1, 'red', NULL), (2, 'blue', '#00f'), (3, '5', '');
INSERT INTO message_tags VALUES ('m1', 1, 9e999), ('m1', 2, -9e999), ('m2', 1, 0.0);
INSERT INTO events VALUES (1, 'a', 1, '2026-01-02'), (2, NULL, NULL, NULL), (3, 'b', -9223372036854775807, 'no date'), (9223372036854775807, 'a', 9223372036854775807, '2026-01-02 03:04:05');
INSERT INTO handles VALUES ('ann', 'x'), ('ANN', 'y');
INSERT INTO texts (rowid, content, note) SELECT rowid, content, note FROM messages;
-- small values, two of each kind, one of them with NULL
INSERT INTO sessions VALUES ('s1', 'one', 'gpt', 1, 1700000000, 1700000001, 1.5, 0.5), ('s2', 'two', NULL, 0, 5, NULL, 2.0, NULL), ('1', 'red', 'm', 0, 6, NULL, 0.0, 1.0);
INSERT INTO messages (id, session_id, role, content) VALUES ('m1', 's1', 'user', 'a');
INSERT INTO messages (id, session_id, parent_id, role, content, note, stars, tokens, score, payload, usage) VALUES ('m2', 's1', 'm1', 'assistant', 'hello', 'n', 2, 7, 0.5, x'01', '{"a":{"b":1},"list":[1,null,"x"]}');
INSERT INTO messages (id, session_id, parent_id, role, content, stars, tokens, score) VALUES ('m3', 's2', 'm2', 'user', 'b', 1, 0, -1.0);
INSERT INTO messages (id, session_id, parent_id, role, content, note, stars, usage) VALUES ('1', '1', NULL, 'm', '', '', 0, '{"a":null}');
INSERT INTO tags VALUES (1, 'red', NULL), (2, 'blue', '#00f'), (7, 'n', 'x');
INSERT INTO message_tags VALUES ('m1', 1, 1.0), ('m1', 2, 0.5), ('m2', 1, 0.0);
INSERT INTO events VALUES (1, 'a', 1, '2026-01-02'), (2, NULL, NULL, NULL), (3, 'b', 2, 'no date');
INSERT INTO handles VALUES ('ann', 'x'), ('ANN', 'y'), ('bob', 'z');
INSERT INTO texts (rowid, content, note) SELECT rowid, content, note FROM messages;
