// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.model.Access;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.Injection;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.Table;
import org.junit.jupiter.api.Test;

class TableReaderTest {

  private static Table table(String declaration) {
    return Declarations.tables("Message.class", declaration).database().tables().get(0);
  }

  private static Property property(Table table, String name) {
    return table.rowClass().properties().stream()
        .filter(property -> property.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void recordIsReadInOrderOfItsComponents() {
    Table table =
        table("@Table(\"messages\") record Message(@PrimaryKey long id, String sessionId) {}");
    assertThat(table.name()).isEqualTo("messages");
    assertThat(table.columns().stream().map(Column::name))
        .containsExactly("id", "session_id")
        .inOrder();
    assertThat(table.rowClass().constructorArity()).isEqualTo(2);
    assertThat(property(table, "sessionId").access()).isEqualTo(new Access.Getter("sessionId"));
    assertThat(property(table, "sessionId").injection())
        .isEqualTo(new Injection.ConstructorArgument(1));
    assertThat(table.primaryKey().columns()).containsExactly("id");
  }

  @Test
  void referenceMayBeNullUnlessItIsMarked() {
    Table table =
        table("@Table record Message(@PrimaryKey long id, String a, @NonNull String b) {}");
    assertThat(table.column("a").notNull()).isFalse();
    assertThat(table.column("b").notNull()).isTrue();
  }

  @Test
  void nullMarkedScopeMakesReferencesNotNull() {
    Table table =
        table(
            "@Table @NullMarked record Message(@PrimaryKey long id, String a, @Nullable String b) {}");
    assertThat(table.column("a").notNull()).isTrue();
    assertThat(table.column("b").notNull()).isFalse();
  }

  @Test
  void keyIsNotNullEvenWhereJavaAllowsNull() {
    Table table = table("@Table record Message(@PrimaryKey @Nullable Long id) {}");
    assertThat(table.column("id").notNull()).isTrue();
    assertThat(property(table, "id").nullable()).isTrue();
  }

  @Test
  void nameOfTableIsSnakeCaseUnlessTheUserWantsItAsDeclared() {
    Table snake =
        Declarations.tables(
                "ChatMessage.class", "@Table record ChatMessage(@PrimaryKey long rowKey) {}")
            .database()
            .tables()
            .get(0);
    assertThat(snake.name()).isEqualTo("chat_message");
    Table asDeclared =
        table("@Table(naming = Naming.AS_DECLARED) record Message(@PrimaryKey long rowKey) {}");
    assertThat(asDeclared.name()).isEqualTo("Message");
    assertThat(asDeclared.columns().get(0).name()).isEqualTo("rowKey");
  }

  @Test
  void columnTakesEveryAttribute() {
    Table table =
        table(
            """
            @Table record Message(@PrimaryKey long id,
              @Column(value = "a b", collate = Collation.NOCASE, defaultValue = "'x'") String text,
              @Column(generatedAs = "length(\\"a b\\")", stored = true) int size,
              @Column(type = ColumnType.INTEGER) Instant at) {}
            """);
    Column text = table.column("a b");
    assertThat(text.collation()).isEqualTo("NOCASE");
    assertThat(text.defaultValue()).isEqualTo("'x'");
    Column size = table.column("size");
    assertThat(size.generatedAs()).isEqualTo("length(\"a b\")");
    assertThat(size.stored()).isTrue();
    assertThat(table.column("at").type()).isEqualTo(StorageClass.INTEGER);
  }

  @Test
  void mutableClassIsReadThroughGettersAndSetters() {
    Table table =
        table(
            """
            @Table class Message {
              @PrimaryKey public long id;
              private boolean pinned;
              private String title;
              static int count;
              transient int cached;
              @Ignore public Object other;
              public boolean isPinned() { return pinned; }
              public void setPinned(boolean pinned) { this.pinned = pinned; }
              public String getTitle() { return title; }
              public void setTitle(String title) { this.title = title; }
            }
            """);
    assertThat(table.columns().stream().map(Column::name))
        .containsExactly("id", "pinned", "title")
        .inOrder();
    assertThat(table.rowClass().constructorArity()).isEqualTo(0);
    assertThat(property(table, "id").injection()).isEqualTo(new Injection.FieldAssignment("id"));
    assertThat(property(table, "id").access()).isEqualTo(new Access.FieldRead("id"));
    assertThat(property(table, "pinned").access()).isEqualTo(new Access.Getter("isPinned"));
    assertThat(property(table, "title").injection()).isEqualTo(new Injection.Setter("setTitle"));
  }

  @Test
  void immutableClassIsBuiltByTheConstructorNamedLikeItsFields() {
    Table table =
        table(
            """
            @Table class Message {
              private final long id;
              private final String text;
              Message(String text, long id) { this.text = text; this.id = id; }
              @PrimaryKey public long getId() { return id; }
              public String getText() { return text; }
            }
            """);
    assertThat(property(table, "id").injection()).isEqualTo(new Injection.ConstructorArgument(1));
    assertThat(table.primaryKey().columns()).containsExactly("id");
  }

  @Test
  void fieldsOfGenericSuperclassComeFirstWithTheirTypesBound() {
    Table table =
        Declarations.tables(
                "Message.class",
                "abstract class Base<K> { @PrimaryKey public K id; @Index public long rank; }",
                "@Table class Message extends Base<String> { public String text; }")
            .database()
            .tables()
            .get(0);
    assertThat(table.columns().stream().map(Column::name))
        .containsExactly("id", "rank", "text")
        .inOrder();
    assertThat(table.column("id").type()).isEqualTo(StorageClass.TEXT);
    assertThat(table.indexes().get(0).name()).isEqualTo("idx_message_rank");
  }

  @Test
  void compositeKeyFollowsTheOrderOnTheClass() {
    Table table =
        table("@Table @PrimaryKey(columns = {\"b\", \"a\"}) record Message(String a, String b) {}");
    assertThat(table.primaryKey().columns()).containsExactly("b", "a").inOrder();
    assertThat(table.column("a").notNull()).isTrue();
  }

  @Test
  void embeddedKeyGivesItsColumns() {
    Table table =
        Declarations.tables(
                "Message.class",
                "record Key(String session, int number) {}",
                "@Table record Message(@PrimaryKey @Embedded(prefix = \"k_\") Key key) {}")
            .database()
            .tables()
            .get(0);
    assertThat(table.primaryKey().columns()).containsExactly("k_session", "k_number").inOrder();
  }

  @Test
  void columnsOfNullableEmbeddedPartMayAllBeNull() {
    Table table =
        Declarations.tables(
                "Message.class",
                "record Author(@NonNull String name, int age) {}",
                "record Plugin(String id, @Embedded(prefix = \"by_\") Author author) {}",
                """
                @Table record Message(@PrimaryKey long id,
                  @Embedded(prefix = "plugin_") @Nullable Plugin plugin) {}
                """)
            .database()
            .tables()
            .get(0);
    assertThat(table.columns().stream().map(Column::name))
        .containsExactly("id", "plugin_id", "plugin_by_name", "plugin_by_age")
        .inOrder();
    assertThat(table.column("plugin_by_age").notNull()).isFalse();
  }

  @Test
  void foreignKeyRefersToTheParentsKeyUnlessToldOtherwise() {
    Table child =
        Declarations.tables(
                "Message.class, Session.class",
                "@Table(\"sessions\") record Session(@PrimaryKey String id, String slug) {}",
                """
                @Table record Message(@PrimaryKey long id,
                  @ForeignKey(table = Session.class, onDelete = ReferentialAction.CASCADE)
                  String sessionId,
                  @ForeignKey(table = Message.class, deferred = true) Long parentId,
                  @ForeignKey(table = Session.class, parentColumns = "slug") String slug) {}
                """)
            .database()
            .tables()
            .get(0);
    ForeignKey session = child.foreignKeys().get(0);
    assertThat(session.columns()).containsExactly("session_id");
    assertThat(session.parentTable()).isEqualTo("sessions");
    assertThat(session.parentColumns()).containsExactly("id");
    assertThat(session.onDelete()).isEqualTo(ForeignKey.Action.CASCADE);
    assertThat(child.foreignKeys().get(1).parentTable()).isEqualTo("message");
    assertThat(child.foreignKeys().get(1).deferred()).isTrue();
    assertThat(child.foreignKeys().get(2).parentColumns()).containsExactly("slug");
  }

  @Test
  void unnamedIndexesAreNamedAfterTableAndColumns() {
    Table table =
        table(
            """
            @Table("messages")
            @Index({"session_id", "created_at DESC"})
            @Index("json_extract(usage, '$.total')")
            @Index(value = "usage", name = "mine", unique = true, where = "usage IS NOT NULL")
            @Index("session_id")
            record Message(@PrimaryKey long id, @Index String sessionId, long createdAt, String usage) {}
            """);
    assertThat(table.indexes().stream().map(index -> index.name()))
        .containsExactly(
            "idx_messages_session_id",
            "idx_messages_session_id_created_at_DESC",
            "idx_messages_json_extract_usage_total",
            "mine",
            "idx_messages_session_id_2")
        .inOrder();
    assertThat(table.indexes().get(1).origin().label())
        .isEqualTo("@Index({\"session_id\", \"created_at DESC\"}) on Message");
  }

  @Test
  void ignoredComponentIsNoColumnButStillAnArgument() {
    Table table = table("@Table record Message(@PrimaryKey long id, @Ignore Object other) {}");
    assertThat(table.columns()).hasSize(1);
    assertThat(table.rowClass().constructorArity()).isEqualTo(2);
    assertThat(property(table, "other").content()).isInstanceOf(Property.IgnoredContent.class);
  }

  @Test
  void usualGetterWinsWhateverTheOrderOfDeclaration() {
    Table table =
        table(
            """
            @Table class Message {
              @PrimaryKey private Long id;
              private Boolean read;
              public Long id() { return id; }
              public Long getId() { return id; }
              public void setId(Object id) {}
              public void setId(Long id) { this.id = id; }
              public boolean read() { return read; }
              public Boolean isRead() { return read; }
              public void setRead(Boolean read) { this.read = read; }
            }
            """);
    assertThat(property(table, "id").access()).isEqualTo(new Access.Getter("getId"));
    assertThat(property(table, "read").access()).isEqualTo(new Access.Getter("isRead"));
  }

  @Test
  void annotationsOnTheSuperclassCountForEachTable() {
    Table table =
        Declarations.tables(
                "Message.class",
                "@Check(\"rank > 0\") @Index(\"rank\") abstract class Base { public long rank; }",
                "@Table @Check(\"id > 0\") class Message extends Base { @PrimaryKey public long id; }")
            .database()
            .tables()
            .get(0);
    assertThat(table.checks().stream().map(check -> check.expression()))
        .containsExactly("rank > 0", "id > 0")
        .inOrder();
    assertThat(table.indexes().get(0).name()).isEqualTo("idx_message_rank");
  }

  @Test
  void triggerAndTableOptionsAreRead() {
    Table table =
        table(
            """
            @Table(strict = true, withoutRowId = true, expectedRows = 50)
            @Trigger(name = "t", sql = "AFTER INSERT ON message BEGIN SELECT 1; END", version = 2)
            record Message(@PrimaryKey long id) {}
            """);
    assertThat(table.strict()).isTrue();
    assertThat(table.withoutRowId()).isTrue();
    assertThat(table.expectedRows()).isEqualTo(50);
    assertThat(table.triggers().get(0).name()).isEqualTo("t");
    assertThat(table.triggers().get(0).since()).isEqualTo(2);
  }
}
