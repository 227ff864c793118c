// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.depend;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Catalog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a source.
 *
 * @param source the source
 * @param column its name, folded
 */
record Place(BlockSource source, String column) {

  /** The column of a table that it is, through views and queries; null for anything else. */
  Catalog.@Nullable Column origin() {
    Catalog.Relation table = source.table();
    if (table != null) {
      return table.columns().get(table.indexOf(column));
    }
    List<Output> outputs = source.outputs();
    Output output =
        outputs == null
            ? null
            : outputs.stream().filter(o -> SqlName.same(o.name(), column)).findFirst().orElse(null);
    Place inner = output == null ? null : output.place();
    return inner == null ? null : inner.origin();
  }

  /** Whether both hold what SQL compares in the same way with anything. */
  boolean comparesLike(Place other) {
    Catalog.Column one = origin();
    Catalog.Column two = other.origin();
    return one != null
        && two != null
        && one.type().equals(two.type())
        && one.collation().equals(two.collation());
  }
}
