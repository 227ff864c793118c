// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.model.Container;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.DaoMethod;
import dev.alcove.processor.model.Element;
import dev.alcove.processor.model.Injection;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.Parameter;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.Result;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaoReaderTest {

  private static final String MESSAGE =
      "@NullMarked @Table(\"messages\") record Message("
          + "@PrimaryKey String id, String sessionId, @Nullable String text) {}";
  private static final String DATABASE =
      "@Database(tables = Message.class) interface Db extends AlcoveDatabase { TestDao dao(); }";

  private static Dao dao(String... types) {
    List<String> all = new ArrayList<>(List.of(types));
    all.add(MESSAGE);
    all.add(DATABASE);
    return Declarations.of(all.toArray(String[]::new)).database().daos().get(0).dao();
  }

  /** The only method of a null-marked DAO. */
  private static DaoMethod method(String declaration, String... types) {
    List<String> all = new ArrayList<>(List.of(types));
    all.add(0, "@NullMarked @Dao interface TestDao { " + declaration + " }");
    return dao(all.toArray(String[]::new)).methods().get(0);
  }

  private static Result result(String type, String... types) {
    return method("@Query(\"SELECT 1\") " + type + " find();", types).result();
  }

  private static Parameter parameter(String declaration, String... types) {
    return method("@Query(\"SELECT 1\") void find(" + declaration + ");", types)
        .parameters()
        .get(0);
  }

  @Test
  void queryKeepsItsTextParametersAndResult() {
    DaoMethod method =
        method(
            "@Query(\"SELECT * FROM messages WHERE id = :id\") @Nullable Message find(String id);");
    assertThat(method.operation()).isInstanceOf(Operation.Query.class);
    assertThat(((Operation.Query) method.operation()).sql())
        .isEqualTo("SELECT * FROM messages WHERE id = :id");
    assertThat(method.visibility()).isEqualTo("public");
    assertThat(method.parameters().get(0).name()).isEqualTo("id");
    assertThat(method.parameters().get(0).nullable()).isFalse();
    assertThat(method.result().nullable()).isTrue();
    assertThat(method.result().element()).isInstanceOf(Element.Row.class);
  }

  @Test
  void resultsComeInContainers() {
    assertThat(result("void").element()).isInstanceOf(Element.Nothing.class);
    assertThat(result("Optional<Message>").container()).isEqualTo(Container.OPTIONAL);
    assertThat(result("List<String>").container()).isEqualTo(Container.LIST);
    assertThat(result("Collection<String>").container()).isEqualTo(Container.LIST);
    assertThat(result("Iterable<String>").container()).isEqualTo(Container.LIST);
    assertThat(result("Set<Message>").container()).isEqualTo(Container.SET);
    assertThat(result("dev.alcove.Rows<Message>").container()).isEqualTo(Container.ROWS);
    assertThat(result("java.util.stream.Stream<Message>").container()).isEqualTo(Container.STREAM);
    assertThat(result("long[]").container()).isEqualTo(Container.ARRAY);
    assertThat(result("byte[]").container()).isEqualTo(Container.NONE);
  }

  @Test
  void itemsMayBeNullOnTheirOwn() {
    Result result = result("List<@Nullable String>");
    assertThat(result.nullable()).isFalse();
    assertThat(((Element.Scalar) result.element()).nullable()).isTrue();
    Result array = result("@Nullable String[]");
    assertThat(array.nullable()).isFalse();
    assertThat(((Element.Scalar) array.element()).nullable()).isTrue();
  }

  @Test
  void mapHasKeyAndValue() {
    Result result =
        method(
                "@MapKey(\"session_id\") @Query(\"SELECT * FROM messages\")"
                    + " Map<String, List<Message>> bySession();")
            .result();
    assertThat(result.container()).isEqualTo(Container.MULTIMAP);
    assertThat(result.mapKeyColumn()).isEqualTo("session_id");
    assertThat(result.mapKey().type().toString()).isEqualTo("String");
    assertThat(result.element()).isInstanceOf(Element.Row.class);
    assertThat(result("Map<String, Message>").container()).isEqualTo(Container.MAP);
    assertThat(result("Map<String, Set<Message>>").container()).isEqualTo(Container.MAP_OF_SETS);
    assertThat(result("Map<Message, String>").mapKey()).isInstanceOf(Element.Row.class);
  }

  @Test
  void containersOfRowsThatAreReadLateAreNoItems() {
    Element element = result("List<java.util.stream.Stream<String>>").element();
    assertThat(((Element.Unsupported) element).reason()).contains("must be the whole result");
  }

  @Test
  void rawContainerIsUnsupported() {
    assertThat(result("List").element()).isInstanceOf(Element.Unsupported.class);
  }

  @Test
  void parametersAreTakenApart() {
    assertThat(parameter("String... ids").container()).isEqualTo(Container.ARRAY);
    assertThat(parameter("ArrayList<String> ids").container()).isEqualTo(Container.LIST);
    assertThat(parameter("Set<? extends Role> roles", "enum Role { USER }").container())
        .isEqualTo(Container.SET);
    assertThat(parameter("byte[] bytes").container()).isEqualTo(Container.NONE);
    assertThat(parameter("java.util.Locale locale").element()).isInstanceOf(Element.Scalar.class);
    Element locale = parameter("java.util.Locale locale").element();
    assertThat(((Element.Scalar) locale).conversion()).isInstanceOf(Conversion.Missing.class);
  }

  @Test
  void varargsAreKnown() {
    assertThat(method("@Insert void insert(Message... messages);").varargs()).isTrue();
    assertThat(method("@Insert void insert(Message[] messages);").varargs()).isFalse();
  }

  @Test
  void listThatAConverterTakesAsAWholeIsOneValueIfItsItemsAreNone() {
    String json =
        """
        class Json {
          @Converter static String write(List<Locale> value) { return ""; }
        }
        """;
    Dao dao =
        dao(
            json,
            "@Dao(converters = Json.class) interface TestDao {"
                + " @Query(\"SELECT 1\") void find(List<Locale> tags); }");
    assertThat(dao.methods().get(0).parameters().get(0).container()).isEqualTo(Container.NONE);
  }

  @Test
  void parameterObjectNeedsNoConstructor() {
    Parameter parameter =
        parameter(
            "Filter filter",
            """
            class Filter {
              private final long from;
              private Object hidden = this;
              private Filter() { from = 1; }
              public long getFrom() { return from; }
            }
            """);
    RowClass filter = ((Element.Row) parameter.element()).rowClass();
    Property from = filter.properties().get(0);
    assertThat(from.name()).isEqualTo("from");
    assertThat(from.injection()).isEqualTo(new Injection.Unwritable());
  }

  @Test
  void partialClassIsNamedAndConvertedLikeItsTable() {
    Dao dao =
        Declarations.of(
                "record NewNote(String sessionId) {}",
                "@Table(naming = Naming.AS_DECLARED) record Note(@PrimaryKey String sessionId) {}",
                "@Dao interface NoteDao { @Insert(table = Note.class) void insert(NewNote n); }",
                "@Database(tables = Note.class) interface Db extends AlcoveDatabase"
                    + " { NoteDao notes(); }")
            .database()
            .daos()
            .get(0)
            .dao();
    DaoMethod insert = dao.methods().get(0);
    Element.Row row = (Element.Row) insert.parameters().get(0).element();
    assertThat(row.rowClass().columns().get(0).name()).isEqualTo("sessionId");
    assertThat(((Operation.Insert) insert.operation()).table())
        .isEqualTo(TypeRef.of("test", "Note"));
  }

  @Test
  void operationsCarryTheirAttributes() {
    assertThat(
            ((Operation.Insert)
                    method("@Insert(onConflict = OnConflict.IGNORE) void i(Message m);")
                        .operation())
                .onConflict())
        .isEqualTo("IGNORE");
    assertThat(
            ((Operation.Upsert) method("@Upsert(conflict = \"id\") void u(Message m);").operation())
                .conflict())
        .containsExactly("id");
    assertThat(
            ((Operation.RawQuery)
                    method("@RawQuery(observes = Message.class) List<Message> r(SqlQuery q);")
                        .operation())
                .observes())
        .containsExactly(TypeRef.of("test", "Message"));
    assertThat(method("@Delete int d(Message m);").operation())
        .isInstanceOf(Operation.Delete.class);
    assertThat(method("@Update boolean u(Message m);").operation())
        .isInstanceOf(Operation.Update.class);
  }

  @Test
  void genericBaseIsBoundAndItsMethodsComeAfterTheOwn() {
    Dao dao =
        dao(
            "interface Base<T, K> { @Insert void insert(T row);"
                + " @Query(\"SELECT * FROM messages WHERE id = :id\") T find(K id);"
                + " default int two() { return 2; } }",
            "@Dao interface TestDao extends Base<Message, String> {"
                + " @Delete void delete(Message m); }");
    assertThat(dao.methods().stream().map(DaoMethod::name))
        .containsExactly("delete", "insert", "find")
        .inOrder();
    assertThat(dao.methods().get(2).result().type().toString()).isEqualTo("Message");
    assertThat(dao.methods().get(2).parameters().get(0).type().toString()).isEqualTo("String");
  }

  @Test
  void overriddenMethodCountsOnce() {
    Dao dao =
        dao(
            "interface Base<T> { @Insert void insert(T row); @Delete void delete(T row); }",
            "@Dao interface TestDao extends Base<Message> {"
                + " @Override @Insert(onConflict = OnConflict.IGNORE) void insert(Message row);"
                + " @Override default void delete(Message row) {} }");
    assertThat(dao.methods()).hasSize(1);
    assertThat(((Operation.Insert) dao.methods().get(0).operation()).onConflict())
        .isEqualTo("IGNORE");
  }

  @Test
  void abstractClassMayTakeTheDatabase() {
    Dao dao =
        dao(
            "@Dao abstract class TestDao { TestDao(Db db) {}"
                + " @Insert protected abstract void insert(Message m);"
                + " @Transaction void both(Message m) throws java.io.IOException {} }");
    assertThat(dao.kind()).isEqualTo(Dao.Kind.CLASS_WITH_DATABASE);
    assertThat(dao.methods().get(0).visibility()).isEqualTo("protected");
    assertThat(dao.methods().get(1).operation()).isInstanceOf(Operation.TransactionBody.class);
    assertThat(dao.methods().get(1).thrown().toString()).isEqualTo("[IOException]");
    assertThat(dao.methods().get(1).visibility()).isEmpty();
  }

  @Test
  void classOfATableIsStoredTheSameWayInEveryDao() {
    String table =
        "@Table(converters = Short.class) record Message(@PrimaryKey String id, Locale l) {}";
    String converters =
        """
          @Converter static %1$s write(Locale locale) { throw new Error(); }
          @Converter static Locale read(%1$s value) { throw new Error(); }
        """;
    Dao dao =
        Declarations.of(
                table,
                "class Short {" + converters.formatted("String") + "}",
                "class Number {" + converters.formatted("long") + "}",
                "@Dao(converters = Number.class) interface TestDao {"
                    + " @Query(\"SELECT * FROM message WHERE l = :l\") Message find(Locale l); }",
                DATABASE)
            .database()
            .daos()
            .get(0)
            .dao();
    DaoMethod find = dao.methods().get(0);
    Element.Row row = (Element.Row) find.result().element();
    assertThat(row.rowClass().columns().get(1).type().name()).isEqualTo("TEXT");
    Element.Scalar scalar = (Element.Scalar) find.parameters().get(0).element();
    assertThat(scalar.conversion().storage().name()).isEqualTo("INTEGER");
  }

  @Test
  void listOfAJsonColumnIsOneValueUnlessTheSqlTakesAList() {
    String json =
        "class Json { @Converter static String write(List<String> value) { return \"\"; } }";
    Dao dao =
        dao(
            json,
            "@Dao(converters = Json.class) interface TestDao {"
                + " @Query(\"UPDATE messages SET text = :tags\") void tag(List<String> tags);"
                + " @Query(\"DELETE FROM messages WHERE id IN (:ids)\")"
                + " void delete(List<String> ids); }");
    assertThat(dao.methods().get(0).parameters().get(0).container()).isEqualTo(Container.NONE);
    assertThat(dao.methods().get(1).parameters().get(0).container()).isEqualTo(Container.LIST);
  }

  @Test
  void objectsInsideParameterObjectsAreReadToo() {
    Parameter parameter =
        parameter(
            "Filter filter",
            "record Filter(Range range, String role) {}",
            "record Range(long from, long to) {}");
    RowClass filter = ((Element.Row) parameter.element()).rowClass();
    assertThat(filter.properties().get(0).content()).isInstanceOf(Property.EmbeddedContent.class);
  }

  @Test
  void otherCollectionsAreNoResults() {
    assertThat(result("ArrayList<String>").element()).isInstanceOf(Element.Unsupported.class);
  }
}
