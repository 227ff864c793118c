// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.TypeRef;

/** The names of generated classes. */
final class ClassNames {

  private ClassNames() {}

  /** The class that implements a type: {@code Chat_MessageDao_Impl} for a nested one. */
  static TypeRef implementation(TypeRef type) {
    return beside(type, "_Impl");
  }

  /** The class that holds a database's schema. */
  static TypeRef schema(TypeRef database) {
    return beside(database, "_Schema");
  }

  /** The class that holds the steps from version to version. */
  static TypeRef history(TypeRef database) {
    return beside(database, "_History");
  }

  /** The class that holds what live queries read of a database's tables. */
  static TypeRef liveTables(TypeRef database) {
    return beside(database, "_LiveTables");
  }

  private static TypeRef beside(TypeRef type, String suffix) {
    return TypeRef.of(type.packageName(), type.simpleName().replace('.', '_') + suffix);
  }
}
