// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Removal;
import dev.alcove.processor.model.Renaming;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import java.util.List;

/** A name goes over into one other name, and belonged to nothing else before. */
final class RenamingRule implements DeclarationRule {

  @Override
  public void check(Database database, Report report) {
    for (Siblings siblings : Siblings.of(database)) {
      for (Lifetime element : siblings.elements()) {
        for (Renaming renaming : element.renamings()) {
          if (!report.hasErrorAt(renaming.origin())) {
            check(siblings, element, renaming, report);
          }
        }
      }
    }
  }

  private static void check(Siblings siblings, Lifetime element, Renaming renaming, Report report) {
    String from = renaming.from();
    int version = renaming.version();
    if (isSecond(element, renaming)) {
      report(
          renaming,
          element.label() + " is renamed twice with version " + version + ".",
          "The version before knew one name: keep that one, or give each renaming its version.",
          report);
    } else if (SqlName.same(from, element.nameIn(version)) || from.isBlank()) {
      report(
          renaming,
          what(element, from + "\" to \"" + element.nameIn(version), version) + why(from),
          "Write the name that version " + (version - 1) + " had, or remove @Renamed.",
          report);
    } else if (isRemoved(siblings, renaming)) {
      report(
          renaming,
          what(element, from, version) + "which also removes that name.",
          "Keep @Renamed if the data is to stay, @Removed if it is to be lost.",
          report);
    } else {
      checkOthers(siblings, element, renaming, report);
    }
  }

  private static String what(Lifetime element, String names, int version) {
    return element.label() + " is renamed from \"" + names + "\" with version " + version + ", ";
  }

  private static String why(String from) {
    return from.isBlank() ? "which was no name." : "which is the same name to SQLite.";
  }

  private static boolean isSecond(Lifetime element, Renaming renaming) {
    List<Renaming> all = element.renamings();
    int index = all.indexOf(renaming);
    return index > 0 && all.get(index - 1).version() == renaming.version();
  }

  private static boolean isRemoved(Siblings siblings, Renaming renaming) {
    return siblings.removals().stream()
        .filter(removal -> removal.version() == renaming.version())
        .anyMatch(removal -> siblings.takes(removal, renaming.from()));
  }

  private static void checkOthers(
      Siblings siblings, Lifetime element, Renaming renaming, Report report) {
    int before = renaming.version() - 1;
    for (Lifetime other : siblings.elements()) {
      // Of two that claim a name the second is reported, of one that claims and one that has it
      // the first.
      boolean isClaim = other.renamings().stream().anyMatch(each -> each.version() == before + 1);
      boolean isLater = siblings.elements().indexOf(other) > siblings.elements().indexOf(element);
      if (!other.equals(element)
          && !(isClaim && isLater)
          && other.isNamed(renaming.from(), before)
          && siblings.wasThere(other, before)
          && !report.hasErrorAt(other.origin())) {
        report(
            renaming,
            what(element, renaming.from(), renaming.version())
                + "but that was the name of "
                + other.label()
                + ".",
            remedy(siblings, other, isClaim, renaming),
            report);
        return;
      }
    }
  }

  private static String remedy(
      Siblings siblings, Lifetime other, boolean isClaim, Renaming renaming) {
    return isClaim
        ? "Keep @Renamed where the data goes on, and fill the other by sql of version "
            + renaming.version()
            + "."
        : "If "
            + other.label()
            + " is a new "
            + (siblings.kind() == Removal.Kind.TABLE ? "table" : "column")
            + ", mark it with @Version("
            + renaming.version()
            + "); else remove @Renamed.";
  }

  private static void report(Renaming renaming, String sentence, String remedy, Report report) {
    report.add(ProblemId.RENAMING, renaming.origin(), sentence, remedy);
  }
}
