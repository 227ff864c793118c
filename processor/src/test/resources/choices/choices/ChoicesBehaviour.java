package choices;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Sentences about queries with optional parts and chosen orders. */
public final class ChoicesBehaviour {

  private final NoteDao dao;

  public ChoicesBehaviour(ChoicesDatabase database) {
    dao = database.notes();
    dao.insert(
        List.of(
            note(1, "ann", Mood.GLAD, "Beta", 30),
            note(2, "ann", Mood.SAD, "alpha", 10),
            note(3, "bob", Mood.GLAD, "alpha", 20),
            note(4, "bob", Mood.SAD, "Gamma", 20)));
  }

  private static Note note(long id, String author, Mood mood, String text, int second) {
    return new Note(id, author, mood, text, null, at(second));
  }

  private static Instant at(int second) {
    return Instant.ofEpochSecond(second);
  }

  public void partIsInWhereItsParameterIsGiven() {
    assertThat(dao.of("ann", null)).containsExactly(1L, 2L);
    assertThat(dao.of("ann", Mood.SAD)).containsExactly(2L);
    assertThat(dao.of("ann", Mood.GLAD)).containsExactly(1L);
  }

  public void whereAndAndGoWithWhatTheyStandBeside() {
    assertThat(dao.any(null, null)).containsExactly(1L, 2L, 3L, 4L);
    assertThat(dao.any(null, Mood.SAD)).containsExactly(2L, 4L);
    assertThat(dao.any("bob", null)).containsExactly(3L, 4L);
    assertThat(dao.any("bob", Mood.SAD)).containsExactly(4L);
  }

  public void everyCombinationOfPartsIsAStatementOfItsOwn() {
    for (int included = 0; included < 16; included++) {
      boolean byAuthor = (included & 1) != 0;
      boolean from = (included & 2) != 0;
      boolean to = (included & 4) != 0;
      boolean byMood = (included & 8) != 0;
      List<Long> found =
          dao.search(
              byAuthor ? List.of("ann", "bob") : null,
              from || to ? new Filter(from ? at(20) : null, to ? at(30) : null) : null,
              byMood ? new Mood[] {Mood.GLAD} : null,
              "bob",
              Order.OLDEST);
      long[] expected =
          LongStream.of(2, 3, 4, 1)
              .filter(id -> !from || id != 2)
              .filter(id -> !to || id != 1)
              .filter(id -> !byMood || id == 1)
              .toArray();
      assertThat(found).containsExactlyElementsIn(box(expected)).inOrder();
    }
  }

  private static List<Long> box(long[] ids) {
    return LongStream.of(ids).boxed().toList();
  }

  public void partOfTwoParametersNeedsBoth() {
    assertThat(dao.search(null, null, new Mood[] {Mood.SAD}, null, Order.OLDEST)).hasSize(4);
    assertThat(dao.search(null, null, null, "bob", Order.OLDEST)).hasSize(4);
    assertThat(dao.search(null, null, new Mood[] {Mood.SAD}, "bob", Order.OLDEST))
        .containsExactly(2L);
  }

  public void emptyListIsThereAndHoldsNothing() {
    assertThat(dao.search(List.of(), null, null, null, Order.OLDEST)).isEmpty();
    assertThat(dao.search(null, null, new Mood[0], "x", Order.OLDEST)).isEmpty();
    assertThat(dao.search(null, null, null, null, Order.OLDEST)).hasSize(4);
  }

  public void enumChoosesTheOrder() {
    assertThat(dao.search(null, null, null, null, Order.NEWEST))
        .containsExactly(1L, 4L, 3L, 2L)
        .inOrder();
    assertThat(dao.search(null, null, null, null, Order.TEXT))
        .containsExactly(3L, 2L, 1L, 4L)
        .inOrder();
    assertThat(dao.sorted(Order.OLDEST)).isEqualTo(new long[] {3, 4, 2, 1});
    assertThat(dao.sorted(Order.TEXT)).isEqualTo(new long[] {3, 4, 2, 1});
  }

  public void enumOfOneConstantIsAnOrderToo() {
    assertThat(dao.newest(Single.NEWEST, 3)).containsExactly(1L, 4L, 3L).inOrder();
    assertThat(dao.pages(Single.NEWEST, PageRequest.first(2)).items())
        .containsExactly(1L, 4L)
        .inOrder();
  }

  @SuppressWarnings("NullAway")
  private static <T> T nothing() {
    return null;
  }

  public void objectThatMustBeThereIsRefusedByName() {
    Exception refusal = assertThrows(NullPointerException.class, () -> dao.since("ann", nothing()));
    assertThat(refusal).hasMessageThat().isEqualTo("NoteDao.since: filter is null");
    assertThat(dao.since("ann", new Filter(null, null))).containsExactly(1L, 2L);
  }

  public void orderThatIsNullIsRefusedByName() {
    Exception refusal = assertThrows(NullPointerException.class, () -> dao.newest(nothing(), 3));
    assertThat(refusal).hasMessageThat().isEqualTo("NoteDao.newest: order is null");
  }

  public void orderMayBeOptionalToo() {
    assertThat(dao.first(null, Order.NEWEST, 2)).containsExactly(1L, 4L).inOrder();
    assertThat(dao.first("a%", Order.OLDEST, 5)).containsExactly(2L, 3L).inOrder();
    assertThat(dao.first("a%", null, 5)).containsExactly(2L, 3L);
    assertThat(dao.first(null, null, 3)).hasSize(3);
  }

  public void emptyOptionalIsMissing() {
    assertThat(dao.count(Mood.GLAD, Optional.empty(), Optional.empty())).isEqualTo(2);
    assertThat(dao.count(Mood.GLAD, Optional.of(4), Optional.empty())).isEqualTo(1);
    assertThat(dao.count(Mood.GLAD, Optional.empty(), Optional.of("x"))).isEqualTo(0);
  }

  public void bracesInStringsAreText() {
    assertThat(dao.braces(1, null)).isEqualTo("Beta{x}");
    assertThat(dao.braces(1, "ann")).isEqualTo("Beta{x}");
    assertThat(dao.braces(1, "bob")).isNull();
  }

  public void partsAreOnAllLevels() {
    assertThat(dao.byMood(null, null)).isEqualTo(Map.of(Mood.GLAD, 2L, Mood.SAD, 2L));
    assertThat(dao.byMood("ann", null)).isEqualTo(Map.of(Mood.GLAD, 1L, Mood.SAD, 1L));
    assertThat(dao.byMood("ann", 1L)).isEmpty();
    assertThat(dao.byMood(null, 1L)).hasSize(2);
  }

  public void parameterStandsInsideAndOutsideOfAPart() {
    assertThat(dao.linkOr(1, "x")).isEqualTo("x");
    assertThat(dao.linkOr(1, null)).isNull();
  }

  public void valuesOfOneObjectAreMissingTogether() {
    assertThat(dao.after("ann", null)).containsExactly(1L, 2L);
    assertThat(dao.after("ann", note(2, "ann", Mood.SAD, "alpha", 10))).containsExactly(1L);
  }
}
