// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package parts;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.MapKey;
import dev.alcove.annotations.Query;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Dao
public interface PartsDao {
  @Insert
  void sessions(List<Session> sessions);

  @Insert
  void messages(List<Message> messages);

  @Insert
  void pins(List<Pin> pins);

  @Insert
  void people(List<Person> people);

  @Insert
  void shops(List<Shop> shops);

  @Query("SELECT m.*, s.* FROM messages m JOIN sessions s ON s.id = m.session_id ORDER BY m.id")
  List<InSession> inSessions();

  @Query("SELECT * FROM sessions AS s, messages WHERE s.id = session_id ORDER BY messages.id")
  List<InSession> otherOrder();

  @Query(
      "SELECT m.*, s.* FROM messages m LEFT JOIN sessions s ON s.id = m.session_id"
          + " {WHERE m.title = :title} ORDER BY m.id")
  List<MaybeInSession> maybeInSessions(@Nullable String title);

  @Query(
      "SELECT m.*, s.* FROM messages m LEFT JOIN sessions s ON s.id = m.session_id ORDER BY m.id")
  @MapKey("session_id")
  Map<@Nullable String, List<MaybeInSession>> bySession();

  @Query(
      "SELECT m.id, s.* FROM messages m LEFT JOIN sessions s ON s.id = m.session_id"
          + " ORDER BY m.id")
  List<Short> shorts();

  @Query("SELECT v.*, m.* FROM messages m JOIN titled v ON v.id = m.session_id ORDER BY m.id")
  List<UnderView> underView();

  @Query("SELECT * FROM messages JOIN pins USING (session_id) ORDER BY id")
  List<Pinned> pinned();

  @Query(
      "SELECT m.id, s.id AS s_id, coalesce(s.title, '-') AS s_title"
          + " FROM messages m LEFT JOIN sessions s ON s.id = m.session_id ORDER BY m.id")
  List<Computed> computed();

  @Query(
      "SELECT m.id, s.note AS s_note, nullif(s.title, 'first') AS s_title"
          + " FROM messages m LEFT JOIN sessions s ON s.id = m.session_id ORDER BY m.id")
  List<Noted> noted();

  @Query(
      "SELECT m.*, s.* FROM messages m LEFT JOIN sessions s ON s.id = m.session_id ORDER BY m.id")
  List<InThread> inThreads();

  @Query("SELECT title, session_id FROM messages ORDER BY id DESC")
  @MapKey("session_id")
  Map<@Nullable String, Set<String>> titles();

  @Query(
      "SELECT s.*, m.* FROM sessions s LEFT JOIN messages m ON m.session_id = s.id"
          + " ORDER BY s.id, m.id")
  Map<Session, List<Message>> messagesOfSessions();

  @Query(
      "SELECT m.title, s.* FROM sessions s LEFT JOIN messages m ON m.session_id = s.id"
          + " ORDER BY s.id, m.id")
  Map<Session, Set<String>> titlesOfSessions();

  @Query(
      "SELECT m.*, s.* FROM messages m LEFT JOIN sessions s ON m.session_id = s.id"
          + " ORDER BY m.id")
  Map<Message, @Nullable Session> sessionOfMessages();

  @Query(
      "SELECT m.*, s.* FROM messages m LEFT JOIN sessions s ON m.session_id = s.id"
          + " ORDER BY m.id DESC")
  Map<@Nullable Session, Set<Message>> sessionsOrNot();

  @Query(
      "SELECT s.title AS session_title, m.* FROM sessions s"
          + " LEFT JOIN messages m ON m.session_id = s.id ORDER BY s.id, m.id")
  @MapKey("session_title")
  Map<String, List<Message>> messagesByTitle();

  @Query("SELECT m.*, s.* FROM messages m JOIN sessions s ON m.session_id = s.id ORDER BY m.id")
  Map<Message, List<Thread>> threads();

  @Query(
      "SELECT p.*, n.id AS next_id, n.home_street AS next_home_street,"
          + " n.home_geo_latitude AS next_home_geo_latitude,"
          + " n.home_geo_longitude AS next_home_geo_longitude"
          + " FROM people p LEFT JOIN people n ON n.id = p.id + 1 ORDER BY p.id")
  List<Neighbours> neighbours();

  @Query("SELECT p.*, s.* FROM people p LEFT JOIN shops s ON s.id = p.id ORDER BY p.id")
  List<AtShop> atShops();
}
