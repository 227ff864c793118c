// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Alteration;
import dev.alcove.processor.model.ColumnHistory;
import dev.alcove.processor.model.Removal;
import dev.alcove.processor.model.Renaming;
import dev.alcove.processor.model.TableHistory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/**
 * Reads what tables and columns went through. A class that several tables share, as a superclass or
 * as an embedded part, tells more than concerns a table that came later.
 */
final class HistoryReader {

  /** The values of {@code @Removed} that hold names. */
  static final Map<String, Removal.Kind> NAMES = names();

  private static final int FIRST_WITH_A_PAST = 2;

  private final ReadContext context;

  HistoryReader(ReadContext context) {
    this.context = context;
  }

  /** What a column went through, its former names with the prefix of the part it stands in. */
  ColumnHistory column(PropertyElement property, RowRequest request) {
    boolean isShared = request.isShared(property);
    return new ColumnHistory(
        renamings(
            property.marks(context.marks(), "Renamed").stream()
                .filter(mark -> !isShared || concerns(mark, request.since()))
                .toList(),
            request.prefix()),
        property.marks(context.marks(), "Altered").stream()
            .filter(mark -> !isShared || concerns(mark, request.since()))
            .map(
                mark ->
                    new Alteration(version(mark), mark.text("using"), context.origins().at(mark)))
            .sorted(Comparator.comparingInt(Alteration::version))
            .toList());
  }

  /** What a table went through. Its former names stand on the class itself, like its name. */
  TableHistory table(TypeElement element, int since) {
    List<Mark> removed =
        new TypeMarks(context.marks())
            .all(element, "Removed").stream()
                .filter(mark -> mark.element().equals(element) || concerns(mark, since))
                .toList();
    return new TableHistory(
        renamings(context.marks().all(element, "Renamed"), ""), removals(removed));
  }

  /** What a database lost. */
  List<Removal> database(TypeElement database) {
    return removals(context.marks().all(database, "Removed"));
  }

  private List<Renaming> renamings(List<Mark> marks, String prefix) {
    return marks.stream()
        .map(
            mark ->
                new Renaming(prefix + mark.text("from"), version(mark), context.origins().at(mark)))
        .sorted(Comparator.comparingInt(Renaming::version))
        .toList();
  }

  private List<Removal> removals(List<Mark> marks) {
    return marks.stream()
        .map(this::removal)
        .sorted(Comparator.comparingInt(Removal::version))
        .toList();
  }

  private Removal removal(Mark mark) {
    List<Removal.Name> names = new ArrayList<>();
    NAMES.forEach(
        (value, kind) -> {
          List<String> texts = mark.texts(value);
          for (int i = 0; i < texts.size(); i++) {
            names.add(new Removal.Name(kind, texts.get(i), context.origins().at(mark, value, i)));
          }
        });
    return new Removal(version(mark), names, mark.flag("fullText"), context.origins().at(mark));
  }

  /** Whether it happened while a table was there; what no version can be is everyone's concern. */
  private static boolean concerns(Mark mark, int since) {
    return version(mark) > since || version(mark) < FIRST_WITH_A_PAST;
  }

  private static int version(Mark mark) {
    return (int) mark.number("version");
  }

  private static Map<String, Removal.Kind> names() {
    Map<String, Removal.Kind> names = new LinkedHashMap<>();
    names.put("columns", Removal.Kind.COLUMN);
    names.put("indexes", Removal.Kind.INDEX);
    names.put("triggers", Removal.Kind.TRIGGER);
    names.put("tables", Removal.Kind.TABLE);
    names.put("views", Removal.Kind.VIEW);
    return names;
  }
}
