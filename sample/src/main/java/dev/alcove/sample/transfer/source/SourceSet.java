// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files behind the paths that somebody named: folders and zip archives are opened. */
public final class SourceSet implements Closeable {
  private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};

  private final List<ImportSource> sources = new ArrayList<>();
  private final List<ZipFile> archives = new ArrayList<>();

  private SourceSet() {}

  /**
   * Opens paths.
   *
   * @throws IOException if a path does not exist or cannot be read
   */
  public static SourceSet open(List<Path> paths) throws IOException {
    SourceSet set = new SourceSet();
    try {
      for (Path path : paths) {
        set.add(path);
      }
      return set;
    } catch (IOException | RuntimeException e) {
      set.close();
      throw e;
    }
  }

  /** The files, in the order of the paths, inside of folders and archives by name. */
  public List<ImportSource> sources() {
    return Collections.unmodifiableList(sources);
  }

  @Override
  public void close() throws IOException {
    for (ZipFile archive : archives) {
      archive.close();
    }
  }

  private void add(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      for (Path file : filesIn(path)) {
        addFile(file, false);
      }
    } else if (Files.isRegularFile(path)) {
      addFile(path, true);
    } else {
      throw new NoSuchFileException(path.toString());
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void addFile(Path file, boolean askedFor) throws IOException {
    if (isZip(file)) {
      addArchive(file);
    } else {
      sources.add(FileSource.of(file, askedFor));
    }
  }

  private static boolean isZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return java.util.Arrays.equals(in.readNBytes(ZIP_BEGINS.length), ZIP_BEGINS);
    }
  }

  private void addArchive(Path file) throws IOException {
    ZipFile zip = openZip(file);
    archives.add(zip);
    zip.stream()
        .filter(entry -> !entry.isDirectory())
        .sorted(Comparator.comparing(ZipEntry::getName))
        .forEach(entry -> sources.add(new ZipSource(file, zip, entry)));
  }

  /** Java's own exception does not say which file it is about. */
  private static ZipFile openZip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException e) {
      String reason = "it is no whole zip archive: " + e.getMessage();
      throw (IOException) new FileSystemException(file.toString(), null, reason).initCause(e);
    }
  }
}
