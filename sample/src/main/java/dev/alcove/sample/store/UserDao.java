// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.OnConflict;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Transaction;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The user, whose row is made when it is asked for. */
@Dao
public interface UserDao {

  /** The user, who is made if there is none. */
  default User get() {
    return found().orElseGet(this::make);
  }

  /** The user, if there is one. */
  @Query("SELECT * FROM users WHERE id = 1")
  Optional<User> found();

  /** Makes the user, unless somebody else did so first. */
  @Transaction
  default User make() {
    insertIfMissing(new NewUser(User.ONLY));
    return found().orElseThrow();
  }

  /** Makes the user; nothing if it is there. */
  @Insert(table = User.class, onConflict = OnConflict.IGNORE)
  void insertIfMissing(NewUser user);

  /** Merges fields into the user's settings, however deep. */
  @Transaction
  default void mergeSettings(String fields, Instant now) {
    setSettings(JsonMerge.deep(get().settings(), fields), now);
  }

  /** Forgets the user's settings. */
  @Transaction
  default void resetSettings(Instant now) {
    get();
    setSettings(null, now);
  }

  /** Sets the user's settings, a JSON object; false if there is no user yet. */
  @Query("UPDATE users SET settings = :settings, updated_at = :now WHERE id = 1")
  boolean setSettings(@Nullable String settings, Instant now);

  /** Gives the user a picture, or takes it away. */
  @Transaction
  default void changeAvatar(@Nullable String avatar, Instant now) {
    get();
    setAvatar(avatar, now);
  }

  /** Sets the user's picture; false if there is no user yet. */
  @Query("UPDATE users SET avatar = :avatar, updated_at = :now WHERE id = 1")
  boolean setAvatar(@Nullable String avatar, Instant now);
}
