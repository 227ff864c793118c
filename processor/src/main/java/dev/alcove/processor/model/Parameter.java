// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/**
 * A parameter of a DAO method.
 *
 * @param name its name
 * @param type its type as declared
 * @param nullable whether null may be passed; for rows to write, raw SQL and requests for pages,
 *     whether that is marked
 * @param marked whether the declaration says so, rather than saying nothing of null
 * @param container in what its items come
 * @param element one item
 * @param origin the parameter
 */
public record Parameter(
    String name,
    TypeRef type,
    boolean nullable,
    boolean marked,
    Container container,
    Element element,
    Origin origin) {}
