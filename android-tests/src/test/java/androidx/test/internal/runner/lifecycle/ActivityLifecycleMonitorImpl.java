// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package androidx.test.internal.runner.lifecycle;

import android.app.Activity;
import androidx.test.runner.lifecycle.ActivityLifecycleCallback;
import androidx.test.runner.lifecycle.ActivityLifecycleMonitor;
import androidx.test.runner.lifecycle.Stage;
import java.util.Collection;
import java.util.Collections;

/** What Robolectric asks for by this name; nothing of it is used. */
public final class ActivityLifecycleMonitorImpl implements ActivityLifecycleMonitor {
  @Override
  public void addLifecycleCallback(ActivityLifecycleCallback callback) {}

  @Override
  public void removeLifecycleCallback(ActivityLifecycleCallback callback) {}

  @Override
  public Stage getLifecycleStageOf(Activity activity) {
    return Stage.CREATED;
  }

  @Override
  public Collection<Activity> getActivitiesInStage(Stage stage) {
    return Collections.emptyList();
  }

  public void signalLifecycleChange(Stage stage, Activity activity) {}
}
