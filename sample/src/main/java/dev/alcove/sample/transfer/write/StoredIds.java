// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.write;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which id a row gets in the store. It keeps the id of its file, unless a row of another owner has
 * that id already, for many programs make ids that are unique in one conversation only: then the
 * owner's id is put before it. The same row gets the same id in every import.
 */
final class StoredIds {
  private final Map<String, String> owners;

  private StoredIds(Map<String, String> owners) {
    this.owners = owners;
  }

  /** Looks up ids that all belong to one owner. */
  static StoredIds of(
      String owner,
      Collection<String> ids,
      Function<Collection<String>, Map<String, String>> lookUp) {
    Set<String> candidates = new HashSet<>();
    for (String id : ids) {
      candidates.add(id);
      candidates.add(qualified(owner, id));
    }
    return new StoredIds(
        candidates.isEmpty() ? new java.util.HashMap<>() : lookUp.apply(candidates));
  }

  /** The id under which the owner's row is stored, or is to be stored. */
  String idFor(String owner, String id) {
    String qualified = qualified(owner, id);
    if (owners.containsKey(qualified)) {
      return qualified;
    }
    String holder = owners.get(id);
    return holder == null || holder.equals(owner) ? id : qualified;
  }

  /** Whether the store has a row with this id. */
  boolean contains(String storedId) {
    return owners.containsKey(storedId);
  }

  private static String qualified(String owner, String id) {
    return id.startsWith(owner + "/") ? id : owner + "/" + id;
  }
}
