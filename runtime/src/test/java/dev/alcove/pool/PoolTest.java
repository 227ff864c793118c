// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.pool;

import static com.google.common.truth.Truth.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.Driver;
import dev.alcove.error.BusyException;
import dev.alcove.error.DriverException;
import dev.alcove.error.TransactionException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.Timeline;
import dev.alcove.statement.CachingConnection;
import java.nio.file.Path;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Public for the test of the page that names these tests. */
public class PoolTest {
  @TempDir Path folder;
  private final Timeline timeline = new Timeline();
  private boolean canOpen = true;
  private Pool pool;

  @BeforeEach
  void open() {
    Driver driver = Drivers.file(folder.resolve("pool.db"));
    CachingConnection writer = new CachingConnection(driver.open());
    writer.execute("PRAGMA journal_mode = wal");
    writer.execute("CREATE TABLE t (a)");
    pool =
        new Pool(
            "pool.db",
            writer,
            20,
            () -> {
              if (!canOpen) {
                throw new DriverException(14, "no more", null);
              }
              return new CachingConnection(driver.openReadOnly());
            },
            1);
  }

  @AfterEach
  void close() {
    pool.close();
    timeline.close();
  }

  @Test
  void whoeverMeetsALeaseLeftOpenIsToldWhereItWasOpened() throws Exception {
    for (boolean writes : new boolean[] {false, true}) {
      String leaves = "leaves it open: " + writes;
      Future<?> leaving =
          timeline.start(
              () -> {
                CachingConnection connection = openAndLeave(writes);
                timeline.reached(leaves);
                timeline.await("told: " + writes);
                pool.release(connection);
                return null;
              });
      timeline.await(leaves);
      BusyException failure =
          assertThrows(
              BusyException.class,
              () -> {
                if (writes) {
                  pool.acquireWriter("Dao.save");
                } else {
                  pool.acquireReader("Dao.find");
                }
              });
      timeline.reached("told: " + writes);
      assertThat(failure).hasMessageThat().contains("in Dao.rows since ");
      assertThat(failure)
          .hasMessageThat()
          .endsWith("\n  It was left open; the cause tells where it was opened.");
      assertThat(failure).hasCauseThat().hasMessageThat().isEqualTo("Dao.rows was opened here");
      leaving.get(20, SECONDS);
    }
  }

  private CachingConnection openAndLeave(boolean writes) {
    CachingConnection connection =
        writes ? pool.acquireWriter("Dao.rows") : pool.acquireReader("Dao.rows");
    pool.notePlace(connection, new Throwable("Dao.rows was opened here"));
    return connection;
  }

  @Test
  void placeInsideAnotherLeaseIsNotTheOneToTell() throws Exception {
    CachingConnection writer = pool.acquireWriter("inTransaction");
    assertThat(openAndLeave(true)).isSameInstanceAs(writer);
    timeline
        .start(
            () -> {
              BusyException failure =
                  assertThrows(BusyException.class, () -> pool.acquireWriter("Dao.save"));
              assertThat(failure).hasMessageThat().contains("Make that transaction shorter");
              assertThat(failure).hasCauseThat().hasMessageThat().endsWith("is here now");
              return null;
            })
        .get(20, SECONDS);
    pool.release(writer);
    pool.release(writer);
  }

  @Test
  void closingInsideALeaseTellsWhereItWasOpened() {
    CachingConnection connection = openAndLeave(false);
    TransactionException failure = assertThrows(TransactionException.class, pool::close);
    assertThat(failure).hasMessageThat().startsWith("close() is called inside Dao.rows");
    assertThat(failure).hasCauseThat().hasMessageThat().isEqualTo("Dao.rows was opened here");
    pool.release(connection);
  }

  @Test
  void connectionIsGivenBackByTheThreadThatTookIt() throws Exception {
    CachingConnection reader = pool.acquireReader("Dao.find");
    CachingConnection writer = pool.acquireWriter("Dao.save");
    Future<?> other =
        timeline.start(
            () -> {
              for (CachingConnection each : new CachingConnection[] {reader, writer}) {
                TransactionException failure =
                    assertThrows(TransactionException.class, () -> pool.release(each));
                assertThat(failure)
                    .hasMessageThat()
                    .startsWith("Connection used outside its scope: taken by thread ");
              }
              return null;
            });
    other.get(20, SECONDS);
    pool.release(writer);
    pool.release(reader);
    assertThrows(TransactionException.class, () -> pool.release(reader));
    assertThrows(TransactionException.class, () -> pool.release(writer));
  }

  @Test
  void readerIsKeptUntilItIsGivenBackAsOftenAsItWasTaken() throws Exception {
    CachingConnection reader = pool.acquireReader("Dao.find");
    pool.acquireAgain(reader, "Dao.find");
    pool.release(reader);
    Future<?> other =
        timeline.start(() -> assertThrows(BusyException.class, () -> pool.acquireReader("Dao.a")));
    other.get(20, SECONDS);
    pool.release(reader);
    timeline
        .start(
            () -> {
              assertThat(pool.acquireReader("Dao.a")).isSameInstanceAs(reader);
              pool.release(reader);
              return null;
            })
        .get(20, SECONDS);
  }

  @Test
  void readerThatIsOfNoUseIsNotLentAgain() {
    CachingConnection broken = pool.acquireReader("Dao.find");
    pool.acquireAgain(broken, "Dao.find");
    pool.release(broken, false);
    pool.release(broken);
    CachingConnection next = pool.acquireReader("Dao.find");
    assertThat(next).isNotSameInstanceAs(broken);
    pool.release(next);
    assertThrows(DriverException.class, () -> broken.execute("SELECT a FROM t"));
  }

  @Test
  void readerThatCannotBeOpenedTakesNobodysTurn() throws Exception {
    canOpen = false;
    for (int i = 0; i < 3; i++) {
      assertThrows(DriverException.class, () -> pool.acquireReader("Dao.find"));
    }
    canOpen = true;
    CachingConnection reader = pool.acquireReader("Dao.find");
    pool.release(reader);
  }

  @Test
  void readersThatOneThreadTookBesideItsFirstAreClosedAgain() {
    CachingConnection one = pool.acquireReader("Dao.rows");
    CachingConnection two = pool.acquireReader("Dao.find");
    assertThat(two).isNotSameInstanceAs(one);
    pool.release(one);
    pool.release(two);
    one.execute("SELECT a FROM t");
    assertThrows(DriverException.class, () -> two.execute("SELECT a FROM t"));
  }

  @Test
  void whoHasTheWriterReadsThroughIt() {
    CachingConnection writer = pool.acquireWriter("Dao.save");
    assertThat(pool.isWriter(writer)).isTrue();
    assertThat(pool.acquireReader("Dao.find")).isSameInstanceAs(writer);
    pool.release(writer);
    pool.release(writer);
    CachingConnection reader = pool.acquireReader("Dao.find");
    assertThat(reader).isNotSameInstanceAs(writer);
    pool.release(reader);
  }
}
