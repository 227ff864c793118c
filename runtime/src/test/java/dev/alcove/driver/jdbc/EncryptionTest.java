// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.jdbc;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.TruthJUnit.assume;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.Alcove;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.CorruptDatabaseException;
import dev.alcove.fixture.NotesDatabase;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alcove on an SQLite that encrypts, in a class loader of its own. */
class EncryptionTest {

  /** The build copies the jar there. */
  private static final Path FOLDER = Path.of("target/encrypting-sqlite");

  private static final String KEY = "it's a key of mine";
  private static final String MARK = "the words that nobody may read";

  @TempDir Path folder;

  @Test
  void fileIsEncryptedAndOpensWithItsKeyAlone() throws Exception {
    Path file = folder.resolve("secret.db");
    List<String> said = runEncrypting(Writer.class, file);
    assertThat(said)
        .containsExactly(
            "read a: " + MARK,
            "check []",
            "wrong key CorruptDatabaseException",
            "no key CorruptDatabaseException",
            "key for a plain file CorruptDatabaseException",
            "salvage CorruptDatabaseException",
            "key in a message false",
            "backup read a: " + MARK,
            "backup without key CorruptDatabaseException")
        .inOrder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1);
        assertThat(bytes.contains(MARK)).isFalse();
        assertThat(bytes.startsWith("SQLite format 3")).isFalse();
      }
    }
    // The SQLite that does not encrypt takes the file for no database.
    CorruptDatabaseException failure =
        assertThrows(
            CorruptDatabaseException.class,
            () -> Alcove.open(NotesDatabase.class, JdbcDriver.file(file)));
    assertThat(failure).hasMessageThat().contains("is not an SQLite database, or is encrypted");
  }

  @Test
  void sqliteThatCannotEncryptWritesNothing() throws Exception {
    Path file = folder.resolve("plain.db");
    AlcoveException failure =
        assertThrows(
            AlcoveException.class,
            () -> Alcove.open(NotesDatabase.class, JdbcDriver.file(file).withKey(KEY)));
    assertThat(failure).hasMessageThat().contains("this SQLite cannot encrypt");
    assertThat(failure).hasMessageThat().doesNotContain(KEY);
    assertThat(Files.exists(file)).isFalse();
    assertThat(JdbcDriver.file(file).withKey(KEY).toString()).doesNotContain(KEY);
  }

  @Test
  void emptyKeyIsRefusedForItWouldEncryptNothing() {
    JdbcDriver driver = JdbcDriver.file(folder.resolve("plain.db"));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> driver.withKey(""));
    assertThat(refused)
        .hasMessageThat()
        .isEqualTo("The key is empty: the file would not be encrypted.");
  }

  private static List<String> runEncrypting(Class<?> main, Path file) throws Exception {
    List<URL> path = new ArrayList<>();
    if (Files.isDirectory(FOLDER)) {
      try (Stream<Path> jars = Files.list(FOLDER)) {
        for (Path jar : jars.toList()) {
          path.add(jar.toUri().toURL());
        }
      }
    }
    assume().withMessage("the jar that the build copies to " + FOLDER).that(path).isNotEmpty();
    String classPath = System.getProperty("java.class.path");
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      if (!entry.contains("sqlite-jdbc") && !entry.isEmpty()) {
        path.add(Path.of(entry).toUri().toURL());
      }
    }
    List<String> said = new ArrayList<>();
    try (URLClassLoader loader =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      loader
          .loadClass(main.getName())
          .getMethod("run", Path.class, List.class)
          .invoke(null, file, said);
    }
    return said;
  }

  /** Runs where all classes but the JDK's are other ones. */
  public static final class Writer {
    private Writer() {}

    public static void run(Path file, List<String> said) {
      Path copy = file.resolveSibling("copy.db");
      JdbcDriver driver = JdbcDriver.file(file).withKey(KEY);
      try (NotesDatabase db = Alcove.open(NotesDatabase.class, driver)) {
        db.insert("a", MARK);
        said.add("read a: " + db.ask("SELECT text FROM notes WHERE id = 'a'"));
        said.add("check " + db.maintenance().check());
        db.maintenance().backupTo(copy.toFile());
      }
      List<String> messages = new ArrayList<>();
      said.add("wrong key " + failure(JdbcDriver.file(file).withKey("WRONG-K3Y"), messages));
      said.add("no key " + failure(JdbcDriver.file(file), messages));
      JdbcDriver plain = JdbcDriver.file(file.resolveSibling("plain/plain.db"));
      plain.file().getParentFile().mkdir();
      Alcove.open(NotesDatabase.class, plain).close();
      said.add("key for a plain file " + failure(plain.withKey("WRONG-K3Y"), messages));
      try {
        Alcove.builder(NotesDatabase.class, driver)
            .salvageTo(file.resolveSibling("saved.db").toFile());
      } catch (AlcoveException e) {
        said.add("salvage " + e.getClass().getSimpleName());
        messages.add(String.valueOf(e));
      }
      said.add("key in a message " + messages.toString().contains("K3Y"));
      try (NotesDatabase db =
          Alcove.open(NotesDatabase.class, JdbcDriver.file(copy).withKey(KEY))) {
        said.add("backup read a: " + db.ask("SELECT text FROM notes WHERE id = 'a'"));
      } catch (AlcoveException e) {
        said.add("backup " + e);
      }
      said.add("backup without key " + failure(JdbcDriver.file(copy), messages));
    }

    private static String failure(JdbcDriver driver, List<String> messages) {
      try (NotesDatabase db = Alcove.open(NotesDatabase.class, driver)) {
        return "opens with " + db.noteIds();
      } catch (AlcoveException e) {
        messages.add(String.valueOf(e));
        return e.getClass().getSimpleName();
      }
    }
  }
}
