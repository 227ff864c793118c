// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.ConverterMethod;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.TypeRef;

/** How the runtime's class of what is looked for in a full-text index is bound. */
final class FullTextQueries {

  static final String NAME = "dev.alcove.FullTextQuery";

  private static final TypeRef TYPE = TypeRef.of("dev.alcove", "FullTextQuery");
  private static final TypeRef STRING = TypeRef.of("java.lang", "String");

  private FullTextQueries() {}

  /** As the text that MATCH wants of the database's indexes; there is no way back. */
  static Conversion conversion(MinimumSqlite minimum) {
    String method = minimum.hasFts5() ? "toFts5" : "toFts4";
    return new Conversion.Converted(
        TYPE,
        new ConverterMethod(TYPE, method, TYPE, STRING, false, false, Origin.NONE),
        null,
        new Conversion.Direct(STRING, StorageClass.TEXT));
  }
}
