// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import static com.google.common.truth.Truth.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups, plugins and files that change and go. */
class LibraryEditsTest extends StoreTest {

  private static final Instant LATER = Rows.NOON.plusSeconds(60);

  @Test
  void groupsChangeInPart() {
    String id = group("work");
    assertThat(edits().editGroup(id, null, 4, LATER)).isTrue();
    assertThat(edits().editGroup(id, "Work", null, LATER)).isTrue();

    SessionGroup group = database.library().group(id);
    assertThat(group.name()).isEqualTo("Work");
    assertThat(group.sort()).isEqualTo(4);
    assertThat(group.updatedAt()).isEqualTo(LATER);
    assertThat(edits().editGroup("gone", "Work", null, LATER)).isFalse();

    SessionGroup whole = new SessionGroup(id, "All", null, "{}", Rows.NOON, Rows.NOON);
    assertThat(database.library().updateGroup(whole)).isTrue();
    assertThat(database.library().group(id).sort()).isNull();
    assertThat(database.library().group(id).metadata()).isEqualTo("{}");
  }

  @Test
  void groupGoesWithItsSessionsAndNoOthers() {
    String work = group("work");
    String home = group("home");
    database
        .sessions()
        .insertAll(
            List.of(
                Rows.session("a", work, null),
                Rows.session("b", work, null),
                Rows.session("c", home, null),
                Rows.session("d")));
    messages(Rows.message("m", "a"), Rows.message("n", "c"));

    assertThat(edits().deleteGroupWithSessions(work)).isEqualTo(2);

    assertThat(database.library().counts()).isEqualTo(new StoreCounts(0, 1, 2, 0, 1, 0, 0, 0));
    assertThat(database.library().group(work)).isNull();
    assertThat(database.sessions().byId("c").groupId()).isEqualTo(home);
    assertThat(edits().deleteGroupWithSessions("gone")).isEqualTo(0);
  }

  @Test
  void clearedGroupsLeaveTheirSessionsInNone() {
    database.sessions().insertAll(List.of(Rows.session("a", group("work"), null)));
    group("home");

    assertThat(edits().clearGroups()).isEqualTo(2);
    assertThat(database.sessions().byId("a").groupId()).isNull();
  }

  @Test
  void pluginIsMergedOverTheOneThatIsThere() {
    PluginManifest manifest = new PluginManifest("default", "Search", null, null);
    edits().mergePlugin(plugin("plugin", manifest, "{\"key\":1,\"old\":2}"));
    Plugin merged = edits().mergePlugin(plugin("customPlugin", null, "{\"key\":3}"));

    assertThat(merged.type()).isEqualTo("customPlugin");
    assertThat(merged.manifest()).isEqualTo(manifest);
    assertThat(merged.settings()).isEqualTo("{\"key\":3,\"old\":2}");
    assertThat(merged.createdAt()).isEqualTo(Rows.NOON);
    assertThat(merged.updatedAt()).isGreaterThan(Rows.NOON);
    assertThat(database.library().plugins()).containsExactly(merged);
  }

  @Test
  void pluginThatIsPutForgetsTheOneThatWasThere() {
    PluginManifest manifest = new PluginManifest("default", "Search", null, null);
    database.library().putPlugin(plugin("plugin", manifest, "{\"key\":1}"));
    database.library().putPlugin(plugin("customPlugin", null, null));

    Plugin put = edits().plugin("search").orElseThrow();
    assertThat(put.type()).isEqualTo("customPlugin");
    assertThat(put.manifest()).isNull();
    assertThat(put.settings()).isNull();
  }

  @Test
  void pluginsGoByIdentifierOrAllTogether() {
    for (String identifier : List.of("a", "b", "c")) {
      edits()
          .insertPlugin(new Plugin(identifier, "plugin", null, null, null, Rows.NOON, Rows.NOON));
    }
    assertThat(edits().deletePlugins(List.of("a", "gone"))).isEqualTo(1);
    assertThat(edits().plugin("a")).isEmpty();
    assertThat(edits().plugin("b")).isPresent();
    assertThat(edits().clearPlugins()).isEqualTo(2);
  }

  @Test
  void filesGetIdsAndGoWithoutTheirMessages() {
    sessions("s");
    messages(Rows.message("m", "s"));
    String made = edits().insertFile(Rows.file("", "m"));
    edits().insertFile(Rows.file("f", "m"));
    edits().insertFile(Rows.file("g", null));

    assertThat(made).startsWith("file-");
    assertThat(database.library().file(made).getData()).isEqualTo(new byte[] {0, 1, 2, -1});
    assertThat(edits().deleteFiles(List.of(made, "gone"))).isEqualTo(1);
    assertThat(edits().clearFiles()).isEqualTo(2);
    assertThat(database.messages().byId("m")).isPresent();
  }

  private static Plugin plugin(String type, PluginManifest manifest, String settings) {
    return new Plugin("search", type, manifest, settings, null, Rows.NOON, Rows.NOON);
  }

  private String group(String name) {
    return database.library().createGroup(new NewSessionGroup(name, null)).id();
  }

  private LibraryEditDao edits() {
    return database.libraryEdits();
  }
}
