// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/**
 * A static method annotated with {@code @Converter}: one direction of a conversion.
 *
 * @param owner the class that declares it
 * @param name the method's name
 * @param parameter the type it takes
 * @param result the type it returns
 * @param takesNull whether null may be passed; if not, null becomes NULL and back without a call
 * @param returnsNull whether it may return null
 * @param origin the method
 */
public record ConverterMethod(
    TypeRef owner,
    String name,
    TypeRef parameter,
    TypeRef result,
    boolean takesNull,
    boolean returnsNull,
    Origin origin) {}
