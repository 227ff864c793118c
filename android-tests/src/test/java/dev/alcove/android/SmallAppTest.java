// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.TruthJUnit.assume;

import dev.alcove.android.app.SmallApp;
import java.io.File;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.annotation.Config;

/** A small app does its work; in the profile {@code d8} also as D8 and R8 have left it. */
@RunWith(RobolectricTestRunner.class)
@Config(sdk = Config.ALL_SDKS)
public class SmallAppTest {
  @Test
  public void appDoesItsWork() throws InterruptedException {
    assertThat(SmallApp.run(RuntimeEnvironment.getApplication(), "small.db"))
        .containsExactly(
            "121 messages on 3 pages",
            "60 answers",
            "found 1",
            "with 121 children",
            "3 favorites",
            "titles [Garden]",
            "woken: true",
            "refused: FOREIGN_KEY",
            "121 messages on 3 pages",
            "60 answers",
            "found 1",
            "with 121 children",
            "3 favorites",
            "titles [Garden]",
            "problems []",
            "RoomDao.titles runs")
        .inOrder();
  }

  @Test
  public void classesAreThoseThatTheProfileMade() {
    String folder = System.getProperty("alcove.classes");
    assume().that(folder).isNotNull();
    String place = SmallApp.class.getName().replace('.', '/') + ".class";
    assertThat(SmallApp.class.getClassLoader().getResource(place).getPath())
        .isEqualTo(new File(folder, place).getPath());
  }
}
