// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android.app;

import android.content.Context;
import android.os.Looper;
import dev.alcove.Alcove;
import dev.alcove.FullTextQuery;
import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.Rows;
import dev.alcove.SqlQuery;
import dev.alcove.Subscription;
import dev.alcove.driver.android.AndroidDriver;
import dev.alcove.error.ConstraintException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Uses most of what a database can do, and tells what came of it. */
public final class SmallApp {
  private static final int MESSAGES = 120;
  private static final int PAGE = 50;

  private final AppDatabase database;
  private final List<String> said;

  private SmallApp(AppDatabase database, List<String> said) {
    this.database = database;
    this.said = said;
  }

  /** Runs the app on a file of its own, on the main thread; tells each thing that it did. */
  public static List<String> run(Context context, String file) throws InterruptedException {
    AndroidDriver driver = AndroidDriver.file(context, file);
    List<String> said = new ArrayList<>();
    try (AppDatabase database = Alcove.open(AppDatabase.class, driver)) {
      SmallApp app = new SmallApp(database, said);
      app.write();
      app.read();
      app.watch();
      app.fail();
    }
    try (AppDatabase again = Alcove.builder(AppDatabase.class, driver).readers(1).open()) {
      new SmallApp(again, said).read();
      said.add("problems " + again.maintenance().check());
    }
    Thread main = Looper.getMainLooper().getThread();
    try (AppDatabase strict = Alcove.builder(AppDatabase.class, driver).refuseThread(main).open()) {
      strict.rooms().titles();
    } catch (IllegalStateException e) {
      said.add(String.valueOf(e.getMessage()).split(" on the thread ", 2)[0]);
    }
    return said;
  }

  private void write() {
    database.inTransaction(
        () -> {
          Room room = database.rooms().open("Garden");
          List<NewMessage> messages = new ArrayList<>();
          for (int i = 1; i <= MESSAGES; i++) {
            Role role = i % 2 == 0 ? Role.ASSISTANT : Role.USER;
            messages.add(new NewMessage(room.id, role, "Tomato " + i, new Link("garden:" + i)));
          }
          database.messages().addAll(messages);
        });
    Message added =
        database
            .messages()
            .add(new NewMessage(database.rooms().open("Garden").id, Role.USER, "今天去电影院", null));
    database.messages().like(1, 2, added.number());
  }

  private void read() {
    Room room = database.rooms().open("Garden");
    int pages = 0;
    Page<Message> page = database.messages().history(room.id, PageRequest.first(PAGE));
    int read = page.items().size();
    while (page.hasNext()) {
      page = database.messages().history(room.id, page.next());
      read += page.items().size();
      pages++;
    }
    said.add(read + " messages on " + (pages + 1) + " pages");
    int answers = 0;
    try (Rows<Message> rows = database.messages().by(Role.ASSISTANT)) {
      for (Message message : rows) {
        answers += message.link() == null ? 0 : 1;
      }
    }
    said.add(answers + " answers");
    said.add("found " + database.messages().search(FullTextQuery.words("电影")).size());
    List<String> ids = Collections.singletonList(room.id);
    said.add("with " + database.rooms().withMessages(ids).get(0).messages.size() + " children");
    SqlQuery favorites = SqlQuery.of("SELECT count(*) FROM messages WHERE favorite = ?", true);
    said.add(database.messages().number(favorites) + " favorites");
    said.add("titles " + database.rooms().titles().values());
  }

  private void watch() throws InterruptedException {
    CountDownLatch seen = new CountDownLatch(1);
    Subscription subscription =
        database
            .rooms()
            .summaries()
            .subscribe(
                summaries -> {
                  if (summaries.size() > 1) {
                    seen.countDown();
                  }
                });
    Room kitchen = database.rooms().open("Kitchen");
    said.add("woken: " + seen.await(10, TimeUnit.SECONDS));
    subscription.close();
    database.rooms().remove(kitchen);
  }

  private void fail() {
    try {
      database.messages().add(new NewMessage("nowhere", Role.USER, "Hello?", null));
    } catch (ConstraintException e) {
      said.add("refused: " + e.kind());
    }
  }
}
