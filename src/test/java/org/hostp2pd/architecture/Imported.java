package org.hostp2pd.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/// The classes that the rules are about, read once.
final class Imported {
    /// With the tests and the benchmarks.
    static final JavaClasses ALL = new ClassFileImporter().importPackages("org.hostp2pd");

    static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.hostp2pd");

    private Imported() {}
}
