// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(
    @PrimaryKey String id, @Column(collate = Collation.NOCASE) @Nullable String parent) {}

@NullMarked
@Table("messages")
record Message(
    @PrimaryKey long id,
    @ForeignKey(table = Session.class) @Index String sessionId,
    @Nullable String content) {}

@NullMarked
@Table("tags")
record Tag(@PrimaryKey long id, String name) {}

@NullMarked
@Table("links")
@PrimaryKey(columns = {"one", "two"})
record Link(
    @ForeignKey(table = Session.class) String one,
    @ForeignKey(table = Session.class) @Index String two) {}

@NullMarked
record Other(long id) {}

@NullMarked
record Misspelt(
    String id, @Relation(parentColumn = "id", childColumn = "sesion_id") List<Message> all) {}

@NullMarked
record Unfound(
    String id, @Relation(parentColumn = "idd", childColumn = "session_id") List<Message> all) {}

@NullMarked
record Unlisted(String id, @Relation(parentColumn = "id", childColumn = "id") List<Other> all) {}

@NullMarked
record Single(String id, @Relation(parentColumn = "id", childColumn = "session_id") Message one) {}

@NullMarked
record Values(
    String id, @Relation(parentColumn = "id", childColumn = "session_id") List<String> all) {}

@NullMarked
record Raw(String id, @Relation(parentColumn = "id", childColumn = "session_id") List all) {}

@NullMarked
record Itself(
    String id,
    @Relation(parentColumn = "id", childColumn = "id", table = Session.class) List<Itself> all) {}

@NullMarked
record Unlinked(
    String id,
    @Relation(parentColumn = "id", childColumn = "id", through = Other.class) List<Tag> all) {}

@NullMarked
record Unclear(
    String id,
    @Relation(parentColumn = "id", childColumn = "id", through = Link.class) List<Session> all) {}

@NullMarked
record LinkedWrong(
    String id,
    @Relation(
            parentColumn = "id",
            childColumn = "id",
            through = Link.class,
            throughParentColumn = "one",
            throughChildColumn = "three")
        List<Session> all) {}

@NullMarked
record Mixed(
    String id,
    @Relation(
            parentColumn = "id",
            childColumn = "id",
            through = Link.class,
            throughParentColumn = "one",
            throughChildColumn = "two")
        List<Tag> all) {}

@NullMarked
record Collated(
    String id, @Relation(parentColumn = "id", childColumn = "parent") List<Session> all) {}

@NullMarked
record OfCollated(
    @Nullable String parent,
    @Relation(parentColumn = "parent", childColumn = "session_id") List<Message> all) {}

@NullMarked
record Conditional(
    String id,
    @Relation(parentColumn = "id", childColumn = "session_id", where = "contents IS NULL")
        List<Message> all) {}

@NullMarked
record Limited(
    String id,
    @Relation(parentColumn = "id", childColumn = "session_id", orderBy = "id LIMIT 3")
        List<Message> all) {}

@NullMarked
record Bound(
    String id,
    @Relation(parentColumn = "id", childColumn = "session_id", where = "id > :least")
        List<Message> all) {}

@NullMarked
record Nulls(
    String id,
    @Relation(
            parentColumn = "id",
            childColumn = "session_id",
            table = Message.class,
            column = "content")
        List<String> all) {}

@NullMarked
record Typed(String id, @Relation(parentColumn = "id", childColumn = "id") List<Message> all) {}

@NullMarked
@Table("broken")
record Broken(
    @PrimaryKey long id, @Relation(parentColumn = "id", childColumn = "id") List<Tag> tags) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT id FROM sessions")
  List<Misspelt> misspelt();

  @Query("SELECT id FROM sessions")
  List<Unfound> unfound();

  @Query("SELECT id FROM sessions")
  List<Unlisted> unlisted();

  @Query("SELECT id FROM sessions")
  List<Single> single();

  @Query("SELECT id FROM sessions")
  List<Values> values();

  @Query("SELECT id FROM sessions")
  List<Raw> raw();

  @Query("SELECT id FROM sessions")
  List<Itself> itself();

  @Query("SELECT id FROM sessions")
  List<Unlinked> unlinked();

  @Query("SELECT id FROM sessions")
  List<Unclear> unclear();

  @Query("SELECT id FROM sessions")
  List<LinkedWrong> linkedWrong();

  @Query("SELECT id FROM sessions")
  List<Mixed> mixed();

  @Query("SELECT id FROM sessions")
  List<Collated> collated();

  @Query("SELECT parent FROM sessions")
  List<OfCollated> ofCollated();

  @Query("SELECT id FROM sessions")
  List<Conditional> conditional();

  @Query("SELECT id FROM sessions")
  List<Limited> limited();

  @Query("SELECT id FROM sessions")
  List<Bound> bound();

  @Query("SELECT id FROM sessions")
  List<Nulls> nulls();

  @Query("SELECT id FROM sessions")
  List<Typed> typed();
}

@NullMarked
@Database(tables = {Session.class, Message.class, Tag.class, Link.class, Broken.class})
interface Chat extends AlcoveDatabase {
  ChatDao chat();
}
