// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLibraryTest {

  @Test
  void severalClassLoadersLoadItAtTheSameTime() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> compilations = Collections.nCopies(8, SqliteLibraryTest::compileOnce);
      for (Future<String> outcome : threads.invokeAll(compilations)) {
        assertThat(outcome.get()).isEqualTo("Optional.empty");
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void classLoaderIsFreedAfterwards() throws Exception {
    WeakReference<ClassLoader> loader = loadAndForget();
    for (int i = 0; i < 50 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(loader.get()).isNull();
  }

  @Test
  void missingFolderIsToldWithARemedy(@TempDir Path folder) throws Exception {
    Path missing = folder.resolve("missing");
    String output = runOpener("-Dorg.sqlite.tmpdir=" + missing);
    assertThat(output).contains("SQLite cannot be loaded into the compiler (");
    assertThat(output).contains("unpacked in " + missing);
    assertThat(output).contains("-J-Dorg.sqlite.tmpdir=DIR");
  }

  /** Opens a database, and prints what an unavailable SQLite says. */
  static final class Opener {
    public static void main(String[] arguments) {
      try (SqliteDatabase database = SqliteDatabase.open()) {
        System.out.println("opened " + database.facts().tables());
      } catch (SqliteUnavailableException e) {
        System.out.println(e.getMessage());
        System.out.println(e.remedy());
      }
    }
  }

  private static String runOpener(String option) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(java, option, "-cp", classPath(), Opener.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(0);
    return output;
  }

  private static WeakReference<ClassLoader> loadAndForget() throws Exception {
    try (URLClassLoader loader = newLoader()) {
      assertThat(openAndClose(loader)).isEqualTo("Optional.empty");
      return new WeakReference<>(loader);
    }
  }

  private static String compileOnce() throws Exception {
    try (URLClassLoader loader = newLoader()) {
      return openAndClose(loader);
    }
  }

  /** What a build tool does: the same classes once more, in a class loader of their own. */
  private static URLClassLoader newLoader() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String entry : classPath().split(File.pathSeparator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }

  private static String openAndClose(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> type = loader.loadClass(SqliteDatabase.class.getName());
    Object database = type.getMethod("open").invoke(null);
    Object outcome = type.getMethod("execute", String.class).invoke(database, "CREATE TABLE t (a)");
    type.getMethod("close").invoke(database);
    return outcome.toString();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
