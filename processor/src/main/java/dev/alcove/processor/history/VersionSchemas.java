// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.history.VersionSchema.Source;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.schema.Ddl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out what each version looked like: from its file where it counts, else as declared. */
final class VersionSchemas {

  private final Database database;
  private final @Nullable SchemaFolder folder;
  private final Map<Integer, RoomSchema> room;

  /** {@code room} are those that Room exported, by number. */
  VersionSchemas(Database database, @Nullable SchemaFolder folder, Map<Integer, RoomSchema> room) {
    this.database = database;
    this.folder = folder;
    this.room = room;
  }

  List<VersionSchema> all() {
    List<VersionSchema> versions = new ArrayList<>();
    for (int version = 1; version <= database.currentVersion(); version++) {
      versions.add(schema(version));
    }
    return versions;
  }

  /** The current version as it is declared. */
  static VersionSchema declared(Database database) {
    int current = database.currentVersion();
    return new VersionSchema(
        current, Source.DECLARED, Ddl.of(database).sql(), EarlierSchema.enums(database, current));
  }

  private VersionSchema schema(int version) {
    SnapshotFile file = folder == null ? null : folder.snapshots().get(version);
    if (folder != null && file != null && file.title().isSealed()) {
      return new VersionSchema(
          version,
          Source.SEALED_FILE,
          file.statements(),
          folder.enums().join(version, file.enums()),
          folder.enums().at(version));
    }
    RoomSchema imported = room.get(version);
    if (imported != null) {
      List<EnumColumn> enums = EarlierSchema.enums(database, version);
      return new VersionSchema(version, Source.ROOM, imported.statements(), enums);
    }
    if (version == database.currentVersion()) {
      return declared(database);
    }
    if (file != null && agrees(file, version)) {
      return new VersionSchema(version, Source.DRAFT_FILE, file.statements(), file.enums());
    }
    EarlierSchema earlier = new EarlierSchema(database, version);
    return new VersionSchema(version, Source.EARLIER, earlier.statements(), earlier.enums());
  }

  /** Whether the file of a draft still has what the declarations say that it had. */
  private boolean agrees(SnapshotFile file, int version) {
    Parts parts = Parts.of(file.statements());
    return Elements.of(database).stream()
        .filter(element -> element.since() <= version)
        .allMatch(element -> parts.has(element.at(version)));
  }
}
