// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The annotations and enums with which an application declares its tables, databases and DAOs.
 *
 * <p>They hold no logic and nothing reads them at run time: the retention is CLASS, so that the
 * processor also finds them on types that were compiled earlier. Strings in them always name
 * columns and tables of SQL, never Java fields.
 *
 * <p>A database and its history:
 *
 * <ul>
 *   <li>{@link dev.alcove.annotations.Database}, {@link dev.alcove.annotations.Version}
 *   <li>{@link dev.alcove.annotations.Renamed}, {@link dev.alcove.annotations.Altered}, {@link
 *       dev.alcove.annotations.Removed}, {@link dev.alcove.annotations.MigrationStep}
 * </ul>
 *
 * <p>Tables and views:
 *
 * <ul>
 *   <li>{@link dev.alcove.annotations.Table}, {@link dev.alcove.annotations.View}
 *   <li>{@link dev.alcove.annotations.PrimaryKey}, {@link dev.alcove.annotations.ForeignKey},
 *       {@link dev.alcove.annotations.Check}
 *   <li>{@link dev.alcove.annotations.Index}, {@link dev.alcove.annotations.FullText}, {@link
 *       dev.alcove.annotations.Trigger}
 * </ul>
 *
 * <p>Columns:
 *
 * <ul>
 *   <li>{@link dev.alcove.annotations.Column}, {@link dev.alcove.annotations.Embedded}, {@link
 *       dev.alcove.annotations.Ignore}
 *   <li>{@link dev.alcove.annotations.GeneratedId}, {@link dev.alcove.annotations.CreatedAt},
 *       {@link dev.alcove.annotations.UpdatedAt}
 *   <li>{@link dev.alcove.annotations.Converter}
 * </ul>
 *
 * <p>DAOs and their results:
 *
 * <ul>
 *   <li>{@link dev.alcove.annotations.Dao}
 *   <li>{@link dev.alcove.annotations.Query}, {@link dev.alcove.annotations.RawQuery}, {@link
 *       dev.alcove.annotations.OrderBy}
 *   <li>{@link dev.alcove.annotations.Insert}, {@link dev.alcove.annotations.Update}, {@link
 *       dev.alcove.annotations.Upsert}, {@link dev.alcove.annotations.Delete}, {@link
 *       dev.alcove.annotations.Transaction}
 *   <li>{@link dev.alcove.annotations.MapKey}, {@link dev.alcove.annotations.Relation}
 * </ul>
 */
@NullMarked
package dev.alcove.annotations;

import org.jspecify.annotations.NullMarked;
