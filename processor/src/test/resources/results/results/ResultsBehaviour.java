// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.TooManyRowsException;
import java.util.List;
import java.util.Set;

/** Sentences about what results can be: of views, of inherited classes, through converters. */
public final class ResultsBehaviour {

  private static final Author ANN = new Author("ann", "Ann");
  private static final Author BOB = new Author("bob", "Bob");

  private final ResultsDatabase database;

  public ResultsBehaviour(ResultsDatabase database) {
    this.database = database;
    database.authors().insert(List.of(ANN, BOB));
  }

  private Article article(long id, String author, String content) {
    Article article = new Article();
    article.setId(id);
    article.setAuthorId(author);
    article.setContent(content);
    return database.articles().insert(article);
  }

  public void genericDaoReturnsWhatItIsOf() {
    Author cid = database.authors().insert(new Author("cid", "Cid"));
    assertThat(cid).isEqualTo(new Author("cid", "Cid"));
    assertThat(cid.shortId()).isEqualTo("c");
    Article stored = article(1, "ann", "text");
    assertThat(stored.getId()).isEqualTo(1);
    assertThat(stored.getContent()).isEqualTo("text");
    assertThat(database.articles().find(1).orElseThrow().getAuthorId()).isEqualTo("ann");
    assertThat(database.articles().all()).hasSize(1);
  }

  public void genericRecordIsARow() {
    assertThat(database.authors().pairs())
        .containsExactly(new Pair<>("Ann", 3), new Pair<>("Bob", 3))
        .inOrder();
  }

  public void viewsGiveRowsAndChildren() {
    article(1, "bob", "x");
    article(2, "bob", "y");
    AuthorView ann = new AuthorView("ann", "Ann", 0);
    AuthorView bob = new AuthorView("bob", "Bob", 2);
    assertThat(database.authors().views()).containsExactly(ann, bob).inOrder();
    assertThat(database.authors().viewsById()).containsExactly("ann", ann, "bob", bob);
    assertThat(database.authors().articles().get(1)).isEqualTo(new ArticleWithAuthor(2, bob));
  }

  public void singleChildIsOneOrNoneButNotTwo() {
    assertThat(database.authors().writing("bob")).hasValue(new Writing("bob", null));
    article(1, "bob", "x");
    assertThat(database.authors().writing("bob")).hasValue(new Writing("bob", "x"));
    article(2, "bob", "y");
    TooManyRowsException failure =
        assertThrows(TooManyRowsException.class, () -> database.authors().writing("bob"));
    assertThat(failure)
        .hasMessageThat()
        .startsWith("Writing.only finds several rows for one parent, where it promises one.");
  }

  public void nearestConverterWins() {
    Mark mark = new Mark(1, new Level(3), new Level(4));
    database.marks().insert(mark);
    assertThat(database.marks().stored()).isEqualTo(30);
    assertThat(database.marks().rows()).containsExactly(mark);
    assertThat(database.plainMarks().rows()).containsExactly(mark);
    assertThat(database.marks().levels()).containsExactly(new Level(30 / 100));
    assertThat(database.marks().byLevel()).containsExactly(new Level(0), 1L);
    assertThat(database.plainMarks().levels()).containsExactly(new Level(30));
    assertThat(database.marks().parts()).containsExactly(new MarkPart(new Level(0), new Level(4)));
  }

  public void blobsLeadToChildren() {
    byte[] one = {1, 0, -1};
    byte[] two = {};
    database.keys().digests(new Digest(one, "one"), new Digest(two, "two"));
    database
        .keys()
        .uses(
            new DigestUse("a", one.clone()),
            new DigestUse("b", new byte[0]),
            new DigestUse("c", one),
            new DigestUse("d", null));
    assertThat(database.keys().usedDigests())
        .containsExactly(
            new UsedDigest("one", List.of("a", "c")), new UsedDigest("two", List.of("b")))
        .inOrder();
    assertThat(database.keys().placedUses())
        .containsExactly(
            new PlacedUse("a", "one"),
            new PlacedUse("b", "two"),
            new PlacedUse("c", "one"),
            new PlacedUse("d", null))
        .inOrder();
  }

  public void numbersLeadToChildren() {
    double large = 9_007_199_254_740_993.0;
    database.keys().points(new Point(0.0), new Point(0.1), new Point(3), new Point(large));
    database
        .keys()
        .notes(
            new PointNote(1, -0.0),
            new PointNote(2, 0.1),
            new PointNote(3, 3),
            new PointNote(4, large),
            new PointNote(5, 0.1));
    assertThat(database.keys().notedPoints())
        .containsExactly(
            new NotedPoint(0.0, Set.of(1L)),
            new NotedPoint(0.1, Set.of(2L, 5L)),
            new NotedPoint(3, Set.of(3L)),
            new NotedPoint(large, Set.of(4L)))
        .inOrder();
  }
}
