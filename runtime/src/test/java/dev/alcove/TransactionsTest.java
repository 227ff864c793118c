// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.AlcoveException;
import dev.alcove.error.ConstraintException;
import dev.alcove.error.TransactionException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import dev.alcove.generated.Transaction;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionsTest {
  @TempDir Path folder;
  private NotesDatabase db;

  @BeforeEach
  void open() {
    db = Alcove.open(NotesDatabase.class, Drivers.file(folder.resolve("notes.db")));
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void bodyIsCommitted() {
    db.inTransaction(
        () -> {
          db.insert("a", "1");
          db.insert("b", "2");
        });
    assertThat(db.noteIds()).containsExactly("a", "b");
  }

  @Test
  void workReturnsItsResult() {
    int size =
        db.inTransaction(
            () -> {
              db.insert("a", "1");
              return db.noteIds().size();
            });
    assertThat(size).isEqualTo(1);
    assertThat(db.inTransaction(() -> db.noteIds())).containsExactly("a");
    String nothing = db.inTransaction(() -> null);
    assertThat(nothing).isNull();
  }

  @Test
  void methodReferencesCompile() throws IOException {
    db.inTransaction(this::insertOne);
    assertThat(db.<Integer, IOException>inTransaction(this::countWithChecked)).isEqualTo(1);
  }

  private void insertOne() {
    db.insert("one", "1");
  }

  private Integer countWithChecked() throws IOException {
    return db.noteIds().size();
  }

  @Test
  void checkedExceptionPassesThroughAndUndoes() {
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                db.inTransaction(
                    () -> {
                      db.insert("a", "1");
                      failWithIo();
                    }));
    assertThat(thrown).isInstanceOf(FileNotFoundException.class);
    assertThat(db.noteIds()).isEmpty();
  }

  /** Compiles only if the exception's type is inferred from the body. */
  @Test
  void exceptionTypeIsInferred() {
    try {
      db.inTransaction(
          () -> {
            failWithIo();
            return 1;
          });
    } catch (FileNotFoundException e) {
      assertThat(db.noteIds()).isEmpty();
      return;
    }
    throw new AssertionError("no exception");
  }

  private static void failWithIo() throws FileNotFoundException {
    throw new FileNotFoundException("checked");
  }

  @Test
  void errorsUndoToo() {
    assertThrows(
        StackOverflowError.class,
        () ->
            db.inTransaction(
                () -> {
                  db.insert("a", "1");
                  throw new StackOverflowError();
                }));
    assertThat(db.noteIds()).isEmpty();
  }

  @Test
  void innerTransactionIsUndoneAlone() {
    db.inTransaction(
        () -> {
          db.insert("a", "1");
          assertThrows(
              IllegalStateException.class,
              () ->
                  db.inTransaction(
                      () -> {
                        db.insert("b", "2");
                        db.inTransaction(() -> db.insert("c", "3"));
                        throw new IllegalStateException();
                      }));
          db.inTransaction(() -> db.insert("d", "4"));
        });
    assertThat(db.noteIds()).containsExactly("a", "d");
  }

  @Test
  void outerRollbackTakesTheInnerOneAlong() {
    assertThrows(
        IllegalStateException.class,
        () ->
            db.inTransaction(
                () -> {
                  db.inTransaction(() -> db.insert("a", "1"));
                  throw new IllegalStateException();
                }));
    assertThat(db.noteIds()).isEmpty();
  }

  @Test
  void failedStatementLeavesTheTransactionUsable() {
    db.inTransaction(
        () -> {
          db.insert("a", "1");
          assertThrows(ConstraintException.class, () -> db.insert("a", "2"));
          db.insert("b", "3");
        });
    assertThat(db.noteIds()).containsExactly("a", "b");
  }

  @Test
  void failedStatementOutsideOfTransactionsUndoesItself() {
    db.insert("a", "x1");
    assertThrows(
        ConstraintException.class,
        () -> db.run("INSERT INTO notes (id, text) VALUES ('b', 'x2'), ('a', 'x3')"));
    assertThat(db.noteIds()).containsExactly("a");
  }

  @Test
  void nothingRunsOnAfterSqliteRolledBack() {
    db.insert("before", "0");
    TransactionException refused =
        assertThrows(
            TransactionException.class,
            () ->
                db.inTransaction(
                    () -> {
                      db.insert("a", "1");
                      assertThrows(ConstraintException.class, () -> db.insert("b", "undo"));
                      db.insert("c", "2");
                    }));
    assertThat(refused).hasMessageThat().contains("when NotesDatabase.insert failed");
    assertThat(db.noteIds()).containsExactly("before");
    db.insert("after", "3");
    assertThat(db.noteIds()).containsExactly("after", "before");
  }

  @Test
  void commitAfterSqliteRolledBackFails() {
    assertThrows(
        TransactionException.class,
        () ->
            db.inTransaction(
                () ->
                    db.inTransaction(
                        () -> {
                          assertThrows(ConstraintException.class, () -> db.insert("b", "undo"));
                        })));
    assertThat(db.noteIds()).isEmpty();
    db.inTransaction(() -> db.insert("c", "3"));
    assertThat(db.noteIds()).containsExactly("c");
  }

  @Test
  void deferredForeignKeyFailsAtTheCommit() {
    db.run("CREATE TABLE child (p REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED)");
    assertThrows(
        ConstraintException.class,
        () ->
            db.inTransaction(
                () -> {
                  db.insert("a", "1");
                  db.run("INSERT INTO child VALUES ('nobody')");
                }));
    assertThat(db.noteIds()).isEmpty();
    db.insert("a", "1");
  }

  @Test
  void transactionOfGeneratedCodeIsUndoneUnlessCommitted() {
    try (Transaction transaction = db.begin("NotesDao.insertAll")) {
      db.insert("a", "1");
      transaction.commit();
    }
    try (Transaction transaction = db.begin("NotesDao.insertAll")) {
      db.insert("b", "2");
      assertThat(transaction).isNotNull();
    }
    assertThat(db.noteIds()).containsExactly("a");
  }

  @Test
  void snapshotOnlyReads() throws Exception {
    db.insert("a", "1");
    assertThat(db.inSnapshot(() -> db.noteIds())).containsExactly("a");
    TransactionException refused =
        assertThrows(
            TransactionException.class,
            () ->
                db.inSnapshot(
                    () -> {
                      db.insert("b", "2");
                      return 0;
                    }));
    assertThat(refused)
        .hasMessageThat()
        .startsWith("NotesDatabase.insert writes inside a snapshot");
    assertThrows(
        TransactionException.class,
        () ->
            db.inSnapshot(
                () -> {
                  db.inTransaction(() -> {});
                  return 0;
                }));
    assertThat(db.noteIds()).containsExactly("a");
    db.insert("b", "2");
  }

  @Test
  void snapshotInsideATransactionSeesIt() {
    db.inTransaction(
        () -> {
          db.insert("a", "1");
          assertThat(db.inSnapshot(() -> db.inSnapshot(() -> db.noteIds()))).containsExactly("a");
          db.insert("b", "2");
        });
    assertThat(db.noteIds()).containsExactly("a", "b");
  }

  @Test
  void snapshotDoesNotSeeLaterCommitsOfOthers() {
    try (NotesDatabase other =
        Alcove.open(NotesDatabase.class, Drivers.file(folder.resolve("notes.db")))) {
      db.inSnapshot(
          () -> {
            other.insert("a", "1");
            assertThat(db.noteIds()).isEmpty();
            return 0;
          });
      assertThat(db.noteIds()).containsExactly("a");
    }
  }

  /** A reader that had one open would show its old state to whoever gets it next. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "BEGIN",
        " begin deferred",
        "COMMIT",
        "END",
        "ROLLBACK",
        "SAVEPOINT s",
        "; /* now */ -- so\n COMMIT"
      })
  void transactionsAreNotBegunOrEndedBySqlOfTheRunTime(String sql) {
    db.inTransaction(
        () -> {
          db.insert("a", "1");
          TransactionException refused =
              assertThrows(
                  TransactionException.class, () -> db.read("NotesDao.raw", SqlQuery.of(sql)));
          assertThat(refused).hasMessageThat().startsWith("NotesDao.raw runs ");
          assertThat(refused)
              .hasMessageThat()
              .contains(", but transactions begin and end by methods.\n  Call inTransaction");
        });
    assertThat(db.noteIds()).containsExactly("a");
  }

  @Test
  void errorsNameMethodAndSqlButNoValues() {
    db.insert("secret-id", "secret text");
    AlcoveException failure =
        assertThrows(AlcoveException.class, () -> db.insert("secret-id", "secret other"));
    assertThat(failure.method()).isEqualTo("NotesDatabase.insert");
    assertThat(failure.sql()).isEqualTo("INSERT INTO notes (id, text) VALUES (?1, ?2)");
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "NotesDatabase.insert is refused: UNIQUE constraint failed: notes.id."
                + "\n  SQL: INSERT INTO notes (id, text) VALUES (?1, ?2)");
  }
}
