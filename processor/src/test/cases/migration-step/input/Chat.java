// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey String id, String title) {}

interface Steps {
  @MigrationStep(to = 2)
  static void elsewhere(MigrationContext step) {}
}

@Database(tables = Session.class)
@Version(1)
@Version(2)
@Version(3)
interface Chat extends AlcoveDatabase, Steps {
  @MigrationStep(to = 2)
  default void onAnObject(MigrationContext step) {}

  @MigrationStep(to = 2)
  private static void hidden(MigrationContext step) {}

  @MigrationStep(to = 2)
  static int counting(MigrationContext step) {
    return 1;
  }

  @MigrationStep(to = 2)
  static void lonely() {}

  @MigrationStep(to = 2)
  static void textual(String step) {}

  @MigrationStep(to = 3)
  static void first(MigrationContext step) throws Exception {}

  @MigrationStep(to = 3)
  static void second(MigrationContext step) {}
}
