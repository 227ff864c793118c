// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor;

import dev.alcove.processor.model.Origin;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The processor's options, given to {@code javac} as {@code -Aalcove.name=value}.
 *
 * @param warningsAreErrors {@code alcove.werror}: raises every warning of Alcove to an error
 * @param schemas {@code alcove.schemas}: the folder that keeps the schema of each version; null
 *     where none is kept
 * @param release {@code alcove.release}: refuses drafts
 * @param schemasLocked {@code alcove.schemas.locked}: compares with that folder and never writes
 * @param schemasBegin {@code alcove.schemas.begin}: makes the files of versions that were shipped
 *     before there was such a folder
 * @param importRoom {@code alcove.schemas.importRoom}: the folder into which Room exported schemas
 *     of versions that have no file yet; null where nothing is taken over
 * @param plans {@code alcove.plans}: what is done about the plans of queries
 * @param desugaring {@code alcove.desugaring}: the app for Android brings along those classes of
 *     the Java library that can be desugared
 */
record Options(
    boolean warningsAreErrors,
    @Nullable Path schemas,
    boolean release,
    boolean schemasLocked,
    boolean schemasBegin,
    @Nullable Path importRoom,
    Plans plans,
    boolean desugaring) {

  /** What is done about the plans of queries. */
  enum Plans {
    /** What costs is reported, and what has changed is shown. */
    SHOWN,
    /** {@code locked}: plans that differ from those in the folder are refused, too. */
    LOCKED,
    /** {@code off}: no query is planned. */
    OFF
  }

  private static final String WERROR = "alcove.werror";
  private static final String SCHEMAS = "alcove.schemas";
  private static final String RELEASE = "alcove.release";
  private static final String LOCKED = "alcove.schemas.locked";
  private static final String BEGIN = "alcove.schemas.begin";
  private static final String IMPORT_ROOM = "alcove.schemas.importRoom";
  private static final String PLANS = "alcove.plans";
  private static final String DESUGARING = "alcove.desugaring";

  /** Every option that is understood. */
  static final Set<String> NAMES =
      Set.of(WERROR, SCHEMAS, RELEASE, LOCKED, BEGIN, IMPORT_ROOM, PLANS, DESUGARING);

  /** Reads the options of a compilation; a value that means nothing is reported. */
  static Options from(Map<String, String> values, Report report) {
    Options options = read(values, report);
    if (!values.containsKey(SCHEMAS)) {
      if (options.schemasBegin) {
        reportNoFolder(BEGIN, "versions are kept", report);
      }
      if (values.containsKey(IMPORT_ROOM)) {
        reportNoFolder(IMPORT_ROOM, "versions are kept", report);
      }
    }
    return options;
  }

  private static Options read(Map<String, String> values, Report report) {
    return new Options(
        flag(WERROR, values, report),
        folder(SCHEMAS, "schemas", values, report),
        flag(RELEASE, values, report),
        flag(LOCKED, values, report),
        flag(BEGIN, values, report),
        folder(IMPORT_ROOM, "room-schemas", values, report),
        plans(values, report),
        flag(DESUGARING, values, report));
  }

  private static Plans plans(Map<String, String> values, Report report) {
    if (!values.containsKey(PLANS)) {
      return Plans.SHOWN;
    }
    String value = values.get(PLANS);
    if ("off".equals(value)) {
      return Plans.OFF;
    }
    if (!"locked".equals(value)) {
      report(
          PLANS,
          value == null ? "has no value" : "is \"" + value + "\", which means nothing",
          "Write -A" + PLANS + "=locked or -A" + PLANS + "=off, or leave it out.",
          report);
      return Plans.SHOWN;
    }
    if (!values.containsKey(SCHEMAS)) {
      reportNoFolder(PLANS, "plans are kept", report);
    }
    return Plans.LOCKED;
  }

  private static void reportNoFolder(String name, String use, Report report) {
    report(name, "has no folder in which " + use, "Say -A" + SCHEMAS + "=…, too.", report);
  }

  private static boolean flag(String name, Map<String, String> values, Report report) {
    String value = values.get(name);
    boolean isFalse = !values.containsKey(name) || "false".equals(value);
    if (!isFalse && !"true".equals(value)) {
      report(
          name,
          value == null ? "has no value" : "is \"" + value + "\", which means nothing",
          "Write -A" + name + "=true or -A" + name + "=false.",
          report);
    }
    return !isFalse;
  }

  /** Compilers are started in folders that nobody can foresee, so only a full path will do. */
  private static @Nullable Path folder(
      String name, String example, Map<String, String> values, Report report) {
    if (!values.containsKey(name)) {
      return null;
    }
    String value = values.get(name);
    Path path = value == null ? null : path(value);
    String defect = defect(value, path);
    if (!defect.isEmpty()) {
      report(
          name,
          defect,
          "In Maven: -A"
              + name
              + "=${project.basedir}/"
              + example
              + "; in Gradle: \"-A"
              + name
              + "=$projectDir/"
              + example
              + "\".",
          report);
      return null;
    }
    return path;
  }

  private static @Nullable Path path(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static String defect(@Nullable String value, @Nullable Path path) {
    if (value == null || value.isBlank()) {
      return "has no value";
    }
    if (path == null) {
      return "is \"" + value + "\", which is no path";
    }
    if (!path.isAbsolute()) {
      return "is \"" + value + "\", which depends on where the compiler was started";
    }
    return Files.exists(path) && !Files.isDirectory(path)
        ? "is \"" + value + "\", which is no folder"
        : "";
  }

  private static void report(String name, String defect, String remedy, Report report) {
    report.add(ProblemId.OPTION_VALUE, Origin.NONE, "Option " + name + " " + defect + ".", remedy);
  }
}
