// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whoever does what a message advises is through. */
class WaysOutTest {

  private static final String BASE =
      """
      enum Role { USER, BOT }

      @NullMarked
      @Table("sessions")
      record Session(@PrimaryKey String id, String title) {}

      @NullMarked
      @Table("messages")
      record Message(
          @PrimaryKey String id,
          @Nullable String sessionId,
          @Nullable String slug,
          @Nullable String tokens,
          String kind,
          Role role) {}

      @Database(tables = {Session.class, Message.class})
      @Version(value = 1, date = "2024-03-01")
      interface Chat extends AlcoveDatabase {}
      """;

  private static final String DRAFT = "date = \"2024-03-01\")\n@Version(2)";

  /** A change of the sources as pairs of texts. */
  private record Change(List<String> pairs) {

    Change {
      pairs = List.copyOf(pairs);
    }

    Change(String... pairs) {
      this(List.of(pairs));
    }

    String of(String source) {
      String text = source;
      for (int i = 0; i < pairs.size(); i += 2) {
        assertThat(text).contains(pairs.get(i));
        text = text.replace(pairs.get(i), pairs.get(i + 1));
      }
      return text;
    }
  }

  /** A change that is refused, and others on top of it that are not. */
  private record Refusal(String id, Change change, List<Change> remedies) {}

  private static Change sql(String statement) {
    return new Change("\n@Version(2)", "\n@Version(value = 2, sql = \"" + statement + "\")");
  }

  private static Refusal refusal(String id, Change change, Change... remedies) {
    return new Refusal(id, change, List.of(remedies));
  }

  private static Change draft(String old, String text) {
    return new Change("date = \"2024-03-01\")", DRAFT, old, text);
  }

