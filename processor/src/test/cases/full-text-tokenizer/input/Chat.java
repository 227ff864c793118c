// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@FullText(columns = "content", tokenizer = "unicode62")
record Message(@PrimaryKey long id, String content) {}

@NullMarked
@Table("notes")
@FullText(columns = "content", tokenizer = "trigram")
record Note(@PrimaryKey long id, String content) {}

@NullMarked
@Table("parts")
@FullText(columns = "content", tokenizer = "porter unicode61 remove_diacritics 2")
record Part(@PrimaryKey long id, String content) {}

@NullMarked
@Table("drafts")
@FullText(columns = {"rank", "content"})
record Draft(@PrimaryKey long id, String content, String rank) {}

@Database(tables = {Message.class, Note.class, Part.class, Draft.class})
interface Chat extends AlcoveDatabase {}

@NullMarked
@Table("words")
@FullText(columns = "word", tokenizer = "trigram case_sensitive 1")
record Word(@PrimaryKey long id, String word) {}

@NullMarked
@Table("terms")
@FullText(columns = "term", tokenizer = "ascii")
record Term(@PrimaryKey long id, String term) {}

@Database(tables = {Word.class, Term.class}, minAndroid = 24)
interface Terms extends AlcoveDatabase {}
