// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
record Place(String room, long seat) {}

@NullMarked
@Table("guests")
@PrimaryKey(columns = {"room", "seat"})
record Guest(@Embedded @Nullable Place place, String name) {}

@NullMarked
record Ticket(@GeneratedId(prefix = "t_") String code) {}

@NullMarked
@Table("visits")
record Visit(@PrimaryKey long id, @Embedded @Nullable Ticket ticket) {}

@NullMarked
@Table("seats")
@PrimaryKey(columns = {"room", "seat"})
record Seat(@Embedded Place place, @Nullable String name) {}

@NullMarked
record SeatName(@Embedded @Nullable Place place, String name) {}

@NullMarked
@Dao
interface SeatDao {
  @Update(table = Seat.class)
  int rename(SeatName name);
}

@Database(tables = {Guest.class, Visit.class, Seat.class})
interface Chat extends AlcoveDatabase {
  SeatDao seats();
}