  private static final List<Refusal> REFUSALS =
      List.of(
          refusal(
              "not-null-without-default",
              draft("@Nullable String slug", "String slug"),
              new Change(" String slug", " @Nullable String slug"),
              new Change(" String slug", " @Column(defaultValue = \"'none'\") String slug"),
              new Change(
                  " String slug",
                  " @Altered(version = 2, using = \"coalesce(slug, '')\") String slug"),
              sql("UPDATE messages SET slug = '' WHERE slug IS NULL")),
          refusal(
              "not-null-without-default",
              draft("String kind", "@Version(2) String mood, String kind"),
              new Change("String mood", "@Nullable String mood"),
              new Change("String mood", "@Column(defaultValue = \"'calm'\") String mood"),
              sql("UPDATE messages SET mood = kind")),
          refusal(
              "unique-over-old-rows",
              draft(
                  "@Nullable String slug",
                  "@Index(unique = true, version = 2) @Nullable String slug"),
              sql(
                  "DELETE FROM messages WHERE rowid NOT IN (SELECT min(rowid) FROM messages GROUP"
                      + " BY coalesce(slug, id))"),
              sql("UPDATE messages SET slug = id")),
          refusal(
              "check-over-old-rows",
              draft(
                  "String kind", "@Check(value = \"kind IN ('a', 'b')\", version = 2) String kind"),
              sql("UPDATE messages SET kind = 'a' WHERE kind <> 'b'"),
              new Change(
                  "@Check(value",
                  "@Altered(version = 2, using = \"iif(kind = 'b', 'b', 'a')\") @Check(value")),
          refusal(
              "foreign-key-over-old-rows",
              draft(
                  "@Nullable String sessionId",
                  "@ForeignKey(table = Session.class, version = 2) @Index(version = 2)"
                      + " @Nullable String sessionId"),
              sql(
                  "UPDATE messages SET session_id = NULL WHERE session_id NOT IN (SELECT id FROM"
                      + " sessions)"),
              sql("DELETE FROM messages WHERE session_id NOT IN (SELECT id FROM sessions)"),
              sql(
                  "INSERT INTO sessions (id, title) SELECT DISTINCT session_id, '' FROM messages"
                      + " WHERE session_id NOT IN (SELECT id FROM sessions)")),
          refusal(
              "type-over-old-rows",
              draft("@Nullable String tokens", "@Nullable Long tokens"),
              new Change(
                  "@Nullable Long",
                  "@Altered(version = 2, using = \"CASE WHEN CAST(tokens AS INTEGER) <> tokens THEN"
                      + " NULL ELSE CAST(tokens AS INTEGER) END\") @Nullable Long"),
              sql(
                  "UPDATE messages SET tokens = CASE WHEN CAST(tokens AS INTEGER) <> tokens THEN 0"
                      + " ELSE CAST(tokens AS INTEGER) END")),
          refusal(
              "computed-over-old-rows",
              draft(
                  "@Nullable String slug",
                  "@Column(generatedAs = \"lower(kind)\") @Nullable String slug"),
              sql("UPDATE messages SET tokens = slug")),
          refusal(
              "undeclared-addition",
              new Change("String kind", "@Nullable String mood, String kind"),
              new Change(
                  "@Nullable String mood",
                  "@Version(2) @Nullable String mood",
                  "date = \"2024-03-01\")",
                  DRAFT)),
          refusal(
              "undeclared-removal",
              new Change("    @Nullable String slug,\n", ""),
              new Change(
                  "@Table(\"messages\")",
                  "@Table(\"messages\") @Removed(version = 2, columns = \"slug\")",
                  "date = \"2024-03-01\")",
                  DRAFT)),
          refusal(
              "undeclared-removal",
              new Change("{Session.class, Message.class}", "Message.class"),
              new Change(
                  "date = \"2024-03-01\")",
                  DRAFT + " @Removed(version = 2, tables = \"sessions\")")),
          refusal(
              "likely-rename",
              new Change("String kind", "String sort"),
              new Change(
                  "String sort",
                  "@Renamed(from = \"kind\", version = 2) String sort",
                  "date = \"2024-03-01\")",
                  DRAFT),
              new Change(
                  "String sort",
                  "@Version(2) @Column(defaultValue = \"''\") String sort",
                  "@Table(\"messages\")",
                  "@Table(\"messages\") @Removed(version = 2, columns = \"kind\")",
                  "date = \"2024-03-01\")",
                  DRAFT)),
          refusal(
              "likely-rename",
              draft("String kind", "@Version(2) @Column(defaultValue = \"''\") String sort"),
              new Change(
                  "@Version(2) @Column(defaultValue = \"''\") String sort",
                  "@Renamed(from = \"kind\", version = 2) String sort"),
              new Change(
                  "@Table(\"messages\")",
                  "@Table(\"messages\") @Removed(version = 2, columns = \"kind\")")),
          refusal(
              "likely-rename",
              new Change("@Table(\"sessions\")", "@Table(\"chats\")"),
              new Change(
                  "@Table(\"chats\")",
                  "@Table(\"chats\") @Renamed(from = \"sessions\", version = 2)",
                  "date = \"2024-03-01\")",
                  DRAFT),
              new Change(
                  "@Table(\"chats\")",
                  "@Table(\"chats\") @Version(2)",
                  "date = \"2024-03-01\")",
                  DRAFT + " @Removed(version = 2, tables = \"sessions\")")),
          refusal(
              "enum-constant",
              draft("USER, BOT", "USER, MODEL"),
              sql("UPDATE messages SET role = 'MODEL' WHERE role = 'BOT'"),
              new Change(
                  "    Role role",
                  "    @Altered(version = 2, using = \"replace(role, 'BOT', 'MODEL')\")"
                      + " @Check(value = \"role <> ''\", version = 2) Role role"),
              new Change("USER, MODEL", "USER, MODEL, BOT")));

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> adviceOfMessagesHelps() {
    Project project = new Project(folder.resolve("shipped"));
    SortedMap<String, String> sealed = project.source("Chat", BASE).builds().history();
    List<DynamicTest> tests = new ArrayList<>();
    for (Refusal refusal : REFUSALS) {
      String source = refusal.change().of(BASE);
      String name = tests.size() + " " + refusal.id();
      tests.add(
          DynamicTest.dynamicTest(
              name + " is refused",
              () -> {
                Project.Build build = checkout(name, sealed).source("Chat", source).build();
                build.fails("[alcove/" + refusal.id() + "]");
                assertThat(build.count()).isEqualTo(1);
              }));
      for (Change remedy : refusal.remedies()) {
        String way = name + " " + tests.size();
        tests.add(
            DynamicTest.dynamicTest(
                way, () -> checkout(way, sealed).source("Chat", remedy.of(source)).builds()));
      }
    }
    return tests.stream();
  }

  private Project checkout(String name, SortedMap<String, String> history) {
    Project project = new Project(folder.resolve(name));
    history.forEach(project::put);
    return project;
  }
}
