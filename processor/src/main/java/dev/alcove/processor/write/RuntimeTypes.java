// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import com.squareup.javapoet.ClassName;

/** The types that generated code calls, by name: the processor never loads them. */
final class RuntimeTypes {

  private static final String ROOT = "dev.alcove";
  private static final String GENERATED = ROOT + ".generated";

  static final ClassName DATABASE_FACTORY = ClassName.get(ROOT, "DatabaseFactory");
  static final ClassName ENGINE = ClassName.get(ROOT, "Engine");
  static final ClassName HISTORY = ClassName.get(ROOT + ".migration", "History");
  static final ClassName HISTORY_BUILDER = HISTORY.nestedClass("Builder");
  static final ClassName MIGRATION = ClassName.get(ROOT + ".migration", "Migration");
  static final ClassName MIGRATION_BUILDER = MIGRATION.nestedClass("Builder");
  static final ClassName SCHEMA = ClassName.get(ROOT + ".schema", "Schema");
  static final ClassName SCHEMA_BUILDER = SCHEMA.nestedClass("Builder");

  static final ClassName CHILDREN = ClassName.get(GENERATED, "Children");
  static final ClassName DRAFT = ClassName.get(GENERATED, "Draft");
  static final ClassName DRAFTS = ClassName.get(GENERATED, "Drafts");
  static final ClassName FUTURES = ClassName.get(GENERATED, "Futures");
  static final ClassName GENERATED_DATABASE = ClassName.get(GENERATED, "GeneratedDatabase");
  static final ClassName GROUPS = ClassName.get(GENERATED, "Groups");
  static final ClassName LIVE_READ = ClassName.get(ROOT + ".live", "LiveRead");
  static final ClassName LIVE_TABLE = ClassName.get(ROOT + ".live", "LiveTable");
  static final ClassName LIST_ARGUMENT = ClassName.get(GENERATED, "ListArgument");
  static final ClassName LIST_SQL = ClassName.get(GENERATED, "ListSql");
  static final ClassName PAGE_SQL = ClassName.get(GENERATED, "PageSql");
  static final ClassName PAGING = ClassName.get(GENERATED, "Paging");
  static final ClassName PRIMITIVE_ARRAYS = ClassName.get(GENERATED, "PrimitiveArrays");
  static final ClassName ROW_STREAMS = ClassName.get(GENERATED, "RowStreams");
  static final ClassName STATEMENT = ClassName.get(GENERATED, "Statement");
  static final ClassName STEP_CONTEXT = ClassName.get(GENERATED, "StepContext");
  static final ClassName TIME_VALUES = ClassName.get(GENERATED, "TimeValues");
  static final ClassName TRANSACTION = ClassName.get(GENERATED, "Transaction");
  static final ClassName VALUES = ClassName.get(GENERATED, "Values");

  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private RuntimeTypes() {}
}
