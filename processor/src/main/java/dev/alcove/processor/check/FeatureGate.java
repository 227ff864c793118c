// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.AndroidRelease;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.FeatureScanner;
import dev.alcove.processor.sql.FeatureUse;
import dev.alcove.processor.sql.SqlFeature;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lets pass what the oldest SQLite that the app runs on has. It is asked about SQL that the
 * processor's own SQLite accepts.
 */
final class FeatureGate {

  private final MinimumSqlite minimum;
  private final boolean hasColumnsLikeConstants;

  FeatureGate(Database database) {
    this.minimum = database.minimumSqlite();
    this.hasColumnsLikeConstants =
        database.tables().stream().anyMatch(FeatureGate::hasColumnLikeConstant);
  }

  private static boolean hasColumnLikeConstant(Table table) {
    return table.column("true") != null || table.column("false") != null;
  }

  /** The oldest SQLite that the app runs on. */
  MinimumSqlite minimum() {
    return minimum;
  }

  /** Reports each feature that the text uses too early, once. */
  void check(SqlSubject subject) {
    if (!hasMinimum()) {
      return;
    }
    List<FeatureUse> uses =
        FeatureScanner.scan(subject.sql()).stream().filter(use -> isTooNew(use.feature())).toList();
    for (FeatureUse use : uses) {
      if (!repeats(use, uses)) {
        subject.problem(
            ProblemId.SQLITE_TOO_OLD,
            use.span(),
            sentence(subject.name() + " uses " + use.name(), use.feature()),
            remedy(use.feature()));
      }
    }
  }

  /** Whether what is used too early already speaks for it: without WITH there is no hint in it. */
  private static boolean repeats(FeatureUse use, List<FeatureUse> uses) {
    SqlFeature base = use.feature().base();
    return base != use.feature() && uses.stream().anyMatch(other -> other.feature() == base);
  }

  private boolean hasMinimum() {
    return minimum.isAndroid() || !minimum.equals(MinimumSqlite.NEWEST);
  }

  /** Whether the minimum lacks the feature. */
  boolean isTooNew(SqlFeature feature) {
    boolean isConstant = feature == SqlFeature.TRUE_FALSE && hasColumnsLikeConstants;
    return hasMinimum() && !isConstant && (sqliteLacks(feature) || androidLacks(feature));
  }

  /** What is wrong, after a clause such as {@code MessageDao.save uses RETURNING}. */
  String sentence(String use, SqlFeature feature) {
    if (minimum.isAndroid() && feature.sinceOnAndroid() == SqlFeature.NEVER) {
      return use + ", which Android's own SQLite does not have.";
    }
    return use + " (" + origin(feature) + "), but the declared minimum is " + declared() + ".";
  }

  /** The way out. */
  String remedy(SqlFeature feature) {
    String raise = raise(feature);
    String alternative = alternative(feature);
    return raise.isEmpty()
        ? alternative.substring(0, 1).toUpperCase(Locale.ROOT) + alternative.substring(1) + "."
        : "Raise " + raise + ", or " + alternative + ".";
  }

  /** What to write instead, with nothing in it that is too new as well. */
  private String alternative(SqlFeature feature) {
    boolean needsJson = feature.alternative().contains("json_");
    return (needsJson && isTooNew(SqlFeature.JSON) ? SqlFeature.JSON : feature).alternative();
  }

  private boolean sqliteLacks(SqlFeature feature) {
    return !minimum.isAtLeast(feature.since());
  }

  private boolean androidLacks(SqlFeature feature) {
    return minimum.isAndroid()
        && AndroidRelease.of(minimum.androidLevel()).sqlite() < feature.sinceOnAndroid();
  }

  /** Where it comes from: {@code SQLite 3.35, Android 14}. */
  private String origin(SqlFeature feature) {
    if (!androidLacks(feature)) {
      return "SQLite " + version(feature.since());
    }
    AndroidRelease release = AndroidRelease.firstWith(feature.sinceOnAndroid());
    return "SQLite "
        + version(feature.sinceOnAndroid())
        + (release == null ? ", no Android yet" : ", Android " + release.name());
  }

  private String raise(SqlFeature feature) {
    boolean androidLacks = androidLacks(feature);
    AndroidRelease release =
        androidLacks ? AndroidRelease.firstWith(feature.sinceOnAndroid()) : null;
    if (androidLacks && release == null) {
      return "";
    }
    String sqlite =
        sqliteLacks(feature) && declaresSqlite()
            ? "minSqlite to \"" + version(feature.since()) + "\""
            : "";
    String android = release == null ? "" : "minAndroid to " + release.level();
    return sqlite + (sqlite.isEmpty() || android.isEmpty() ? "" : " and ") + android;
  }

  /** Whether the number is one that the user wrote, rather than that of an Android release. */
  private boolean declaresSqlite() {
    AndroidRelease release = release();
    return release == null || release.sqlite() != minimum.number();
  }

  private String declared() {
    AndroidRelease release = release();
    String version = version(minimum.number());
    return release == null || declaresSqlite()
        ? version
        : version + " (Android " + release.name() + ")";
  }

  private @Nullable AndroidRelease release() {
    return minimum.isAndroid() ? AndroidRelease.of(minimum.androidLevel()) : null;
  }

  private static String version(int number) {
    int patch = number % 1_000;
    return "3." + number / 1_000 % 1_000 + (patch == 0 ? "" : "." + patch);
  }
}
