// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.check.CheckedQuery;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.ConverterMethod;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.sql.FullTextCalls;
import java.util.Map;
import java.util.Set;

/** Text that full-text indexes show: it comes in pairs, and is read as the text that it was. */
final class ShownText {

  private static final TypeRef STRING = TypeRef.of("java.lang", "String");
  private static final Conversion CONVERSION =
      new Conversion.Converted(
          STRING,
          null,
          new ConverterMethod(
              TypeRef.of("dev.alcove", "FullTextQuery"),
              "readable",
              STRING,
              STRING,
              false,
              false,
              Origin.NONE),
          new Conversion.Direct(STRING, StorageClass.TEXT));

  private ShownText() {}

  /** The places of such columns in the result of a query. */
  static Set<Integer> places(CheckedQuery query) {
    Map<Integer, String> calls =
        FullTextCalls.of(query.outline(), query.template().original(), query.columns().size());
    calls.values().retainAll(FullTextCalls.SHOWING);
    return calls.keySet();
  }

  /** How it is read where a String is wanted; other types are read as they are. */
  static Conversion conversion(Conversion declared) {
    return declared instanceof Conversion.Direct direct && direct.javaType().is("java.lang.String")
        ? CONVERSION
        : declared;
  }
}
