// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.behaviour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Javac's environment as a processor has it that Gradle runs for changed classes: not javac's own,
 * and with a filer that notes what would have Gradle compile everything again.
 */
final class GradleEnvironment implements ProcessingEnvironment {

  /** What each output came from: its name, then the top-level types. */
  record Output(String name, Set<String> types) {}

  private static final Set<Location> LOCATIONS =
      Set.of(
          StandardLocation.CLASS_OUTPUT,
          StandardLocation.SOURCE_OUTPUT,
          StandardLocation.NATIVE_HEADER_OUTPUT);

  /** Called as Gradle calls it. */
  private final ProcessingEnvironment delegate;

  private final List<Output> outputs = new ArrayList<>();
  private final List<String> offences = new ArrayList<>();

  GradleEnvironment(ProcessingEnvironment delegate) {
    this.delegate = delegate;
  }

  /** What was written. */
  List<Output> outputs() {
    return outputs;
  }

  /** What Gradle forbids and was done. */
  List<String> offences() {
    return offences;
  }

  private void created(String name, Element... originating) {
    Set<String> types = new TreeSet<>();
    for (Element element : originating) {
      Element top = element;
      while (top.getEnclosingElement() != null
          && !(top.getEnclosingElement() instanceof PackageElement)) {
        top = top.getEnclosingElement();
      }
      types.add(top.toString());
    }
    outputs.add(new Output(name, types));
  }

  @Override
  public Filer getFiler() {
    return new NotingFiler();
  }

  @Override
  public Map<String, String> getOptions() {
    return delegate.getOptions();
  }

  @Override
  public Messager getMessager() {
    return delegate.getMessager();
  }

  @Override
  public Elements getElementUtils() {
    return delegate.getElementUtils();
  }

  @Override
  public Types getTypeUtils() {
    return delegate.getTypeUtils();
  }

  @Override
  public SourceVersion getSourceVersion() {
    return delegate.getSourceVersion();
  }

  @Override
  public Locale getLocale() {
    return delegate.getLocale();
  }

  /** Javac's filer, and notes. */
  private final class NotingFiler implements Filer {

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... originating)
        throws IOException {
      created(name.toString(), originating);
      return delegate.getFiler().createSourceFile(name, originating);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... originating)
        throws IOException {
      created(name.toString(), originating);
      return delegate.getFiler().createClassFile(name, originating);
    }

    @Override
    public FileObject createResource(
        Location location, CharSequence pack, CharSequence name, Element... originating)
        throws IOException {
      created(name.toString(), originating);
      check(location, name);
      return delegate.getFiler().createResource(location, pack, name, originating);
    }

    @Override
    public FileObject getResource(Location location, CharSequence pack, CharSequence name)
        throws IOException {
      check(location, name);
      return delegate.getFiler().getResource(location, pack, name);
    }

    private void check(Location location, CharSequence name) {
      if (!LOCATIONS.contains(location)) {
        offences.add(name + " is in " + location);
      }
    }
  }
}
