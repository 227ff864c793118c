// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.SchemaSnapshot;
import dev.alcove.processor.schema.Fingerprint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema of one version, wherever it comes from. Not safe for use by several threads. */
public final class VersionSchema {

  /** Where a schema comes from. */
  enum Source {
    /** From the file of a version that was shipped: nothing may change it. */
    SEALED_FILE,
    /** Shipped by Room, from what it exported; it has no file yet. */
    ROOM,
    /** From the file of a draft, on which a later version stands already. */
    DRAFT_FILE,
    /** From the declarations as they are now: the current version. */
    DECLARED,
    /** From the declarations without what came later, under the names of then. */
    EARLIER
  }

  private final int version;
  private final Source source;
  private final List<String> statements;
  private final List<EnumColumn> enums;
  private final List<EnumColumn> lateEnums;
  private final String fingerprint;
  private @Nullable SchemaSnapshot snapshot;
  private @Nullable Parts parts;

  VersionSchema(int version, Source source, List<String> statements, List<EnumColumn> enums) {
    this(version, source, statements, enums, List.of());
  }

  /** One whose enums got further constants after it was sealed; {@code enums} has these, too. */
  VersionSchema(
      int version,
      Source source,
      List<String> statements,
      List<EnumColumn> enums,
      List<EnumColumn> lateEnums) {
    this.version = version;
    this.lateEnums = List.copyOf(lateEnums);
    this.source = source;
    this.statements = List.copyOf(statements);
    this.enums = List.copyOf(enums);
    this.fingerprint = Fingerprint.of(statements);
  }

  /** Its number. */
  public int version() {
    return version;
  }

  Source source() {
    return source;
  }

  /** Whether it was shipped, so that nothing may change it. */
  boolean isSealed() {
    return source == Source.SEALED_FILE || source == Source.ROOM;
  }

  /** Whether it has a file that no build writes anew. */
  boolean hasFile() {
    return source == Source.SEALED_FILE;
  }

  /** The statements that create it, in order. */
  public List<String> statements() {
    return statements;
  }

  List<EnumColumn> enums() {
    return enums;
  }

  /** Whether all these constants came after it was sealed. */
  boolean areLate(EnumColumn column, List<String> constants) {
    return lateEnums.stream()
        .filter(column::isSameColumn)
        .anyMatch(late -> late.constants().containsAll(constants));
  }

  /** Tells it from other schemas. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Its named parts. */
  Parts parts() {
    if (parts == null) {
      parts = Parts.of(statements);
    }
    return parts;
  }

  /**
   * The schema as SQLite sees it.
   *
   * @throws dev.alcove.processor.migrate.SchemaRejectedException if SQLite refuses a statement
   */
  SchemaSnapshot snapshot() {
    if (snapshot == null) {
      snapshot = SchemaSnapshot.of(statements);
    }
    return snapshot;
  }
}
