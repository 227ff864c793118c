// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import java.util.List;

@Dao
public interface KeyDao {
  @Insert
  void digests(Digest... digests);

  @Insert
  void uses(DigestUse... uses);

  @Insert
  void points(Point... points);

  @Insert
  void notes(PointNote... notes);

  @Query("SELECT hash, name FROM digests ORDER BY name")
  List<UsedDigest> usedDigests();

  @Query("SELECT place, hash FROM digest_uses ORDER BY place")
  List<PlacedUse> placedUses();

  @Query("SELECT * FROM points ORDER BY at")
  List<NotedPoint> notedPoints();
}
