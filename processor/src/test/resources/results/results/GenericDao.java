// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.Insert;
import java.util.List;

/** What DAOs have in common, of whatever they return. */
public interface GenericDao<T, K> {
  @Insert
  void insert(List<T> rows);

  @Insert
  T insert(T row);
}
