// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.Alcove;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConstraintExceptionTest {
  private NotesDatabase db;

  @BeforeEach
  void open() {
    db = Alcove.open(NotesDatabase.class, Drivers.inMemory());
    db.run("INSERT INTO notes VALUES ('a', 'first', NULL, 1), ('b', 'second', 'a', 2)");
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void primaryKey() {
    ConstraintException failure = refused("INSERT INTO notes (id, text) VALUES ('a', 'x')");
    assertThat(failure.kind()).isEqualTo(ConstraintKind.PRIMARY_KEY);
    assertThat(failure.table()).isEqualTo("notes");
    assertThat(failure.columns()).containsExactly("id");
    assertThat(failure.resultCode()).isEqualTo(1555);
  }

  @Test
  void rowId() {
    db.run("CREATE TABLE t (id INTEGER PRIMARY KEY)");
    db.run("INSERT INTO t VALUES (1)");
    ConstraintException failure = refused("INSERT INTO t VALUES (1)");
    assertThat(failure.kind()).isEqualTo(ConstraintKind.PRIMARY_KEY);
    assertThat(failure.columns()).containsExactly("id");
  }

  @Test
  void uniqueNamesAllColumns() {
    ConstraintException failure = refused("INSERT INTO notes VALUES ('c', 'third', 'a', 2)");
    assertThat(failure.kind()).isEqualTo(ConstraintKind.UNIQUE);
    assertThat(failure.table()).isEqualTo("notes");
    assertThat(failure.columns()).containsExactly("number", "parent").inOrder();
  }

  @Test
  void uniqueIndexOnAnExpressionIsNamed() {
    ConstraintException failure = refused("INSERT INTO notes (id, text) VALUES ('c', 'FIRST')");
    assertThat(failure.kind()).isEqualTo(ConstraintKind.UNIQUE);
    assertThat(failure.table()).isNull();
    assertThat(failure.columns()).isEmpty();
    assertThat(failure.detail()).isEqualTo("index 'notes_lower'");
  }

  @Test
  void notNull() {
    ConstraintException failure = refused("INSERT INTO notes (id) VALUES ('c')");
    assertThat(failure.kind()).isEqualTo(ConstraintKind.NOT_NULL);
    assertThat(failure.table()).isEqualTo("notes");
    assertThat(failure.columns()).containsExactly("text");
  }

  @Test
  void check() {
    ConstraintException failure =
        refused("INSERT INTO notes (id, text) VALUES ('c', printf('%0200d', 1))");
    assertThat(failure.kind()).isEqualTo(ConstraintKind.CHECK);
    assertThat(failure.detail()).isEqualTo("length(text) < 100");
    assertThat(failure.table()).isNull();
  }

  @Test
  void foreignKey() {
    assertThat(refused("INSERT INTO notes VALUES ('c', 'x', 'nobody', 3)").kind())
        .isEqualTo(ConstraintKind.FOREIGN_KEY);
    ConstraintException failure = refused("DELETE FROM notes WHERE id = 'a'");
    assertThat(failure.kind()).isEqualTo(ConstraintKind.FOREIGN_KEY);
    assertThat(failure.columns()).isEmpty();
  }

  /** SQLite refuses at once, as a trigger does, and says so in the code alone. */
  @Test
  void foreignKeyWithRestrict() {
    db.run("CREATE TABLE marks (note TEXT REFERENCES notes ON DELETE RESTRICT)");
    db.run("INSERT INTO marks VALUES ('b')");
    ConstraintException failure = refused("DELETE FROM notes WHERE id = 'b'");
    assertThat(failure.kind()).isEqualTo(ConstraintKind.FOREIGN_KEY);
    assertThat(failure.detail()).isNull();
    assertThat(failure.resultCode()).isEqualTo(1811);
  }

  @Test
  void triggerKeepsItsMessage() {
    ConstraintException failure = refused("INSERT INTO notes (id, text) VALUES ('c', 'stop')");
    assertThat(failure.kind()).isEqualTo(ConstraintKind.TRIGGER);
    assertThat(failure.detail()).isEqualTo("stopped by trigger");
  }

  @Test
  void dataTypeOfAStrictTable() {
    db.run("CREATE TABLE strict (n INTEGER) STRICT");
    ConstraintException failure = refused("INSERT INTO strict VALUES ('text')");
    assertThat(failure.kind()).isEqualTo(ConstraintKind.DATA_TYPE);
    assertThat(failure.table()).isEqualTo("strict");
    assertThat(failure.columns()).containsExactly("n");
  }

  @Test
  void oddNamesAreReadAsFarAsSqliteTellsThem() {
    db.run("CREATE TABLE \"my table\" (\"a, b\" TEXT, \"c d\" TEXT, UNIQUE (\"a, b\", \"c d\"))");
    db.run("INSERT INTO \"my table\" VALUES (1, 2)");
    ConstraintException failure = refused("INSERT INTO \"my table\" VALUES (1, 2)");
    assertThat(failure.table()).isEqualTo("my table");
    assertThat(failure.columns()).containsExactly("a, b", "c d").inOrder();
  }

  @Test
  void survivesSerialization() throws Exception {
    ConstraintException failure = refused("INSERT INTO notes (id) VALUES ('c')");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(failure);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ConstraintException copy = (ConstraintException) in.readObject();
      assertThat(copy.kind()).isEqualTo(ConstraintKind.NOT_NULL);
      assertThat(copy.columns()).containsExactly("text");
    }
  }

  private ConstraintException refused(String sql) {
    return assertThrows(ConstraintException.class, () -> db.run(sql));
  }
}
