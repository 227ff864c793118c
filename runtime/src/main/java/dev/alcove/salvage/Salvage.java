// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.salvage;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.schema.Schema;
import dev.alcove.schema.StoredSchema;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Copies what can be read of a damaged file into a new one. Rows come from the pages themselves,
 * not through SQLite, which gives up at the first page that it cannot use. Used by one thread.
 */
public final class Salvage {
  static final String SCHEMA = "salvaged.";

  private static final int VERSION_AT = 60;

  private final DriverConnection target;
  private final Pages pages;

  /** Pages that belong to a table, or hold nothing. */
  private final BitSet taken = new BitSet();

  private final Map<Table, Tree> tables = new LinkedHashMap<>();
  private final List<String> report = new ArrayList<>();
  private final SchemaCopy schema;
  private boolean schemaIsLost;
  private boolean schemaIsSound;

  private Salvage(DriverConnection target, Pages pages) {
    this.target = target;
    this.pages = pages;
    this.schema = new SchemaCopy(target, report);
  }

  /**
   * Copies.
   *
   * @param scratch a database in memory, without anything in it
   * @param damaged the file to read, which is not changed
   * @param copy a file that is empty
   * @param declared what stands in for what the file has lost of its own schema
   * @return one sentence for each thing that was lost, or may have been; null if nothing is there
   */
  public static @Nullable List<String> copy(
      DriverConnection scratch, File damaged, File copy, Schema declared) throws IOException {
    try (Pages pages = Pages.open(damaged)) {
      try (DriverStatement attach = scratch.prepare("ATTACH ?1 AS salvaged")) {
        attach.bindText(1, copy.getAbsolutePath());
        attach.step();
      }
      return new Salvage(scratch, pages).run(declared);
    }
  }

  private @Nullable List<String> run(Schema declared) {
    // A crafted file could call functions in its constraints.
    run(target, "PRAGMA trusted_schema = OFF");
    run(target, "BEGIN");
    takeFree();
    readSchema(declared);
    Map<String, Integer> roots = schema.createTables();
    for (Map.Entry<String, Integer> each : roots.entrySet()) {
      Table table = new Table(target, each.getKey());
      tables.put(table, tree(each.getValue(), !table.hasRowIds));
    }
    Set<String> lost = new HashSet<>();
    for (Map.Entry<String, Integer> each : schema.others(roots.keySet()).entrySet()) {
      int root = each.getValue();
      boolean hasKeys = pages.has(root) && !Node.read(pages, root).isTable();
      if (root > 0 && tree(root, hasKeys).lost > 0) {
        lost.add(each.getKey());
      }
    }
    for (Map.Entry<Table, Tree> each : tables.entrySet()) {
      copy(each.getKey(), each.getValue());
    }
    schema.createIndexes();
    Strays strays = new Strays(target, pages, taken, tables, report);
    strays.lose(schemaIsSound ? lost : null);
    strays.copy();
    long rows = 0;
    for (Table table : tables.keySet()) {
      rows += table.copied;
      table.close();
      if (table.copied == 0 && table.name.equals(StoredSchema.MARK)) {
        // Without it a file is known by its schema.
        run(target, "DROP TABLE " + SCHEMA + StoredSchema.MARK);
      }
    }
    schema.createRest();
    run(target, "COMMIT");
    return rows == 0 && schemaIsLost ? null : report;
  }

  private void readSchema(Schema declared) {
    Tree master = tree(1, false);
    for (List<Integer> numbers : master.all()) {
      for (int number : numbers) {
        for (Row row : Node.read(pages, number).rows) {
          schema.note(row.values);
        }
      }
    }
    schemaIsLost = schema.isEmpty();
    schemaIsSound = master.lost == 0 && master.doubtful.isEmpty();
    int version = pages.page(1).getInt(VERSION_AT);
    if (!schemaIsSound) {
      report.add("Part of the schema is lost; the declared one stands in for it");
      if (schemaIsLost || version == declared.version()) {
        schema.add(declared.statements());
        version = declared.version();
      }
    }
    run(target, "PRAGMA " + SCHEMA + "user_version = " + version);
  }

  private Tree tree(int root, boolean hasKeys) {
    Tree tree = new Tree(pages, taken, hasKeys);
    tree.add(root);
    return tree;
  }

  /** Pages that hold nothing still have the rows that were deleted from them. */
  private void takeFree() {
    int trunk = pages.firstFree();
    while (pages.has(trunk) && !taken.get(trunk)) {
      taken.set(trunk);
      ByteBuffer page = pages.page(trunk);
      int count = page.getInt(4);
      for (int i = 0; i < count && i < pages.usable / 4 - 2; i++) {
        int free = page.getInt(8 + 4 * i);
        if (pages.has(free)) {
          taken.set(free);
        }
      }
      trunk = page.getInt(0);
    }
  }

  /** Rows of damaged pages come last: they do not take the key of another one. */
  private void copy(Table table, Tree tree) {
    long unread = 0;
    if (table.name.equals(SchemaCopy.SEQUENCE) && !tree.sound.isEmpty()) {
      run(target, "DELETE FROM " + SCHEMA + SchemaCopy.SEQUENCE);
    }
    for (List<Integer> numbers : tree.all()) {
      for (int number : numbers) {
        Node node = Node.read(pages, number);
        unread += node.unread();
        for (Row row : node.rows) {
          table.copy(row);
        }
      }
    }
    Loss loss = new Loss(unread + table.refused, tree.doubtful.size(), tree.lost);
    if (loss.isPossible()) {
      report.add(loss.sentence(table.name, table.copied));
    }
  }

  static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }
}
