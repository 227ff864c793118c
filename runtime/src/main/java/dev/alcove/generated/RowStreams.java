// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.Rows;
import dev.alcove.driver.RequiresAndroid;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Rows as a stream. Stateless; loaded only by DAOs with such a method. */
@RequiresAndroid(24)
public final class RowStreams {
  private RowStreams() {}

  /** The rows in order; closing the stream closes them. */
  public static <T extends @Nullable Object> Stream<T> of(Rows<T> rows) {
    Spliterator<T> spliterator =
        Spliterators.spliteratorUnknownSize(rows.iterator(), Spliterator.ORDERED);
    return StreamSupport.stream(spliterator, false).onClose(rows::close);
  }
}
