package queries;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.SqlQuery;
import dev.alcove.error.MappingException;
import dev.alcove.error.NoRowException;
import dev.alcove.error.TooManyRowsException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sentences about methods with the user's SQL; each has a database of its own. */
public final class QueriesBehaviour {

  static final Message ASKED =
      new Message(
          1,
          Role.USER,
          "hello",
          null,
          null,
          Optional.empty(),
          null,
          Instant.parse("2024-01-01T00:00:00Z"));

  static final Message ANSWERED =
      new Message(
          2,
          Role.ASSISTANT,
          "good day",
          new TokenUsage(7),
          0.5,
          Optional.of("t1"),
          new Plugin("search", null),
          Instant.parse("2024-01-02T00:00:00Z"));

  private final ReadingDao reading;
  private final ChangingDao changing;

  public QueriesBehaviour(QueriesDatabase database) {
    reading = database.reading();
    changing = database.changing();
    changing.insert(ASKED, ANSWERED);
  }

  public void aRowComesBackAsItWasStored() {
    assertThat(reading.all()).containsExactly(ASKED, ANSWERED).inOrder();
  }

  public void noRowIsNullWhereAllowedElseAnError() {
    assertThat(reading.get(1)).isEqualTo(ASKED);
    assertThat(reading.byId(3)).isNull();
    assertThat(reading.find(3)).isEmpty();
    assertThat(reading.find(2)).hasValue(ANSWERED);
    assertThrows(NoRowException.class, () -> reading.get(3));
  }

  public void severalRowsAreRefusedWhereOneIsPromised() {
    changing.insert(copy(3, Role.USER));

    assertThrows(TooManyRowsException.class, () -> reading.anyOf(Role.USER));
    assertThat(reading.anyOf(Role.ASSISTANT)).hasValue(ANSWERED);
  }

  public void singleValuesAreConverted() {
    assertThat(reading.count()).isEqualTo(2);
    assertThat(reading.newest()).isEqualTo(ANSWERED.createdAt());
    assertThat(reading.usage(1)).isEmpty();
    assertThat(reading.usage(2)).hasValue(new TokenUsage(7));
    assertThat(reading.isUsed(new TokenUsage(7))).isTrue();
    assertThat(reading.isUsed(null)).isFalse();
  }

  public void containersKeepTheOrderOfTheRows() {
    assertThat(reading.roles()).containsExactly(Role.ASSISTANT, Role.USER).inOrder();
    assertThat(reading.lengths()).isEqualTo(new int[] {5, 8});
    assertThat(reading.contents()).asList().containsExactly("hello", "good day").inOrder();
  }

  public void mapsTakeTheirKeyFromTheNamedColumn() {
    changing.insert(copy(3, Role.USER));

    assertThat(reading.byIds(List.of(2L, 9L), Role.USER)).containsExactly(2L, ANSWERED);
    assertThat(reading.byIds(List.of(), Role.USER)).isEmpty();
    assertThat(reading.contentsByRole())
        .containsExactly(
            Role.USER, List.of("hello", "copy"), Role.ASSISTANT, List.of("good day"));
    assertThat(reading.counts()).containsExactly(Role.ASSISTANT, 1L, Role.USER, 2L).inOrder();
  }

  public void aMutableClassIsFilledByConstructorSetterAndField() {
    Draft draft = reading.drafts().get(1);

    assertThat(draft.getId()).isEqualTo(2);
    assertThat(draft.getText()).isEqualTo("good day");
    assertThat(draft.length).isEqualTo(8);
  }

  public void anObjectsPropertiesAreParameters() {
    assertThat(reading.ids(new Filter(Role.USER, null))).containsExactly(1L);
    assertThat(reading.ids(new Filter(Role.USER, ANSWERED.createdAt()))).isEmpty();
  }

  public void rawQueriesFindColumnsByName() {
    SqlQuery backwards =
        SqlQuery.of(
            "SELECT created_at, plugin_cost, plugin_name, trace, score, usage, content, role, id"
                + " FROM messages WHERE id = ?",
            2);

    assertThat(reading.search(backwards)).containsExactly(ANSWERED);
    assertThat(reading.number(SqlQuery.of("SELECT 6 * ?", 7))).isEqualTo(42);
    SqlQuery few = SqlQuery.of("SELECT id FROM messages");
    assertThrows(MappingException.class, () -> reading.search(few));
  }

  public void changesAreCounted() {
    assertThat(changing.edit(Role.USER, "hi")).isEqualTo(1);
    assertThat(changing.remove(1)).isTrue();
    assertThat(changing.remove(1)).isFalse();
  }

  public void aChangeOfAllRowsReachesAll() {
    assertThat(changing.rate(1.0)).isEqualTo(2);
    assertThat(reading.get(2).score()).isEqualTo(1.0);
  }

  public void aTransactionsBodyIsUndoneByItsException() {
    IOException failure =
        assertThrows(IOException.class, () -> changing.removeThenFail(1));

    assertThat(failure).hasMessageThat().isEqualTo("left 1");
    assertThat(reading.count()).isEqualTo(2);
    assertThat(changing.removeAndCount(1)).isEqualTo(1);
    assertThat(reading.count()).isEqualTo(1);
  }

  private static Message copy(long id, Role role) {
    return new Message(
        id, role, "copy", null, null, Optional.empty(), null, ASKED.createdAt());
  }
}
